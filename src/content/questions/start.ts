import { startShapes } from '../../plan/answer-shapes/start.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';
import { openingQuestions } from './opening.js';

const ask = asker(startShapes);

/** Who is here, whether now is a good time, and how much the person wants to know. */
export const startQuestions: readonly Question[] = [
  ...openingQuestions,
  ask('start.helperName', {
    sensitivity: 1,
    visibleWhen: { question: 'start.who', in: ['selfHelped', 'withClinician', 'proxy', 'parent'] },
  }),
  ask('start.adult', { sensitivity: 1 }),
  ask('start.howMuch', { sensitivity: 2 }),
  ask('start.infoTo', {
    sensitivity: 2,
    visibleWhen: { question: 'start.howMuch', in: ['tellOther'] },
  }),
];
