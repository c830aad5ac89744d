import { cardWords } from '../../../language/en-GB/urgent.js';
import { viewWords, outcomeWords } from '../../../language/en-GB/views.js';
import { shortDayOf } from '../../../language/dates.js';
import { fill } from '../../../language/fill.js';
import { plainId, wordOf, type Words } from '../../../language/plain-id.js';
import type { StampLine } from '../../../plan/urgent/urgent-view.js';

/** How far a plan can be relied on: version, who confirmed it and when, capacity, consent, review. */
export function stampLines(stamp: StampLine, isToPerson: boolean): readonly string[] {
  const { version, updatedAt, confirmed, capacity, consent, reviewOn, isOverdue } = stamp;
  // A record of it may be kept from the person: their card says the same whether or not one is.
  const isPresumed = stamp.isCapacityPresumed && !isToPerson;
  const isConfirmed = confirmed?.value === 'yes' || confirmed?.value === 'mostly';
  const lines: readonly [sentence: string | undefined | false, date?: string | undefined, more?: Words][] = [
    [viewWords.version, '', { version: String(version) }],
    [viewWords.lastChanged, updatedAt],
    isConfirmed
      ? [cardWords.confirmed, confirmed.at, { name: confirmed.from.name ?? viewWords.someone }]
      : [cardWords.notConfirmed],
    capacity
      ? [
          cardWords.capacity,
          capacity.at,
          { decision: capacity.decision, outcome: wordOf(outcomeWords, capacity.outcome) },
        ]
      : [isPresumed && cardWords.capacityPresumed],
    [consent && cardWords.consent, consent?.at, { value: plainId((consent?.value ?? '') as string) }],
    [reviewOn && (isOverdue ? viewWords.reviewOverdue : viewWords.reviewBy), reviewOn],
    [cardWords.mayBeOld],
  ];
  return lines.flatMap(([sentence, date, more]) =>
    sentence ? [fill(sentence, { ...more, date: shortDayOf(date) })] : [],
  );
}
