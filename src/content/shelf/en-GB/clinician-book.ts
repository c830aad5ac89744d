import { emergencyQuestions } from '../../questions/clinicians/emergency.js';
import { healthQuestions } from '../../questions/clinicians/health.js';
import { legalQuestions } from '../../questions/clinicians/legal.js';
import { startQuestions } from '../../questions/clinicians/start.js';
import { emergencyWords } from '../../words/en-GB/clinicians/emergency.js';
import { healthWords } from '../../words/en-GB/clinicians/health.js';
import { legalWords } from '../../words/en-GB/clinicians/legal.js';
import { startWords } from '../../words/en-GB/clinicians/start.js';
import { glossary } from '../../words/en-GB/clinicians/glossary.js';
import { phrases } from '../../words/en-GB/clinicians/phrases.js';
import type { ClinicianBook } from '../../words/section-words.js';

/** What professionals record and may say, in UK English. One lazy piece. */
export const clinicianBook: ClinicianBook = {
  asks: [...startQuestions, ...healthQuestions, ...emergencyQuestions, ...legalQuestions],
  questions: { ...startWords, ...healthWords, ...emergencyWords, ...legalWords },
  glossary,
  phrases,
};
