import { expect } from '@open-wc/testing';
import '../../../src/define/care-preferences.js';
import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import type { DraftStore } from '../../../src/storage/draft-store.js';
import { memoryStore } from '../../../src/storage/memory.js';
import { twoTopicPack } from '../../content/two-topic-pack.js';

const helplines = [{ label: 'Made-up night line', phone: '01632 960001' }];

/** A store that says it is the device, so that the words about a device can be tried without one. */
export function deviceLike(change: Partial<DraftStore> = {}): DraftStore {
  const inner = memoryStore();
  return {
    where: 'device',
    load: (key) => inner.load(key),
    save: (key, draft, revision) => inner.save(key, draft, revision),
    forget: (key) => inner.forget(key),
    list: () => inner.list(),
    ...change,
  };
}

/** Puts the element on the page, with a made-up pack and person, and waits until it is ready. */
export async function showConversation(
  settings: Partial<CarePreferences> = {},
  parent: Element = document.body,
): Promise<CarePreferences> {
  const element = document.createElement('care-preferences');
  Object.assign(element, { content: twoTopicPack, subject: { ref: 'made-up-1' }, helplines, ...settings });
  parent.append(element);
  await element.updateComplete;
  return element;
}

/** Every element below, through shadow roots and slots of text, in the order of the document. */
export function* below(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

/** All the words that are in the document below an element, wherever they stand. */
export function wordsIn(element: Element): string {
  const own: string[] = [];
  for (const each of below(element.shadowRoot ?? element)) {
    if (each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement) own.push(each.value);
    for (const node of each.childNodes)
      if (node.nodeType === Node.TEXT_NODE) own.push(node.textContent ?? '');
  }
  return own.join(' ').replace(/\s+/g, ' ');
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').replace('‹', '').trim();

/** The button with this name. */
export function button(element: Element, name: string): HTMLButtonElement | undefined {
  for (const each of below(element.shadowRoot!)) {
    if (each instanceof HTMLButtonElement && nameOf(each) === name) return each;
  }
  return undefined;
}

/** Presses a button as a person does, once it is there, and waits for what comes of it. */
export async function press(element: CarePreferences, name: string): Promise<void> {
  await until(() => button(element, name) !== undefined, `a button "${name}"`);
  const found = button(element, name);
  found?.focus();
  found?.click();
  await settle(element);
}

/** Chooses the radio with this label, once it is there. */
export async function choose(element: CarePreferences, label: string): Promise<void> {
  const find = (): Element | undefined =>
    [...below(element.shadowRoot!)].find(
      (each) => each instanceof HTMLLabelElement && nameOf(each) === label,
    );
  await until(() => find() !== undefined, `a choice "${label}"`);
  find()?.querySelector('input')?.click();
  await settle(element);
}

/** Types into the one box for words, as one edit. */
export async function write(element: CarePreferences, words: string): Promise<void> {
  for (const each of below(element.shadowRoot!)) {
    if (each instanceof HTMLTextAreaElement || (each instanceof HTMLInputElement && each.type === 'text')) {
      each.value = words;
      each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }
  await settle(element);
}

/** Until the element, the screen and the focus are at rest. */
export async function settle(element: CarePreferences): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

/** Waits for something to become true. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 800; turn++) {
    if (isTrue()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  expect.fail(`It never came to this: ${what}`);
}

/** What has focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Up to the map, alone. */
export async function toMap(element: CarePreferences): Promise<void> {
  await press(element, 'Start');
  await choose(element, 'Me, on my own');
  await press(element, 'Save and carry on');
  await until(() => button(element, 'Pause') !== undefined, 'a visit that goes on');
  await settle(element);
}

/** To a question that takes words. */
export async function toWords(element: CarePreferences): Promise<void> {
  await toMap(element);
  await press(element, 'To finish');
}

/** Collects what is fired. */
export function hearAll(target: EventTarget, names: readonly string[]): CustomEvent<Detail>[] {
  const heard: CustomEvent<Detail>[] = [];
  for (const name of names)
    target.addEventListener(name, (event) => heard.push(event as CustomEvent<Detail>));
  return heard;
}

interface Detail {
  readonly code: string;
  readonly help: string;
}
