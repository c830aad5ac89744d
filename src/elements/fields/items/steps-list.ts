import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { fieldWords } from '../../../language/en-GB/fields.js';
import { fill } from '../../../language/fill.js';

/** One step towards something, as an item keeps it. */
export type Step = Readonly<{ id: string; text: string; done?: boolean }>;

/** The steps as they stand on the screen: those that were said, and an empty box for the next. */
export function stepsShown(said: unknown, newId: () => string): readonly Step[] {
  const steps = Array.isArray(said) ? (said as readonly Step[]) : [];
  return [...steps, { id: newId(), text: '' }];
}

/** The steps after one was edited; once the last box is written in, another stands ready. */
export function withStep(steps: readonly Step[], edited: Step, newId: () => string): readonly Step[] {
  const next = steps.map((step) => (step.id === edited.id ? edited : step));
  return next.at(-1)?.text ? [...next, { id: newId(), text: '' }] : next;
}

/** The steps that say something, as they are kept; none is no value. */
export function stepsKept(steps: readonly Step[]): readonly Step[] | undefined {
  const said = steps.filter(({ text }) => text !== '');
  return said.length > 0 ? said : undefined;
}

/** What a list of steps needs to be drawn. */
export interface StepsList {
  readonly id: string;
  readonly label: string;
  readonly steps: readonly Step[];
  readonly words: typeof fieldWords;
  readonly isLocked: boolean;
  readonly disabled: boolean;
  /** A box for the words of a step. */
  readonly box: (step: Step, id: string) => TemplateResult;
  readonly edited: (step: Step) => void;
}

/** Steps one below the other: what to do, and whether it is done. */
export function stepsList(list: StepsList): TemplateResult {
  const { words, steps } = list;
  return html`<fieldset class="field part" ?disabled=${list.disabled}>
    <legend class="label">${list.label}</legend>
    ${repeat(
      steps,
      ({ id }) => id,
      (step, index) => {
        const id = `${list.id}-${step.id}`;
        return html`<div class="step">
          <label class="small" for=${id}>${fill(words.stepNumber, { n: index + 1 })}</label>
          ${list.box(step, id)} ${step.text === '' ? nothing : doneBox(list, step, index + 1)}
        </div>`;
      },
    )}
  </fieldset>`;
}

function doneBox({ words, isLocked, edited }: StepsList, step: Step, n: number): TemplateResult {
  const changed = (event: Event): void => {
    const { done: _before, ...others } = step;
    edited((event.target as HTMLInputElement).checked ? { ...others, done: true } : others);
  };
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${live(step.done === true)}
      @click=${(event: Event) => isLocked && event.preventDefault()}
      @change=${changed}
    />
    <span>${words.stepDone}<span class="hidden-visually">: ${fill(words.stepNumber, { n })}</span></span>
  </label>`;
}
