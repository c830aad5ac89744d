import { lifeShapes } from '../../plan/answer-shapes/life.js';
import type { Question } from '../pack-shape.js';
import { asker } from './built-in.js';

const ask = asker(lifeShapes);
const ifItMatters = { question: 'faith.important', in: ['yes', 'notSure'] } as const;

/** Faith, belief, culture and what gives strength. What a belief means for care is asked, never assumed. */
export const faithQuestions: readonly Question[] = [
  ask('faith.important', { sensitivity: 2 }),
  ask('faith.what', { sensitivity: 2, urgentRank: 9, visibleWhen: ifItMatters }),
  ask('faith.who', { sensitivity: 2, visibleWhen: ifItMatters }),
  ask('faith.strength', { sensitivity: 1 }),
  ask('faith.products', {
    sensitivity: 3,
    urgentRank: 6,
    visibleWhen: { question: 'faith.important', in: ['yes'] },
  }),
];
