import type { Pack } from '../content/pack.js';
import { newPlan } from '../plan/edit/new-plan.js';
import type {
  CarePlan,
  Jurisdiction,
  Person,
  Recommendation,
  Setting,
  Signing,
  Subject,
  Who,
} from '../plan/plan.js';
import type { Keeper } from './keeper.js';
import type { ConversationView, FinishView } from './view.js';

/** What is handed in from outside and never changes during a conversation, but that words may come for more voices. */
export interface Tools {
  readonly pack: Pack;
  readonly subject: Subject;
  readonly people: readonly Person[];
  readonly setting: Setting;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly language?: string | undefined;
  /** ISO date-time with its offset. */
  readonly now: () => string;
  readonly newId: () => string;
  /** The keeper of a subject's draft; undefined when there is no store, or no ref to keep it under. */
  readonly keeperFor: (ref: string | undefined) => Keeper | undefined;
  /** Milliseconds between the last change and its saving. */
  readonly saveAfter: number;
  readonly deliver: (plan: CarePlan, reason: FinishView['reason']) => Promise<void> | 'with-form' | undefined;
}

/** A place in the talk that somebody can be at, or come back to. A gate is no place: it stands before one. */
export interface Place {
  readonly stage: 'people' | 'map' | 'question' | 'review' | 'agree' | 'finish';
  readonly questionId?: string;
}

/** What the store is known to hold. */
export interface Keeping {
  /** The talk as it was when waiting began: a newer one starts the wait again. */
  readonly noticed?: Talk | undefined;
  /** The talk as it was when the write now going on began. */
  readonly writing?: Talk | undefined;
  /** The talk as the store last confirmed it. */
  readonly kept?: Talk | undefined;
  readonly at?: string | undefined;
  readonly code?: string | undefined;
  readonly retryAt?: string | undefined;
  /** Asked to save now during a write: the next one does not wait. */
  readonly isUrgent?: boolean;
  /** Failures in a row. */
  readonly attempts: number;
  /** A draft of ours lies in the store. */
  readonly inStore: boolean;
  /** The person asked that this device forgets. */
  readonly forget: boolean;
}

/** All that the machine remembers. Every change gives a new one; what did not change keeps its identity. */
export interface Talk {
  readonly tools: Tools;
  /** The plan that the host last handed over. */
  readonly given: CarePlan | undefined;
  readonly plan: CarePlan;
  readonly who: Who | undefined;
  /** Ids of people: who speaks, and who presses the buttons. */
  readonly speaker: string;
  readonly recorder: string;
  /** The visit going on. */
  readonly visit: string | undefined;
  readonly easyRead: boolean;
  readonly place: Place;
  /** The order really taken, for going back. */
  readonly trail: readonly Place[];
  /** Asked for today and not refused; asked again in each visit. */
  readonly permitted: boolean;
  /** Topics opened in this sitting, and those after which a rest was offered. */
  readonly opened: readonly string[];
  readonly rested: readonly string[];
  /** Of those opened, the ones that the person did not open themselves. */
  readonly openedByOthers: readonly string[];
  /** The hard topic that is just being left. */
  readonly leaving: string | undefined;
  /** One question and no more was asked for today: it is before them, or it is done and they may rest. */
  readonly oneThing: 'asked' | 'done' | undefined;
  /** Where they stopped on an earlier day, until they go on from there. */
  readonly stoppedAt: Place | undefined;
  /** In a change from the review: next and back return to it. */
  readonly fromReview: boolean;
  readonly returnTo: string | undefined;
  readonly isPaused: boolean;
  readonly earlier: { readonly at: string } | undefined;
  /** An amendment that waits until it is known who is here. */
  readonly amendment: { readonly reason?: string } | undefined;
  readonly finish: Omit<FinishView, 'version'> | undefined;
  readonly wantsToStart: boolean;
  /** Rises with every arrival: what was said before it is kept at once. */
  readonly moves: number;
  readonly issues: ConversationView['issues'];
  /** Why the last thing done on the clinician's side was refused. Kept apart: it must not hold the person's "next". */
  readonly besideIssues: ConversationView['issues'];
  /** The part is on one form. */
  readonly whole: boolean;
  /** Ids of people whom answers of this visit named first. */
  readonly introduced: readonly string[];
  /** Ids of people who came in during this visit as people who matter. */
  readonly listed: readonly string[];
  /** Recommendations as they stood when the host answered for them, in the order of its answers. */
  readonly toSign: readonly { readonly recommendation: Recommendation; readonly signing: Signing }[];
  readonly keeping: Keeping;
}

/** Nothing went wrong; one object, so that a view keeps its identity. */
export const noIssues: ConversationView['issues'] = Object.freeze([]);

/** A talk in which nothing happened yet: about the plan given, or a new one. */
export function beginTalk(tools: Tools, given?: CarePlan, easyRead = false): Talk {
  const plan = given ?? freshPlan(tools);
  const speaker = plan.people.find((one) => one.part === 'person')?.id ?? '';
  return {
    ...{ tools, given, plan, speaker, recorder: speaker, easyRead },
    ...{ who: undefined, visit: undefined, leaving: undefined, returnTo: undefined, earlier: undefined },
    ...{ oneThing: undefined, stoppedAt: undefined },
    ...{ amendment: undefined, finish: undefined, permitted: false, fromReview: false, isPaused: false },
    ...{
      trail: [],
      opened: [],
      rested: [],
      openedByOthers: [],
      wantsToStart: false,
      moves: 0,
      issues: noIssues,
    },
    ...{
      besideIssues: noIssues,
      whole: tools.setting === 'afterwards',
      introduced: [],
      listed: [],
      toSign: [],
    },
    place: { stage: 'map' },
    keeping: { attempts: 0, inStore: false, forget: false },
  };
}

function freshPlan({ pack, subject, people, jurisdiction, language, now, newId }: Tools): CarePlan {
  const id = newId();
  const name = subject.preferredName ?? subject.name;
  const person: Person = { id: newId(), part: 'person', ...(name !== undefined && { name }) };
  const isThere = people.some((one) => one.part === 'person');
  return newPlan({
    id,
    at: now(),
    language: language ?? pack.locale,
    jurisdiction,
    pack: { id: pack.id, version: pack.version, variant: pack.variant, path: pack.path },
    subject,
    people: isThere ? people : [person, ...people],
  });
}
