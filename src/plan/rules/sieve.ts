import { consentInForce, refuses, sharingChoice } from '../consent.js';
import type { Audience, CarePlan } from '../schema/care-plan.js';
import type { HiddenFrom } from '../schema/entry.js';
import type { HistoryItem } from '../schema/history.js';
import { isHidden, type Hiding } from './hiding.js';
import { isErased, pieceLists } from './pieces.js';

/** What any item of any list may have that decides whether it stays. */
interface Held {
  readonly id?: string;
  readonly questionId?: string;
  readonly about?: string;
  readonly reason?: string;
  readonly hiddenFrom?: HiddenFrom;
  readonly signature?: { readonly state: string };
}

const sectionsOfTopic: Readonly<Record<string, readonly string[]>> = {
  'place-of-death': ['place'],
  'sudden-illness': ['emergency'],
  'last-days': ['lastdays'],
  'after-death': ['after'],
  'parallel-planning': ['place', 'emergency', 'growing'],
};

/** The lists that are sifted. */
export const siftedLists = [...pieceLists, 'history'] as const;

/**
 * The plan with only those items that an audience may see; whoever is named in `people` stays. A view that shows only
 * what items say needs no more; a copy that leaves is made by `planFor`.
 *
 * @param hiding items hidden from any of these go; what is hidden now hides what it said before.
 */
export function sift(plan: CarePlan, audience: Audience, hiding: readonly Hiding[]): CarePlan {
  const sieve = sieveFor(plan, audience, hiding);
  const kept = siftedLists.map((list) => [
    list,
    plan[list].filter((item: object) => {
      const past = list === 'history' ? (item as HistoryItem) : { list, item };
      return mayStay(sieve, past.list, past.item as Held);
    }),
  ]);
  return { ...plan, ...Object.fromEntries(kept) } as CarePlan;
}

/** Whether a recommendation, of now or before, is hidden from any of these. */
export function hidesAdvice({ recommendations, history }: CarePlan, hiding: readonly Hiding[]): boolean {
  const past = history.flatMap(({ list, item }) => (list === 'recommendations' ? [item] : []));
  return [...recommendations, ...past].some((one) => isHidden(one, hiding));
}

/** What decides whether an item may stay. */
interface Sieve {
  readonly audience: Audience;
  readonly hiding: readonly Hiding[];
  /** Ids of what is hidden now: history keeps them. */
  readonly hidden: readonly (string | undefined)[];
  /**
   * A recommendation is kept from them: nothing written beside it may tell them that there is one. A decision about which
   * capacity was recorded, and why a professional held a visit, are free words that may name it; no word list could tell.
   */
  readonly isAdviceHidden: boolean;
  readonly excluded: readonly string[];
  readonly refusal: object | undefined;
}

function sieveFor(plan: CarePlan, audience: Audience, hiding: readonly Hiding[]): Sieve {
  const current: Held[] = pieceLists.flatMap((list) => plan[list] as readonly Held[]);
  const hidden = current.filter((one) => isHidden(one, hiding)).map(({ id }) => id);
  const isAdviceHidden = hidesAdvice(plan, hiding);
  const isForOthers = audience === 'export' || audience === 'urgent';
  const excluded = isForOthers ? sharingChoice(plan, 'sharing.exclude') : [];
  const consent = consentInForce(plan);
  const refusal = audience === 'urgent' && consent && refuses(consent) ? consent : undefined;
  return { audience, hiding, hidden, isAdviceHidden, excluded, refusal };
}

function mayStay(sieve: Sieve, list: string, item: Held): boolean {
  const { audience, hiding, hidden, isAdviceHidden, excluded, refusal } = sieve;
  if (isHidden(item, hiding) || hidden.includes(item.id)) return false;
  if (isAdviceHidden && mayTellOfAdvice(list, item, audience)) return false;
  if (item.signature?.state === 'unsigned') return false;
  if (list === 'topics' && audience !== 'person' && audience !== 'parent') return false;
  if (isErased(item) && audience !== 'person') return false;
  const isWeighty = list === 'recommendations' || list === 'legalFacts';
  if (refusal) return isWeighty || list === 'capacity' || list === 'agreements' || item === refusal;
  if (isWeighty && audience === 'urgent') return true;
  return !sectionsOf(list, item).some((section) => excluded.includes(section));
}

/** In an emergency nobody may take for presumed a capacity that was found to be lacking: the record of it stays. */
function mayTellOfAdvice(list: string, item: Held, audience: Audience): boolean {
  if (list === 'capacity') return audience !== 'urgent';
  if (list === 'visits') return item.reason !== undefined;
  return list === 'views' && sectionsOf(list, item).includes('emergency');
}

function sectionsOf(list: string, { questionId, about }: Held): readonly string[] {
  if (list === 'recommendations') return ['emergency'];
  const id = questionId ?? about ?? '';
  return sectionsOfTopic[id] ?? [id.split('.', 1)[0] ?? ''];
}
