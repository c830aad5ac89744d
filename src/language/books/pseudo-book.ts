import { changeWords, choiceInWords, kindWords, partWords } from '../en-GB/changes.js';
import { childrenWords } from '../en-GB/children.js';
import { clinicianWords, recommendationFormWords } from '../en-GB/clinician.js';
import { fieldWords } from '../en-GB/fields.js';
import { frameWords } from '../en-GB/frame.js';
import { laterWords } from '../en-GB/later.js';
import { standbyWords } from '../en-GB/standby.js';
import { answerWords, summaryWords, textWords } from '../en-GB/summary.js';
import {
  blockWords,
  cardWords,
  choiceWords,
  shortWords,
  sideWords,
  yourBlockWords,
} from '../en-GB/urgent.js';
import { adviceWords, outcomeWords, standingWords, stateWords, viewWords } from '../en-GB/views.js';
import type { EnglishTables, LanguageBook } from '../language-book.js';
import { inPseudo, pseudo } from './pseudo.js';

const english: EnglishTables = {
  frame: frameWords,
  standby: standbyWords,
  later: laterWords,
  children: childrenWords,
  fields: fieldWords,
  clinician: clinicianWords,
  recommendationForm: recommendationFormWords,
  view: viewWords,
  state: stateWords,
  advice: adviceWords,
  standing: standingWords,
  outcome: outcomeWords,
  block: blockWords,
  yourBlock: yourBlockWords,
  short: shortWords,
  choice: choiceWords,
  side: sideWords,
  card: cardWords,
  summary: summaryWords,
  answer: answerWords,
  text: textWords,
  change: changeWords,
  kind: kindWords,
  part: partWords,
  chosen: choiceInWords,
};

const draftLabel = 'Made up from English, to test with.';

/** All words of the interface as a made-up language says them. */
export function pseudoBook(locale: 'en-XA' | 'ar-XB'): LanguageBook {
  const tables = Object.entries(english as Readonly<Record<keyof EnglishTables, object>>).map(
    ([name, words]) => [name, { review: 'machine-draft', words: inPseudo(words, locale) }],
  );
  return {
    locale,
    direction: locale === 'ar-XB' ? 'rtl' : 'ltr',
    review: 'machine-draft',
    draftLabel: { own: pseudo(draftLabel, locale), english: draftLabel },
    tables: Object.fromEntries(tables) as LanguageBook['tables'],
  };
}
