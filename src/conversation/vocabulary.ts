import { assign, fromPromise, setup } from 'xstate';
import type { CarePlan, Recommendation } from '../plan/plan.js';
import type { Draft, StoredDraft } from '../storage/draft-store.js';
import { companyOf, letGo, takeDown } from './doing/answering.js';
import { keepPrivate } from './doing/hiding.js';
import { answersGate, closeGates, openTopic, refuseTopic, reopenTopic } from './doing/gates.js';
import {
  beginAgain,
  isNews,
  isSamePack,
  isSameTalk,
  takeFound,
  takeInWords,
  takeNewer,
} from './doing/hosting.js';
import * as keeping from './doing/keeping.js';
import * as moving from './doing/moving.js';
import { noteBeside } from './doing/noting.js';
import { lineUp, recommend, sign } from './doing/recommending.js';
import * as visiting from './doing/visiting.js';
import type { ConversationEvent } from './events.js';
import type { Keeper } from './keeper.js';
import * as allowing from './rules/allowing.js';
import { mayKeepPrivate } from './rules/privacy.js';
import { isClinicianHere } from './rules/clinical.js';
import { noIssues, type Keeping, type Talk, type Tools } from './talk.js';
import type { FinishView } from './view.js';

type Change = (talk: Talk, event: ConversationEvent) => Partial<Talk>;
type Delivery = FinishView['delivery'];

const base = setup({
  types: {
    context: {} as Talk,
    events: {} as ConversationEvent,
    input: {} as { readonly tools: Tools; readonly plan: CarePlan | undefined; readonly easyRead: boolean },
    tags: {} as never,
  },
  actors: {
    'look for a draft': fromPromise<StoredDraft | null, Keeper | undefined>(
      async ({ input }) => input?.look() ?? null,
    ),
    'write the draft': fromPromise<undefined, { keeper: Keeper | undefined; draft: Draft }>(
      async ({ input }) => {
        await input.keeper?.write(input.draft);
      },
    ),
    'forget the draft': fromPromise<undefined, Keeper | undefined>(async ({ input }) => {
      await input?.forget();
    }),
    // Brought only when something is signed.
    'hash what is to be signed': fromPromise<string, Recommendation | undefined>(async ({ input }) => {
      const { hashOf } = await import('../plan/signing/verify.js');
      return input ? hashOf(input) : '';
    }),
    'deliver the plan': fromPromise<Delivery, Talk>(async ({ input }) => deliver(input)),
  },
  delays: {
    'as long as a look may take': 3000,
    'as long as words may be unsaved': 1000,
    'a moment after the last change': ({ context }) => context.tools.saveAfter,
    'longer after each failure': ({ context }) => keeping.retryDelay(context),
  },
});

async function deliver({ tools, plan, finish }: Talk): Promise<Delivery> {
  const answer = finish && tools.deliver(plan, finish.reason);
  if (answer === 'with-form') return answer;
  if (answer === undefined) return 'not-told';
  await answer;
  return 'sent';
}

/**
 * A change that may be refused: then all stays as it was, and the view says why, by code alone.
 *
 * Nothing may be thrown into the machine: it would stop for good, in the middle of what somebody was saying.
 */
const attempt = (change: Change) => base.assign(({ context, event }) => tried(() => change(context, event)));

/** A change on the clinician's side, which may be refused without a word to the person's. */
const beside = (change: Change) =>
  base.assign(({ context, event }) => {
    const { issues, ...changed } = tried(() => change(context, event));
    return { ...changed, besideIssues: issues };
  });

function tried(change: () => Partial<Talk>): Partial<Talk> & Pick<Talk, 'issues'> {
  try {
    return { issues: noIssues, ...change() };
  } catch (error) {
    return { issues: [{ code: codeOf(error) }] };
  }
}

/** A change of what is known of the store. */
const note = (change: (talk: Talk) => Partial<Keeping>) =>
  base.assign(({ context }) => ({ keeping: { ...context.keeping, ...change(context) } }));

/** A change that follows from what an actor gave back. */
const learn = <Params>(change: (talk: Talk, params: Params) => Partial<Talk>) =>
  assign<Talk, ConversationEvent, Params, ConversationEvent, never>(({ context }, params) =>
    change(context, params),
  );

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'CP399';
}

/** Every guard, action, actor and delay that the conversation may name, in plain English. */
export const vocabulary = base.extend({
  guards: {
    'the way leads to': ({ context }, stage: ReturnType<typeof moving.stageAhead>) =>
      moving.stageAhead(context) === stage,
    'they want to start, and nothing waits': ({ context }) => context.wantsToStart && !context.earlier,
    'an earlier draft waits': ({ context }) => context.earlier !== undefined,
    'it is known who carries on': ({ context }) =>
      context.earlier !== undefined && visiting.companyCarryingOn(context) !== undefined,
    'an amendment waits': ({ context }) => context.amendment !== undefined,
    'they are here and may amend': ({ context }) =>
      allowing.mayAmend(context) && visiting.companyHere(context) !== undefined,
    'they can take part': ({ context, event }) => allowing.canTakePart(context, event),
    'this person can speak': ({ context, event }) => allowing.canSpeakNow(context, event),
    'no visit is going on': ({ context }) => context.visit === undefined,
    'a visit is going on': ({ context }) => context.visit !== undefined,
    'they would rather not talk now': ({ context }) =>
      moving.asksLeave(context) && allowing.wouldRatherNot(context),
    'this may be recorded': ({ context, event }) =>
      allowing.mayRecord(context, event, moving.questionsNow(context)),
    'this may be kept private': ({ context, event }) =>
      event.type === 'keep private' &&
      moving.questionsNow(context).includes(event.questionId) &&
      mayKeepPrivate(context, event.questionId),
    'there is something to take back': ({ context, event }) =>
      allowing.mayRecord(context, event, moving.questionsNow(context)) &&
      allowing.hasSomethingToTakeBack(context, event),
    'this is a clinical record': ({ context, event }) =>
      allowing.mayRecord(
        context,
        event,
        moving.notesNow(context).map(({ id }) => id),
      ),
    'a professional writes here': ({ context }) => isClinicianHere(context),
    'it can be read back': ({ context, event }) => allowing.mayReadBack(context, event),
    'this view may be noted': ({ context, event }) => allowing.mayDisagree(context, event),
    'this may be signed': ({ context, event }) => allowing.toBeSigned(context, event) !== undefined,
    'something waits to be signed': ({ context }) => context.toSign.length > 0,
    'what was said is recorded': ({ context }) => context.issues.length === 0,
    'there is a way back': ({ context }) => moving.canGoBack(context),
    'there is such a place': ({ context, event }) => moving.asksFor(context, event) !== undefined,
    'there is one thing to ask': ({ context }) => moving.oneThing(context) !== undefined,
    'there is nowhere to look': ({ context }) => keeping.keeperOf(context) === undefined,
    'there is a part to skip': ({ context }) =>
      !moving.asksLeave(context) && context.place.stage === 'question',
    'the gate is answered with': ({ context, event }, answers: readonly string[]) =>
      answersGate(context, event, answers),
    'this topic may be reopened': ({ context, event }) => allowing.mayReopen(context, event),
    'somebody may agree': ({ context }) => allowing.mayAgree(context) || allowing.mayRecordUnshown(context),
    'this agreement may be given': ({ context, event }) => allowing.mayGiveThisAgreement(context, event),
    'it is agreed or written up': ({ context, event }) =>
      allowing.mayGiveThisAgreement(context, event) && event.type === 'agree' && event.value !== 'no',
    'the plan may be amended': ({ context }) => allowing.mayAmend(context),
    'the plan may be withdrawn': ({ context }) => allowing.mayWithdraw(context),
    'they may come back to it': ({ context }) => context.finish?.reason === 'stopped' && !context.plan.closed,
    'the host has not answered yet': ({ context }) =>
      moving.stageAhead(context) === 'finish' && context.finish?.delivery === 'waiting',
    'the host may not have it': ({ context }) =>
      context.finish?.delivery === 'failed' || context.finish?.delivery === 'not-told',
    'this plan is news': ({ context, event }) => event.type === 'load' && isNews(context, event.plan),
    'it is the same talk, newer': ({ context, event }) =>
      event.type === 'load' && isNews(context, event.plan) && isSameTalk(context, event.plan),
    'it is the same pack': ({ context, event }) =>
      event.type === 'more words' && isSamePack(context, event.pack),
    'something is not kept yet': ({ context }) => keeping.isUnsaved(context),
    'more was said': ({ context }) => keeping.saysMore(context),
    'all is kept': ({ context }) => !keeping.isUnsaved(context),
    'it cannot wait': ({ context }) => keeping.cannotWait(context),
    'the draft is to be forgotten': ({ context }) => keeping.isToBeForgotten(context),
    'a draft of ours is kept': ({ context }) => context.keeping.inStore,
    'trying again can help': ({ context }) => keeping.canTryAgain(context),
    'nothing failed': ({ context }) => context.keeping.code === undefined,
  },
  actions: {
    'take down what was said': attempt(takeDown),
    'keep it private': attempt(keepPrivate),
    'let go of what is no longer asked': attempt((talk) => {
      const notes = moving.notesNow(talk).map(({ id }) => id);
      const left = [...moving.questionsNow(talk), ...notes];
      const plan = left.reduce((before, id) => letGo({ ...talk, plan: before }, id), talk.plan);
      return { ...(plan === talk.plan ? {} : companyOf(talk, plan)), issues: talk.issues };
    }),
    'take down the clinical record': beside(takeDown),
    'note it beside the answers': beside(noteBeside),
    'note what is recommended': beside(recommend),
    'line up to be signed': beside(lineUp),
    'put the signature on': learn((talk, hash: string) => {
      const { issues, ...changed } = tried(() => sign(talk, hash));
      return { ...changed, besideIssues: issues, toSign: talk.toSign.slice(1) };
    }),
    'leave it unsigned': base.assign(({ context }) => ({
      besideIssues: [{ code: 'CP321' }],
      toSign: context.toSign.slice(1),
    })),
    'see the whole part': base.assign(({ context, event }) => ({
      whole: event.type === 'whole part' ? event.on : context.whole,
    })),
    'note that they want to start': base.assign({ wantsToStart: true }),
    'note that they want to amend': attempt(visiting.wantToAmend),
    'leave it as it was': attempt(() => ({ wantsToStart: false, amendment: undefined })),
    'take part': attempt(visiting.sayWho),
    'begin the visit': attempt(visiting.beginVisit),
    'begin an amendment': attempt(visiting.beginAmendment),
    'carry on': attempt(visiting.carryOn),
    'change the speaker': attempt(visiting.changeSpeaker),
    'take up what was found': learn(takeFound),
    'take up the newer copy': attempt(takeNewer),
    'begin with this plan': attempt((talk, event) =>
      beginAgain(talk, event.type === 'load' ? event.plan : undefined),
    ),
    'begin again': attempt((talk) => beginAgain(talk, talk.given)),
    'forget here': attempt((talk) => ({
      ...(talk.finish ? {} : beginAgain(talk, talk.given)),
      keeping: { ...talk.keeping, forget: true },
    })),
    'look where that leads': base.assign(({ context }) => moving.reachable(context)),
    arrive: base.assign({ moves: ({ context }) => context.moves + 1 }),
    'go on': attempt(moving.next),
    'go back': attempt(moving.back),
    'go there': attempt(moving.goTo),
    'ask one thing': attempt(moving.askOneThing),
    'skip this part': attempt(moving.skipPart),
    'head for the agreement': attempt((talk) => moving.onTo(talk, { stage: 'agree' }, { trail: talk.trail })),
    'open the topic': attempt(openTopic),
    'refuse the topic': attempt(refuseTopic),
    'reopen the topic': attempt(reopenTopic),
    'note the rest': attempt((talk) => ({
      rested: talk.leaving === undefined ? talk.rested : [...talk.rested, talk.leaving],
      leaving: undefined,
    })),
    'end the rest': base.assign({ oneThing: undefined }),
    'close every gate': attempt(closeGates),
    'mark the pause': base.assign({ isPaused: true }),
    'end the pause': base.assign({ isPaused: false }),
    'stop for now': attempt(visiting.stopForNow),
    'note the agreement': attempt(visiting.noteAgreement),
    'end the plan': attempt(visiting.endPlan),
    'note the delivery': learn(visiting.delivered),
    'read it this way': base.assign(({ context, event }) =>
      event.type === 'read' ? { easyRead: event.easyRead } : { easyRead: context.easyRead },
    ),
    'take in the words': base.assign(({ context, event }) => takeInWords(context, event)),
    'notice what was said': note((talk) => ({ noticed: keeping.noted(talk) })),
    'note what is being written': note((talk) => ({ writing: keeping.noted(talk), isUrgent: false })),
    'note the hurry': note(() => ({ isUrgent: true })),
    'note that it is kept': base.assign(({ context }) => ({ keeping: keeping.confirmed(context) })),
    'note the failure': learn((talk, error: unknown) => ({ keeping: keeping.refused(talk, error) })),
    'note that it is forgotten': base.assign(({ context }) => ({ keeping: keeping.forgotten(context) })),
    'write down what is not kept yet': ({ context }) => keeping.writeLast(context),
  },
});
