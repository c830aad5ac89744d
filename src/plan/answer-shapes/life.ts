import { somewhere, wish, type AnswerShapes } from './answer-shape.js';

const outOfTen = { type: 'scale', min: 0, max: 10 } as const;

/** What the person values, wants to do, feels and believes. */
const livingShapes = {
  'matters.top': { ...wish, type: 'longText' },
  'matters.rank': {
    ...wish,
    type: 'ranked',
    options: [
      ...(['time', 'comfort', 'home', 'people', 'alert', 'independent'] as const),
      ...(['notBurden', 'faith', 'control', 'dignity', 'event', 'own'] as const),
    ],
  },
  'matters.scale': {
    ...wish,
    type: 'single',
    options: ['longer', 'mostly-longer', 'balance', 'mostly-comfort', 'comfort'],
    // Its two ends make it a scale in words; no number is kept or shown.
    min: 0,
    max: 10,
  },
  'matters.fear': { ...wish, type: 'longText' },
  'matters.bucket': { ...wish, type: 'longText' },
  'living.keepDoing': {
    ...wish,
    type: 'multi',
    options: [
      ...(['wash', 'walk', 'out', 'eat', 'toilet', 'cook', 'hobby'] as const),
      ...(['work', 'friends', 'intimacy', 'faith', 'care', 'other'] as const),
    ],
  },
  'living.goals': {
    ...wish,
    type: 'group',
    itemFields: [
      { id: 'goal', type: 'text' },
      { id: 'whyItMatters', type: 'text' },
      { id: 'importance0to10', ...outOfTen },
      { id: 'confidence0to10', ...outOfTen },
      { id: 'steps', type: 'steps' },
      { id: 'whoHelps', type: 'people' },
      { id: 'when', type: 'text' },
      { id: 'equipment', type: 'text' },
      { id: 'reviewDate', type: 'date' },
      {
        id: 'status',
        type: 'single',
        options: ['wanted', 'inProgress', 'partlyMet', 'met', 'changed', 'stopped'],
      },
    ],
  },
} as const satisfies AnswerShapes;

/** How the person feels, what they believe, and where they would like to be. */
export const lifeShapes = {
  ...livingShapes,
  'comfort.problems': {
    ...wish,
    type: 'ratedMulti',
    options: [
      ...(['pain', 'breath', 'tired', 'sick', 'appetite', 'bowels', 'mouth'] as const),
      ...(['sleep', 'move', 'worry', 'low', 'other', 'none'] as const),
    ],
    ratings: ['0', '1', '2', '3', '4'],
  },
  'comfort.peace': { ...wish, type: 'single', options: ['peace', 'mixed', 'worried', 'overwhelmed'] },
  'faith.important': { ...wish, type: 'yesNoNotSure' },
  'faith.what': { ...wish, type: 'longText' },
  'faith.who': { ...wish, type: 'people' },
  'faith.strength': { ...wish, type: 'longText' },
  'faith.products': { ...wish, type: 'longText' },
  'place.care': { ...wish, ...somewhere },
  'place.ifWorse': { ...wish, type: 'single', options: ['yes', 'onlyIf', 'avoid', 'comfortOnly', 'depends'] },
  'place.death1': { ...wish, ...somewhere },
  'place.death2': { ...wish, ...somewhere },
} as const satisfies AnswerShapes;
