// What no plan can hold yet, half a date or too long a text, is still in its box after every way off the question.
import { expect } from '@open-wc/testing';
import type { Pack } from '../../../src/content/pack.js';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { twoTopicPack } from '../../content/two-topic-pack.js';
import {
  below,
  button,
  press,
  settle,
  showConversation,
  toWords,
  until,
  wordsIn,
  write,
} from '../shell/show-conversation.js';

const music = twoTopicPack.questions.find(({ id }) => id === 'close.music')!;
const withDay: Pack = {
  ...twoTopicPack,
  questions: [...twoTopicPack.questions, { ...music, id: 'close.day', type: 'date' }],
  words: {
    ...twoTopicPack.words,
    questions: { ...twoTopicPack.words.questions, 'close.day': { prompt: 'Which day?' } },
  },
};
const tooLong = 'na '.repeat(40_000);

const boxes = (element: CarePreferences): readonly HTMLInputElement[] =>
  [...below(element.shadowRoot!)].filter((each): each is HTMLInputElement => each.matches('input.date'));
const typed = (element: CarePreferences): readonly string[] => boxes(element).map(({ value }) => value);
const box = (element: CarePreferences): HTMLInputElement | undefined =>
  [...below(element.shadowRoot!)].find((each): each is HTMLInputElement => each.matches('.box'));

async function typeDay(element: CarePreferences, ...parts: readonly string[]): Promise<void> {
  await until(() => boxes(element).length === 3, 'three boxes');
  for (const [index, part] of parts.entries()) {
    const one = boxes(element)[index]!;
    one.value = part;
    one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle(element);
  }
}

describe('half a date', () => {
  let element: CarePreferences;
  beforeEach(async () => {
    element = await showConversation({ content: withDay });
    await toWords(element);
    await press(element, 'Skip this question');
    await typeDay(element, '3', '', '2026');
  });
  afterEach(() => element.remove());

  it('is there again after a pause, and not on the screen meanwhile', async () => {
    await press(element, 'Pause');
    expect(typed(element)).to.deep.equal([]);
    element.resume();
    await until(() => boxes(element).length === 3, 'three boxes');
    expect(typed(element)).to.deep.equal(['3', '', '2026']);
  });

  it('is there again after Back, and after Skip', async () => {
    await press(element, 'Back');
    await press(element, 'Skip this question');
    await until(() => boxes(element).length === 3, 'three boxes');
    expect(typed(element)).to.deep.equal(['3', '', '2026']);
    await press(element, 'Skip this question');
    await until(() => boxes(element).length === 0, 'another screen');
    element.goTo('close.day');
    await until(() => boxes(element).length === 3, 'three boxes');
    await typeDay(element, '3', '4', '2026');
    expect(element.plan?.statements.map(({ value }) => value)).to.deep.equal(['2026-04-03']);
  });

  it('is taken away only by somebody who says so', async () => {
    await press(element, "I'd rather not say");
    await press(element, 'Keep what I said');
    expect(typed(element)).to.deep.equal(['3', '', '2026']);
    await press(element, "I'd rather not say");
    await press(element, 'Take it away');
    element.goTo('close.day');
    await until(() => boxes(element).length === 3, 'three boxes');
    expect(typed(element)).to.deep.equal(['', '', '']);
  });

  it('is never shown to somebody else', async () => {
    element.subject = { ref: 'made-up-2' };
    await settle(element);
    await until(() => button(element, 'Start') !== undefined, 'the first screen');
    await toWords(element);
    await press(element, 'Skip this question');
    await until(() => boxes(element).length === 3, 'three boxes');
    expect(typed(element)).to.deep.equal(['', '', '']);
  });
});

describe('words too long for a plan', () => {
  it('are there again after a pause and after Back', async () => {
    const element = await showConversation({ content: withDay });
    await toWords(element);
    await write(element, tooLong);
    await press(element, 'Pause');
    expect(wordsIn(element)).not.to.include('na na');
    element.resume();
    await until(() => box(element) !== undefined, 'the box');
    expect(box(element)?.value).to.equal(tooLong);
    await press(element, 'Skip this question');
    await press(element, 'Back');
    await until(() => box(element) !== undefined, 'the box');
    expect(box(element)?.value).to.equal(tooLong);
    await write(element, 'Fado');
    expect(element.plan?.statements.map(({ text }) => text)).to.deep.equal(['Fado']);
    element.remove();
  });
});
