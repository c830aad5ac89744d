import { change, chosen, kind, part } from '../ur/changes.js';
import { children } from '../ur/children.js';
import { clinician, recommendationForm } from '../ur/clinician.js';
import { fields } from '../ur/fields.js';
import { draftLabel, frame } from '../ur/frame.js';
import { later } from '../ur/later.js';
import { standby } from '../ur/standby.js';
import { answer, summary, text } from '../ur/summary.js';
import { block, card, choice, short, side, yourBlock } from '../ur/urgent.js';
import { advice, outcome, standing, state, view } from '../ur/views.js';
import { adviceWords } from '../en-GB/views.js';
import type { LanguageBook } from '../language-book.js';
import { reviewOf } from './review-of.js';
import { setApart } from './set-apart.js';
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
const tables: LanguageBook['tables'] = setApart({ ...conversation, ...views, ...onCard });

/** All words of the interface in Urdu. */
export const urdu: LanguageBook = {
  locale: 'ur',
  direction: 'rtl',
  review: reviewOf(Object.values(tables)),
  draftLabel,
  tables,
};
