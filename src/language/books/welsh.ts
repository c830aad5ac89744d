import { change, chosen, kind, part } from '../cy-GB/changes.js';
import { children } from '../cy-GB/children.js';
import { clinician, recommendationForm } from '../cy-GB/clinician.js';
import { fields } from '../cy-GB/fields.js';
import { draftLabel, frame } from '../cy-GB/frame.js';
import { later } from '../cy-GB/later.js';
import { standby } from '../cy-GB/standby.js';
import { answer, summary, text } from '../cy-GB/summary.js';
import { block, card, choice, short, side, yourBlock } from '../cy-GB/urgent.js';
import { advice, outcome, standing, state, view } from '../cy-GB/views.js';
import { adviceWords } from '../en-GB/views.js';
import type { LanguageBook } from '../language-book.js';
import { reviewOf } from './review-of.js';
import { withEnglish } from './with-english.js';

const conversation = { frame, standby, later, children, fields, clinician, recommendationForm };
const views = {
  view,
  state,
  advice: withEnglish(advice, adviceWords),
  standing,
  outcome,
  summary,
  answer,
  text,
  change,
  kind,
  part,
  chosen,
};
const onCard = { block, yourBlock, short, choice, side, card };
const tables: LanguageBook['tables'] = { ...conversation, ...views, ...onCard };

/** All words of the interface in Welsh. */
export const welsh: LanguageBook = {
  locale: 'cy-GB',
  direction: 'ltr',
  review: reviewOf(Object.values(tables)),
  draftLabel,
  tables,
};
