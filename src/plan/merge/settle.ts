import { aboutSaying, fieldsThatDiffer } from '../compare/differences.js';
import { canonicalJson } from '../signing/canonical-json.js';
import type { Thing } from './three-way.js';

/** What stands where both sides changed one thing, and what stands no more. */
export interface Settled {
  readonly stands: Thing | undefined;
  readonly past: Thing | undefined;
  /** Which side's it is that stands. */
  readonly isOurs: boolean;
  /** Whether they say the same, and differ only in how and when it was said. */
  readonly isAgreed: boolean;
}

const beside = ['id', ...aboutSaying];

/**
 * Decides between two that clash. Nothing comes out as more than either side had: the tighter consent, the refused topic and
 * the recommendation that is ended or not signed stand; of all else, what was said last. What one side hid stays hidden.
 */
export function settle(
  list: string,
  ours: Thing | undefined,
  theirs: Thing | undefined,
  isOursNewer: boolean,
): Settled {
  if (!ours || !theirs) return settleWithNothing(ours, theirs);
  const [one, other] = hideAlike(ours, theirs);
  const isFirst =
    (caution(list, one) - caution(list, other) || later(one, other) || (isOursNewer ? 1 : -1)) > 0;
  const [stands, past] = isFirst ? [one, other] : [other, one];
  const isAgreed = fieldsThatDiffer(ours, theirs).every((field) => beside.includes(field));
  return { stands, past, isOurs: isFirst, isAgreed };
}

/** One side took it back or never had it. Words win over silence, but a consent is not given again by a merge. */
function settleWithNothing(ours: Thing | undefined, theirs: Thing | undefined): Settled {
  const left = ours ?? theirs;
  const isGone = left?.['ownership'] === 'consent' && tightness(left) === 0;
  const [stands, past] = isGone ? [undefined, left] : [left, undefined];
  return { stands, past, isOurs: stands === ours, isAgreed: false };
}

/** The higher, the less is allowed or asserted. */
function caution(list: string, one: Thing): number {
  if (list === 'topics')
    return ['reopened', 'with-someone', 'not-today', 'do-not-ask'].indexOf(String(one['choice']));
  if (list === 'recommendations') return (one['ended'] ? 3 : 0) + (isUnsigned(one) ? 1 : 0);
  return one['ownership'] === 'consent' ? tightness(one) : 0;
}

function tightness({ value, status }: Thing): number {
  if (value === 'no' || value === 'withdrawn') return 2;
  return status === 'answered' ? 0 : 1;
}

function isUnsigned({ signature }: Thing): boolean {
  return (signature as Thing | undefined)?.['state'] === 'unsigned';
}

function later(one: Thing, other: Thing): number {
  return momentOf(one) - momentOf(other);
}

function momentOf(one: Thing): number {
  const signed = (one['signature'] as Thing | undefined)?.['at'];
  return Date.parse(String(one['at'] ?? signed ?? one['madeOn'])) || 0;
}

/** A signature covers from whom a recommendation is kept: where that grows, it is signed no more. */
function hideAlike(ours: Thing, theirs: Thing): readonly [Thing, Thing] {
  const hiddenFrom = [...new Set([hiding(ours), hiding(theirs)].flat())].toSorted();
  const hide = (one: Thing): Thing => {
    if (canonicalJson(hiding(one).toSorted()) === canonicalJson(hiddenFrom)) return one;
    const { signature } = one as { signature?: { readonly state?: unknown } };
    return { ...one, hiddenFrom, ...(signature?.state === 'signed' && { signature: { state: 'unsigned' } }) };
  };
  return [hide(ours), hide(theirs)];
}

function hiding({ hiddenFrom }: Thing): readonly string[] {
  return (hiddenFrom ?? []) as readonly string[];
}
