import type { Question } from '../../pack-shape.js';
import { aboutQuestions } from '../../questions/about.js';
import { afterQuestions } from '../../questions/after.js';
import { comfortQuestions } from '../../questions/comfort.js';
import { communicationQuestions } from '../../questions/communication.js';
import { emergencyQuestions } from '../../questions/emergency.js';
import { faithQuestions } from '../../questions/faith.js';
import { healthQuestions } from '../../questions/health.js';
import { lastdaysQuestions } from '../../questions/lastdays.js';
import { legalQuestions } from '../../questions/legal.js';
import { livingQuestions } from '../../questions/living.js';
import { mattersQuestions } from '../../questions/matters.js';
import { peopleQuestions } from '../../questions/people.js';
import { placeQuestions } from '../../questions/place.js';
import { sharingQuestions } from '../../questions/sharing.js';
import { startQuestions } from '../../questions/start.js';

/** Every question of the shorter paths that somebody, or those close to them, may be asked; what professionals record stands apart. */
export const coreQuestions: readonly Question[] = [
  ...startQuestions,
  ...aboutQuestions,
  ...communicationQuestions,
  ...peopleQuestions,
  ...healthQuestions,
  ...mattersQuestions,
  ...livingQuestions,
  ...comfortQuestions,
  ...faithQuestions,
  ...placeQuestions,
  ...emergencyQuestions,
  ...legalQuestions,
  ...lastdaysQuestions,
  ...afterQuestions,
  ...sharingQuestions,
];
