import { wish, type AnswerShapes } from './answer-shape.js';

/** What the person understands, hopes and fears. */
export const healthShapes = {
  'health.understanding': { ...wish, type: 'longText' },
  'health.questions': { ...wish, type: 'longText' },
  'health.hopes': { ...wish, type: 'longText' },
  'health.worries': { ...wish, type: 'longText' },
} as const satisfies AnswerShapes;
