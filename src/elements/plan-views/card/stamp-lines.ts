import { cardWords } from '../../../language/en-GB/urgent.js';
import { viewWords } from '../../../language/en-GB/views.js';
import { fill } from '../../../language/fill.js';
import type { StampLine } from '../../../plan/urgent/urgent-view.js';
import type { Saying } from '../recommendation-words.js';

/** How far a plan can be relied on: version, who confirmed it and when, capacity, consent, review. */
export function stampLines(stamp: StampLine, { dateOf }: Saying): readonly string[] {
  const { version, status, updatedAt, confirmed, reviewOn, isOverdue, closed } = stamp;
  const state =
    status === 'draft' || status === 'withdrawn' || status === 'recorded' ? viewWords[status] : '';
  const lines = [
    `${fill(viewWords.version, { version })}. ${fill(viewWords.lastChanged, { date: dateOf(updatedAt) })}.`,
    closed && fill(viewWords.closed, { date: dateOf(closed.on) }),
    state,
    confirmed && (confirmed.value === 'yes' || confirmed.value === 'mostly')
      ? fill(cardWords.confirmed, {
          date: dateOf(confirmed.at),
          name: confirmed.from.name ?? viewWords.someone,
        })
      : cardWords.notConfirmed,
    capacityLine(stamp, dateOf),
    consentLine(stamp, dateOf),
    reviewOn && fill(isOverdue ? viewWords.reviewOverdue : viewWords.reviewBy, { date: dateOf(reviewOn) }),
    cardWords.mayBeOld,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[];
}

function capacityLine({ capacity }: StampLine, dateOf: Saying['dateOf']): string {
  if (!capacity) return cardWords.capacityPresumed;
  const { decision, outcome, at } = capacity;
  return fill(cardWords.capacity, { decision, outcome: cardWords[outcome], date: dateOf(at) });
}

function consentLine({ consent }: StampLine, dateOf: Saying['dateOf']): string | undefined {
  if (!consent) return undefined;
  const isRefused = consent.value === 'no' || consent.value === 'withdrawn';
  return fill(cardWords.consent, {
    value: isRefused ? cardWords.consentNo : cardWords.consentYes,
    date: dateOf(consent.at),
  });
}
