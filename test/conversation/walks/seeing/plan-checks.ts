import {
  planFor,
  planText,
  safeParsePlan,
  urgentView,
  type Audience,
  type CarePlan,
  type HiddenFrom,
} from '../../../../src/plan/plan.js';

/** A mark that a walk put into an entry, and from whom that entry is hidden. */
export interface Mark {
  readonly text: string;
  readonly hiddenFrom: HiddenFrom;
  readonly saidBy: string;
}

/** Something of a plan as it was when a visit ended. */
export interface Kept {
  readonly list: string;
  readonly id: string;
  readonly said: string;
}

const lists = [
  'statements',
  'legalFacts',
  'clinicalRecords',
  'views',
  'capacity',
  'agreements',
  'recommendations',
] as const;

const homes: Readonly<Record<string, string>> = {
  ...{ preference: 'statements', fact: 'statements', consent: 'statements', carerView: 'statements' },
  ...{ experience: 'statements', record: 'statements', legalFact: 'legalFacts', clinical: 'clinicalRecords' },
};

interface Item {
  readonly id: string;
  readonly signature?: { readonly state: string };
}

/** What of an item must never change or go: what was said, by whom, to what. Marks put beside it later are another thing. */
function essence(item: object): string {
  const {
    readBack: _,
    hiddenFrom: _hidden,
    ended: _ended,
    signature: _signed,
    at: _at,
    ...said
  } = item as Record<string, unknown>;
  return JSON.stringify(Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** All that a plan holds now. What nobody signed is a draft, and was never said to anybody. */
export function keptIn(plan: CarePlan): readonly Kept[] {
  return lists.flatMap((list) =>
    (plan[list] as readonly Item[])
      .filter(({ signature }) => signature?.state !== 'unsigned')
      .map((item) => ({ list, id: item.id, said: essence(item) })),
  );
}

/** What was kept and is neither in the plan nor in its history any more. */
export function lossFaults(plan: CarePlan, kept: Iterable<Kept>): string[] {
  const past = plan.history.map(({ list, item }) => ({ list, item: item as Item }));
  const now = lists.flatMap((list) => (plan[list] as readonly Item[]).map((item) => ({ list, item })));
  const there = new Set([...now, ...past].map(({ list, item }) => `${list} ${item.id} ${essence(item)}`));
  return [...kept]
    .filter(({ list, id, said }) => !there.has(`${list} ${id} ${said}`))
    .map(({ list, id }) => `lost: ${list} ${id}`);
}

/** Entries that stand in a list which is not theirs. */
export function listFaults(plan: CarePlan): string[] {
  const entries = (['statements', 'legalFacts', 'clinicalRecords'] as const).flatMap((list) =>
    plan[list].map((entry) => ({ list, ...entry })),
  );
  return entries
    .filter(({ list, ownership }) => homes[ownership] !== list)
    .map(({ questionId }) => `in another's list: ${questionId}`);
}

/** Whether the plan reads back from its own text. */
export function parseFaults(plan: CarePlan): string[] {
  const parsed = safeParsePlan(JSON.parse(JSON.stringify(plan)));
  if (parsed.ok) return [];
  return parsed.issues.map(({ code, at }) => `does not parse: ${code} ${at.join('.')}`);
}

const drops: Readonly<Record<Audience, HiddenFrom>> = {
  ...{ person: ['person'], parent: ['parents', 'family'], family: ['family'], clinician: [] },
  ...{ urgent: ['urgent'], export: ['person', 'parents', 'family', 'urgent'] },
};

/** Everybody that could have a copy. */
function readersOf({
  people,
}: CarePlan): readonly { readonly audience: Audience; readonly recipient?: string }[] {
  const parents = people.filter(({ part }) => part === 'parent');
  return [
    ...(['person', 'parent', 'clinician', 'urgent', 'export'] as const).map((audience) => ({ audience })),
    ...parents.map(({ id }) => ({ audience: 'parent' as const, recipient: id })),
    ...people
      .filter(({ part }) => part !== 'person')
      .map(({ id }) => ({ audience: 'family' as const, recipient: id })),
  ];
}

/** The text of each copy, by audience. */
export type Copies = readonly {
  readonly audience: Audience;
  readonly hiding: HiddenFrom;
  readonly text: string;
}[];

/** All copies of a plan that there may be, as JSON and as text, and the ten-second view. */
export function copiesOf(plan: CarePlan, now: string): Copies {
  const copies = readersOf(plan).flatMap(({ audience, recipient }) => {
    const copy = planFor(plan, { audience, recipient });
    if (!copy) return [];
    const isParent = plan.people.some(({ id, part }) => id === recipient && part === 'parent');
    const hiding = isParent ? drops.parent : drops[audience];
    const isDone = audience === 'family' && !isParent;
    const text = isDone ? '' : planText(plan, { audience, recipient, locale: 'en-GB', now });
    return [{ audience, hiding, text: JSON.stringify(copy) + text }];
  });
  const urgent = {
    audience: 'urgent' as const,
    hiding: drops.urgent,
    text: JSON.stringify(urgentView(plan, { now })),
  };
  return [...copies, urgent];
}

/** Marks that stand in a copy for somebody from whom they are hidden. */
export function markFaults(copies: Copies, marks: readonly Mark[]): string[] {
  return copies.flatMap(({ audience, hiding, text }) =>
    marks
      .filter((mark) => mark.hiddenFrom.some((from) => hiding.includes(from)) && text.includes(mark.text))
      .map((mark) => `hidden from ${mark.hiddenFrom.join(', ')}, seen by ${audience}`),
  );
}
