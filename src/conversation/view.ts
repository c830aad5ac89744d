import type { Question, ResolvedWords, TopicWords, Voice } from '../content/pack.js';
import type { CarePlan, Entry, Person } from '../plan/plan.js';

/** Where the talk is; hosts hear the same names in `care-navigate`. */
export type Stage =
  | 'welcome'
  | 'people'
  | 'map'
  | 'question'
  | 'gate'
  | 'rest'
  | 'paused'
  | 'support'
  | 'review'
  | 'agree'
  | 'finish'
  | 'conflict'
  | 'locked';

/** What may be done now. Each is asked of the same guards that decide whether the event is heard. */
export type Can = Readonly<
  Record<
    | 'start'
    | 'carryOn'
    | 'answer'
    | 'next'
    | 'back'
    | 'skip'
    | 'notSure'
    | 'askLater'
    | 'decline'
    | 'pause'
    | 'resume'
    | 'help'
    | 'goToMap'
    | 'review'
    | 'change'
    | 'toAgree'
    | 'agree'
    | 'stop'
    | 'amend'
    | 'withdraw'
    | 'retrySaving'
    | 'deliverAgain'
    | 'forgetHere',
    boolean
  >
>;

/** The question on the screen. Absent while paused, in support or locked. */
export interface QuestionView {
  readonly question: Question;
  readonly words: ResolvedWords;
  /** "Part 2 of 7", counting the parts that have something to ask on this path. Leave for today stands before all parts. */
  readonly part?: { readonly index: number; readonly of: number; readonly title: string };
  /** What the person now speaking said. */
  readonly answer?: Entry;
  /** What others said to the same question, the person's own first. */
  readonly others: readonly Entry[];
  readonly people: readonly Person[];
  /** True when next and back return to the review. */
  readonly fromReview: boolean;
}

/** What stands before a tender topic until the person opens it. */
export interface GateView {
  readonly topicId: string;
  readonly words: TopicWords;
}

/** One part on the map. */
export interface MapSection {
  readonly sectionId: string;
  readonly title: string;
  readonly status: 'not-started' | 'started' | 'done-for-now' | 'not-today' | 'chose-not-to';
  /** The topic that `reopen topic` would open again, when the status comes from its gate. */
  readonly topicId?: string;
}

/** One question in the review. */
export interface ReviewRow {
  readonly questionId: string;
  readonly question: Question;
  readonly prompt: string;
  readonly words: ResolvedWords;
  readonly entry?: Entry;
  readonly others: readonly Entry[];
  readonly canChange: boolean;
}

/** One part in the review. */
export interface ReviewSection {
  readonly sectionId: string;
  readonly title: string;
  readonly rows: readonly ReviewRow[];
  /** Nothing in this part was talked about yet. */
  readonly untouched: boolean;
}

/** How the visit ended, and how far the plan has come on its way to the host. */
export interface FinishView {
  readonly reason: 'stopped' | 'agreed' | 'recorded' | 'withdrawn';
  readonly delivery: 'waiting' | 'sent' | 'failed' | 'not-told' | 'with-form';
  readonly version: number;
}

/** What is true of the draft now. Every sentence that says "saved" derives from this. */
export interface SavingView {
  readonly state: 'none' | 'clean' | 'waiting' | 'writing' | 'failed' | 'retrying';
  readonly where?: 'device' | 'host' | 'memory';
  /** When the store last confirmed, ISO with offset. */
  readonly at?: string;
  /** Code of the last failure, CP4xx. */
  readonly code?: string;
  /** When it will be tried again, ISO with offset. */
  readonly retryAt?: string;
  /** The store confirmed everything said so far. */
  readonly kept: boolean;
}

/** All that elements may know. Parts that did not change keep their identity. */
export interface ConversationView {
  readonly stage: Stage;
  /** Rises exactly when the screen a person sees changes: focus moves then. */
  readonly screen: number;
  readonly plan: CarePlan;
  /** What the person likes to be called. Absent while locked. */
  readonly name?: string;
  readonly speaker: Person;
  /** Who presses the buttons. */
  readonly recorder: Person;
  readonly voice: Voice;
  /** On the welcome: a draft to carry on from. */
  readonly earlier?: { readonly at: string };
  readonly question?: QuestionView;
  readonly gate?: GateView;
  readonly map?: readonly MapSection[];
  readonly review?: readonly ReviewSection[];
  readonly finish?: FinishView;
  /** In the review: the row to return to. */
  readonly returnTo?: string;
  readonly can: Can;
  readonly saving: SavingView;
  /** Why the last thing said could not be recorded: codes, never words. Empty once something was recorded. */
  readonly issues: readonly { readonly code: string }[];
}
