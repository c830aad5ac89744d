import { deepFreeze } from '../freeze.js';
import { PlanError } from '../plan-error.js';
import { textsIn } from '../texts-in.js';
import type { CarePlan } from '../schema/care-plan.js';
import type { HistoryItem } from '../schema/history.js';
import { canonicalJson } from '../signing/canonical-json.js';
import { mergeHistory } from './merge-history.js';
import { mergeList, type Merged } from './merge-list.js';
import type { wholes } from './merge-parts.js';
import { mergeParts } from './merge-parts.js';
import { mergeStanding } from './merge-standing.js';
import type { PlanMerge } from './plan-merge.js';

const lists = [
  ...(['people', 'visits', 'capacity', 'topics', 'statements', 'recommendations'] as const),
  ...(['legalFacts', 'clinicalRecords', 'views', 'agreements'] as const),
];

/**
 * Brings two lines of one plan together: what was kept by either side stands in the plan or in its history. Where both changed
 * one thing, both are kept (one of them in history) and it is told as a conflict, for somebody to decide.
 *
 * Consent, signature and status never come out as more than either side had; what one side hid stays hidden. A copy that was
 * filtered is merged with itself as the base: what it could not show is not gone. The same plans give the same merge,
 * whichever is called ours, but for what the conflicts call the sides.
 *
 * @param base what both sides began with: the version, or the filtered copy, that was given out.
 * @throws {PlanError} CP326 where they are not versions of one plan.
 */
export function mergePlans(base: CarePlan, ours: CarePlan, theirs: CarePlan): PlanMerge {
  if (ours.id !== base.id || theirs.id !== base.id) throw new PlanError('CP326', ['id']);
  const isOursNewer = isNewer(ours, theirs);
  const parts = mergeParts(base, ours, theirs, isOursNewer);
  const found = lists.map((list) => {
    const sides = { base: base[list], ours: ours[list], theirs: theirs[list] };
    return [list, mergeList(list, sides, isOursNewer)] as const;
  });
  const last = isOursNewer ? ours : theirs;
  const putAside = [...found.flatMap(([list, merged]) => pastOf(list, merged, last)), ...parts.past];
  const whole = {
    ...frameOf(ours),
    language: ours.language,
    pack: ours.pack,
    ...parts.kept,
    ...(Object.fromEntries(found.map(([list, { stands }]) => [list, stands])) as Partial<CarePlan>),
    history: mergeHistory(base, ours, theirs, putAside),
    updatedAt: last.updatedAt,
  };
  const peopled = { ...whole, people: stillNamed(base, ours, theirs, whole) };
  const plan = { ...peopled, ...mergeStanding(base, ours, theirs, peopled) };
  const conflicts = [...found.flatMap(([, merged]) => merged.conflicts), ...parts.conflicts];
  return deepFreeze(structuredClone({ plan, conflicts }));
}

/** What no part, list or standing of the merge says anew. */
function frameOf({
  language,
  jurisdiction,
  pack,
  review,
  closed,
  copyFor,
  basedOn,
  ...rest
}: CarePlan): Omit<CarePlan, (typeof wholes)[number] | 'copyFor' | 'basedOn'> {
  return rest;
}

/** The order of two sides, by when they were changed last; never by which is called ours. */
function isNewer(ours: CarePlan, theirs: CarePlan): boolean {
  const apart = Date.parse(ours.updatedAt) - Date.parse(theirs.updatedAt);
  return apart !== 0 ? apart > 0 : canonicalJson(ours) > canonicalJson(theirs);
}

function pastOf(list: (typeof lists)[number], { past }: Merged, last: CarePlan): readonly HistoryItem[] {
  return past.map(({ item, instead }) => {
    const by =
      instead?.['recordedBy'] ??
      instead?.['by'] ??
      item['recordedBy'] ??
      item['by'] ??
      last.visits.at(-1)?.present[0];
    const at = instead?.['at'] ?? last.updatedAt;
    return {
      list,
      item,
      at,
      by: by ?? last.people[0]?.id,
      cause: instead ? 'replaced' : 'taken-back',
    } as HistoryItem;
  });
}

/** Somebody whom one side let go stays, where the other side's words name them. */
function stillNamed(
  base: CarePlan,
  ours: CarePlan,
  theirs: CarePlan,
  { people, ...rest }: CarePlan,
): CarePlan['people'] {
  const here = new Set(people.map(({ id }) => id));
  const named = textsIn([
    lists.filter((list) => list !== 'people').map((list) => rest[list]),
    rest.history,
    rest.review,
  ]);
  const known = new Map([...base.people, ...ours.people, ...theirs.people].map((one) => [one.id, one]));
  return [...people, ...[...known.values()].filter(({ id }) => !here.has(id) && named.has(id))];
}
