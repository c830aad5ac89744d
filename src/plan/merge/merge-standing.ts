import { isSame } from '../compare/differences.js';
import type { CarePlan } from '../schema/care-plan.js';

type Standing = Pick<CarePlan, 'version' | 'status' | 'basedOn'>;

/**
 * Which version a merged plan is, and how far it was agreed. Nobody agreed to a whole that neither side had: it is a draft, of
 * the next version where one side was settled. A plan that one side withdrew is withdrawn.
 */
export function mergeStanding(base: CarePlan, ours: CarePlan, theirs: CarePlan, merged: CarePlan): Standing {
  if (isAsItWas(ours, base)) return standingOf(theirs);
  if (isAsItWas(theirs, base)) return standingOf(ours);
  const sides = [ours, theirs];
  const last = ours.version >= theirs.version ? ours : theirs;
  const same = sides.filter((side) => saysTheSame(side, merged));
  const [whole] = same.toSorted((one, other) => settledness(one) - settledness(other));
  const isWithdrawn = base.status !== 'withdrawn' && sides.some(({ status }) => status === 'withdrawn');
  if (isWithdrawn) return { ...standingOf(last), status: 'withdrawn' };
  if (whole) return { ...standingOf(last), status: whole.status };
  const { id, version } = last;
  const isSettled = sides.some((side) => side.version === version && side.status !== 'draft');
  return isSettled
    ? { version: version + 1, status: 'draft', basedOn: { id, version } }
    : { ...standingOf(last), status: 'draft' };
}

function standingOf({ version, status, basedOn }: CarePlan): Standing {
  return { version, status, ...(basedOn && { basedOn }) };
}

/** A copy with less in it is of the same moment as the plan that it was made from. */
function isAsItWas(side: CarePlan, base: CarePlan): boolean {
  return side.updatedAt === base.updatedAt && isSame(standingOf(side), standingOf(base));
}

function settledness({ status }: CarePlan): number {
  return ['draft', 'recorded', 'agreed', 'withdrawn'].indexOf(status);
}

function saysTheSame(side: CarePlan, merged: CarePlan): boolean {
  const words = ({ version, status, basedOn, updatedAt, copyFor, history, ...rest }: CarePlan): object =>
    rest;
  return isSame(words(side), words(merged));
}
