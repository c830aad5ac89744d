import type { VoiceQuestions } from '../../words/section-words.js';
import { startWords } from '../../words/en-GB/young-person/start.js';
import { aboutWords } from '../../words/en-GB/young-person/about.js';
import { communicationWords } from '../../words/en-GB/young-person/communication.js';
import { peopleWords } from '../../words/en-GB/young-person/people.js';
import { healthWords } from '../../words/en-GB/young-person/health.js';
import { mattersWords } from '../../words/en-GB/young-person/matters.js';
import { livingWords } from '../../words/en-GB/young-person/living.js';
import { comfortWords } from '../../words/en-GB/young-person/comfort.js';
import { faithWords } from '../../words/en-GB/young-person/faith.js';
import { placeWords } from '../../words/en-GB/young-person/place.js';
import { emergencyWords } from '../../words/en-GB/young-person/emergency.js';
import { legalWords } from '../../words/en-GB/young-person/legal.js';
import { lastdaysWords } from '../../words/en-GB/young-person/lastdays.js';
import { afterWords } from '../../words/en-GB/young-person/after.js';
import { sharingWords } from '../../words/en-GB/young-person/sharing.js';

/** What a young person is told otherwise than an adult, in UK English. */
export const youngPersonWords: VoiceQuestions = {
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
