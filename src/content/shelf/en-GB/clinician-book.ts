import { emergencyWords } from '../../words/en-GB/clinicians/emergency.js';
import { healthWords } from '../../words/en-GB/clinicians/health.js';
import { legalWords } from '../../words/en-GB/clinicians/legal.js';
import { startWords } from '../../words/en-GB/clinicians/start.js';
import { glossary } from '../../words/en-GB/clinicians/glossary.js';
import { phrases } from '../../words/en-GB/clinicians/phrases.js';
import type { ClinicianBook } from '../../words/section-words.js';
import { clinicianQuestions } from '../asked/clinician-questions.js';

/** What professionals record and may say, in UK English. One lazy piece. */
export const clinicianBook: ClinicianBook = {
  asks: clinicianQuestions,
  questions: { ...startWords, ...healthWords, ...emergencyWords, ...legalWords },
  glossary,
  phrases,
};
