import type { Pack } from '../content/pack.js';
import type { AnswerValue, CarePlan, Entry, Evidence, Person, Who } from '../plan/plan.js';
import type { ClinicianEvent } from './clinician-events.js';

export type {
  ClinicianEvent,
  CopiedRecommendation,
  DraftedRecommendation,
  SignEvent,
} from './clinician-events.js';

/**
 * Everything that can be said to a conversation: the one language in which a page, a test or a host speaks to it.
 *
 * An event that is not allowed now is ignored. Answers are recorded as they are typed (each change says `answer`);
 * `next` only moves on.
 */
export type ConversationEvent =
  OpeningEvent | AnswerEvent | MoveEvent | CareEvent | ClinicianEvent | ClosingEvent | HostEvent;

/** Beginning: a first time, or carrying on; who is taking part and who is speaking now. */
export type OpeningEvent =
  | { readonly type: 'start' }
  | { readonly type: 'carry on' }
  | {
      readonly type: 'say who';
      readonly who: Who;
      /** Id of the person who speaks. */
      readonly speaker: string;
      /** New or edited people; nobody is removed. */
      readonly people?: readonly Person[];
      /**
       * Id of the person who presses the buttons. Unless said: the speaker; with a professional there, the only one known.
       */
      readonly recordedBy?: string;
    }
  /** The question on the screen stays, if it may be put to them. */
  | { readonly type: 'change speaker'; readonly speaker: string };

/** Something said, or kept back, about the question on the screen. */
export type AnswerEvent =
  | {
      readonly type: 'answer';
      readonly questionId: string;
      readonly value?: AnswerValue;
      /** Own words, byte for byte as typed. */
      readonly text?: string;
      /** People whom the answer names for the first time, or whose details it changes. */
      readonly people?: readonly Person[];
      /**
       * How the words came to the page, where a professional writes. Unless said: `own` for one's own, `verbatim` for
       * another's in `together`, `reported` for another's in `afterwards`, in which nobody else's can be `own`.
       */
      readonly mode?: Entry['mode'];
      /** Of a legal fact: that a professional has seen the document. Reported, unless given with each answer. */
      readonly evidence?: Evidence;
      readonly via?: 'touch' | 'keyboard';
    }
  | { readonly type: 'take back'; readonly questionId: string }
  | { readonly type: 'not sure'; readonly questionId: string; readonly text?: string }
  | { readonly type: 'ask later'; readonly questionId: string }
  | { readonly type: 'decline'; readonly questionId: string }
  | { readonly type: 'skip'; readonly questionId: string }
  /** A young person's own: this answer is kept from parents and family, or no longer. */
  | { readonly type: 'keep private'; readonly questionId: string; readonly isPrivate: boolean };

/** Moving about. `change` is the door from the review; `next` and `back` then return to it. */
export type MoveEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | {
      readonly type: 'go to';
      readonly questionId?: string;
      readonly sectionId?: string;
      readonly stage?: 'map' | 'review';
    }
  | { readonly type: 'review' }
  /** One everyday question that has no answer yet, then a rest: for who is too tired for more. */
  | { readonly type: 'one thing' }
  | { readonly type: 'change'; readonly questionId: string };

/** What protects the person: gates of topics, pause, help, cover. */
export type CareEvent =
  | { readonly type: 'open topic' }
  | { readonly type: 'not today' }
  | { readonly type: 'do not ask' }
  | { readonly type: 'with someone' }
  | { readonly type: 'reopen topic'; readonly topicId: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'get help' }
  | { readonly type: 'leave help' }
  | { readonly type: 'skip part' }
  | { readonly type: 'lock' }
  | { readonly type: 'unlock' };

/** Ending a visit, and what may follow. */
export type ClosingEvent =
  | { readonly type: 'to agree' }
  | { readonly type: 'agree'; readonly value: 'yes' | 'mostly' | 'no' | 'notShown' }
  | { readonly type: 'stop for now' }
  | { readonly type: 'amend'; readonly reason?: string }
  | { readonly type: 'withdraw'; readonly reason?: string }
  | { readonly type: 'deliver again' }
  | { readonly type: 'forget here' };

/** What the page round the conversation asks for. */
export type HostEvent =
  | { readonly type: 'load'; readonly plan: CarePlan }
  | { readonly type: 'reset' }
  | { readonly type: 'read'; readonly easyRead: boolean }
  /** The pack of this conversation, with words of it that were not there before. Any other pack is not heard. */
  | { readonly type: 'more words'; readonly pack: Pack }
  | { readonly type: 'save now' }
  | { readonly type: 'retry saving' };
