// In which language the conversation speaks, and that nothing on its screens is said in another.
import { expect } from '@open-wc/testing';
import { loadPack } from '../../../src/content/pack.js';
import { urdu } from '../../../src/language/books/urdu.js';
import { welsh } from '../../../src/language/books/welsh.js';
import { pseudo } from '../../../src/language/books/pseudo.js';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import type { Person } from '../../../src/plan/plan.js';
import {
  below,
  button,
  choose,
  press,
  showConversation,
  until,
  wordsIn,
  write,
} from './show-conversation.js';

const me: Person = { id: 'me', part: 'person', name: 'Ffn Qwrt' };

const helplines = [{ label: 'Ffn Qwrt', phone: '01632 960001' }];

/** On a page in this language. */
async function showIn(language: string, settings: Partial<CarePreferences> = {}): Promise<CarePreferences> {
  const page = document.createElement('div');
  page.lang = language;
  document.body.append(page);
  const made = {
    content: undefined,
    path: 'quick',
    people: [me],
    helplines,
    acceptDrafts: true,
    ...settings,
  } as const;
  return showConversation(made, page);
}

const frameOf = (element: CarePreferences): HTMLElement | null =>
  element.shadowRoot?.querySelector('.frame') ?? null;

const xa = (words: string): string => pseudo(words, 'en-XA');

/** Texts of the screen in which English is left: the made-up language changes each of these letters, wherever it is used. */
const leftInEnglish = (element: CarePreferences): string[] =>
  [...below(element.shadowRoot!)]
    .flatMap((each) => [
      ...[...each.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent),
      ...['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name)),
    ])
    .map((text) => (text ?? '').trim())
    .filter((text) => /[aeio]/i.test(text));

const notEnglish = (element: CarePreferences, screen: string): void => {
  expect(leftInEnglish(element), `on the screen "${screen}"`).to.deep.equal([
    // Beside the label in the language itself, for whoever is there and does not read it.
    'Made up from English, to test with.',
  ]);
};

afterEach(() => {
  document.body.querySelectorAll('care-preferences').forEach((each) => each.parentElement?.remove());
});

describe('the language of the page', () => {
  it('is spoken only where the host accepts words that nobody has reviewed; else English is, and is marked so', async () => {
    const element = await showIn('en-XA', { acceptDrafts: false });
    expect(button(element, 'Start')).to.exist;
    expect(frameOf(element)?.lang).to.equal('en-GB');
    expect(element.shadowRoot?.querySelector('.draft')).to.equal(null);
  });

  it('is English where there are no words in it', async () => {
    const element = await showIn('fr');
    expect(button(element, 'Start')).to.exist;
    expect(frameOf(element)?.lang).to.equal('en-GB');
  });

  it("is the element's own before that of what is round it", async () => {
    const element = await showIn('fr', { lang: 'en-XA' });
    expect(frameOf(element)?.lang).to.equal('en-XA');
  });

  it('is changed with nothing lost of what was said', async () => {
    const element = await showIn('en-XA');
    await press(element, xa('Start'));
    await choose(element, xa('Me, on my own'));
    await press(element, xa('Save and carry on'));
    await choose(element, xa('Yes'));
    await press(element, xa('Save and carry on'));
    await until(() => element.plan !== undefined, 'a plan');
    const { id, statements } = element.plan!;
    element.lang = 'en-GB';
    await until(() => frameOf(element)?.lang === 'en-GB', 'English');
    await until(() => button(element, 'About me') !== undefined, 'the same screen in English');
    expect(element.plan?.id).to.equal(id);
    expect(element.plan?.statements).to.deep.equal(statements);
  });

  it('is followed when the page is switched and nobody touches anything', async () => {
    const element = await showIn('en-XA');
    element.parentElement!.lang = 'en-GB';
    await until(() => frameOf(element)?.lang === 'en-GB', 'English');
    expect(button(element, 'Start')).to.exist;
  });

  it('is written from right to left where it is written so', async () => {
    const element = await showIn('ar-XB');
    expect(frameOf(element)?.dir).to.equal('rtl');
    expect(getComputedStyle(frameOf(element)!).direction).to.equal('rtl');
  });
});

describe('a language that nobody has reviewed', () => {
  it('is labelled a draft on every screen, and what the host says otherwise stays otherwise', async () => {
    const element = await showIn('en-XA', { messages: { start: 'Qwrt!' } });
    expect(element.shadowRoot?.querySelector('.draft')?.textContent).to.include('Made up from English');
    await press(element, 'Qwrt!');
    expect(element.shadowRoot?.querySelector('.draft')?.textContent).to.include('Made up from English');
  });
});

/** Conversations in languages that people speak, with something said in each. */
const spoken = [
  { tag: 'cy', book: welsh, draft: 'Drafft peiriant', said: 'Nain Tŷ’n-y-coed' },
  { tag: 'ur-PK', book: urdu, draft: 'مسودہ', said: 'امی جان' },
];

for (const { tag, book, draft, said } of spoken) {
  const { locale, direction, tables } = book;
  describe(`a page in ${tag}`, () => {
    it('asks in its language, keeps what is said as it is said, and notes in which language it was asked', async () => {
      const element = await showIn(tag);
      expect(frameOf(element)?.lang).to.equal(locale);
      expect(getComputedStyle(frameOf(element)!).direction).to.equal(direction);
      expect(element.shadowRoot?.querySelector('.draft')?.textContent).to.include(draft);
      const { start, carryOn, whoSelf } = tables.frame.words;
      await press(element, start);
      await choose(element, whoSelf);
      await press(element, carryOn);
      const pack = await loadPack({ variant: 'adult', path: 'quick', locale, acceptDrafts: true });
      const { prompt = '', options = {} } = pack.words.questions['start.permission'] ?? {};
      await until(() => wordsIn(element).includes(prompt), 'the first question in the language');
      await choose(element, options['yes'] ?? '');
      await press(element, carryOn);
      await press(element, pack.words.sections['about']?.title ?? '');
      await write(element, said);
      const name = element.plan?.statements.find(({ questionId }) => questionId === 'about.preferredName');
      expect(name).to.include({ text: said, language: locale });
      expect(element.plan?.language).to.equal(locale);
    });
  });
}

describe('Urdu', () => {
  it('is set in Nastaliq with room between its lines, or in the face that the host names', async () => {
    const element = await showIn('ur');
    const { fontFamily, lineHeight, fontSize } = getComputedStyle(frameOf(element)!);
    expect(fontFamily).to.include('Nastaliq');
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(2.2, 0.01);
    expect(parseFloat(fontSize)).to.be.at.least(20);
    element.style.setProperty('--care-font-family-ur', 'serif');
    expect(getComputedStyle(frameOf(element)!).fontFamily).to.equal('serif');
  });
});

describe('no screen of the conversation', () => {
  it('says anything in English when it speaks another language', async function () {
    this.timeout(60_000);
    const element = await showIn('en-XA');
    const go = async (name: string, screen: string): Promise<void> => {
      await press(element, xa(name));
      await element.updateComplete;
      notEnglish(element, screen);
    };
    notEnglish(element, 'welcome');
    await go('Start', 'who is here');
    await choose(element, xa('Me, on my own'));
    await go('Save and carry on', 'permission');
    await choose(element, xa('Yes'));
    await go('Save and carry on', 'map');
    await until(() => button(element, xa('About me')) !== undefined, 'the map');
    await go('About me', 'a question');
    await go('Pause', 'pause');
    await go("Carry on when I'm ready", 'the question again');
    await go('I need help', 'help');
    await go('Go back', 'the question once more');
    await go("I don't know", 'after an answer');
    await go('Back', 'back');
    element.lock();
    await until(() => button(element, xa('Show')) !== undefined, 'the cover');
    notEnglish(element, 'cover');
    await go('Show', 'uncovered');
    element.goTo('review');
    await until(() => wordsIn(element).includes(xa('What you have said')), 'the review');
    notEnglish(element, 'review');
    await go('This is right. Carry on', 'agreement');
    await go('Yes', 'finish');
  });
});
