import { clinicianQuestions } from '../asked/clinician-questions.js';
import type { TranslatedBook } from '../../words/section-words.js';
import { reviewOf } from '../../../language/books/review-of.js';
import { startWords } from '../../words/cy-GB/start.js';
import { aboutWords } from '../../words/cy-GB/about.js';
import { communicationWords } from '../../words/cy-GB/communication.js';
import { peopleWords } from '../../words/cy-GB/people.js';
import { healthWords } from '../../words/cy-GB/health.js';
import { mattersWords } from '../../words/cy-GB/matters.js';
import { livingWords } from '../../words/cy-GB/living.js';
import { comfortWords } from '../../words/cy-GB/comfort.js';
import { faithWords } from '../../words/cy-GB/faith.js';
import { placeWords } from '../../words/cy-GB/place.js';
import { emergencyWords } from '../../words/cy-GB/emergency.js';
import { legalWords } from '../../words/cy-GB/legal.js';
import { lastdaysWords } from '../../words/cy-GB/lastdays.js';
import { afterWords } from '../../words/cy-GB/after.js';
import { sharingWords } from '../../words/cy-GB/sharing.js';
import { review as topicReview, topicWords } from '../../words/cy-GB/topics.js';
import { law, review as lawReview } from '../../words/cy-GB/law.js';
import { glossary, review as glossaryReview } from '../../words/cy-GB/glossary.js';
import {
  emergencyWords as emergencyRecords,
  review as emergencyReview,
} from '../../words/cy-GB/clinicians/emergency.js';
import { healthWords as healthRecords, review as healthReview } from '../../words/cy-GB/clinicians/health.js';
import { legalWords as legalRecords, review as legalReview } from '../../words/cy-GB/clinicians/legal.js';
import { startWords as startRecords, review as startReview } from '../../words/cy-GB/clinicians/start.js';
import { phrases, review as phraseReview } from '../../words/cy-GB/clinicians/phrases.js';
import {
  glossary as clinicianGlossary,
  review as clinicianGlossaryReview,
} from '../../words/cy-GB/clinicians/glossary.js';

const sections = {
  start: startWords,
  about: aboutWords,
  communication: communicationWords,
  people: peopleWords,
  health: healthWords,
  matters: mattersWords,
  living: livingWords,
  comfort: comfortWords,
  faith: faithWords,
  place: placeWords,
  emergency: emergencyWords,
  legal: legalWords,
  lastdays: lastdaysWords,
  after: afterWords,
  sharing: sharingWords,
};
const others = [
  lawReview,
  glossaryReview,
  emergencyReview,
  healthReview,
  legalReview,
  startReview,
  phraseReview,
  topicReview,
  clinicianGlossaryReview,
];

/** The core path in Welsh, in every voice, and what professionals record on it. One lazy piece. */
export const welshBook: TranslatedBook = {
  review: reviewOf([...Object.values(sections), ...others.map((review) => ({ review }))]),
  own: { locale: 'cy-GB', sections, topics: topicWords, law, glossary },
  clinicians: {
    asks: clinicianQuestions,
    questions: { ...startRecords, ...healthRecords, ...emergencyRecords, ...legalRecords },
    glossary: clinicianGlossary,
    phrases,
  },
};
