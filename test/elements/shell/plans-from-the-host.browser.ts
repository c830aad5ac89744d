// Plans that a host sets: taken up, echoed, bad, somebody else's; and what cannot be asked at all.
import { expect } from '@open-wc/testing';
import type { CarePlan } from '../../../src/plan/plan.js';
import { twoTopicPack } from '../../content/two-topic-pack.js';
import {
  button,
  deviceLike,
  hearAll,
  press,
  settle,
  showConversation,
  toWords,
  until,
  wordsIn,
  write,
} from './show-conversation.js';

const secret = 'My made-up secret, 🌱 ac un arall';

afterEach(() => document.body.querySelectorAll('care-preferences').forEach((each) => each.remove()));

describe('a plan from the host', () => {
  let plan: CarePlan;
  before(async () => {
    const first = await showConversation();
    await toWords(first);
    await write(first, secret);
    plan = first.plan!;
    first.remove();
  });

  it('is taken up, and an echo of it loses no place', async () => {
    const element = await showConversation({ plan });
    await press(element, 'Carry on from last time');
    const told: CarePlan[] = [];
    element.addEventListener('change', () => told.push(element.plan!));
    await press(element, 'To finish');
    await write(element, 'one');
    await write(element, 'two');
    const screen = wordsIn(element);
    for (const each of told) element.plan = JSON.parse(JSON.stringify(each)) as CarePlan;
    await settle(element);
    expect(wordsIn(element)).to.equal(screen);
    expect(element.plan?.statements.at(-1)?.text).to.equal('two');
  });

  it('that is bad throws nothing, is told by code, and leaves the plan before', async () => {
    const element = await showConversation({ plan });
    const errors = hearAll(element, ['care-error']);
    element.plan = { ...plan, version: 2, status: secret } as unknown as CarePlan;
    await settle(element);
    expect(errors.map(({ detail }) => detail.code)).to.have.lengthOf(1);
    expect(errors[0]?.detail.code).to.match(/^CP\d{3}$/);
    expect(JSON.stringify(errors[0]?.detail)).to.not.contain('secret');
    expect(element.plan).to.deep.equal(plan);
  });

  it('about somebody else is not shown', async () => {
    const element = await showConversation({ subject: { ref: 'somebody-else' } });
    const errors = hearAll(element, ['care-error']);
    element.plan = plan;
    await settle(element);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['CP106']);
    expect(JSON.stringify({ plan: element.plan })).to.not.contain('secret');
  });

  it('leaves the screen at once when the subject changes', async () => {
    const element = await showConversation();
    await toWords(element);
    await write(element, secret);
    element.subject = { ref: 'somebody-else' };
    await settle(element);
    expect(wordsIn(element)).to.not.contain('secret');
    expect(element.value).to.not.contain('secret');
    expect(wordsIn(element)).to.contain('What matters to me');
  });
});

describe('what cannot be asked', () => {
  for (const [settings, code] of [
    [{ path: 'without-end', content: undefined }, /^CP2\d\d$/],
    [{ variant: 'adult', subject: { ref: 'made-up-1', birthDate: '2015-01-01' } }, /^CP104$/],
  ] as const) {
    it(`is told by code and asks nothing: ${JSON.stringify(settings)}`, async () => {
      const element = document.createElement('care-preferences');
      const errors = hearAll(element, ['care-error']);
      Object.assign(element, { subject: { ref: 'made-up-1' }, path: 'quick', ...settings });
      document.body.append(element);
      await settle(element);
      expect(errors).not.to.be.empty;
      expect(errors[0]?.detail.code).to.match(code);
      expect(button(element, 'Start')).to.equal(undefined);
    });
  }

  it('names the wording that a pack of the host lacks, and the rest of the page goes on', async () => {
    const { questions, ...words } = twoTopicPack.words;
    const [, ...said] = Object.entries(questions);
    const content = { ...twoTopicPack, words: { ...words, questions: Object.fromEntries(said) } };
    const [missing = ''] = Object.keys(questions);
    const page = document.createElement('main');
    page.innerHTML = '<care-preferences><p>Please ask us by telephone.</p></care-preferences>';
    const element = page.querySelector('care-preferences')!;
    const errors = hearAll(element, ['care-error']);
    Object.assign(element, { content, subject: { ref: 'made-up-1' } });
    document.body.append(page);
    await settle(element);
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['CP203']);
    expect(String((errors[0]?.detail as { help?: string }).help)).to.contain(missing);
    expect(page.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    const other = await showConversation({}, page);
    await press(other, 'Start');
    expect(wordsIn(other)).to.contain('Who is filling this in?');
    page.remove();
  });
});

describe('where people may only look', () => {
  it('shows the plan, and nothing to press', async () => {
    const first = await showConversation();
    await toWords(first);
    await write(first, secret);
    const { plan } = first;
    first.remove();
    const element = await showConversation({ plan, readonly: true });
    await until(() => wordsIn(element).includes('secret'), 'the words');
    expect(button(element, 'Start')).to.equal(undefined);
    element.stop();
    expect(element.plan).to.deep.equal(plan);
  });
});

describe('a draft of an earlier time', () => {
  it('is nobody’s to see before somebody carries on, and stays stored when a form is reset', async () => {
    const store = deviceLike();
    const first = await showConversation({ store });
    await toWords(first);
    await write(first, secret);
    await until(() => !first.matches(':state(saving)'), 'saved');
    first.remove();
    const form = document.createElement('form');
    document.body.append(form);
    const element = await showConversation({ store, name: 'plan' }, form);
    await until(() => button(element, 'Carry on from last time') !== undefined, 'the offer');
    expect(wordsIn(element)).to.not.contain('secret');
    expect(element.value).to.equal('');
    form.reset();
    await settle(element);
    expect(element.value).to.equal('');
    await until(() => button(element, 'Carry on from last time') !== undefined, 'the offer again');
    await press(element, 'Carry on from last time');
    expect(wordsIn(element)).to.contain('secret');
    form.remove();
  });
});
