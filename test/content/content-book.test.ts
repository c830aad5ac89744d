import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../content-book/book-lines.js';
import { csvField, csvOf } from '../content-book/book-csv.js';
import { pageOf } from '../content-book/book-page.js';
import { makeBook, type Book } from '../content-book/book-rows.js';
import { compareBook } from '../content-book/compare-book.js';
import { everyPack, shownStrings, type ShownString } from '../content-book/shown-strings.js';
import { stringsOf, type WrittenString } from '../content-book/written-strings.js';

let book: Book;
let inBook: readonly WrittenString[];
let shown: readonly ShownString[];

beforeAll(async () => {
  const packs = await everyPack();
  book = await makeBook(packs);
  inBook = book.parts.flatMap(({ places }) => places.flatMap(({ strings }) => strings));
  shown = await shownStrings(packs);
});

/** What stands in a file that nobody is to look at. */
const planted = (
  path: string,
  words: Readonly<Record<string, unknown>>,
  kind: WrittenString['kind'] = 'content',
) => stringsOf({ kind, locale: 'en-GB' }, path, { words });

describe('the content review book', () => {
  it('holds every string that the code can show, and no other', () => {
    expect(inBook.length).toBeGreaterThan(2_000);
    expect(compareBook(inBook, shown)).toEqual({ orphans: [], missing: [] });
  });

  it.each([
    ['a question that is not asked', 'place.ts', { questions: { 'place.moon': { prompt: 'On the moon?' } } }],
    [
      'a choice that is not offered',
      'place.ts',
      { questions: { 'place.care': { options: { moon: 'The moon' } } } },
    ],
    [
      'another voice',
      'proxy/place.ts',
      { 'place.care': { prompt: 'Where would they rather be, on the moon?' } },
    ],
    ['a young person', 'young-person/place.ts', { 'place.care': { hint: 'On the moon, perhaps.' } }],
    ['a nation', 'law.ts', { wales: { 'place.care': { law: 'The law of the moon.' } } }],
    ['a gate', 'topics.ts', { moon: { title: 'The moon' } }],
    ['a term', 'glossary.ts', [{ id: 'moon', term: 'moon', meaning: 'It is in the sky.' }]],
  ])('finds an orphan: words for %s that nothing shows', (_, path, words) => {
    const orphans = stringsOf({ kind: 'content', locale: 'en-GB' }, path, { words });
    const found = compareBook([...inBook, ...orphans], shown);
    expect(found.orphans).toHaveLength(new Set(orphans.map(({ text }) => text)).size);
    expect(found.missing).toEqual([]);
  });

  it('finds an orphan of the interface', () => {
    const orphans = planted('later.ts', { moonTitle: 'The moon' }, 'furniture');
    expect(compareBook([...inBook, ...orphans], shown).orphans).toEqual([
      'en-GB furniture/moonTitle: The moon',
    ]);
  });

  it('finds a string that is shown and not in it', () => {
    for (const one of [
      'place.care',
      'topics/last-days',
      'sections/after',
      'glossary/cpr',
      'phrases/general',
    ]) {
      const without = inBook.filter(({ place }) => place !== one);
      expect(compareBook(without, shown).missing.length, one).toBeGreaterThan(0);
    }
    const silent = inBook.filter(({ text }) => text !== 'Stop for now');
    expect(compareBook(silent, shown).missing).toEqual(['en-GB furniture/stopForNow: Stop for now']);
  });

  it('finds a string in another language missing, for all that it stands in English', () => {
    const welsh = shown.slice(0, 1).map((one) => ({ ...one, locale: 'cy-GB' }));
    expect(compareBook(inBook, [...shown, ...welsh]).missing).toHaveLength(1);
  });

  it('does not take what a voice leaves out for a string', () => {
    const nothing = planted('proxy/place.ts', { 'place.care': { why: '' } });
    expect(compareBook([...inBook, ...nothing], shown)).toEqual({ orphans: [], missing: [] });
  });
});

describe('what a reviewer is told', () => {
  const find = (place: string, part: string, said = 'adult', nation = '') =>
    book.parts
      .flatMap(({ places }) => places)
      .find((one) => one.place === place)
      ?.strings.find((one) => one.part === part && one.said === said && one.nation === nation);

  it('is in the order of the conversation', () => {
    const titles = book.parts.map(({ title }) => title);
    expect(titles.indexOf('About me')).toBe(1);
    expect(titles.indexOf('Family, friends, school and growing up')).toBeGreaterThan(1);
    expect(titles.slice(-4)).toEqual(['Gates', 'Glossary', 'What a clinician may say', 'The interface']);
  });

  it('is what was changed and why, what was written here, and what is of the draft', () => {
    expect(find('start.infoTo', 'hint')).toMatchObject({
      state: 'changed here',
      reason: 'It promised what a team will do.',
    });
    expect(find('legal.adrt', 'prompt', 'adult', 'scotland')?.state).toBe('changed here');
    expect(find('start.infoTo', 'why')?.state).toBe('written here');
    expect(find('topics/last-days', 'opening', 'young-person easy-read')?.state).toBe('written here');
    expect(find('glossary/cpr', 'meaning')?.state).toBe('written here');
    expect(find('matters.top', 'prompt')?.state).toBe('draft');
    expect(book.reviewed.get('en-GB')).toMatch(/^draft/);
  });

  it('is how hard a text is to read, of those who meet it', () => {
    expect(find('start.permission', 'hint')?.grade).toBeLessThan(6);
    const faults = inBook.flatMap((one) => ('faults' in one ? one.faults : []));
    expect(faults).toEqual([]);
  });

  it('is who is asked what, behind which gate, and from whom it is kept', () => {
    const asked = (place: string) =>
      book.parts.flatMap(({ places }) => places).find((one) => one.place === place)?.asked;
    expect(asked('lastdays.with')).toMatchObject({ gate: 'last-days' });
    expect(asked('growing.private')).toMatchObject({ variants: ['young-person'], paths: ['full'] });
    expect(asked('health.prognosis')?.question?.hiddenFrom).toContain('person');
  });

  it('is which hazard a wording holds back', () => {
    expect(find('emergency.existing-form', 'hint')).toMatchObject({
      hazards: [expect.stringMatching(/^H02 /)],
    });
  });
});

describe('the files', () => {
  const stamp = { version: '0.0.0', date: '2026-01-01' };

  it('is a page that needs nothing else, in which every link leads somewhere', () => {
    const page = pageOf(book, stamp);
    expect(page).not.toMatch(/<script|<link|<img|https?:|@import|url\(/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
    expect([...page.matchAll(/<p lang="[^"]+"(?: dir="rtl")?>/g)]).toHaveLength(
      inBook.filter(({ text }) => text !== '').length,
    );
  });

  it('shows another language beside English, in its own direction, and takes no word for markup', () => {
    const one = { ...book.parts[0]!.places[0]!.strings[0]!, text: 'a < b & "c"' };
    const urdu = { ...one, locale: 'ur', text: 'سلام', grade: undefined };
    const place = { place: 'start.who', asked: undefined, strings: [one, urdu] };
    const small = {
      locales: ['en-GB', 'ur'],
      reviewed: new Map<string, string>(),
      parts: [{ id: 'start', title: 'Start', places: [place] }],
    };
    expect(pageOf(small, stamp)).toContain('<p lang="ur" dir="rtl">سلام</p>');
    expect(pageOf(small, stamp)).toContain('a &lt; b &amp; &quot;c&quot;');
    const [head = '', row = ''] = csvOf(small).split('\r\n');
    expect(head).toContain('"text (ur)"');
    expect(row).toContain('"سلام"');
    expect(row).toContain('"a < b & ""c"""');
  });

  it('is a table that a spreadsheet opens as it is: a mark of its coding, whole rows, no formulas', () => {
    const csv = csvOf(book);
    expect(csv.startsWith('\u{FEFF}"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    const rows = csv.slice(1).trimEnd().split('\r\n');
    const fields = rows.map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)]);
    expect(new Set(fields.map(({ length }) => length))).toEqual(new Set([14 + 6 * book.locales.length]));
    // A wording and what other languages say for it stand in one row.
    const lines = book.parts.flatMap(({ places }) => places.flatMap(linesOf));
    expect(rows.length).toBe(lines.length + 1);
    expect(lines.length).toBeLessThan(inBook.length);
    for (const sign of ['=1+1', '+1', '-1', '@a', '\ta']) expect(csvField(sign)).toBe(`"'${sign}"`);
    expect(csvField('a "b"')).toBe('"a ""b"""');
  });
});
