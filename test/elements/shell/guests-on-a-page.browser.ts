import { expect } from '@open-wc/testing';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import {
  button,
  deviceLike,
  press,
  settle,
  showConversation,
  toWords,
  until,
  wordsIn,
  write,
} from './show-conversation.js';

const first = 'Pears, and the allotment.';
const second = 'Nobody else’s business.';

describe('two conversations on one page', () => {
  let one: CarePreferences;
  let other: CarePreferences;
  beforeEach(async () => {
    one = await showConversation({ subject: { ref: 'made-up-1' }, name: 'one' });
    other = await showConversation({ subject: { ref: 'made-up-2' }, name: 'other' });
    await toWords(one);
    await toWords(other);
    await write(one, first);
    await write(other, second);
  });
  afterEach(() => [one, other].forEach((each) => each.remove()));

  it('know nothing of each other', () => {
    expect(one.plan?.id).to.not.equal(other.plan?.id);
    expect(one.value).to.contain(first).and.not.contain(second);
    expect(other.value).to.contain(second).and.not.contain(first);
    expect(wordsIn(one)).to.not.contain(second);
    expect(one.plan?.subject.ref).to.equal('made-up-1');
  });

  it('go on as before when one of them is taken off the page and put back', async () => {
    const { plan } = one;
    const parent = one.parentElement;
    one.remove();
    await press(other, 'Pause');
    await press(other, "Carry on when I'm ready");
    expect(other.value).to.contain(second);
    parent?.append(one);
    await settle(one);
    expect(one.plan).to.equal(plan);
    expect(wordsIn(one)).to.contain(first);
    await write(one, `${first} And plums.`);
    expect(one.value).to.contain('And plums.');
    expect(other.value).to.not.contain('And plums.');
  });
});

describe('a plain form', () => {
  it('carries the plan to the server, word for word, with nothing else to do', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const element = await showConversation({ name: 'care-plan' }, form);
    await toWords(element);
    await write(element, first);
    const fields = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, value as string]),
    );
    expect([...fields.keys()]).to.deep.equal(['care-plan']);
    expect(JSON.parse(fields.get('care-plan') ?? '')).to.deep.equal(element.plan);
    form.remove();
  });
});

describe('another person in the middle of a sentence', () => {
  it('finds nothing of the first on the screen, in the plan, in the form or under their own name in the store', async () => {
    const saved: [string, string][] = [];
    const inner = deviceLike();
    const store = deviceLike({
      save: (key, draft, revision) => {
        saved.push([key, JSON.stringify(draft)]);
        return inner.save(key, draft, revision);
      },
      load: (key) => inner.load(key),
    });
    const element = await showConversation({ subject: { ref: 'made-up-1' }, store, name: 'plan' });
    await toWords(element);
    await write(element, first);
    element.subject = { ref: 'made-up-2' };
    await settle(element);
    expect(wordsIn(element)).to.not.contain(first);
    expect(element.value).to.equal('');
    await until(() => button(element, 'Start') !== undefined, 'a welcome for the second');
    await toWords(element);
    await write(element, second);
    await until(() => saved.some(([key]) => key === 'made-up-2'), 'the second is saved');
    const [own, others] = [
      saved.filter(([key]) => key === 'made-up-1'),
      saved.filter(([key]) => key === 'made-up-2'),
    ];
    expect(own.at(-1)?.[1]).to.contain(first);
    for (const [, draft] of own) expect(draft).to.not.contain(second);
    for (const [, draft] of others) expect(draft).to.not.contain(first);
    expect(element.plan?.subject.ref).to.equal('made-up-2');
    element.remove();
  });
});
