import type { Capacity, Recommendation, Signature } from '../plan/plan.js';

/** A recommendation as its form gives it: made here, and unsigned. */
export type DraftedRecommendation = Omit<
  Recommendation,
  'id' | 'source' | 'signature' | 'ended' | 'seenBy' | 'seenOn'
> & {
  /** Of the one to change; a new one without it. */
  readonly id?: string;
};

/** What a signed form elsewhere says: who saw it, on which day, and its signer as written there. */
export type CopiedRecommendation = Omit<Recommendation, 'id' | 'source' | 'signature' | 'ended'> & {
  readonly id?: string;
  /** Id of a person, and a date. */
  readonly seenBy: string;
  readonly seenOn: string;
  /** `by` is the name as written on the form. */
  readonly signature: Omit<Signature, 'state' | 'hash' | 'evidence'> & { readonly by: string };
};

/** The host answered `care-sign`: what it holds to show that this was signed, by whom, in which role. */
export interface SignEvent {
  readonly type: 'sign recommendation';
  readonly id: string;
  /** The host's own text or object. Without it nothing is signed. */
  readonly evidence: NonNullable<Signature['evidence']>;
  /** The recommendation as the host was shown it: where it was changed since, it stays unsigned. */
  readonly recommendation?: Recommendation;
  /** Of the signer, who is the professional here. */
  readonly role?: string;
  readonly registration?: string;
  readonly organisation?: string;
  readonly seniorResponsible?: string;
}

/**
 * What a professional does beside the conversation, in `together` and `afterwards`. None of it answers in the person's
 * name, and none of it moves the person's screen.
 */
export type ClinicianEvent =
  /** The speaker's answer was read back to them, and they said that it is right. */
  | { readonly type: 'read back'; readonly questionId: string }
  /** The professional's own record in answer to a clinical question. An empty text takes it back. */
  | { readonly type: 'note'; readonly questionId: string; readonly text: string }
  | {
      readonly type: 'record capacity';
      /** The decision, in words: capacity is for one decision at a time (MCA 2005 s2). */
      readonly decision: string;
      readonly outcome: Capacity['outcome'];
      readonly detail?: string;
      readonly basis?: NonNullable<Capacity['basis']>;
    }
  | {
      readonly type: 'disagree';
      /** Id of a question or a topic. */
      readonly about: string;
      /** Their view in their own words. An empty text takes it back. */
      readonly text: string;
      /** Id of the person whose view it is. */
      readonly saidBy: string;
    }
  | { readonly type: 'draft recommendation'; readonly recommendation: DraftedRecommendation }
  | SignEvent
  | { readonly type: 'copy recommendation'; readonly recommendation: CopiedRecommendation }
  | { readonly type: 'end recommendation'; readonly id: string; readonly why: 'replaced' | 'cancelled' }
  /** The part on one form, or one question at a time. */
  | { readonly type: 'whole part'; readonly on: boolean }
  | {
      readonly type: 'suggest review';
      /** A date. */
      readonly on: string;
      /** Ids of options of `sharing.review`. */
      readonly triggers: readonly string[];
    };
