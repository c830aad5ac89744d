import { consentInForce, refuses, sharingChoice } from './consent.js';
import { deepFreeze } from './freeze.js';
import { everybody, type Hiding } from './rules/hiding.js';
import { hidesAdvice, sift, siftedLists } from './rules/sieve.js';
import { textsIn } from './texts-in.js';
import type { Audience, CarePlan } from './schema/care-plan.js';
import type { Visit } from './schema/people.js';

const drops: Readonly<Record<Audience, readonly Hiding[]>> = {
  person: ['person'],
  parent: ['parents', 'family'],
  family: ['family'],
  clinician: [],
  urgent: ['urgent'],
  export: everybody,
};

/** For whom a copy is. `recipient` is an id of `people`, or of the host's list of organisations. */
export interface CopyFor {
  readonly audience: Audience;
  readonly recipient?: string | undefined;
}

/**
 * A valid plan with only what an audience may see, or `null` where it may have none.
 *
 * A server calls it before sending; a copy that comes back is merged into the plan it was made from, never stored over it.
 */
export function planFor(plan: CarePlan, { audience, recipient }: CopyFor): CarePlan | null {
  if (!mayHave(plan, audience, recipient)) return null;
  const copyFor = { audience, ...(recipient !== undefined && { recipient }) };
  if (audience === 'clinician') return deepFreeze({ ...plan, copyFor });
  const isParent = plan.people.some((one) => one.id === recipient && one.part === 'parent');
  const hiding = drops[audience === 'family' && isParent ? 'parent' : audience];
  const kept = sift(plan, audience, hiding);
  const [isBare, isAdviceHidden] = [isRefused(plan, audience), hidesAdvice(plan, hiding)];
  const visits = kept.visits.map((visit) =>
    isBare || (isAdviceHidden && visit.setting !== 'alone') ? withoutReason(visit) : visit,
  );
  return deepFreeze({ ...kept, visits, people: stillNamed(plan, { ...kept, visits }), copyFor });
}

/** Of a visit, all but why it was held: that is in somebody's own words, which may name what is kept back. */
function withoutReason({ reason: _reason, ...visit }: Visit): Visit {
  return visit;
}

/** Whether an emergency has no more than what a refusal to share leaves. */
function isRefused(plan: CarePlan, audience: Audience): boolean {
  const consent = consentInForce(plan);
  return audience === 'urgent' && consent !== undefined && refuses(consent);
}

function mayHave(plan: CarePlan, audience: Audience, recipient: string | undefined): boolean {
  const isKeptOut =
    recipient !== undefined &&
    plan.statements.some(
      (one) =>
        one.questionId === 'people.doNotShare' &&
        (one.value as readonly string[] | undefined)?.includes(recipient),
    );
  if (audience === 'parent') return plan.pack.variant !== 'adult' && !isKeptOut;
  if (audience === 'family') {
    return !isKeptOut && recipient !== undefined && sharingChoice(plan, 'sharing.family').includes(recipient);
  }
  const consent = consentInForce(plan);
  return audience !== 'export' || (consent !== undefined && !refuses(consent));
}

/** Somebody known only from what was left out is left out too. */
function stillNamed(plan: CarePlan, kept: CarePlan): CarePlan['people'] {
  const before = textsIn(siftedLists.map((list) => plan[list]));
  const left = textsIn([siftedLists.map((list) => kept[list]), plan.visits, plan.review]);
  return plan.people.filter(({ id, part }) => part === 'person' || left.has(id) || !before.has(id));
}
