// What a later visit begins with, what one thing today ends with, and a day that is offered and never chosen for anybody.
import { expect } from '@open-wc/testing';
import type { LastTimeView, QuestionView, ReviewRow } from '../../../src/conversation/view.js';
import { loadPack } from '../../../src/content/pack.js';
import { wordsFor } from '../../../src/content/words-for.js';
import { twoTopicPack } from '../../content/two-topic-pack.js';
import { below, button, wordsIn } from '../shell/show-conversation.js';
import type { FieldElement } from '../../../src/elements/base/field-element.js';
import { showStage } from './show-stage.js';
import { allowing, someEntry, someView } from './some-view.js';

afterEach(() => document.querySelectorAll('.room').forEach((room) => room.remove()));

const question = twoTopicPack.questions.find(({ id }) => id === 'day.tea')!;
const words = {
  options: {},
  fields: {},
  fieldOptions: {},
  ratings: {},
  ...twoTopicPack.words.questions['day.tea']!,
};
const row: ReviewRow = {
  ...{ questionId: 'day.tea', question, words, prompt: words.prompt, others: [], views: [], canChange: true },
  entry: someEntry({ questionId: 'day.tea', text: 'Strong, with the pot left.' }),
};
const lastTime: LastTimeView = {
  at: '2026-11-22T14:30:00.000+00:00',
  said: [{ sectionId: 'day', title: 'My day', rows: [row], untouched: false }],
  left: [{ questionId: 'close.music', title: 'What music do you like?' }],
  changed: [{ sectionId: 'day', title: 'My day', name: 'Dr Sam Shah', at: '2026-11-29T09:00:00.000+00:00' }],
  reviewDue: '2027-02-20',
  canCarryOn: true,
};
const map = [{ sectionId: 'day', title: 'My day', status: 'started' }] as const;

const find = (stage: Element, tag: string): Element | undefined =>
  [...below(stage.shadowRoot!)].find((one) => one.localName === tag);

async function showMap(more: object): Promise<{ box: Element; stage: Element; said: unknown[] }> {
  const { stage, said } = await showStage(someView({ map, can: allowing('oneThing', 'review'), ...more }));
  for (let turn = 0; turn < 100; turn += 1) {
    const box = find(stage, 'care-last-time');
    if (box?.shadowRoot?.querySelector('section')) return { box, stage, said };
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('What there was last time did not come.');
}

describe('the map of a later visit', () => {
  it('says when they were here, what was left, who changed what since and that the day to look again has come', async () => {
    const { box } = await showMap({ lastTime });
    const text = box.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text)
      .to.contain('Last time, on 22 November 2026')
      .and.contain('looked at again by 20 February 2027');
    expect(text).to.contain('What music do you like?').and.contain('Dr Sam Shah, 29 November 2026');
  });

  it('keeps what was said folded away, byte for byte', async () => {
    const { box } = await showMap({ lastTime });
    const details = box.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(details.querySelector('.words')?.textContent).to.equal('Strong, with the pot left.');
  });

  it('leads to what was left, and on from where they stopped', async () => {
    const { stage, said } = await showMap({ lastTime });
    button(stage, 'What music do you like?')?.click();
    button(stage, 'Carry on where I stopped')?.click();
    expect(said).to.deep.equal([{ type: 'go to', questionId: 'close.music' }, { type: 'next' }]);
  });

  it('on a first visit has nothing of this', async () => {
    const { stage } = await showStage(someView({ map }));
    expect(stage.shadowRoot!.querySelector('care-last-time')).to.equal(null);
  });
});

describe('one thing today', () => {
  it('is offered on the map while there is one', async () => {
    const { stage, said } = await showStage(someView({ map, can: allowing('oneThing') }));
    button(stage, 'Do one thing today')?.click();
    expect(said).to.deep.equal([{ type: 'one thing' }]);
    const { stage: without } = await showStage(someView({ map }));
    expect(button(without, 'Do one thing today')).to.equal(undefined);
  });

  it('ends with finishing first and carrying on second', async () => {
    const { stage } = await showStage(someView({ stage: 'rest', rest: { after: 'one thing' } }));
    const names = [...stage.shadowRoot!.querySelectorAll('button')].map((one) => one.textContent.trim());
    expect(names).to.deep.equal(['Finish for today', 'Carry on']);
    expect(wordsIn(stage)).to.contain('That is one thing done');
  });
});

describe('the day to look again', () => {
  it('is suggested in words, chosen only by a tap, and has no room for other words', async () => {
    const pack = await loadPack({ variant: 'adult', path: 'core', locale: 'en-GB' });
    const asked = pack.questions.find(({ id }) => id === 'sharing.review')!;
    const view: QuestionView = {
      ...{ question: asked, words: wordsFor(asked, pack.words, 'adult'), others: [], views: [], terms: [] },
      ...{ isClinicians: false, isHard: false, people: [], fromReview: false },
    };
    const { stage, said } = await showStage(
      someView({ stage: 'question', question: view, can: allowing('answer', 'next', 'skip') }),
    );
    const day = new Date(Date.now() + 90 * 86_400_000);
    const inWords = new Intl.DateTimeFormat('en-GB', {
      ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    }).format(day);
    let offer = button(stage, `Choose ${inWords}`);
    for (let turn = 0; turn < 100 && !offer; turn += 1) {
      await new Promise((done) => setTimeout(done, 20));
      offer = button(stage, `Choose ${inWords}`);
    }
    const field = find(stage, 'care-date') as FieldElement;
    expect(field.value).to.equal(undefined);
    expect(said).to.deep.equal([]);
    expect(field.shadowRoot!.querySelector('textarea')).to.equal(null);
    offer?.click();
    expect(field.value).to.equal(day.toISOString().slice(0, 10));
    expect(said).to.deep.equal([
      { type: 'answer', questionId: 'sharing.review', value: day.toISOString().slice(0, 10) },
    ]);
  });
});
