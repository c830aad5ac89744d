import { fact, wish, type AnswerShapes } from './answer-shape.js';
import { openingShapes } from './opening.js';

const visit = { ownership: 'record', writesTo: 'visits' } as const;

/** Who is here, on what footing, and how much they want to know. */
export const startShapes = {
  ...openingShapes,
  'start.helperName': { ...visit, type: 'people' },
  'start.adult': { ...fact, type: 'yesNoNotSure' },
  'start.howMuch': {
    ...wish,
    type: 'single',
    options: ['everything', 'mainPoints', 'little', 'tellOther', 'askEachTime'],
  },
  'start.infoTo': { ...wish, type: 'people' },
} as const satisfies AnswerShapes;
