import { fixture } from '@open-wc/testing';
import { inRoom, type FieldRoom } from '../../../stories/field-room.js';
import type { FieldElement } from '../../../src/elements/base/field-element.js';
import { fieldFor } from '../../../src/elements/asking/field-for.js';
import { register } from '../../../src/elements/base/register.js';
import { CareEvidence } from '../../../src/elements/fields/care-evidence.js';

register('care-evidence', CareEvidence);
await Promise.all(Object.values(fieldFor).map(async (fetchClass) => fetchClass()));

/** A field as it stands in the shell: in a shadow tree, with the shell's colours. */
export async function showField<Field extends FieldElement>(
  tag: string,
  settings: Partial<Field> = {},
  scheme = 'light',
  dir = 'ltr',
): Promise<Field> {
  const field = Object.assign(document.createElement(tag), settings) as Field;
  const room = await fixture<FieldRoom>(inRoom(field, scheme, dir));
  await room.updateComplete;
  await field.updateComplete;
  return field;
}

/** Every element of one kind inside a field, nested fields included. */
export function all<Kind extends Element>(root: ParentNode, selector: string): Kind[] {
  const here = [...root.querySelectorAll<Kind>(selector)];
  const nested = [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? all<Kind>(one.shadowRoot, selector) : [],
  );
  return [...here, ...nested];
}

/** The root of a field, which every test looks into. */
export const rootOf = (field: FieldElement): ShadowRoot => field.shadowRoot as ShadowRoot;

/** The one button whose visible words begin so. */
export function buttonOf(field: FieldElement, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(rootOf(field), 'button').find((one) =>
    one.textContent.trim().startsWith(words),
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

/** Types as a browser would, in one go. */
export async function type(
  field: FieldElement,
  box: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await field.updateComplete;
}
