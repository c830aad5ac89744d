// What every field owes a person, whatever it asks: a name that is the question, a way in for keys and for fingers,
// words that stay inside, and a look that holds at 320 px, in the dark, right to left and in forced colours.
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { FieldElement } from '../../../src/elements/base/field-element.js';
import { all, rootOf, showField } from './show-field.js';

const options = [
  { id: 'home', label: 'My own home' },
  { id: 'hospice', label: 'Hospice' },
  { id: 'none', label: 'None of these' },
];
const everyone = [
  { id: 'ada', part: 'person', name: 'Ada Example' },
  { id: 'sam', part: 'family', name: 'Sam Example', relationship: 'son', phone: '01632 960001' },
];
const itemFields = [
  { id: 'kind', type: 'single', options: ['respect', 'other'] },
  { id: 'where', type: 'text', required: true },
  { id: 'dateOnForm', type: 'date' },
  { id: 'signed', type: 'yesNoNotSure' },
  { id: 'seenBy', type: 'people' },
];

interface Case {
  readonly tag: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** An answer to begin with. */
  readonly value?: unknown;
  /** Keys that give an answer once the first control has focus. */
  readonly keys: readonly string[];
  readonly answer: unknown;
  readonly text?: string;
}

let made = 0;
const newId = (): string => `new-${++made}`;

const cases: readonly Case[] = [
  { tag: 'care-choice', settings: { options }, value: 'home', keys: ['Space'], answer: 'home' },
  { tag: 'care-choices', settings: { options }, value: ['home'], keys: ['Space'], answer: ['home'] },
  { tag: 'care-own-words', settings: { long: true }, keys: ['h', 'i'], answer: undefined, text: 'hi' },
  { tag: 'care-own-words', settings: {}, keys: ['h', 'i'], answer: undefined, text: 'hi' },
  { tag: 'care-people', settings: { everyone, newId }, value: ['sam'], keys: ['Enter'], answer: ['sam'] },
  {
    tag: 'care-place',
    settings: { options },
    value: { setting: 'hospice' },
    keys: ['Space'],
    answer: { setting: 'home' },
  },
  {
    tag: 'care-group',
    settings: { fields: itemFields, everyone, newId, fieldWords: { where: 'Where it is' } },
    value: [{ id: 'form-1', where: 'Kitchen drawer', seenBy: ['sam'] }],
    keys: ['Space'],
    answer: 'an item',
  },
];

const label = 'A question with quite a few words in it, so that it has to wrap?';
const controls = 'input, textarea, select, button';

async function show(
  { tag, settings }: Case,
  more: object = {},
  scheme?: string,
  dir?: string,
): Promise<FieldElement> {
  made = 0;
  return showField(tag, { label, hint: 'A hint.', ...settings, ...more }, scheme, dir);
}

/** Elements that stand outside the sides of the page, or out of their own box. */
function overflows(field: FieldElement): string[] {
  const wide = all<HTMLElement>(rootOf(field), '*').filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return !one.closest('.hidden-visually') && (right > innerWidth + 0.5 || left < -0.5);
  });
  return wide.map((one) => one.outerHTML.slice(0, 80));
}

function smallTargets(field: FieldElement): string[] {
  const small = all<HTMLElement>(rootOf(field), controls).filter((one) => {
    const target = one.closest('.choice') ?? one;
    const { width, height } = target.getBoundingClientRect();
    return width < 44 || height < 44;
  });
  return small.map((one) => one.outerHTML.slice(0, 80));
}

for (const one of cases) {
  describe(`${one.tag}${one.settings['long'] ? ' (long)' : ''}, as every field`, () => {
    afterEach(async () => {
      await emulateMedia({ forcedColors: 'none' });
      await setViewport({ width: 800, height: 600 });
    });

    it('is named by its question, which is the heading of the wanted level', async () => {
      const field = await show(one, { headingLevel: 3 });
      const title = rootOf(field).querySelector('h3');
      expect(title?.textContent.trim()).to.equal(label);
      const named = title?.closest('legend') ?? title?.querySelector('label');
      expect(named, 'the heading stands in a legend, or holds a label').to.exist;
    });

    it('moves focus to the question when asked, and to the first control by itself', async () => {
      const field = await show(one);
      field.focusPrompt();
      expect(rootOf(field).activeElement?.matches('h2')).to.equal(true);
      field.focus();
      expect(rootOf(field).activeElement?.matches(controls)).to.equal(true);
    });

    it('begins with no answer', async () => {
      const field = await show(one);
      expect(field.value).to.equal(undefined);
      expect(field.text).to.equal('');
      expect(all(rootOf(field), 'input:checked')).to.have.length(0);
      for (const box of all<HTMLInputElement>(rootOf(field), 'input[type=text], input[type=tel], textarea'))
        expect(box.value).to.equal('');
    });

    it('ties hint and error to the control, in the same root, and says "Error:"', async () => {
      const field = await show(one, { error: 'Say it in another way.' });
      const root = rootOf(field);
      const described = root.querySelector('[aria-describedby~="error"][aria-describedby~="hint"]');
      expect(described).to.exist;
      expect(root.querySelector('#error')?.textContent.trim()).to.match(/^Error:/);
      expect(root.querySelector('#hint')?.textContent).to.equal('A hint.');
    });

    it('answers to keys alone', async () => {
      const field = await show(one);
      field.focus();
      for (const key of one.keys) await sendKeys({ press: key });
      await field.updateComplete;
      if (one.text !== undefined) expect(field.text).to.equal(one.text);
      else if (one.answer === 'an item')
        expect(field.value).to.deep.equal([{ id: 'new-1', kind: 'respect' }]);
      else expect(field.value).to.deep.equal(one.answer);
    });

    it('tells of an edit by a plain change that carries nothing and stays in its tree', async () => {
      const field = await show(one);
      const heard: Event[] = [];
      const leaked: string[] = [];
      field.addEventListener('change', (event) => heard.push(event));
      const listen = (event: Event): void => void leaked.push(event.type);
      const names = ['change', 'input', 'beforeinput', 'keydown', 'keypress', 'keyup', 'paste'];
      for (const name of names) document.body.addEventListener(name, listen);
      field.focus();
      for (const key of one.keys.filter((name) => name !== 'Enter')) await sendKeys({ press: key });
      if (one.keys.includes('Enter')) (rootOf(field).activeElement as HTMLElement).click();
      for (const name of names) document.body.removeEventListener(name, listen);
      expect(heard.length).to.be.greaterThan(0);
      expect(
        heard.every((event) => event.bubbles && !event.composed && event.constructor === Event),
      ).to.equal(true);
      expect(leaked).to.deep.equal([]);
    });

    it('cannot be edited when disabled', async () => {
      const field = await show(one, { disabled: true, value: one.value });
      const open = all<HTMLInputElement>(rootOf(field), controls).filter((box) => !box.matches(':disabled'));
      expect(open.map((box) => box.outerHTML)).to.deep.equal([]);
    });

    it('can be read but not changed when readonly', async () => {
      const field = await show(one, { readonly: true, value: one.value });
      let changes = 0;
      field.addEventListener('change', () => changes++);
      field.focus();
      for (const key of one.keys) await sendKeys({ press: key });
      for (const box of all<HTMLElement>(rootOf(field), 'input, button')) box.click();
      expect(changes).to.equal(0);
      expect(field.value).to.deep.equal(one.value);
    });

    it('stays inside 320 px, in both directions, with targets of 44 px', async () => {
      await setViewport({ width: 320, height: 640 });
      for (const dir of ['ltr', 'rtl']) {
        const field = await show(one, { value: one.value, error: 'Say it in another way.' }, 'light', dir);
        expect(overflows(field)).to.deep.equal([]);
        expect(smallTargets(field)).to.deep.equal([]);
      }
    });

    it('keeps real borders in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const field = await show(one, { value: one.value });
      for (const box of all<HTMLElement>(rootOf(field), '.choice, .box, button:not(.link)')) {
        const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(box);
        expect([borderBlockStartStyle, Number.parseFloat(borderBlockStartWidth) >= 2]).to.deep.equal([
          'solid',
          true,
        ]);
      }
    });

    for (const scheme of ['light', 'dark', 'contrast'])
      it(`has nothing for axe to find (${scheme})`, async () => {
        const field = await show(one, { value: one.value, error: 'Say it in another way.' }, scheme);
        await expect(field).to.be.accessible({ ignoredRules: ['region'] });
      });
  });
}
