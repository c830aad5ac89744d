import type { GlossaryEntry } from '../content/pack-shape.js';
import type { Question, ResolvedWords, TopicWords, Voice } from '../content/pack.js';
import type { Capacity, CarePlan, Entry, Person, Recommendation, Setting, View } from '../plan/plan.js';

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
    | 'skipPart'
    | 'help'
    | 'goToMap'
    | 'oneThing'
    | 'review'
    | 'change'
    | 'toAgree'
    | 'agree'
    | 'stop'
    | 'amend'
    | 'withdraw'
    | 'retrySaving'
    | 'deliverAgain'
    | 'forgetHere'
    /** Of the agreement: "yes" by the person or a lawful proxy; "not shown to them yet" by the professional. */
    | 'sayYes'
    | 'sayNotShown'
    | 'changeSpeaker'
    | 'readBack'
    | 'wholePart'
    | 'recordCapacity'
    | 'recommend'
    | 'sign',
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
  /** A young person may keep this answer from their parents, and does or does not. Absent where there is no such choice. */
  readonly isPrivate?: boolean;
  /** What others said to the same question, the person's own first. */
  readonly others: readonly Entry[];
  /** Those who see it another way, in their own words and under their own names. */
  readonly views: readonly View[];
  readonly people: readonly Person[];
  /** The medical and legal terms in the words on the screen, and what they mean. */
  readonly terms: readonly GlossaryEntry[];
  /** A professional's own record: answered in their name, never in the person's. */
  readonly isClinicians: boolean;
  /** True when next and back return to the review. */
  readonly fromReview: boolean;
  /** The question's own data say that an answer chosen in this visit is a hard one: help is offered beside it, never forced. */
  readonly isHard: boolean;
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

/** What a later visit begins with. Nothing in it stands behind a gate. */
export interface LastTimeView {
  /** When the visit before ended: an ISO date-time. */
  readonly at: string;
  /** What was said then. */
  readonly said: readonly ReviewSection[];
  /** What was put off then and is asked once more: its question, or the first of the topic that was put off. */
  readonly left: readonly { readonly questionId: string; readonly title: string }[];
  /** Parts in which somebody changed something since then. */
  readonly changed: readonly {
    readonly sectionId: string;
    readonly title: string;
    readonly name?: string;
    readonly at: string;
  }[];
  /** The day on which the plan was to be looked at again, once it has come: an ISO date. */
  readonly reviewDue?: string;
  /** Whether `next` leads to where they stopped. */
  readonly canCarryOn: boolean;
}

/** One question in the review. */
export interface ReviewRow {
  readonly questionId: string;
  readonly question: Question;
  readonly prompt: string;
  readonly words: ResolvedWords;
  readonly entry?: Entry;
  readonly others: readonly Entry[];
  readonly views: readonly View[];
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

/** The professional's side of a conversation held together, or written up afterwards. Nothing in it is the person's screen. */
export interface ClinicianView {
  /** Who may speak now: the person, those who are here, and the professional, who then reports. */
  readonly speakers: readonly Person[];
  /** Ways of putting it, for the part on the screen. */
  readonly phrases: readonly string[];
  /** The clinical questions of the part on the screen; of all parts where no question is. Answered as the professional. */
  readonly notes: readonly QuestionView[];
  /** The latest record for each decision. With none, capacity is presumed (MCA 2005 s1(2)). */
  readonly capacity: readonly Capacity[];
  /** Unsigned drafts too, and those that ended. */
  readonly recommendations: readonly Recommendation[];
  /** Ids of recommendations whose signature is being put on. */
  readonly signing: readonly string[];
  /** Ids of the topics about which the person asked not to be asked. */
  readonly doNotRaise: readonly string[];
  readonly map: readonly MapSection[];
  /** Why the last thing done on this side was refused: codes, never words. */
  readonly issues: ConversationView['issues'];
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
  readonly setting: Setting;
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
  /** The questions of the part on the screen, while it is on one form. Those behind a closed gate stand behind it still. */
  readonly whole?: readonly QuestionView[];
  readonly clinician?: ClinicianView;
  readonly gate?: GateView;
  readonly map?: readonly MapSection[];
  /** On the map of a later visit. */
  readonly lastTime?: LastTimeView;
  /** After what the rest is offered. */
  readonly rest?: { readonly after: 'topic' | 'one thing' };
  readonly review?: readonly ReviewSection[];
  readonly finish?: FinishView;
  /** In the review: the row to return to. */
  readonly returnTo?: string;
  readonly can: Can;
  readonly saving: SavingView;
  /** Why the last thing said could not be recorded: codes, never words. Empty once something was recorded. */
  readonly issues: readonly { readonly code: string }[];
}
