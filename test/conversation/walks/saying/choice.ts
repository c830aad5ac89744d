import type { ConversationEvent } from '../../../../src/conversation/events.js';
import type { Cast } from '../casts.js';
import type { Mark } from '../seeing/plan-checks.js';
import type { Chance } from '../random.js';

/** What a walker knows when it chooses what to say next. */
export interface Walker {
  readonly cast: Cast;
  readonly chance: Chance;
  readonly newId: () => string;
  /** Ids of questions that this walk is sent to, so that in many walks each is come to as often. */
  readonly errands: readonly string[];
  /** A gate that this walk is sent to, and what is said there. */
  readonly gate: { readonly topicId: string; readonly way: string } | undefined;
  /** Puts every question off and goes on. */
  readonly isBrisk: boolean;
  /** A new mark in something that is hidden from these. */
  readonly mark: (hidden: Omit<Mark, 'text'>) => string;
}

/** Something that may be said, and how often. */
export type Choice = readonly [weight: number, event: () => ConversationEvent];
/** What is said with nothing more to it. */
export const just = (weight: number, type: string): Choice => [weight, () => ({ type }) as ConversationEvent];
