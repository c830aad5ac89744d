import type { ConversationView, QuestionView } from '../../../conversation/view.js';
import type { FieldElement } from '../../base/field-element.js';

/**
 * Fields that hold what no plan can hold yet, such as half a date, while their question is not on the screen. They are off
 * the page, go nowhere, and are gone with the page.
 */
const fields = new Map<string, FieldElement>();

/** To whom a field belongs: nobody else's plan, question or voice is ever given it. */
export function ownerOf({ plan, speaker }: ConversationView, { question }: QuestionView): string {
  return [plan.id, question.id, speaker.id].join(' ');
}

/** True while a field holds what would be lost with it. */
export function holdsMore(field: FieldElement | undefined): boolean {
  return field !== undefined && (field.refusal !== undefined || field.isUnfinished);
}

/** Keeps a field that holds more than was recorded. */
export function keepField(owner: string, field: FieldElement | undefined): void {
  if (field && holdsMore(field)) fields.set(owner, field);
}

/** Gives a kept field back, once. */
export function keptField(owner: string): FieldElement | undefined {
  const field = fields.get(owner);
  fields.delete(owner);
  return field;
}
