import { clinicianQuestions } from '../asked/clinician-questions.js';
import type { TranslatedBook } from '../../words/section-words.js';
import { reviewOf } from '../../../language/books/review-of.js';
import { startWords } from '../../words/ur/start.js';
import { aboutWords } from '../../words/ur/about.js';
import { communicationWords } from '../../words/ur/communication.js';
import { peopleWords } from '../../words/ur/people.js';
import { healthWords } from '../../words/ur/health.js';
import { mattersWords } from '../../words/ur/matters.js';
import { placeWords } from '../../words/ur/place.js';
import { emergencyWords } from '../../words/ur/emergency.js';
import { legalWords } from '../../words/ur/legal.js';
import { sharingWords } from '../../words/ur/sharing.js';
import { law, review as lawReview } from '../../words/ur/law.js';
import { glossary, review as glossaryReview } from '../../words/ur/glossary.js';
import {
  emergencyWords as emergencyRecords,
  review as emergencyReview,
} from '../../words/ur/clinicians/emergency.js';
import { healthWords as healthRecords, review as healthReview } from '../../words/ur/clinicians/health.js';
import { legalWords as legalRecords, review as legalReview } from '../../words/ur/clinicians/legal.js';
import { startWords as startRecords, review as startReview } from '../../words/ur/clinicians/start.js';
import { phrases, review as phraseReview } from '../../words/ur/clinicians/phrases.js';

import {
  glossary as clinicianGlossary,
  review as clinicianGlossaryReview,
} from '../../words/ur/clinicians/glossary.js';

const sections = {
  start: startWords,
  about: aboutWords,
  communication: communicationWords,
  people: peopleWords,
  health: healthWords,
  matters: mattersWords,
  place: placeWords,
  emergency: emergencyWords,
  legal: legalWords,
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
  clinicianGlossaryReview,
];

/** The quick path in Urdu, in every voice, and what professionals record on it. One lazy piece. */
export const urduBook: TranslatedBook = {
  review: reviewOf([...Object.values(sections), ...others.map((review) => ({ review }))]),
  own: { locale: 'ur', sections, topics: {}, law, glossary },
  clinicians: {
    asks: clinicianQuestions,
    questions: { ...startRecords, ...healthRecords, ...emergencyRecords, ...legalRecords },
    glossary: clinicianGlossary,
    phrases,
  },
};
