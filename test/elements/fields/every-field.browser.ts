// What every field owes a person, whatever it asks: a name that is the question, a way in for keys and for fingers,
// words that stay inside, and a look that holds at 320 px, in the dark, right to left and in forced colours.
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { FieldElement } from '../../../src/elements/base/field-element.js';
import { fieldFor } from '../../../src/elements/asking/field-for.js';
import { fieldCases, startIds, type FieldCase } from '../../../stories/field-cases.js';
import { all, rootOf, showField } from './show-field.js';

const label = 'A question with quite a few words in it, so that it has to wrap?';
const controls = 'input, textarea, select, button';

async function show(
  { tag, settings }: FieldCase,
  more: object = {},
  scheme?: string,
  dir?: string,
): Promise<FieldElement> {
  startIds();
  return showField(tag, { label, hint: 'A hint.', ...settings, ...more }, scheme, dir);
}

async function pressAll(field: FieldElement, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await field.updateComplete;
  }
}

/** Elements that stand outside the sides of the page, or out of their own box. */
function overflows(field: FieldElement): string[] {
  const wide = all<HTMLElement>(rootOf(field), '*').filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return !one.closest('.hidden-visually') && (right > innerWidth + 0.5 || left < -0.5);
  });
  return wide.map((one) => one.outerHTML.slice(0, 80));
}

/** Elements whose text does not fit in them. A box for typing scrolls, and is no clipping. */
function clipped(field: FieldElement): string[] {
  const tight = all<HTMLElement>(rootOf(field), '*').filter((one) => {
    if (one.closest('.hidden-visually') || one.matches('input, textarea, select, option')) return false;
    const { overflowX, overflowY, display } = getComputedStyle(one);
    if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) return false;
    return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  });
  return tight.map((one) => one.outerHTML.slice(0, 80));
}

/** What a control is called: its label, or the words on it. */
function nameOf(box: HTMLInputElement): string {
  const label = [...(box.labels ?? [])].map((one) => one.textContent).join(' ');
  return (label || box.textContent || box.getAttribute('aria-label') || '').trim();
}

function smallTargets(field: FieldElement): string[] {
  const small = all<HTMLElement>(rootOf(field), controls).filter((one) => {
    const target = one.closest('.choice') ?? one;
    const { width, height } = target.getBoundingClientRect();
    return width < 44 || height < 44;
  });
  return small.map((one) => one.outerHTML.slice(0, 80));
}

describe('the table of fields', () => {
  it('has every field that a question can be answered in', async () => {
    const classes = await Promise.all(Object.values(fieldFor).map(async (fetchClass) => fetchClass()));
    const tags = new Set(classes.map((Class) => new Class().localName));
    const missing = [...tags].filter((tag) => !fieldCases.some((one) => one.tag === tag));
    expect(missing).to.deep.equal([]);
  });
});

for (const one of fieldCases) {
  describe(`${one.tag}${one.as ? ` (${one.as})` : ''}, as every field`, () => {
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
      await pressAll(field, one.keys);
      expect(field.value).to.deep.equal(one.answer);
      expect(field.text).to.equal(one.text ?? '');
    });

    it('tells of an edit by a plain change that carries nothing and stays in its tree', async () => {
      const field = await show(one);
      const heard: Event[] = [];
      const leaked: string[] = [];
      field.addEventListener('change', (event) => heard.push(event));
      const listen = (event: Event): void => {
        // Tab, Enter and arrows are the page's to hear: they are no words.
        if (!/^\w{2,}$/.test((event as Partial<KeyboardEvent>).key ?? '')) leaked.push(event.type);
      };
      const names = ['change', 'input', 'beforeinput', 'keydown', 'keypress', 'keyup', 'paste'];
      for (const name of names) document.body.addEventListener(name, listen);
      field.focus();
      await pressAll(field, one.keys);
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
      await pressAll(field, one.keys);
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

    it('cuts nothing off when text is twice as large', async () => {
      await setViewport({ width: 640, height: 800 });
      const root = document.documentElement;
      root.classList.add('twice');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.twice{font-size:200%}');
      document.adoptedStyleSheets = [sheet];
      for (const dir of ['ltr', 'rtl']) {
        const field = await show(one, { value: one.value }, 'light', dir);
        expect(overflows(field)).to.deep.equal([]);
        expect(clipped(field)).to.deep.equal([]);
      }
      document.adoptedStyleSheets = [];
    });

    it('says in the tree of assistive tools what each control is and what it is called', async () => {
      const field = await show(one, { value: one.value });
      const nameless = all<HTMLInputElement>(rootOf(field), controls).filter((box) => !nameOf(box));
      expect(nameless.map((box) => box.outerHTML)).to.deep.equal([]);
    });

    it('says that an answer is needed, where it is', async () => {
      const field = await show(one, { required: true });
      const told = all(rootOf(field), '[aria-required=true], .needed');
      expect(told.length).to.be.greaterThan(0);
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
