// <care-preferences> as a host page and a person meet it: on the page, in a form, with plans that come and go.
// Name and role: one heading a screen, native buttons. Focus: none taken on load, then the heading of each new screen.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import {
  below,
  button,
  choose,
  deviceLike,
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

afterEach(() =>
  document.body.querySelectorAll('care-preferences, form, #around').forEach((each) => each.remove()),
);

describe('<care-preferences> on a page', () => {
  it('takes no focus and does not scroll when it first loads', async () => {
    const around = document.createElement('div');
    around.id = 'around';
    document.body.append(around);
    const before = document.createElement('button');
    around.append(before);
    before.focus();
    const element = await showConversation({}, around);
    await settle(element);
    expect(focused()).to.equal(before);
    expect(window.scrollY).to.equal(0);
  });

  it('moves focus to the heading of each later screen', async () => {
    const element = await showConversation();
    await press(element, 'Start');
    expect(focused()?.tagName).to.equal('H2');
    expect(focused()?.textContent).to.contain('Who is filling this in?');
    await choose(element, 'Me, on my own');
    await press(element, 'Save and carry on');
    await until(
      () => Boolean(focused()?.textContent.includes('What would you like to talk about?')),
      'focus on the heading of the map',
    );
  });

  it('has one heading of the wanted level on each screen, and follows from it', async () => {
    const element = await showConversation({ headingLevel: 3 });
    await toMap(element);
    const levels = [...below(element.shadowRoot!)].filter((each) => /^H\d$/.test(each.tagName));
    expect(levels.map((each) => each.tagName)).to.deep.equal(['H3']);
  });

  it('can be held with the keyboard alone', async () => {
    const element = await showConversation();
    button(element, 'Start')?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await settle(element);
    const radio = focused() as HTMLInputElement;
    expect(radio.checked).to.equal(true);
    for (let stop = 0; stop < 9 && focused()?.textContent.trim() !== 'Save and carry on'; stop++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await settle(element);
    await until(
      () => Boolean(focused()?.textContent.includes('What would you like to talk about?')),
      'focus on the heading of the map',
    );
  });

  it('re-applies what a framework set before the element was known', async () => {
    const element = document.createElement('care-preferences');
    expect(element.path).to.equal('core');
    element.remove();
  });

  it('shows what stands inside it until it is ready', async () => {
    const element = document.createElement('care-preferences');
    element.textContent = 'Please phone us.';
    document.body.append(element);
    element.content = { not: 'a pack' };
    await settle(element);
    expect(element.matches(':state(ready)')).to.equal(false);
    expect(element.shadowRoot?.querySelector('slot:not([name])')).to.not.equal(null);
    expect(wordsIn(element)).to.contain('This part did not load.');
    expect(wordsIn(element)).to.not.contain('safe');
  });

  it('asks the session recorders of a page to leave it out', async () => {
    const element = await showConversation();
    expect(element.getAttribute('data-dd-privacy')).to.equal('mask');
    expect(element.hasAttribute('data-sentry-mask')).to.equal(true);
  });

  it('tells by its states that it is ready, and when all it may need is on board', async () => {
    const element = await showConversation();
    expect(element.matches(':state(ready)')).to.equal(true);
    await until(() => element.matches(':state(complete)'), 'complete');
  });
});

describe('the events', () => {
  it('do not leave the element, save the native change, which bubbles and carries nothing', async () => {
    const names = [
      'care-ready',
      'care-navigate',
      'care-saved',
      'care-submit',
      'care-concern',
      'care-error',
      'change',
    ];
    const onPage = hearAll(window, names);
    const element = await showConversation({ store: deviceLike() });
    const own = hearAll(element, names);
    await toWords(element);
    await write(element, secret);
    await until(() => own.some(({ type }) => type === 'care-saved'), 'saved');
    await press(element, 'Stop for now');
    expect(new Set(onPage.map(({ type }) => type))).to.deep.equal(new Set(['change']));
    expect(
      onPage.every((event: Event) => event.target === element && !(event instanceof CustomEvent)),
    ).to.equal(true);
    expect(own.every(({ composed }) => !composed)).to.equal(true);
  });

  it('carry no words but in the plan that is handed over', async () => {
    const element = await showConversation({ store: deviceLike() });
    const own = hearAll(element, ['care-navigate', 'care-saved', 'care-concern', 'care-error']);
    await toWords(element);
    await write(element, secret);
    await press(element, 'I need help');
    expect(JSON.stringify(own.map(({ detail }) => detail))).to.not.contain('secret');
    expect(own.some(({ type }) => type === 'care-concern')).to.equal(true);
  });

  it('let no listener on the page hear what is typed', async () => {
    const heard = hearAll(window, ['input', 'beforeinput', 'keypress']);
    const element = await showConversation();
    await toWords(element);
    for (const each of below(element.shadowRoot!)) if (each instanceof HTMLInputElement) each.focus();
    await sendKeys({ type: 'abc' });
    await settle(element);
    expect(JSON.stringify(element.plan)).to.contain('abc');
    expect(heard).to.deep.equal([]);
  });

  it('fire change once the plan can be read', async () => {
    const element = await showConversation();
    await toWords(element);
    let read: string | undefined;
    element.addEventListener('change', () => (read = element.plan?.statements.at(-1)?.text));
    await write(element, secret);
    expect(read).to.equal(secret);
  });
});

describe('in a form', () => {
  async function inForm(
    settings: Partial<CarePreferences> = {},
  ): Promise<[HTMLFormElement, CarePreferences]> {
    const form = document.createElement('form');
    document.body.append(form);
    const element = await showConversation({ name: 'plan', ...settings }, form);
    return [form, element];
  }

  it('is one control whose value is the plan as JSON', async () => {
    const [form, element] = await inForm();
    expect(element.value).to.equal('');
    await toWords(element);
    await write(element, secret);
    const value = new FormData(form).get('plan') as string;
    expect(JSON.parse(value)).to.deep.equal(JSON.parse(JSON.stringify(element.plan)));
    expect([...new FormData(form).keys()]).to.deep.equal(['plan']);
  });

  it('is valid, when required, only once the visit was ended', async () => {
    const [form, element] = await inForm({ required: true });
    expect(form.checkValidity()).to.equal(false);
    await toMap(element);
    expect(form.checkValidity()).to.equal(false);
    await press(element, 'Stop for now');
    expect(form.checkValidity()).to.equal(true);
  });

  it('says that the plan goes with the form when nobody took it', async () => {
    const [, element] = await inForm();
    await toMap(element);
    await press(element, 'Stop for now');
    await until(() => wordsIn(element).includes('goes with the form'), 'the words about the form');
    expect(wordsIn(element)).to.not.contain('has been sent');
  });

  it('goes back on reset to the plan the host set last, and fires change', async () => {
    const first = await showConversation();
    await toWords(first);
    await write(first, 'first');
    await press(first, 'Stop for now');
    const plan = first.plan!;
    first.remove();
    const [form, element] = await inForm({ plan });
    await press(element, 'Carry on from last time');
    const changes = hearAll(form, ['change']);
    expect(element.plan).to.not.deep.equal(plan);
    form.reset();
    await settle(element);
    expect(element.plan).to.deep.equal(plan);
    expect(changes.length).to.be.greaterThan(0);
  });

  it('cannot be used while it is disabled', async () => {
    const [, element] = await inForm({ disabled: true });
    expect(element.shadowRoot?.querySelector('.frame')?.hasAttribute('inert')).to.equal(true);
  });
});
