import { furtherLifeShapes } from '../../../plan/answer-shapes/further/life.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherLifeShapes);

/** Pain, food, medicine kept for later, and what to do when it gets bad. */
export const comfortQuestions: readonly Question[] = [
  ask('comfort.pain', { sensitivity: 1, urgentRank: 9 }),
  ask('comfort.alert', { sensitivity: 3 }),
  ask('comfort.food', { sensitivity: 1 }),
  ask('comfort.antMeds', { sensitivity: 1, urgentRank: 7 }),
  ask('comfort.antMedsWhere', {
    sensitivity: 1,
    urgentRank: 7,
    visibleWhen: { question: 'comfort.antMeds', in: ['box', 'prescribed'] },
  }),
  ask('comfort.crisisPlan', { sensitivity: 1, urgentRank: 7 }),
];
