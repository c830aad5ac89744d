import type { VoiceQuestions } from '../../words/section-words.js';
import { startWords } from '../../words/en-GB/parent/start.js';
import { aboutWords } from '../../words/en-GB/parent/about.js';
import { communicationWords } from '../../words/en-GB/parent/communication.js';
import { peopleWords } from '../../words/en-GB/parent/people.js';
import { healthWords } from '../../words/en-GB/parent/health.js';
import { mattersWords } from '../../words/en-GB/parent/matters.js';
import { livingWords } from '../../words/en-GB/parent/living.js';
import { comfortWords } from '../../words/en-GB/parent/comfort.js';
import { faithWords } from '../../words/en-GB/parent/faith.js';
import { placeWords } from '../../words/en-GB/parent/place.js';
import { emergencyWords } from '../../words/en-GB/parent/emergency.js';
import { legalWords } from '../../words/en-GB/parent/legal.js';
import { lastdaysWords } from '../../words/en-GB/parent/lastdays.js';
import { afterWords } from '../../words/en-GB/parent/after.js';
import { sharingWords } from '../../words/en-GB/parent/sharing.js';

/** What a parent is told otherwise than whoever else speaks for somebody, in UK English. */
export const parentWords: VoiceQuestions = {
  ...startWords,
  ...aboutWords,
  ...communicationWords,
  ...peopleWords,
  ...healthWords,
  ...mattersWords,
  ...livingWords,
  ...comfortWords,
  ...faithWords,
  ...placeWords,
  ...emergencyWords,
  ...legalWords,
  ...lastdaysWords,
  ...afterWords,
  ...sharingWords,
};
