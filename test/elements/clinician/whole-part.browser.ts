// A whole part on one form, afterwards: what the person said and would not say is theirs, what the writer notes is not.
// Keyboard: one text or one choice for each question, Ctrl and Enter to the next; counted, from the first screen to the last.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareAnswer } from '../../../src/elements/asking/care-answer.js';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { button, focused, press, settle, until, wordsIn } from '../shell/show-conversation.js';
import { fillIn, find, part, showTogether } from './show-together.js';

afterEach(() => document.body.querySelectorAll('.room').forEach((each) => each.remove()));

const grown = { ref: 'made-up-1', preferredName: 'Ada', birthDate: '1948-03-04' };
const afterwards = (settings: Partial<CarePreferences> = {}): Promise<CarePreferences> =>
  showTogether({ setting: 'afterwards', subject: grown, ...settings });

/** The answer that has focus. */
const answering = (element: CarePreferences): CareAnswer | undefined => {
  const on = part(element, 'care-whole-part')?.shadowRoot?.activeElement;
  return on?.localName === 'care-answer' ? (on as CareAnswer) : undefined;
};

async function toWhole(element: CarePreferences, title: string): Promise<void> {
  await press(element, 'Start');
  await until(
    () => find(element, '.frame button', title) !== undefined || button(element, title) !== undefined,
    title,
  );
  await press(element, title);
  await until(() => part(element, 'care-whole-part') !== undefined, 'the form of the part');
  await settle(element);
}

describe('writing up the quick path', () => {
  it('takes at most 60 actions of the keyboard, two questions declined', async function () {
    this.timeout(60_000);
    const element = await afterwards();
    let actions = 0;
    const log: string[] = [];
    const key = async (keys: { readonly press: string } | { readonly type: string }): Promise<void> => {
      actions += 1;
      if (actions > 90) throw new Error(log.join('\n'));
      await sendKeys(keys);
      await settle(element);
      log.push(
        `${Object.values(keys).join()} -> ${focused()?.localName} ${focused()?.textContent.trim().slice(0, 30)} ${answering(element)?.question.question.id}`,
      );
    };
    const isOn = (words: string): boolean => focused()?.textContent.trim().startsWith(words) ?? false;
    while (!isOn('Start')) await key({ press: 'Tab' });
    await key({ press: 'Enter' });
    await until(() => isOn('What would you like'), 'the map');
    await key({ press: 'Tab' });
    await key({ press: 'Enter' });
    await until(() => part(element, 'care-whole-part') !== undefined, 'a whole part');
    const declined = ['matters.fear', 'about.preferredName'];
    const visited: string[] = [];
    while (part(element, 'care-whole-part') && actions < 100) {
      const id = answering(element)?.question.question.id;
      // What is for the writer to answer is not the conversation's.
      if (id && !answering(element)?.question.isClinicians && !visited.includes(id)) {
        visited.push(id);
        const box = focused();
        if (declined.includes(id)) {
          while (focused()?.localName !== 'select' && actions < 100) await key({ press: 'Tab' });
          await key({ type: 'w' });
        } else if (
          box instanceof HTMLTextAreaElement ||
          (box instanceof HTMLInputElement && box.type === 'text')
        )
          await key({ type: 'In her own words' });
        else await key({ press: 'Space' });
      }
      await key({ press: 'Control+Enter' });
    }
    await until(() => isOn('What you have said'), 'the review');
    await key({ press: 'Control+Enter' });
    while (!isOn('It has not been shown')) await key({ press: 'Tab' });
    await key({ press: 'Enter' });
    await until(() => element.plan?.status === 'recorded', 'a plan that is recorded');
    const { statements, legalFacts } = element.plan!;
    expect([...statements, ...legalFacts].map(({ questionId }) => questionId)).to.include.members(visited);
    const kept = statements.filter(({ status }) => status === 'declined');
    expect(kept.map(({ questionId }) => questionId).sort()).to.deep.equal([...declined].sort());
    for (const one of kept) expect(one).to.include({ saidBy: 'ada', recordedBy: 'lee', mode: 'reported' });
    expect(wordsIn(element)).to.contain('It has not been shown to Ada yet');
    expect(visited.length).to.be.at.least(14);
    expect(actions, `${actions} actions`).to.be.at.most(60);
  });
});

describe('a whole part on one form', () => {
  it("records what the person said as the person's, word for word", async () => {
    const element = await afterwards();
    await toWhole(element, 'What matters most to me');
    const words = '  My garden,\n“and” the dog 🐕 ';
    await fillIn(element, 'What matters most to you?', words);
    expect(element.plan?.statements.find(({ questionId }) => questionId === 'matters.top')).to.include({
      ...{ text: words, saidBy: 'ada', recordedBy: 'lee', mode: 'reported' },
    });
  });

  it('has the ways not to answer one key away, however many choices there are', async () => {
    const element = await afterwards();
    await toWhole(element, 'What matters most to me');
    const [first] = [...part(element, 'care-whole-part')!.shadowRoot!.querySelectorAll('care-answer')];
    (first as CareAnswer).focus();
    await sendKeys({ press: 'Control+Shift+Enter' });
    expect(focused()?.localName).to.equal('select');
    expect(answering(element)).to.equal(first);
    await sendKeys({ press: 'Control+Enter' });
    expect(answering(element)).to.not.equal(first);
  });

  it('asks before a way not to answer takes words away', async () => {
    const element = await afterwards();
    await toWhole(element, 'What matters most to me');
    await fillIn(element, 'What matters most to you?', 'My garden');
    const select = part(element, 'select') as HTMLSelectElement;
    select.value = 'decline';
    select.dispatchEvent(new Event('change'));
    await settle(element);
    expect(element.plan?.statements[0]).to.include({ status: 'answered', text: 'My garden' });
    await press(element, 'Keep what I said');
    expect(element.plan?.statements[0]).to.include({ status: 'answered', text: 'My garden' });
  });

  it('turns into one question at a time, and back, without losing a word', async () => {
    const element = await afterwards();
    await toWhole(element, 'What matters most to me');
    await fillIn(element, 'What matters most to you?', 'My garden');
    await press(element, 'One question at a time');
    expect(part(element, 'care-whole-part')).to.equal(undefined);
    expect(wordsIn(element)).to.contain('My garden');
    await press(element, 'See the whole part on one form');
    expect(part(element, 'care-whole-part')).to.not.equal(undefined);
    expect(wordsIn(element)).to.contain('My garden');
  });
});
