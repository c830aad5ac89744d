// The ten-minute conversation on a phone: in easy words, in Welsh, and in Urdu from right to left.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPack, type Pack } from '../../src/content/pack.js';
import { wordsFor, type Voice } from '../../src/content/words-for.js';
import { urdu } from '../../src/language/books/urdu.js';
import { welsh } from '../../src/language/books/welsh.js';
import { frameWords } from '../../src/language/en-GB/frame.js';
import { laterWords } from '../../src/language/en-GB/later.js';
import type { LanguageBook } from '../../src/language/language-book.js';
import { audit } from './audit.js';
import { ownPages, type OpenedPage } from './own-page.js';

const subject = { ref: 'ada', birthDate: '1948-03-04' };
const ada = { id: 'ada', part: 'person', name: 'Ada Example' };

interface Telling {
  readonly what: string;
  readonly locale: string;
  readonly voice: Voice;
  readonly attributes: string;
  readonly book?: LanguageBook;
  readonly name: string;
  readonly most: string;
}

const tellings: readonly Telling[] = [
  {
    ...{ what: 'in easy words', locale: 'en-GB', voice: 'easy-read', attributes: 'easy-read' },
    ...{ name: 'Ada', most: 'My dog.\nTea in bed.' },
  },
  {
    ...{ what: 'in Welsh', locale: 'cy-GB', voice: 'adult', attributes: 'accept-drafts', book: welsh },
    ...{ name: 'Nain', most: 'Y ci. Y gadair wrth y ffenest.' },
  },
  {
    ...{ what: 'in Urdu', locale: 'ur', voice: 'adult', attributes: 'accept-drafts', book: urdu },
    ...{ name: 'امی جان', most: 'میرا باغ، اور بچوں کی ہنسی۔' },
  },
];

describe.each(tellings)('the quick conversation $what', (telling) => {
  const { locale, voice, book, name, most } = telling;
  const words = { ...frameWords, ...laterWords, ...book?.tables.frame.words, ...book?.tables.later.words };
  let pages: Awaited<ReturnType<typeof ownPages>>;
  let opened: OpenedPage;
  let pack: Pack;

  beforeAll(async () => {
    pages = await ownPages();
    opened = await pages.open({
      ...{ lang: locale, subject, people: [ada] },
      attributes: `path="quick" ${telling.attributes}`,
    });
    pack = await loadPack({
      ...{ variant: 'adult', path: 'quick', locale, jurisdiction: 'england', acceptDrafts: true },
    });
  });
  afterAll(() => pages.close());

  const wordsOf = (id: string): ReturnType<typeof wordsFor> =>
    wordsFor(
      pack.questions.find((one) => one.id === id)!,
      pack.words,
      voice,
    );
  const promptOf = (id: string): string => wordsOf(id).prompt;
  const titleOf = (section: string): RegExp =>
    new RegExp(`^${(pack.words.sections[section]?.title ?? '').replace(/[()?]/g, '\\$&')}`);
  const look = async (screen: string): Promise<void> => {
    expect(await audit(opened.page), screen).toEqual([]);
    await opened.page.setViewportSize({ width: 320, height: 700 });
  };

  it('asks who is here and for leave', async () => {
    const { visitor } = opened;
    await visitor.arrive(words.title, { isFirst: true });
    await look('welcome');
    await visitor.press(words.start);
    await visitor.arrive(words.peopleTitle);
    await visitor.choose(words.whoSelf);
    await visitor.press(words.carryOn);
    await visitor.arrive(promptOf('start.permission'));
    await look('permission');
    await visitor.choose(wordsOf('start.permission').options['yes']!);
    await visitor.press(words.carryOn);
    await visitor.arrive(words.mapTitle);
    await look('map');
  });

  it('takes down what is said as it is said', async () => {
    const { visitor } = opened;
    await visitor.press(titleOf('about'));
    await visitor.arrive(promptOf('about.preferredName'));
    await visitor.write(promptOf('about.preferredName'), name);
    await visitor.press(words.carryOn);
    await visitor.arrive(promptOf('communication.language'));
    await visitor.press(words.askLater);
    for (const id of ['communication.needs', 'people.firstCall']) {
      await visitor.arrive(promptOf(id));
      await visitor.press(words.skip);
    }
    await visitor.arrive(promptOf('matters.top'));
    await visitor.write(promptOf('matters.top'), most);
    await visitor.press(words.carryOn);
    await visitor.arrive(promptOf('matters.fear'));
    await visitor.press(words.ratherNotSay);
    await visitor.arrive(promptOf('place.care'));
    await look('a place');
    await visitor.choose(wordsOf('place.care').options['home']!);
    await visitor.press(words.carryOn);
    await visitor.arrive(promptOf('place.ifWorse'));
  });

  it('pauses, reads back, and is agreed', async () => {
    const { visitor } = opened;
    await visitor.press(words.pause);
    await visitor.arrive(words.pausedTitle);
    await look('paused');
    await visitor.press(words.carryOnReady);
    await visitor.arrive(promptOf('place.ifWorse'));
    // Back to the map by the way that was taken, whose titles are those of the language.
    for (let screens = 0; screens < 12 && (await visitor.heading()) !== mapTitle(); screens += 1) {
      const here = await visitor.heading();
      await visitor.press(words.back);
      await expect.poll(() => visitor.heading(), { message: `away from "${here}"` }).not.toBe(here);
    }
    await visitor.press(words.readBack);
    await visitor.arrive(words.reviewTitle);
    await look('review');
    await visitor.press(words.toAgree);
    await visitor.arrive(words.agreeTitle);
    await visitor.press(words.agreeYes);
    await visitor.arrive(words.thanksName.replace('{name}', name));
    await look('the end');
  });

  const mapTitle = (): string => words.mapTitleName.replace('{name}', name);

  it('ends as a plan that says in which language it was asked, with the words byte for byte', async () => {
    const plan = await opened.plan();
    expect(plan).toMatchObject({ status: 'agreed', language: locale });
    const said = (id: string): unknown => plan.statements.find(({ questionId }) => questionId === id);
    expect(said('matters.top')).toMatchObject({
      text: most,
      language: locale,
      prompt: promptOf('matters.top'),
    });
    expect(said('communication.language')).toMatchObject({ status: 'askLater' });
    expect(said('matters.fear')).toMatchObject({ status: 'declined' });
    expect(said('place.care')).toMatchObject({ value: { setting: 'home' } });
    expect(opened.complaints).toEqual([]);
  });
});
