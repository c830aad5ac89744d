import type { Refusal } from '../../base/field-element.js';

/** UTF-16 units that one text of a plan may have. */
export const longestText = 100_000;

const unkeepable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Why a text cannot be kept as it is; `undefined` when it can. */
export function refusalOf(text: string): Refusal | undefined {
  if (text.length > longestText) return 'CP112';
  return text.search(unkeepable) >= 0 ? 'CP111' : undefined;
}

/** The text without the characters that no plan can hold. Used only when the person asks for it. */
export function withoutUnkeepable(text: string): string {
  return text.replace(unkeepable, '');
}

/** As a text control holds it: a browser turns every line end into a line feed. */
export function asShown(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * The text as kept before, with one edit made in the control.
 *
 * A control shows CR and CRLF as LF, so what it gives back would change bytes that the person never touched. What
 * stands before and after the edit is therefore taken from the text as it was kept.
 */
export function editedText(kept: string, shown: string): string {
  if (!kept.includes('\r')) return shown;
  const before = asShown(kept);
  let start = 0;
  while (start < before.length && start < shown.length && before[start] === shown[start]) start++;
  let end = 0;
  const most = Math.min(before.length, shown.length) - start;
  while (end < most && before[before.length - 1 - end] === shown[shown.length - 1 - end]) end++;
  return (
    kept.slice(0, placeIn(kept, start)) +
    shown.slice(start, shown.length - end) +
    kept.slice(placeIn(kept, before.length - end))
  );
}

/** Where the place `index` of the text as shown lies in the text as kept. */
function placeIn(kept: string, index: number): number {
  let place = 0;
  for (let shown = 0; shown < index; shown++) place += kept.startsWith('\r\n', place) ? 2 : 1;
  return place;
}
