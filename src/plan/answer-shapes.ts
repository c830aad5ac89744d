import type { AnswerShapes } from './answer-shapes/answer-shape.js';
import { clinicianShapes } from './answer-shapes/clinicians.js';
import { closingShapes } from './answer-shapes/closing.js';
import { emergencyShapes } from './answer-shapes/emergency.js';
import { furtherClosingShapes } from './answer-shapes/further/closing.js';
import { growingShapes } from './answer-shapes/further/growing.js';
import { furtherLifeShapes } from './answer-shapes/further/life.js';
import { furtherPersonShapes } from './answer-shapes/further/person.js';
import { healthShapes } from './answer-shapes/health.js';
import { lifeShapes } from './answer-shapes/life.js';
import { paperShapes } from './answer-shapes/papers.js';
import { personShapes } from './answer-shapes/person.js';
import { startShapes } from './answer-shapes/start.js';

/** The one home of what each built-in question takes. An option `notSure` is stored as the status, never as a value. */
export const answerShapes = {
  ...startShapes,
  ...personShapes,
  ...healthShapes,
  ...lifeShapes,
  ...emergencyShapes,
  ...paperShapes,
  ...closingShapes,
  ...clinicianShapes,
  ...furtherPersonShapes,
  ...furtherLifeShapes,
  ...furtherClosingShapes,
  ...growingShapes,
} as const satisfies AnswerShapes;
