import type { FurtherBook } from '../../words/section-words.js';
import { fullPath } from '../paths/full-path.js';
import { startQuestions } from '../../questions/further/start.js';
import { startWords } from '../../words/en-GB/further/start.js';
import { aboutQuestions } from '../../questions/further/about.js';
import { aboutWords } from '../../words/en-GB/further/about.js';
import { communicationQuestions } from '../../questions/further/communication.js';
import { communicationWords } from '../../words/en-GB/further/communication.js';
import { peopleQuestions } from '../../questions/further/people.js';
import { peopleWords } from '../../words/en-GB/further/people.js';
import { healthQuestions } from '../../questions/further/health.js';
import { healthWords } from '../../words/en-GB/further/health.js';
import { mattersQuestions } from '../../questions/further/matters.js';
import { mattersWords } from '../../words/en-GB/further/matters.js';
import { livingQuestions } from '../../questions/further/living.js';
import { livingWords } from '../../words/en-GB/further/living.js';
import { comfortQuestions } from '../../questions/further/comfort.js';
import { comfortWords } from '../../words/en-GB/further/comfort.js';
import { faithQuestions } from '../../questions/further/faith.js';
import { faithWords } from '../../words/en-GB/further/faith.js';
import { placeQuestions } from '../../questions/further/place.js';
import { placeWords } from '../../words/en-GB/further/place.js';
import { emergencyQuestions } from '../../questions/further/emergency.js';
import { emergencyWords } from '../../words/en-GB/further/emergency.js';
import { legalQuestions } from '../../questions/further/legal.js';
import { legalWords } from '../../words/en-GB/further/legal.js';
import { lastdaysQuestions } from '../../questions/further/lastdays.js';
import { lastdaysWords } from '../../words/en-GB/further/lastdays.js';
import { afterQuestions } from '../../questions/further/after.js';
import { afterWords } from '../../words/en-GB/further/after.js';
import { sharingQuestions } from '../../questions/further/sharing.js';
import { sharingWords } from '../../words/en-GB/further/sharing.js';
import { glossary } from '../../words/en-GB/further/glossary.js';
import { law } from '../../words/en-GB/further/law.js';

/** What only the full conversation asks, in every voice, in UK English. One lazy piece. */
export const furtherBook: FurtherBook = {
  listed: fullPath,
  asks: [
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
  ],
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
  law,
  glossary,
};
