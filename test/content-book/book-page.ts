import { bookStyle } from './book-style.js';
import { linesOf, type BookLine } from './book-lines.js';
import type { Book, BookPart, BookPlace, BookString } from './book-rows.js';

/** From what the book was made. */
export interface Stamp {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const anchorOf = (id: string): string => escaped(id.replace(/[^\w-]/g, '-'));

const rightToLeft = /^(?:ar|fa|he|ur)\b/;

const voices: Readonly<Record<string, string>> = {
  adult: 'To an adult',
  'young-person': 'To a young person',
  proxy: 'To somebody else, about the person',
  parent: 'To a parent',
  'easy-read': 'In easy words',
  'young-person easy-read': 'To a young person, in easy words',
  clinicians: 'For clinicians',
};

const nations: Readonly<Record<string, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

function textOf(one: BookString): string {
  const notes = [
    one.state + (one.reason ? `: ${one.reason}` : ''),
    ...(one.grade === undefined ? [] : [`grade ${one.grade.toFixed(1)}`]),
    ...one.faults.map((fault) => `look at: ${fault}`),
    ...one.hazards.map((hazard) => `hazard ${hazard}`),
  ];
  const direction = rightToLeft.test(one.locale) ? ' dir="rtl"' : '';
  const text = one.text
    ? `<p lang="${escaped(one.locale)}"${direction}>${escaped(one.text)}</p>`
    : '<p class="none">(left out)</p>';
  return `${text}<p class="note">${escaped(notes.join('. '))}</p>`;
}

function lineOf(line: BookLine, isInterface: boolean, locales: readonly string[]): string {
  const said = isInterface ? 'On screen' : (voices[line.said] ?? line.said);
  const cells = locales.flatMap((locale) => {
    const one = line.texts.get(locale);
    if (!one) return locales.length > 1 ? ['<dd class="none">(not in this language)</dd>'] : [];
    return [`<dd>${locales.length > 1 ? `<p class="note">${escaped(locale)}</p>` : ''}${textOf(one)}</dd>`];
  });
  return `<div><dt>${escaped(said)}</dt>${cells.join('')}</div>`;
}

function wordingOf(lines: readonly BookLine[], isInterface: boolean, locales: readonly string[]): string {
  const { part = '', nation = '' } = lines[0] ?? {};
  const name = `${part.replaceAll('/', ': ')}${nation ? ` (${nations[nation] ?? nation})` : ''}`;
  const cells = lines.map((line) => lineOf(line, isInterface, locales)).join('\n');
  return `<h4>${escaped(name)}</h4>\n<dl class="voices">\n${cells}\n</dl>`;
}

function factsOf({ asked }: BookPlace): string {
  if (!asked?.question) return '';
  const { type, sensitivity, whoMayAnswer, hiddenFrom = [], minAge } = asked.question;
  const facts = [
    ['Kind of answer', type],
    ['Sensitivity', `${sensitivity} of 3`],
    ['Behind the gate', asked.gate],
    ['Who may answer', whoMayAnswer.join(', ')],
    ['Kept from', hiddenFrom.join(', ')],
    ['Not asked under', minAge === undefined ? '' : `${minAge} years`],
    ['Asked of', asked.variants.join(', ')],
    ['Paths', asked.paths.join(', ')],
  ].filter(([, fact]) => fact);
  return `<dl class="facts">${facts
    .map(([name = '', fact = '']) => `<div><dt>${name}</dt><dd>${escaped(fact)}</dd></div>`)
    .join('')}</dl>`;
}

function placeOf(place: BookPlace, locales: readonly string[]): string {
  const groups = new Map<string, BookLine[]>();
  for (const line of linesOf(place)) {
    const key = `${line.part}@${line.nation}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const isInterface = place.place.startsWith('furniture/');
  const wordings = [...groups.values()].map((lines) => wordingOf(lines, isInterface, locales));
  const name = place.place.replace(/^furniture\//, '');
  return `<section id="${anchorOf(place.place)}">\n<h3>${escaped(name)}</h3>\n${factsOf(place)}\n${wordings.join('\n')}\n</section>`;
}

const partOf = ({ id, title, places }: BookPart, locales: readonly string[]): string =>
  `<section id="${anchorOf(id)}">\n<h2>${escaped(title)}</h2>\n${places
    .map((place) => placeOf(place, locales))
    .join('\n')}\n</section>`;

const contentsOf = ({ parts }: Book): string =>
  `<nav aria-labelledby="contents">\n<h2 id="contents">What is in this book</h2>\n<ol>\n${parts
    .map(
      ({ id, title, places }) =>
        `<li><a href="#${anchorOf(id)}">${escaped(title)}</a> (${places.length})</li>`,
    )
    .join('\n')}\n</ol>\n</nav>`;

const lead = [
  'These are all the words that the conversation and its screens can show, for those who review them: people with lived experience, clinicians and lawyers. No words that anybody said are in it.',
  'Voices stand side by side. Where a voice is not there, it says what an adult is told, or a parent what somebody else is told about the person. “Left out” says that this voice says nothing there.',
  '“Draft” is from the content draft, word for word. “Changed here” differs from it, with the reason. “Written here” stands in no draft.',
  'The grade is the Flesch-Kincaid grade of English: about the school year (US) that reads it with ease. Of fewer than 25 words it says little. Sentences are held to 20 words, and to 12 in easy words.',
];

const reviewOf = ({ locales, reviewed }: Book): string =>
  `<ul>${locales
    .map(
      (locale) =>
        `<li>${escaped(locale)}: ${escaped(reviewed.get(locale) || 'nobody has said who reviewed it')}.</li>`,
    )
    .join('')}</ul>`;

/** The whole book as one page, which needs nothing else. */
export function pageOf(book: Book, { version, date }: Stamp): string {
  const title = 'Every wording, for review';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${bookStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${lead.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<p>How far each language was reviewed:</p>
${reviewOf(book)}
<p>care-preferences ${escaped(version)}. Made on ${escaped(date)}.</p>
</header>
${contentsOf(book)}
<main>
${book.parts.map((part) => partOf(part, book.locales)).join('\n')}
</main>
</body>
</html>
`;
}
