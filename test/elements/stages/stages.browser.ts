// Each screen by itself: what it shows of a view, and what it says when somebody does something. Every control is a
// native button, link or field with its words as its name.
import { expect } from '@open-wc/testing';
import type { ConversationView, QuestionView } from '../../../src/conversation/view.js';
import { twoTopicPack } from '../../content/two-topic-pack.js';
import { below, button, choose, focused, settle, wordsIn, write } from '../shell/show-conversation.js';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { showStage } from './show-stage.js';
import { allowing, someEntry, someView } from './some-view.js';

// A screen stands where the whole element stands elsewhere: the same hands find their way in both.
const asRoot = (stage: Element): CarePreferences => stage as CarePreferences;

afterEach(() => document.querySelectorAll('.room').forEach((room) => room.remove()));

function asked(id: string, change: Partial<QuestionView> = {}): QuestionView {
  const question = twoTopicPack.questions.find((one) => one.id === id)!;
  const words = twoTopicPack.words.questions[id]!;
  return {
    question,
    words: { options: {}, fields: {}, fieldOptions: {}, ratings: {}, ...words },
    part: { index: 1, of: 2, title: 'My day' },
    others: [],
    views: [],
    terms: [],
    isClinicians: false,
    isHard: false,
    people: [],
    fromReview: false,
    ...change,
  };
}

const can = allowing('answer', 'next', 'skip', 'notSure', 'askLater', 'decline', 'stop', 'carryOn', 'start');
const questionView = (question: QuestionView): ConversationView =>
  someView({ stage: 'question', can, question });

describe('the welcome', () => {
  it('says that it is not for emergencies, and whom to call', async () => {
    const { stage } = await showStage(someView({ stage: 'welcome', can: allowing('start') }));
    expect(stage.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('tel:999');
    expect(button(stage, 'Carry on from last time')).to.equal(undefined);
  });

  it('shows nothing of an earlier time but its date', async () => {
    const { stage } = await showStage(
      someView({ stage: 'welcome', can, earlier: { at: '2026-11-18T15:10:00.000+00:00' } }),
    );
    expect(wordsIn(stage)).to.contain('18 November 2026').and.not.contain('Ada');
  });
});

describe('a question', () => {
  it('offers four ways not to answer, each as large as the others', async () => {
    const { stage } = await showStage(questionView(asked('day.tea')));
    const ways = ['Skip this question', "I don't know", 'Ask me later', "I'd rather not say"];
    const sizes = ways.map((way) => button(stage, way)!.getBoundingClientRect());
    expect(new Set(sizes.map(({ width }) => Math.round(width))).size).to.equal(1);
    expect(sizes.every(({ height }) => height >= 44)).to.equal(true);
  });

  it('says each letter as it is typed, and "take back" when nothing is left', async () => {
    const { stage, said } = await showStage(questionView(asked('day.tea')));
    await write(asRoot(stage), 'Strong');
    await write(asRoot(stage), '');
    expect(said).to.deep.equal([
      { type: 'answer', questionId: 'day.tea', text: 'Strong' },
      { type: 'take back', questionId: 'day.tea' },
    ]);
  });

  it('asks before a slip of the hand takes words away', async () => {
    const entry = someEntry({ questionId: 'day.tea', text: 'A long story' });
    const { stage, said } = await showStage(questionView(asked('day.tea', { answer: entry })));
    button(stage, "I'd rather not say")?.click();
    await settle(asRoot(stage));
    expect(said).to.deep.equal([]);
    button(stage, 'Keep what I said')?.click();
    await settle(asRoot(stage));
    expect(said).to.deep.equal([]);
    button(stage, "I'd rather not say")?.click();
    await settle(asRoot(stage));
    button(stage, 'Take it away')?.click();
    expect(said.map(({ type }) => type)).to.deep.equal(['decline', 'next']);
  });

  it('offers "I don\'t know" once, where it is among the answers', async () => {
    const { stage, said } = await showStage(questionView(asked('day.drink')));
    expect(button(stage, "I don't know")).to.equal(undefined);
    await choose(asRoot(stage), "I'm not sure");
    expect(said).to.deep.equal([{ type: 'answer', questionId: 'day.drink', value: 'notSure' }]);
  });

  it('chooses nothing beforehand', async () => {
    const { stage } = await showStage(questionView(asked('day.drink')));
    const inputs = [...below(stage.shadowRoot!)].filter((each) => each instanceof HTMLInputElement);
    expect(inputs.length).to.be.greaterThan(0);
    expect(inputs.filter(({ checked }) => checked)).to.deep.equal([]);
  });

  it('shows what others said under their own name', async () => {
    const others = [someEntry({ questionId: 'day.tea', saidBy: 'sam', text: 'She likes it weak' })];
    const { stage } = await showStage(questionView(asked('day.tea', { others })));
    for (let turn = 0; turn < 100 && !wordsIn(stage).includes('weak'); turn++) await settle(asRoot(stage));
    expect(wordsIn(stage)).to.contain('Sam Example said').and.contain('She likes it weak');
  });
});

describe('the gate of a topic', () => {
  it('has four answers of the same size, none chosen', async () => {
    const gate = { topicId: 'storm', words: twoTopicPack.words.topics['storm']! };
    const { stage, said } = await showStage(someView({ stage: 'gate', gate }));
    const all = [...stage.shadowRoot!.querySelectorAll('button')];
    expect(new Set(all.map((each) => each.className)).size).to.equal(1);
    all.forEach((each) => each.click());
    expect(said.map(({ type }) => type)).to.deep.equal([
      'open topic',
      'not today',
      'do not ask',
      'with someone',
    ]);
  });
});

describe('the map', () => {
  it('tells in words how far each part has come, and lets a refused part be reopened', async () => {
    const { stage, said } = await showStage(
      someView({
        map: [
          { sectionId: 'day', title: 'My day', status: 'done-for-now' },
          { sectionId: 'storm', title: 'If the weather turns', status: 'chose-not-to', topicId: 'storm' },
        ],
      }),
    );
    expect(wordsIn(stage)).to.contain('Done for now').and.contain('You chose not to');
    button(stage, 'Change my mind about If the weather turns')?.click();
    button(stage, 'My day')?.click();
    expect(said).to.deep.equal([
      { type: 'reopen topic', topicId: 'storm' },
      { type: 'go to', sectionId: 'day' },
    ]);
  });
});

describe('the pause and the support', () => {
  it('give the national numbers when the host gave none', async () => {
    const { stage } = await showStage(someView({ stage: 'support' }));
    const numbers = [...stage.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(numbers).to.deep.equal(['tel:116123', 'tel:111', 'tel:999']);
  });

  it('say "safe" only of what the store has confirmed', async () => {
    const safe = await showStage(someView({ stage: 'paused', saving: { state: 'clean', kept: true } }));
    expect(wordsIn(safe.stage)).to.contain('What you have said is safe.');
    for (const state of ['none', 'waiting', 'writing', 'failed', 'retrying'] as const) {
      const { stage } = await showStage(someView({ stage: 'paused', saving: { state, kept: false } }));
      expect(wordsIn(stage), state).to.not.contain('safe');
    }
  });
});

describe('the review', () => {
  const row = {
    questionId: 'day.tea',
    question: asked('day.tea').question,
    prompt: 'How do you like your tea?',
    words: asked('day.tea').words,
    entry: someEntry({ questionId: 'day.tea', text: 'Strong,\nwith milk 🌱' }),
    others: [],
    views: [],
    canChange: true,
  };
  const review = [{ sectionId: 'day', title: 'My day', rows: [row], untouched: false }];

  it('shows the words as they were said, who said them, and how to change them', async () => {
    const { stage, said } = await showStage(someView({ stage: 'review', review }));
    expect(stage.shadowRoot?.querySelector('.words')?.textContent).to.equal('Strong,\nwith milk 🌱');
    expect(wordsIn(stage)).to.contain('Ada said');
    button(stage, 'Change How do you like your tea?')?.click();
    expect(said).to.deep.equal([{ type: 'change', questionId: 'day.tea' }]);
  });

  it('brings a person back to the row they changed', async () => {
    const { stage } = await showStage(someView({ stage: 'review', review, returnTo: 'day.tea' }));
    stage.focusHeading();
    expect(focused()?.textContent).to.contain('Change');
  });
});

describe('the end', () => {
  const sentences = {
    waiting: 'Sending',
    sent: 'has been sent',
    failed: 'could not be sent',
    'with-form': 'goes with the form',
  };

  for (const [delivery, words] of Object.entries({ ...sentences, 'not-told': 'has not been told' })) {
    it(`says what is true when the delivery is "${delivery}"`, async () => {
      const finish = { reason: 'agreed', delivery, version: 1 } as NonNullable<ConversationView['finish']>;
      const { stage } = await showStage(someView({ stage: 'finish', finish }));
      expect(wordsIn(stage)).to.contain(words);
      expect(wordsIn(stage).includes('has been sent')).to.equal(delivery === 'sent');
    });
  }
});
