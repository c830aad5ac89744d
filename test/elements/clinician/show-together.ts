import type { CarePreferences } from '../../../src/elements/shell/care-preferences.js';
import { below, button, press, settle, showConversation, until } from '../shell/show-conversation.js';

/** A made-up person, her son and the professional who is with her. */
export const people = [
  { id: 'ada', part: 'person', name: 'Ada Example' },
  { id: 'lee', part: 'professional', name: 'Dr Lee', authority: 'professional' },
] as const;

/** Opens a conversation of the built-in pack with a professional there, as wide as asked for. */
export async function showTogether(
  settings: Partial<CarePreferences> = {},
  width = 1280,
): Promise<CarePreferences> {
  const room = document.createElement('div');
  room.className = 'room';
  room.style.inlineSize = `${width}px`;
  document.body.append(room);
  const element = await showConversation(
    {
      ...{ content: undefined, path: 'quick', jurisdiction: 'england', setting: 'together' },
      ...{ subject: { ref: 'made-up-1', preferredName: 'Ada' }, people, ...settings },
    },
    room,
  );
  await until(() => button(element, 'Start') !== undefined, 'the welcome');
  return element;
}

/** Up to the map, with leave for today. */
export async function toParts(element: CarePreferences): Promise<void> {
  await press(element, 'Start');
  await until(() => find(element, 'label.choice', 'Yes') !== undefined, 'the question about now');
  await tick(element, 'Yes');
  await press(element, 'Save and carry on');
  await until(() => find(element, '.handle', 'For the clinician') !== undefined, 'the clinician side');
  await settle(element);
}

/** The first thing that fits, with these words, wherever it stands. */
export function find(element: Element, selector: string, words: string): HTMLElement | undefined {
  for (const each of below(element.shadowRoot!)) {
    const isIt = each instanceof HTMLElement && each.matches(selector);
    if (isIt && each.textContent.replace(/\s+/g, ' ').trim().startsWith(words)) return each;
  }
  return undefined;
}

/** The first element of this tag, wherever it stands. */
export function part(element: Element, selector: string): HTMLElement | undefined {
  for (const each of below(element.shadowRoot!))
    if (each instanceof HTMLElement && each.matches(selector)) return each;
  return undefined;
}

/** Opens a part of the panel. */
export async function unfold(element: CarePreferences, title: string): Promise<void> {
  const summary = find(element, 'summary', title);
  if (!summary?.parentElement?.hasAttribute('open')) summary?.click();
  await settle(element);
  await new Promise((done) => setTimeout(done, 30));
  await settle(element);
}

/** Writes into the box of a field that has this label. */
export async function fillIn(element: CarePreferences, label: string, words: string): Promise<void> {
  const field = find(element, 'label', label);
  const box = (field?.getRootNode() as ShadowRoot | undefined)?.querySelector<HTMLTextAreaElement>(
    `#${CSS.escape(field?.getAttribute('for') ?? '')}`,
  );
  if (!box) throw new Error(`There is no box "${label}".`);
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(element);
}

/** Presses the choice with these words: the last, for the clinician's side has its own before it. */
export async function tick(element: CarePreferences, label: string): Promise<void> {
  const all = [...below(element.shadowRoot!)].filter((each) => each.matches('label.choice'));
  const choice = all.findLast((each) => each.textContent.trim() === label) as HTMLElement | undefined;
  if (!choice) throw new Error(`There is no choice "${label}".`);
  choice.click();
  await settle(element);
}
