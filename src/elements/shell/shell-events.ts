import type { CarePlan, Recommendation } from '../../plan/plan.js';
import type { Stage, ConversationView } from '../../conversation/view.js';

/** Why a plan is handed to the host. `recorded`: written up, not yet shown to the person. */
export type SubmitReason = 'stopped' | 'agreed' | 'recorded' | 'withdrawn';

/** What each event of `<care-preferences>` tells. None leaves the element: not bubbling, not composed. */
export interface CareEventDetails {
  'care-ready': { readonly version: string };
  'care-navigate': { readonly stage: Stage };
  'care-saved': { readonly where: 'device' | 'host'; readonly at: string };
  'care-save-failed': { readonly code: string; readonly retryAt?: string };
  'care-submit': {
    readonly plan: CarePlan;
    readonly reason: SubmitReason;
    /** The page says "sent" only when this promise resolves; a rejection offers to try again. */
    respondWith(stored: Promise<unknown>): void;
  };
  'care-sign': {
    readonly recommendation: Recommendation;
    /** Id of the professional who wants to sign. */
    readonly by: string;
    /** Whatever shows that it was signed: a text or an object. A rejection leaves it unsigned. */
    respondWith(evidence: Promise<unknown>): void;
  };
  /** `asked-for-help`: they looked for somebody to call. `hard-answer`: they left an answer that a question names as a hard one. */
  'care-concern': { readonly kind: 'asked-for-help' | 'hard-answer' };
  'care-error': { readonly code: string; readonly at?: string; readonly help: string };
}

/** Fires one of the events. */
export function tell<Name extends keyof CareEventDetails>(
  target: EventTarget,
  name: Name,
  detail: CareEventDetails[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Fires what a host should hear of the difference between two views: where the talk is, and what the store did. */
export function tellChanges(
  target: EventTarget,
  view: ConversationView,
  before: ConversationView | undefined,
): void {
  const { stage, saving } = view;
  if (view.screen !== before?.screen || stage !== before.stage) tell(target, 'care-navigate', { stage });
  if (stage === 'support' && before && before.stage !== 'support')
    tell(target, 'care-concern', { kind: 'asked-for-help' });
  // Told on leaving the question: arrow keys pass over an answer that nobody means to give.
  if (before?.question?.isHard && view.question?.question.id !== before.question.question.id)
    tell(target, 'care-concern', { kind: 'hard-answer' });
  if (!before) return;
  const { where, at, code, retryAt } = saving;
  if (at && at !== before.saving.at && (where === 'device' || where === 'host')) {
    tell(target, 'care-saved', { where, at });
  }
  if (saving.state === 'failed' && before.saving.state !== 'failed') {
    tell(target, 'care-save-failed', { code: code ?? 'CP407', ...(retryAt && { retryAt }) });
  }
}

/** Hands the plan to the host; see `deliver` of the conversation. */
export function handOver(
  target: EventTarget & { readonly form: HTMLFormElement | null },
  plan: CarePlan,
  reason: SubmitReason,
): Promise<void> | 'with-form' | undefined {
  let stored: Promise<unknown> | undefined;
  tell(target, 'care-submit', {
    plan,
    reason,
    respondWith: (promise) => {
      stored = Promise.resolve(promise);
    },
  });
  if (stored) return stored.then(() => undefined);
  return target.form ? 'with-form' : undefined;
}

/** Asks the host to sign a recommendation. Undefined when no page answered: then nothing is signed. */
export function askToSign(
  target: EventTarget,
  recommendation: Recommendation,
  by: string,
): Promise<unknown> | undefined {
  let evidence: Promise<unknown> | undefined;
  tell(target, 'care-sign', {
    recommendation,
    by,
    respondWith: (promise) => {
      evidence = Promise.resolve(promise);
    },
  });
  return evidence;
}
