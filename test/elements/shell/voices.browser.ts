// Words that not everybody needs: there before the first screen in that voice, or else the person's own words stand.
import { expect } from '@open-wc/testing';
import { holdTheLine, line } from './words-on-a-line.js';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import type { Person } from '../../../src/plan/plan.js';
import { twoTopicPack } from '../../content/two-topic-pack.js';
import { showTogether, toParts, unfold } from '../clinician/show-together.js';
import {
  button,
  choose,
  hearAll,
  press,
  settle,
  showConversation,
  until,
  wordsIn,
  write,
} from './show-conversation.js';

const me: Person = { id: 'me', part: 'person', name: 'Test Person' };
const son: Person = { id: 'son', part: 'family', name: 'Sam Test', authority: 'attorney' };

const own = 'What would you like to be called?';
const easy = 'What do you like to be called?';
const ofThem = 'What do they like to be called?';

const show = (settings: Partial<CarePreferences> = {}): Promise<CarePreferences> =>
  showConversation({ content: undefined, path: 'core', people: [me], ...settings });

/** Through the first screens to the map, on which the first part is opened. */
async function toTheName(element: CarePreferences, ...who: readonly string[]): Promise<void> {
  await press(element, 'Start');
  for (const one of who) await choose(element, one);
  await press(element, 'Save and carry on');
  await choose(element, 'Yes');
  await press(element, 'Save and carry on');
  await press(element, 'About me');
}

/** Leaves "who is taking part" for a screen that waits for its words. */
async function leaveWaiting(element: CarePreferences): Promise<void> {
  button(element, 'Save and carry on')?.click();
  await until(() => button(element, 'Pause') !== undefined, 'the next screen');
}

const alone = 'Me, on my own';
const helped = ['Me, with help from family or a friend', 'Sam Test', 'I am'];
const proxy = ['Someone else, because the person cannot decide this for themselves', 'Sam Test'];

const says = (element: CarePreferences, words: string) => (): boolean => wordsIn(element).includes(words);

afterEach(() => {
  document.body.querySelectorAll('care-preferences').forEach((each) => each.remove());
  Object.assign(line, { asked: [], isDown: false, open: Promise.resolve() });
});

describe('a person alone', () => {
  it("is asked in their own words, and nobody else's are fetched for them", async () => {
    const element = await show();
    await toTheName(element, alone);
    await until(says(element, own), own);
    expect(line.asked).to.deep.equal([]);
  });

  it('is asked in easy words from the first screen on', async () => {
    const arrive = holdTheLine();
    const element = await show({ easyRead: true });
    await press(element, 'Start');
    await choose(element, alone);
    await leaveWaiting(element);
    expect(line.asked).to.deep.equal(['easy-read']);
    expect(wordsIn(element)).to.not.contain('Is now a good time');
    arrive();
    await until(says(element, 'Is it OK to talk now?'), 'the first question in easy words');
    await choose(element, 'Yes');
    await press(element, 'Save and carry on');
    await press(element, 'About me');
    await until(says(element, easy), easy);
    expect(wordsIn(element)).to.not.contain(own);
  });

  it('keeps what they typed when easy words are switched on, and reads them when they come', async () => {
    const element = await show();
    await toTheName(element, alone);
    await write(element, 'Ada, 🌱');
    const arrive = holdTheLine();
    element.easyRead = true;
    await until(() => line.asked.includes('easy-read'), 'easy words that are asked for');
    await settle(element);
    expect(wordsIn(element)).to.contain(own).and.to.contain('Ada, 🌱');
    arrive();
    await until(says(element, easy), easy);
    expect(wordsIn(element)).to.contain('Ada, 🌱').and.to.not.contain(own);
    expect(element.plan?.statements.at(-1)).to.include({ text: 'Ada, 🌱', prompt: own });
    element.easyRead = false;
    await until(says(element, own), own);
  });

  it('goes on in their own words where easy words cannot be fetched, and the page is told by code', async () => {
    const element = await show();
    const errors = hearAll(element, ['care-error']);
    line.isDown = true;
    element.easyRead = true;
    await toTheName(element, alone);
    await until(says(element, own), own);
    await write(element, 'Ada');
    expect(new Set(errors.map(({ detail }) => detail.code))).to.deep.equal(new Set(['CP103']));
    expect(JSON.stringify(errors.map(({ detail }) => detail))).to.not.contain('Ada');
    line.isDown = false;
    await press(element, 'Save and carry on');
    await until(says(element, 'Tell us about you.'), 'the next question in easy words');
    expect(element.plan?.statements.at(-1)?.text).to.equal('Ada');
  });
});

describe('somebody else', () => {
  it('who speaks for the person is never asked as if they were the person', async () => {
    const arrive = holdTheLine();
    const element = await show({ people: [me, son] });
    await press(element, 'Start');
    for (const one of proxy) await choose(element, one);
    await leaveWaiting(element);
    expect(line.asked).to.deep.equal(['proxy']);
    expect(wordsIn(element)).to.not.contain('what matters to you?');
    arrive();
    await until(
      says(element, 'Is now a good time to talk about what matters to them?'),
      'the first question',
    );
    await choose(element, 'Yes');
    await press(element, 'Save and carry on');
    await press(element, 'About them');
    await until(says(element, ofThem), ofThem);
  });

  it('who takes over is asked about the person once the words for it have come', async () => {
    const element = await show({ people: [me, son] });
    await toTheName(element, ...helped);
    await until(says(element, own), own);
    const arrive = holdTheLine();
    const takeOver = 'Sam Test will speak now';
    await until(() => button(element, takeOver) !== undefined, takeOver);
    await press(element, takeOver);
    expect(wordsIn(element)).to.contain(own);
    arrive();
    await until(says(element, ofThem), ofThem);
    await press(element, 'Test Person will speak now');
    await until(says(element, own), own);
  });

  it('with whom a professional is finds what is theirs at once', async () => {
    const element = await showTogether();
    await toParts(element);
    await unfold(element, 'Words to try');
    await until(says(element, 'Tell me more about that.'), 'what a professional may say');
    expect(line.asked).to.deep.equal(['clinicians']);
  });
});

describe("a pack of the host's own", () => {
  it('has all its voices, and nothing is fetched', async () => {
    const element = await showConversation({ content: twoTopicPack, easyRead: true });
    await press(element, 'Start');
    await choose(element, alone);
    await press(element, 'Save and carry on');
    await press(element, 'My day');
    await press(element, 'Skip this question');
    await until(says(element, 'Tea or coffee?'), 'its easy words');
    expect(line.asked).to.deep.equal([]);
  });
});
