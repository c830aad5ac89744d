import { clinical, fact, wish, type AnswerShapes } from '../answer-shape.js';

/** More of what the person values, how they live and feel, and where they would like to be. */
export const furtherLifeShapes = {
  'health.allergies': { ...clinical, type: 'longText' },
  'matters.abilities': {
    ...wish,
    type: 'multi',
    options: ['recognise', 'talk', 'eat', 'move', 'think', 'toilet', 'outside', 'none', 'other'],
  },
  'matters.tradeoff': { ...wish, type: 'single', options: ['lot', 'some', 'little', 'none', 'depends'] },
  'matters.memory': {
    ...wish,
    type: 'multi',
    options: ['letters', 'recordings', 'photos', 'hands', 'box', 'no'],
  },
  'living.difficulty': {
    ...wish,
    type: 'multi',
    options: [
      ...(['stairs', 'walking', 'bed', 'breath', 'tired', 'hands'] as const),
      ...(['swallow', 'speech', 'memory', 'falls', 'none'] as const),
    ],
  },
  'living.help': {
    ...wish,
    type: 'multi',
    options: [
      ...(['carers', 'equipment', 'adaptations', 'physio', 'ot', 'slt'] as const),
      ...(['dietitian', 'transport', 'money', 'tech', 'none'] as const),
    ],
  },
  'living.rehabExtent': { ...wish, type: 'single', options: ['most', 'balance', 'save', 'rest', 'changes'] },
  'living.money': { ...wish, type: 'yesNoNotSure' },
  'comfort.pain': { ...wish, type: 'longText' },
  'comfort.alert': { ...wish, type: 'single', options: ['comfort', 'alert', 'balance', 'depends'] },
  'comfort.food': { ...wish, type: 'longText' },
  'comfort.antMeds': { ...clinical, type: 'single', options: ['box', 'prescribed', 'no', 'notSure'] },
  'comfort.antMedsWhere': { ...fact, type: 'text' },
  'comfort.crisisPlan': {
    ...clinical,
    type: 'group',
    itemFields: [
      { id: 'trigger', type: 'text' },
      { id: 'whatItLooksLike', type: 'text' },
      { id: 'firstSteps', type: 'text' },
      { id: 'whoToCall', type: 'people' },
      { id: 'phone', type: 'text' },
      { id: 'hours', type: 'text' },
      { id: 'medicines', type: 'text' },
    ],
  },
  'faith.decisions': {
    ...wish,
    type: 'single',
    options: ['me', 'meWithFamily', 'family', 'elder', 'depends'],
  },
  'place.notWant': { ...wish, type: 'longText' },
  'place.changeIf': { ...wish, type: 'longText' },
  'place.around': {
    ...wish,
    type: 'multi',
    options: ['music', 'quiet', 'pet', 'photos', 'light', 'garden', 'tv', 'faith', 'smell', 'people'],
  },
} as const satisfies AnswerShapes;
