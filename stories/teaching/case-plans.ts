import {
  agree,
  chooseTopic,
  copyRecommendation,
  disagree,
  endRecommendation,
  endVisit,
  recordCapacity,
  type CarePlan,
  type Said,
} from '../../src/plan/plan.js';
import { agreed, amended, at, begun, cast, day, fourWeeksLater, paper, wish } from './made-plan.js';

const { ada, sam, kit, lee, noor, mo, ines } = cast;
const byLee = { at, by: 'lee' } as const;

const atHome = wish(begun({ people: [ada, sam, lee] }), 'matters.top', {
  text: 'To be at home, with my dog. Sam knows what I like.',
});

/** A form that her son spoke of and nobody has seen; nothing signed. */
export const formNotSeen = agreed(
  wish(
    paper(atHome, 'emergency.existing-form', {
      ...{ saidBy: 'sam', authority: 'none', value: 'yes', mode: 'reported' },
    }),
    'place.ifWorse',
    { value: 'avoid', text: 'Only if it will get me home again.' },
  ),
);

/** A wish and a recommendation that do not say the same. */
const wishAndForm = copyRecommendation(
  wish(begun(), 'place.ifWorse', {
    value: 'avoid',
    text: 'No more hospital. Last time nobody told me anything.',
  }),
  {
    ...{ id: 'form-1', focus: 'balance', cpr: 'notAttempt', madeOn: '2026-10-02' },
    guidance: 'Hospital for what can be put right, such as a broken hip.',
    reason: 'She is frail, and often gets better.',
    ...{ involved: ['ada'], told: ['person'], formWhere: 'Kitchen drawer' },
    ...{ source: 'copied-from-signed-form', seenBy: 'lee', seenOn: day },
    signature: { state: 'copied', by: 'Dr Kim Example', role: 'GP' },
  },
  byLee,
);
export const wishAndRecommendation = agreed(wishAndForm);

/** A topic that she closed for good. */
export const closedTopic = agreed(
  chooseTopic(wish(begun(), 'matters.top', { text: 'My grandchildren. I want to see Rosie start school.' }), {
    ...{ topicId: 'last-days', choice: 'do-not-ask', saidBy: 'ada', recordedBy: 'lee', at },
  }),
);

/** What the mother said stands first; what her attorney says now stands under it. */
export const attorneyUnderMother = wish(
  recordCapacity(
    wish(begun({ people: [ada, kit, lee] }), 'place.care', {
      value: { setting: 'home' },
      text: 'In my own bed, with the window open.',
    }),
    {
      ...{ id: 'capacity-1', decision: 'Where to be looked after', outcome: 'lacks', ...byLee },
      detail: 'Could not keep the choices in mind: with pictures, with Kit there, in the morning.',
    },
  ),
  'place.care',
  {
    ...{ saidBy: 'kit', authority: 'attorney', value: { setting: 'hospice' } },
    text: 'I cannot keep her safe at home at night any more. She liked the hospice garden.',
  },
);

/** Her son sees it differently, and says so under his own name. */
export const viewsDiffer = disagree(
  wish(begun({ people: [ada, sam, lee] }), 'place.ifWorse', {
    value: 'comfortOnly',
    text: 'I have had enough of needles.',
  }),
  {
    ...{ id: 'view-1', about: 'place.ifWorse', saidBy: 'sam', recordedBy: 'lee', at },
    text: 'She says that when she is low. Last spring she was glad she went.',
  },
);

/** Written up by a clinician after the talk; she has not seen it. */
export const writtenUp = endVisit(
  agree(
    wish(
      begun({ visit: { who: 'clinicianAfter', setting: 'afterwards', present: ['lee'] } }),
      'matters.fear',
      { mode: 'reported', text: 'Being kept alive on machines.' },
    ),
    { id: 'agreed', value: 'notShown', by: 'lee', authority: 'professional', at, visit: 'visit-1' },
  ),
  { visit: 'visit-1', at },
);

const goals = (plan: CarePlan, given: Partial<Said>): CarePlan =>
  wish(plan, 'living.goals', { recordedBy: 'noor', ...given });

const toTheShed = {
  ...{ id: 'goal-1', goal: 'To walk to the shed and sit among my tomatoes' },
  ...{ whyItMatters: 'It smells of my dad.', importance0to10: 9, when: 'Before the clocks go forward' },
};
const theStairs = { id: 'goal-2', goal: 'To climb the stairs on my own', importance0to10: 3 };
const toTheDoor = { id: 'step-1', text: 'To the back door, with the frame' };

/** At the physiotherapist's first visit. */
export const goalsBefore = agreed(
  goals(begun({ people: [ada, noor], visit: { present: ['ada', 'noor'] }, path: 'full' }), {
    value: [
      { ...toTheShed, status: 'wanted', confidence0to10: 5, steps: [toTheDoor] },
      { ...theStairs, status: 'wanted' },
    ],
  }),
);

/** Four weeks later: one step is done, one goal was let go. */
export const goalsAfter = goals(amended(goalsBefore, { reason: 'Four weeks on', present: ['ada', 'noor'] }), {
  ...{ at: fourWeeksLater, visit: 'visit-2' },
  value: [
    { ...toTheShed, status: 'inProgress', confidence0to10: 7, steps: [{ ...toTheDoor, done: true }] },
    { ...theStairs, status: 'stopped' },
  ],
});

/** A young person's own words, one of which is not for the parents. */
export const youngPerson = agreed(
  wish(
    wish(
      begun({
        subject: { ref: 'made-up-3', name: 'Mo Example', birthDate: '2010-02-28' },
        people: [mo, ines, lee],
        ...{ variant: 'young-person', path: 'full', visit: { present: ['mo', 'lee'] } },
      }),
      'matters.top',
      { saidBy: 'mo', text: 'Football. My mates. Nobody talking over my head.' },
    ),
    'matters.fear',
    { saidBy: 'mo', text: 'That Mum falls apart.', hiddenFrom: ['parents', 'family'] },
  ),
  'mo',
);

/** The recommendation is cancelled; nothing has come in its place. */
export const cancelled = endRecommendation(
  amended(wishAndRecommendation, { reason: 'She is stronger' }),
  'form-1',
  { at: fourWeeksLater, by: 'lee', why: 'cancelled' },
);
