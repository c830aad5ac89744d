import { consentInForce, refuses, sharingChoice } from './consent.js';
import { isErased, pieceLists } from './rules/pieces.js';
import { deepFreeze } from './freeze.js';
import type { Audience, CarePlan } from './schema/care-plan.js';
import type { HiddenFrom } from './schema/entry.js';
import type { HistoryItem } from './schema/history.js';

type Hiding = HiddenFrom[number];
/** What any item of any list may have that decides whether it stays. */
interface Held {
  readonly id?: string;
  readonly questionId?: string;
  readonly about?: string;
  readonly hiddenFrom?: HiddenFrom;
  readonly signature?: { readonly state: string };
}

const everybody: readonly Hiding[] = ['person', 'parents', 'family', 'urgent'];
const drops: Readonly<Record<Audience, readonly Hiding[]>> = {
  person: ['person'],
  parent: ['parents', 'family'],
  family: ['family'],
  clinician: [],
  urgent: ['urgent'],
  export: everybody,
};

// Kept from these whatever an entry says: how long somebody may live is told by a human, and harm must not be read at home.
const keptByNature: Readonly<Record<string, readonly Hiding[]>> = {
  'health.prognosis': ['person', 'parents', 'family'],
  'legal.safeguarding': everybody,
  'people.doNotShare': ['parents', 'family'],
  'lastdays.notWith': ['parents', 'family'],
  'growing.private': ['parents', 'family'],
};

const sectionsOfTopic: Readonly<Record<string, readonly string[]>> = {
  'place-of-death': ['place'],
  'sudden-illness': ['emergency'],
  'last-days': ['lastdays'],
  'after-death': ['after'],
  'parallel-planning': ['place', 'emergency', 'growing'],
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
  const sieve = sieveFor(plan, audience, recipient);
  const kept: Record<string, readonly object[]> = {};
  const dropped: object[] = [];
  for (const list of [...pieceLists, 'history'] as const) {
    kept[list] = plan[list].filter((item: object) => {
      const past = list === 'history' ? (item as HistoryItem) : { list, item };
      return mayStay(sieve, past.list, past.item as Held) || !dropped.push(item);
    });
  }
  const people = withoutThose(plan, dropped, [kept, plan.visits, plan.review]);
  return deepFreeze({ ...plan, ...kept, people, copyFor });
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

/** What decides whether an item may stay. */
interface Sieve {
  readonly audience: Audience;
  readonly hiding: readonly Hiding[];
  /** What is hidden now hides what it said before: ids that history keeps too. */
  readonly hidden: ReadonlySet<string>;
  readonly excluded: readonly string[];
  readonly refusal: object | undefined;
}

function sieveFor(plan: CarePlan, audience: Audience, recipient: string | undefined): Sieve {
  const isParent = plan.people.some((one) => one.id === recipient && one.part === 'parent');
  const hiding = audience === 'family' && isParent ? drops.parent : drops[audience];
  const { statements, legalFacts, clinicalRecords, recommendations, views } = plan;
  const current: Held[] = [statements, legalFacts, clinicalRecords, recommendations, views].flat();
  const hidden = new Set(current.filter((one) => isHidden(one, hiding)).map(({ id = '' }) => id));
  const isForOthers = audience === 'export' || audience === 'urgent';
  const excluded = isForOthers ? sharingChoice(plan, 'sharing.exclude') : [];
  const consent = consentInForce(plan);
  const refusal = audience === 'urgent' && consent && refuses(consent) ? consent : undefined;
  return { audience, hiding, hidden, excluded, refusal };
}

function mayStay(sieve: Sieve, list: string, item: Held): boolean {
  const { audience, hiding, hidden, excluded, refusal } = sieve;
  if (isHidden(item, hiding) || hidden.has(item.id ?? '')) return false;
  if (item.signature?.state === 'unsigned') return false;
  const isOwnCopy = audience === 'person' || audience === 'parent';
  if (list === 'topics' && !isOwnCopy) return false;
  if (isErased(item) && audience !== 'person') return false;
  const isWeighty = list === 'recommendations' || list === 'legalFacts';
  if (refusal) return isWeighty || list === 'capacity' || list === 'agreements' || item === refusal;
  if (isWeighty && audience === 'urgent') return true;
  return !sectionsOf(list, item).some((section) => excluded.includes(section));
}

function isHidden({ hiddenFrom = [], questionId, about }: Held, hiding: readonly Hiding[]): boolean {
  const byNature = keptByNature[questionId ?? about ?? ''] ?? [];
  return hiding.some((from) => hiddenFrom.includes(from) || byNature.includes(from));
}

function sectionsOf(list: string, { questionId, about }: Held): readonly string[] {
  if (list === 'recommendations') return ['emergency'];
  const id = questionId ?? about ?? '';
  return sectionsOfTopic[id] ?? [id.split('.', 1)[0] ?? ''];
}

/** Somebody known only from what was left out is left out too. */
function withoutThose(plan: CarePlan, dropped: readonly object[], kept: unknown): CarePlan['people'] {
  const [gone, left] = [new Set<string>(), new Set<string>()];
  collectTexts(dropped, gone);
  collectTexts(kept, left);
  return plan.people.filter(({ id, part }) => part === 'person' || left.has(id) || !gone.has(id));
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collectTexts(inner, into);
}
