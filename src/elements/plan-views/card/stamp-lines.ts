import { shortDayOf } from '../../../language/dates.js';
import { fill } from '../../../language/fill.js';
import { wordOf, type Words } from '../../../language/plain-id.js';
import type { StampLine } from '../../../plan/urgent/urgent-view.js';
import type { CardWords } from './card-words.js';

/** What fills the places of a sentence: its date, and the rest. Nothing is said without a sentence. */
type Filled = readonly [sentence: string | undefined | false, date?: string | undefined, more?: Words];

/** How far a plan can be relied on: version, who confirmed it and when, capacity, consent, review. */
export function stampLines(stamp: StampLine, isToPerson: boolean, words: CardWords): readonly string[] {
  const { version, updatedAt, reviewOn, isOverdue } = stamp;
  const { view, card, locale } = words;
  const lines: readonly Filled[] = [
    [view.version, '', { version: String(version) }],
    [view.lastChanged, updatedAt],
    confirmation(stamp, words),
    capacity(stamp, isToPerson, words),
    consent(stamp, words),
    [reviewOn && (isOverdue ? view.reviewOverdue : view.reviewBy), reviewOn],
    [card.mayBeOld],
  ];
  return lines.flatMap(([sentence, date, more]) =>
    sentence ? [fill(sentence, { ...more, date: shortDayOf(date, locale) })] : [],
  );
}

function confirmation({ confirmed }: StampLine, { view, card }: CardWords): Filled {
  const isConfirmed = confirmed?.value === 'yes' || confirmed?.value === 'mostly';
  if (!isConfirmed) return [card.notConfirmed];
  return [card.confirmed, confirmed.at, { name: confirmed.from.name ?? view.someone }];
}

/** A record of it may be kept from the person: their card says the same whether or not one is. */
function capacity(
  { capacity: found, isCapacityPresumed }: StampLine,
  isToPerson: boolean,
  { card, outcome }: CardWords,
): Filled {
  if (!found) return [isCapacityPresumed && !isToPerson && card.capacityPresumed];
  const { decision, at } = found;
  return [card.capacity, at, { decision, outcome: wordOf(outcome, found.outcome) }];
}

function consent({ consent: given }: StampLine, { card, choice }: CardWords): Filled {
  const options = { ...choice['any'], ...choice['sharing.consent'] };
  return [given && card.consent, given?.at, { value: wordOf(options, (given?.value ?? '') as string) }];
}
