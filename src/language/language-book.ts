import type { changeWords, choiceInWords, kindWords, partWords } from './en-GB/changes.js';
import type { childrenWords } from './en-GB/children.js';
import type { clinicianWords, recommendationFormWords } from './en-GB/clinician.js';
import type { fieldWords } from './en-GB/fields.js';
import type { frameWords } from './en-GB/frame.js';
import type { laterWords } from './en-GB/later.js';
import type { standbyWords } from './en-GB/standby.js';
import type { answerWords, summaryWords, textWords } from './en-GB/summary.js';
import type {
  blockWords,
  cardWords,
  choiceWords,
  shortWords,
  sideWords,
  yourBlockWords,
} from './en-GB/urgent.js';
import type { adviceWords, outcomeWords, standingWords, stateWords, viewWords } from './en-GB/views.js';

/** Every table of words of the interface, by the name under which a language translates it. */
export interface EnglishTables {
  readonly frame: typeof frameWords;
  readonly standby: typeof standbyWords;
  readonly later: typeof laterWords;
  readonly children: typeof childrenWords;
  readonly fields: typeof fieldWords;
  readonly clinician: typeof clinicianWords;
  readonly recommendationForm: typeof recommendationFormWords;
  readonly view: typeof viewWords;
  readonly state: typeof stateWords;
  readonly advice: typeof adviceWords;
  readonly standing: typeof standingWords;
  readonly outcome: typeof outcomeWords;
  readonly block: typeof blockWords;
  readonly yourBlock: typeof yourBlockWords;
  readonly short: typeof shortWords;
  readonly choice: typeof choiceWords;
  readonly side: typeof sideWords;
  readonly card: typeof cardWords;
  readonly summary: typeof summaryWords;
  readonly answer: typeof answerWords;
  readonly text: typeof textWords;
  readonly change: typeof changeWords;
  readonly kind: typeof kindWords;
  readonly part: typeof partWords;
  readonly chosen: typeof choiceInWords;
}

/** Who has read a translation. `machine-draft`: no person who speaks the language has; it is labelled so on every screen. */
export type Review = 'machine-draft' | 'reviewed';

/** The name of a table. */
export type TableName = keyof EnglishTables;

/** One table of words in another language, with each of its sentences, and who has read them. */
export interface Translated<Name extends TableName> {
  readonly review: Review;
  readonly words: EnglishTables[Name];
}

/** All words of the interface in one language. */
export interface LanguageBook {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A machine draft as long as any of the tables is. */
  readonly review: Review;
  /** What stands on every screen while nobody has read them: in the language itself, and in English for whoever is beside. */
  readonly draftLabel: { readonly own: string; readonly english: string };
  readonly tables: { readonly [Name in TableName]: Translated<Name> };
}
