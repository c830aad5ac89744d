import { aboutWords } from '../../words/en-GB/easy-read/about.js';
import { afterWords } from '../../words/en-GB/easy-read/after.js';
import { comfortWords } from '../../words/en-GB/easy-read/comfort.js';
import { communicationWords } from '../../words/en-GB/easy-read/communication.js';
import { emergencyWords } from '../../words/en-GB/easy-read/emergency.js';
import { faithWords } from '../../words/en-GB/easy-read/faith.js';
import { healthWords } from '../../words/en-GB/easy-read/health.js';
import { lastdaysWords } from '../../words/en-GB/easy-read/lastdays.js';
import { legalWords } from '../../words/en-GB/easy-read/legal.js';
import { livingWords } from '../../words/en-GB/easy-read/living.js';
import { mattersWords } from '../../words/en-GB/easy-read/matters.js';
import { peopleWords } from '../../words/en-GB/easy-read/people.js';
import { placeWords } from '../../words/en-GB/easy-read/place.js';
import { sharingWords } from '../../words/en-GB/easy-read/sharing.js';
import { startWords } from '../../words/en-GB/easy-read/start.js';
import { glossary } from '../../words/en-GB/easy-read/glossary.js';
import { law } from '../../words/en-GB/easy-read/law.js';
import { topicWords as topics } from '../../words/en-GB/easy-read/topics.js';
import type { VoiceBook } from '../../words/section-words.js';

/** What is put to the person in easy words, in UK English. One lazy piece. */
export const easyReadBook: VoiceBook = {
  questions: {
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
  },
  topics,
  law,
  glossary,
};
