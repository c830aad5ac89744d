import {
  blockWords,
  cardWords,
  choiceWords,
  shortWords,
  sideWords,
  yourBlockWords,
} from '../../../language/en-GB/urgent.js';
import {
  adviceWords,
  outcomeWords,
  standingWords,
  stateWords,
  viewWords,
} from '../../../language/en-GB/views.js';
import type { Tables } from '../../../language/tables.js';

/** Everything that the card says, in British English. */
export const cardTables: CardWords = {
  locale: 'en-GB',
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
};

/** Everything that the card says, in one language. */
export type CardWords = Tables<
  | 'view'
  | 'state'
  | 'advice'
  | 'standing'
  | 'outcome'
  | 'block'
  | 'yourBlock'
  | 'short'
  | 'choice'
  | 'side'
  | 'card'
>;
