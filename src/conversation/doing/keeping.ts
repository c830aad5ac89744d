import type { Draft } from '../../storage/draft-store.js';
import type { Keeper } from '../keeper.js';
import type { Keeping, Talk } from '../talk.js';

const hopeless: readonly string[] = ['CP401', 'CP402', 'CP403', 'CP404', 'CP408'];
const longestWait = 60_000;

/** The keeper of this person's draft, if there is one. */
export function keeperOf({ tools, plan }: Talk): Keeper | undefined {
  return tools.keeperFor(plan.subject.ref);
}

/** The plan and the place in it, as they rest in a store. Never a snapshot of the machine. */
export function draftOf({ plan, place, speaker, visit, tools }: Talk): Draft {
  return { plan, bookmark: { ...place, speaker, ...(visit !== undefined && { visit }), at: tools.now() } };
}

/** Whether there is anything that a store should hold: a talk under way, or one whose end the host may not have. */
export function isWorthKeeping(talk: Talk): boolean {
  const { visit, finish, keeping, earlier } = talk;
  if (!keeperOf(talk) || keeping.forget || talk.plan.closed) return false;
  // An earlier draft that nobody has taken up again is left as it lies.
  if (earlier) return false;
  return visit !== undefined || (finish !== undefined && !isDone(talk));
}

/** Whether something was said, or the place has moved, since the store last confirmed. */
export function isUnsaved(talk: Talk): boolean {
  return isWorthKeeping(talk) && !isSameDraft(talk, talk.keeping.kept);
}

/** Whether more was said since the wait began, so that it begins again. */
export function saysMore(talk: Talk): boolean {
  return !isSameDraft(talk, talk.keeping.noticed);
}

/** Whether to save at once: another screen since the store last confirmed, or asked for during the last write. */
export function cannotWait({ moves, keeping }: Talk): boolean {
  return keeping.isUrgent === true || keeping.kept?.moves !== moves;
}

/** Whether what lies in the store should go: the host has the settled plan, or the person asked for it. */
export function isToBeForgotten(talk: Talk): boolean {
  return talk.keeping.inStore && (talk.keeping.forget || isDone(talk));
}

/** A clash is never settled by trying again, and neither is a page without a secure context. */
export function canTryAgain({ keeping }: Talk): boolean {
  return !hopeless.includes(keeping.code ?? '');
}

/** How long to wait before the next try: one second, doubling to a minute. */
export function retryDelay({ keeping }: Talk): number {
  return Math.min(1000 * 2 ** Math.max(keeping.attempts - 1, 0), longestWait);
}

/** The talk that the wait, or the write, is about. Its own notes on keeping are left out, or each would hold the last. */
export function noted(talk: Talk): Talk {
  return { ...talk, keeping: { attempts: 0, inStore: false, forget: false } };
}

/** The store confirmed. A write that was begun for somebody else's plan says nothing of this one. */
export function confirmed({ keeping, tools }: Talk): Keeping {
  const { writing, forget } = keeping;
  if (!writing) return keeping;
  const { isUrgent = false } = keeping;
  return { kept: writing, at: tools.now(), attempts: 0, inStore: true, forget, isUrgent };
}

/** The store refused or failed. Only its code is noted. */
export function refused({ keeping, tools }: Talk, error: unknown): Keeping {
  const found = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const failed = { ...keeping, writing: undefined, attempts: keeping.attempts + 1 };
  const code = /^CP\d{3}$/.test(found) ? found : 'CP407';
  const wait = retryDelay({ keeping: failed } as Talk);
  const retryAt = hopeless.includes(code)
    ? undefined
    : new Date(Date.parse(tools.now()) + wait).toISOString();
  return { ...failed, code, retryAt };
}

/** The store has forgotten. */
export function forgotten({ keeping }: Talk): Keeping {
  return { attempts: 0, inStore: false, forget: keeping.forget };
}

/** Writes once more, without waiting, what would be lost with this talk. */
export function writeLast(talk: Talk): void {
  if (isUnsaved(talk))
    keeperOf(talk)
      ?.write(draftOf(talk))
      .catch(() => undefined);
}

function isDone({ finish }: Talk): boolean {
  return finish !== undefined && finish.reason !== 'stopped' && finish.delivery === 'sent';
}

function isSameDraft(one: Talk, other: Talk | undefined): boolean {
  return (
    other !== undefined &&
    one.plan === other.plan &&
    one.place === other.place &&
    one.speaker === other.speaker &&
    one.visit === other.visit
  );
}
