/** What any compared thing may have that tells it from others. */
export interface Held {
  readonly id?: string | undefined;
  readonly topicId?: string | undefined;
  readonly questionId?: string | undefined;
  readonly saidBy?: string | undefined;
}

/** One thing as it stood, and as it stands; one of the two is missing where it came or went. */
export type Pair<Thing> = readonly [before: Thing | undefined, after: Thing | undefined];

/** What a thing is known by across versions. A topic is known by itself and by who chose. */
export const keyOf = ({ id, topicId, saidBy }: Held): string => id ?? `${topicId ?? ''} ${saidBy ?? ''}`;

const placeOf = ({ questionId, saidBy }: Held): string | undefined =>
  questionId === undefined ? undefined : `${questionId} ${saidBy ?? ''}`;

/**
 * Each thing with what it was: by its id or, for an answer given anew after the one before was taken back, by question and
 * speaker. In the order in which they stand now, what went last.
 */
export function pairsOf<Thing extends Held>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Pair<Thing>[] {
  const same = match(before, after, keyOf);
  const anew = match(same.left, same.come, placeOf);
  const was = new Map([...same.pairs, ...anew.pairs]);
  return [
    ...after.map((one): Pair<Thing> => [was.get(one), one]),
    ...anew.left.map((one): Pair<Thing> => [one, undefined]),
  ];
}

function match<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  key: (thing: Thing) => string | undefined,
): { pairs: [Thing, Thing][]; left: Thing[]; come: Thing[] } {
  const waiting = new Map<string | undefined, Thing[]>();
  for (const one of before.toReversed()) {
    const same = waiting.get(key(one));
    if (same) same.push(one);
    else waiting.set(key(one), [one]);
  }
  const pairs: [Thing, Thing][] = [];
  const come: Thing[] = [];
  for (const one of after) {
    const was = key(one) === undefined ? undefined : waiting.get(key(one))?.pop();
    if (was) pairs.push([one, was]);
    else come.push(one);
  }
  return { pairs, come, left: [...waiting.values()].flat() };
}
