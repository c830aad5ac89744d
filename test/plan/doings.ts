import fc from 'fast-check';
import {
  addPerson,
  agree,
  amend,
  chooseTopic,
  decline,
  disagree,
  endVisit,
  record,
  recordCapacity,
  recordLegalFact,
  startVisit,
  takeBack,
  updatePerson,
  withdraw,
  draftRecommendation,
} from '../../src/plan/plan.js';
import type { CarePlan } from '../../src/plan/plan.js';
import { emptyPlan, moment, recommendation, said, visit } from './synthetic.js';

const questions = [
  { questionId: 'matters.top', ownership: 'preference' },
  { questionId: 'about.story', ownership: 'fact' },
  { questionId: 'health.summary', ownership: 'clinical' },
] as const;
const speakers = ['person', 'daughter'] as const;
const choices = ['not-today', 'do-not-ask', 'with-someone', 'reopened'] as const;

/** One thing that somebody does with a plan: what, about which of a few questions, and with which words. */
export interface Doing {
  readonly kind: (typeof kinds)[number];
  readonly question?: number;
  readonly speaker?: number;
  readonly text?: string;
}

const kinds = [
  ...([
    'say',
    'say',
    'say',
    'decline',
    'take back',
    'goal',
    'let a goal go',
    'consent',
    'refuse consent',
  ] as const),
  ...([
    'topic',
    'disagree',
    'capacity',
    'recommend',
    'legal',
    'meet',
    'phone',
    'hide',
    'settle',
    'amend',
    'withdraw',
  ] as const),
] as const;

/** A few things done one after another. */
export const anyDoings: fc.Arbitrary<Doing[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    question: fc.nat(questions.length - 1),
    speaker: fc.nat(1),
    text: fc.constantFrom('one', 'two', '  three\r\n', '🌷'),
  }),
  { maxLength: 6 },
);

/** A plan with an open first visit, after some things were done. */
export const ground = (done: readonly Doing[]): CarePlan => onSide(emptyPlan({ pack }), 'base', done, 1);

const pack = { id: 'synthetic-pack', version: '1', variant: 'adult', path: 'quick' } as const;

let count = 0;

/** The plan after somebody did some things on a device of their own; what an edit refuses is not done. */
export function onSide(
  plan: CarePlan,
  side: string,
  done: readonly Doing[],
  from = side === 'a' ? 100 : 101,
): CarePlan {
  return done.reduce((now, doing, i) => tried(now, doing, side, moment(from + i * 2)), plan);
}

function tried(plan: CarePlan, doing: Doing, side: string, at: string): CarePlan {
  try {
    return doOne(plan, doing, side, at);
  } catch {
    return plan;
  }
}

function doOne(
  plan: CarePlan,
  { kind, question = 0, speaker = 0, text = 'words' }: Doing,
  side: string,
  at: string,
): CarePlan {
  const open = plan.visits.find(({ endedAt }) => endedAt === undefined)?.id ?? 'none';
  const saidBy = speakers[speaker] ?? 'person';
  const id = `${side}-${(count += 1)}`;
  const words = `${side}: ${text}`;
  const by = { id, at, visit: open, saidBy, recordedBy: side === 'a' ? 'person' : 'nurse' } as const;
  const authority = saidBy === 'person' ? 'self' : 'none';
  const answer = said('', { ...by, authority, ...questions[question], text: words });
  const goals = plan.statements.find(({ questionId }) => questionId === 'living.goals')?.value as
    readonly { id: string }[] | undefined;
  const goal = {
    ...answer,
    questionId: 'living.goals',
    ownership: 'preference',
    saidBy: 'person',
    authority: 'self',
    text: undefined,
  } as const;
  switch (kind) {
    case 'say':
      return record(plan, answer);
    case 'hide':
      return record(plan, { ...answer, hiddenFrom: ['person', 'urgent'] });
    case 'decline':
      return decline(plan, answer);
    case 'take back':
      return takeBack(plan, { by: 'person', at, visit: open, questionId: answer.questionId, saidBy });
    case 'goal':
      return record(plan, { ...goal, value: [...(goals ?? []), { id, goal: words }] });
    case 'let a goal go':
      return record(plan, { ...goal, value: (goals ?? []).slice(1) });
    case 'consent':
    case 'refuse consent':
      return record(plan, {
        ...answer,
        questionId: 'sharing.consent',
        ownership: 'consent',
        text: undefined,
        value: kind === 'consent' ? 'yes' : 'no',
      });
    case 'topic':
      return chooseTopic(plan, {
        topicId: 'last-days',
        choice: choices[question] ?? 'not-today',
        saidBy,
        recordedBy: saidBy,
        at,
      });
    case 'disagree':
      return disagree(plan, {
        id,
        about: 'place.care',
        text: words,
        saidBy: 'daughter',
        recordedBy: 'nurse',
        at,
      });
    case 'capacity':
      return recordCapacity(plan, { id, decision: words, outcome: 'withSupport', by: 'nurse', at });
    case 'recommend':
      return draftRecommendation(
        plan,
        { ...recommendation({ guidance: words }), id: plan.recommendations[question]?.id ?? id },
        { at, by: 'nurse' },
      );
    case 'legal':
      return recordLegalFact(plan, {
        ...answer,
        questionId: 'legal.adrt',
        ownership: 'legalFact',
        text: undefined,
        value: 'yes',
        evidence: 'reported',
      });
    case 'meet':
      return addPerson(plan, { id, part: 'friend', name: words }, at);
    case 'phone':
      return updatePerson(
        plan,
        { id: 'daughter', part: 'family', name: 'Synthetic Daughter', phone: words },
        at,
      );
    case 'settle':
      return endVisit(agree(plan, { id, value: 'yes', by: 'person', authority: 'self', at, visit: open }), {
        visit: open,
        at,
      });
    case 'amend':
      return amend(plan, { at, by: 'person', visit: visit(id, 100) });
    case 'withdraw':
      return withdraw(plan, { by: 'person', at, reason: words });
    default:
      return startVisit(plan, visit(id, 100));
  }
}
