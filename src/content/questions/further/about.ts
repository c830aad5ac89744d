import { furtherPersonShapes } from '../../../plan/answer-shapes/further/person.js';
import type { Question } from '../../pack-shape.js';
import { asker } from '../built-in.js';

const ask = asker(furtherPersonShapes);

/** More of who the person is, where they live, and what to do and not to do. */
export const aboutQuestions: readonly Question[] = [
  ask('about.pronouns', { sensitivity: 1 }),
  ask('about.badDay', { sensitivity: 1 }),
  ask('about.doDont', { sensitivity: 1 }),
  ask('about.livesWith', { sensitivity: 1, urgentRank: 10 }),
  ask('about.access', { sensitivity: 2, urgentRank: 10 }),
  ask('about.media', { sensitivity: 1 }),
];
