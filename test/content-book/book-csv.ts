import type { Book, BookPart, BookPlace } from './book-rows.js';
import { linesOf, type BookLine } from './book-lines.js';

const columns = [
  ...['part of the book', 'place', 'wording', 'nation', 'said to or about', 'kind of answer', 'sensitivity'],
  ...['behind the gate', 'who may answer', 'kept from', 'least age', 'asked of', 'paths', 'hazards'],
];

const columnsOf = (locale: string): string[] =>
  ['text', 'review state', 'why it was changed', 'reading grade', 'faults', 'file'].map(
    (name) => `${name} (${locale})`,
  );

/** One field of RFC 4180, always in quotation marks. What a spreadsheet could take for a formula is made plain text. */
export const csvField = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function rowOf(
  part: BookPart,
  { place, asked }: BookPlace,
  line: BookLine,
  locales: readonly string[],
): string[] {
  const {
    type = '',
    sensitivity = '',
    whoMayAnswer = [],
    hiddenFrom = [],
    minAge = '',
  } = asked?.question ?? {};
  const hazards = [...new Set([...line.texts.values()].flatMap((one) => one.hazards))];
  return [
    ...[part.title, place, line.part, line.nation, line.said, type, String(sensitivity), asked?.gate ?? ''],
    ...[whoMayAnswer.join(', '), hiddenFrom.join(', '), String(minAge)],
    ...[asked?.variants.join(', ') ?? '', asked?.paths.join(', ') ?? '', hazards.join('; ')],
    ...locales.flatMap((locale) => {
      const one = line.texts.get(locale);
      if (!one) return ['', '', '', '', '', ''];
      return [one.text, one.state, one.reason, one.grade?.toFixed(1) ?? '', one.faults.join('; '), one.file];
    }),
  ];
}

/** The book for a spreadsheet: UTF-8 with a byte order mark, so that it is opened as what it is; languages side by side. */
export function csvOf({ parts, locales }: Book): string {
  const rows = parts.flatMap((part) =>
    part.places.flatMap((place) => linesOf(place).map((line) => rowOf(part, place, line, locales))),
  );
  const all = [[...columns, ...locales.flatMap(columnsOf)], ...rows];
  return `\u{FEFF}${all.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
}
