import { consentInForce, refuses, sharingChoice } from './consent.js';
import { deepFreeze } from './freeze.js';
import type { Audience, CarePlan } from './schema/care-plan.js';
import type { HiddenFrom } from './schema/entry.js';
import type { HistoryItem } from './schema/history.js';

type Hiding = HiddenFrom[number];
type Held = {
  readonly id?: string;
  readonly questionId?: string;
  readonly about?: string;
  readonly hiddenFrom?: HiddenFrom;
};

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

const lists = [
  'capacity',
  'topics',
  'statements',
  'recommendations',
  'legalFacts',
  'clinicalRecords',
  'views',
  'agreements',
  'history',
] as const;

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
  const mayStay = sieve(plan, audience, recipient);
  const kept: Record<string, readonly object[]> = {};
  const dropped: object[] = [];
  for (const list of lists) {
    kept[list] = plan[list].filter((item) => mayStay(list, item) || !dropped.push(item));
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

/** The rule for one item of one list. What hides an entry now hides what it said before. */
function sieve(
  plan: CarePlan,
  audience: Audience,
  recipient: string | undefined,
): (list: string, item: object) => boolean {
  const isParent = plan.people.some((one) => one.id === recipient && one.part === 'parent');
  const hiding = audience === 'family' && isParent ? drops.parent : drops[audience];
  const current = [
    ...plan.statements,
    ...plan.legalFacts,
    ...plan.clinicalRecords,
    ...plan.recommendations,
    ...plan.views,
  ];
  const hidden = new Set(current.filter((one) => isHidden(one, hiding)).map(({ id }) => id));
  const excluded =
    audience === 'export' || audience === 'urgent' ? sharingChoice(plan, 'sharing.exclude') : [];
  const consent = consentInForce(plan);
  const isRefused = audience === 'urgent' && consent !== undefined && refuses(consent);
  const mayStay = (list: string, item: Held): boolean => {
    if (list === 'history') return mayStay((item as HistoryItem).list, (item as HistoryItem).item);
    const isWeighty = list === 'recommendations' || list === 'legalFacts';
    const isStamp = list === 'capacity' || list === 'agreements' || item === consent;
    if (isHidden(item, hiding) || hidden.has(item.id ?? '')) return false;
    if ('signature' in item && (item.signature as { state: string }).state === 'unsigned') return false;
    if (list === 'topics' && audience !== 'person' && audience !== 'parent') return false;
    if (isRefused) return isWeighty || isStamp;
    if (isErased(item) && audience !== 'person') return false;
    return (
      (isWeighty && audience === 'urgent') || !sectionsOf(list, item).some((one) => excluded.includes(one))
    );
  };
  return mayStay;
}

function isHidden({ hiddenFrom = [], questionId, about }: Held, hiding: readonly Hiding[]): boolean {
  const byNature = keptByNature[questionId ?? about ?? ''] ?? [];
  return hiding.some((from) => hiddenFrom.includes(from) || byNature.includes(from));
}

function isErased(item: Held): boolean {
  return Object.keys(item).every((key) => key === 'id' || key === 'questionId');
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
