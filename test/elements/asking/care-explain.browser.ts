// What a hard word means is one press away, by finger, key and voice, and never in the way.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { fixture } from '@open-wc/testing';
import { inRoom, type FieldRoom } from '../../../stories/field-room.js';
import { CareExplain } from '../../../src/elements/asking/explaining/care-explain.js';
import { register } from '../../../src/elements/base/register.js';

register('care-explain', CareExplain);

const terms = [
  {
    id: 'cpr',
    term: 'CPR',
    meaning: 'Pressing hard on the chest to try to restart the heart.',
    easyRead: 'Pushing on your chest.',
  },
  { id: 'drip', term: 'a drip', meaning: 'Fluid that goes into a vein through a thin tube.' },
];

async function show(settings: object = {}, width = 900, height = 700): Promise<CareExplain> {
  await setViewport({ width, height });
  const explain = new CareExplain();
  Object.assign(explain, { terms, ...settings });
  const room = await fixture<FieldRoom>(inRoom(html`${explain}`));
  await room.updateComplete;
  await explain.updateComplete;
  return explain;
}
const root = (explain: CareExplain): ShadowRoot => explain.shadowRoot as ShadowRoot;
const button = (explain: CareExplain, term: string): HTMLButtonElement =>
  [...root(explain).querySelectorAll<HTMLButtonElement>('.term')].find(
    (one) => one.textContent.trim() === `What is ${term}?`,
  ) as HTMLButtonElement;
const meaning = (explain: CareExplain): HTMLElement | null => root(explain).querySelector('.meaning');

async function open(explain: CareExplain, term = 'CPR'): Promise<HTMLElement> {
  button(explain, term).focus();
  await sendKeys({ press: 'Enter' });
  await explain.updateComplete;
  return meaning(explain) as HTMLElement;
}

describe('what a word means', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is told by a button that says what it will tell, and that knows whether it is open', async () => {
    const explain = await show();
    expect(button(explain, 'CPR').getAttribute('aria-expanded')).to.equal('false');
    const text = await open(explain);
    expect(button(explain, 'CPR').getAttribute('aria-expanded')).to.equal('true');
    expect(text.textContent).to.include('Pressing hard on the chest');
    const id = button(explain, 'CPR').getAttribute('aria-controls') ?? '';
    expect(root(explain).getElementById(id)?.contains(text)).to.equal(true);
    await expect(explain).to.be.accessible({ ignoredRules: ['region'] });
  });

  it('is asked for as people ask, where "What is" would be bad English', async () => {
    const products = {
      id: 'blood',
      term: 'blood products',
      ask: 'What are blood products?',
      meaning: 'Blood.',
    };
    const explain = await show({ terms: [products] });
    expect(root(explain).querySelector('.term')?.textContent.trim()).to.equal('What are blood products?');
  });

  it('stays inside when the screen gets narrow while it is open', async () => {
    const meaning =
      'Trying to start a heart again, told at some length so that it needs more than one line. '.repeat(2);
    const explain = await show({ terms: [{ id: 'cpr', term: 'CPR', meaning }] });
    const text = await open(explain);
    await waitUntil(() => text.style.left !== '', 'it was placed');
    await setViewport({ width: 320, height: 700 });
    await waitUntil(() => text.getBoundingClientRect().right <= 320, 'it fits');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('closes on Escape and gives focus back, and nothing behind it hears the key', async () => {
    const explain = await show();
    await open(explain);
    let heard = 0;
    const listen = (): void => {
      heard++;
    };
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Tab' });
    heard = 0;
    await sendKeys({ press: 'Escape' });
    await explain.updateComplete;
    expect([meaning(explain), heard]).to.deep.equal([null, 0]);
    expect(root(explain).activeElement).to.equal(button(explain, 'CPR'));
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('closes when somebody presses elsewhere, or opens another', async () => {
    const explain = await show();
    await open(explain);
    await open(explain, 'a drip');
    expect(root(explain).querySelectorAll('.meaning')).to.have.length(1);
    expect(meaning(explain)?.textContent).to.include('into a vein');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await explain.updateComplete;
    expect(meaning(explain)).to.equal(null);
  });

  it('stands beside its button inside the room that the page gave', async () => {
    const explain = await show();
    const host = explain.getRootNode() as ShadowRoot;
    for (const side of ['start', 'end']) {
      (host.host as HTMLElement).style.inlineSize = '500px';
      (host.host as HTMLElement).style.marginInlineStart = side === 'end' ? '380px' : '0';
      const text = await open(explain, 'a drip');
      await waitUntil(() => text.style.top !== '');
      const [inside, round] = [text.getBoundingClientRect(), host.host.getBoundingClientRect()];
      expect(inside.left).to.be.at.least(round.left - 0.5);
      expect(inside.right).to.be.at.most(round.right + 0.5);
      expect(getComputedStyle(text).position).to.equal('absolute');
      await sendKeys({ press: 'Escape' });
      await explain.updateComplete;
    }
  });

  it('opens in the flow on a phone, right below its button', async () => {
    const explain = await show({}, 320);
    const text = await open(explain);
    expect(getComputedStyle(text).position).to.equal('static');
    expect(text.getBoundingClientRect().top).to.be.at.least(
      button(explain, 'CPR').getBoundingClientRect().bottom - 1,
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('says it in easy words to those who read easy words', async () => {
    const explain = await show({ easyRead: true });
    expect((await open(explain)).textContent).to.include('Pushing on your chest.');
    await sendKeys({ press: 'Escape' });
    expect((await open(explain, 'a drip')).textContent).to.include('into a vein');
  });
});
