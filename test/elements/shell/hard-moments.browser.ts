// Pause, help and the cover: words leave the document, and nothing is said to be safe or saved that is not.
import { expect } from '@open-wc/testing';
import { twoTopicPack } from '../../content/two-topic-pack.js';
import {
  below,
  button,
  deviceLike,
  choose,
  focused,
  hearAll,
  press,
  settle,
  showConversation,
  toMap,
  toWords,
  until,
  wordsIn,
  write,
} from './show-conversation.js';

const secret = 'My made-up secret, 🌱 ac un arall';

afterEach(() => document.body.querySelectorAll('care-preferences').forEach((each) => each.remove()));

describe('pause, help and cover', () => {
  for (const way of ['Pause', 'I need help']) {
    it(`"${way}" takes what was said out of the document`, async () => {
      const element = await showConversation();
      await toWords(element);
      await write(element, secret);
      expect(wordsIn(element)).to.contain('secret');
      await press(element, way);
      expect(wordsIn(element)).to.not.contain('secret');
      expect(wordsIn(element)).to.not.contain('What music');
      expect(focused()?.tagName).to.equal('H2');
    });
  }

  it('the pause says "safe" only when the store has confirmed it', async () => {
    const kept = await showConversation({ store: deviceLike() });
    await toWords(kept);
    await write(kept, secret);
    await press(kept, 'Pause');
    await until(() => wordsIn(kept).includes('What you have said is safe.'), 'safe');
    kept.remove();
    const lost = await showConversation();
    await toWords(lost);
    await write(lost, secret);
    await press(lost, 'Pause');
    expect(wordsIn(lost)).to.not.contain('safe');
  });

  it('offers the numbers of the host as telephone links, and 999 always', async () => {
    const element = await showConversation();
    await toMap(element);
    await press(element, 'I need help');
    const links = [...below(element.shadowRoot!)].filter((each) => each instanceof HTMLAnchorElement);
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['tel:01632960001', 'tel:999']);
  });

  it('the cover hides every word until it is uncovered', async () => {
    const element = await showConversation();
    await toWords(element);
    await write(element, secret);
    element.lock();
    await settle(element);
    expect(element.matches(':state(locked)')).to.equal(true);
    expect(wordsIn(element)).to.not.contain('secret');
    await press(element, 'Show');
    expect(wordsIn(element)).to.contain('secret');
  });

  it('gives notice before the cover, and stays open for whoever is still there', async () => {
    const element = await showConversation({ lockAfter: 0.02 });
    await toWords(element);
    await write(element, secret);
    await until(() => button(element, "I'm still here") !== undefined, 'the notice');
    expect(wordsIn(element)).to.contain('secret');
    await press(element, "I'm still here");
    expect(wordsIn(element)).to.not.contain('will be covered');
    expect(focused()?.isConnected && focused() !== document.body).to.equal(true);
    expect(element.matches(':state(locked)')).to.equal(false);
    await until(() => element.matches(':state(locked)'), 'the cover');
    expect(wordsIn(element)).to.not.contain('secret');
  });

  it('tells nobody that words are saved once newer ones are not', async () => {
    const held = deviceLike();
    let isHeld = false;
    const save: typeof held.save = (...all) => (isHeld ? new Promise(() => {}) : held.save(...all));
    const element = await showConversation({ store: { ...held, save } });
    await toWords(element);
    const spoken = (): string => element.shadowRoot?.querySelector('[aria-live=polite]')?.textContent ?? '';
    await until(() => spoken().startsWith('Saved'), 'told that it is saved');
    isHeld = true;
    await write(element, secret);
    expect(spoken()).to.equal('');
  });

  it('offers help under an answer that is hard to give, tells the host without words, and forces nothing', async () => {
    const questions = twoTopicPack.questions.map((question) =>
      question.id === 'day.drink' ? { ...question, escalateOn: ['coffee'] } : question,
    );
    const element = await showConversation({ content: { ...twoTopicPack, questions } });
    const heard = hearAll(element, ['care-concern']);
    await toMap(element);
    await press(element, 'My day');
    await choose(element, 'Yes');
    await press(element, 'Save and carry on');
    await choose(element, 'Tea');
    expect(button(element, 'Talk to someone')).to.equal(undefined);
    await choose(element, 'Coffee');
    await until(() => button(element, 'Talk to someone') !== undefined, 'an offer of help');
    expect(heard).to.deep.equal([]);
    expect(wordsIn(element)).to.contain('What do you like to drink?');
    await expect(element).to.be.accessible();
    await press(element, 'Save and carry on');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([{ kind: 'hard-answer' }]);
    expect(wordsIn(element)).to.not.contain('What do you like to drink?');
  });
});
