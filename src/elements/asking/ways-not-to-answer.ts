import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerEvent } from '../../conversation/events.js';
import type { Can, QuestionView } from '../../conversation/view.js';
import type { Furniture } from '../../language/furniture.js';
import { isScaleInWords } from './field-for.js';

/** A way not to answer. `skip` leaves no trace; each of the others is recorded as what it is. */
export type Way = Extract<AnswerEvent['type'], 'skip' | 'not sure' | 'ask later' | 'decline'>;

/** A way as it is offered. `isTaken` is undefined for one that leaves nothing to show. */
export interface OfferedWay {
  readonly way: Way;
  readonly label: string;
  readonly isTaken?: boolean;
}

/** Draws the ways that are offered. */
export type ShowWays = (
  ways: readonly OfferedWay[],
  words: Furniture,
  leave: (way: Way) => void,
) => TemplateResult;

/** The ways that are open now. A question that has one of them among its options is not offered it twice. */
export function waysFor(
  can: Can,
  { question, answer }: QuestionView,
  words: Furniture,
): readonly OfferedWay[] {
  const isScale = isScaleInWords(question);
  const ownNotSure = isScale || question.options?.some(({ id }) => id === 'notSure');
  const ways: readonly (OfferedWay & { readonly isOpen: boolean })[] = [
    { way: 'skip', label: words.skip, isOpen: can.skip },
    {
      way: 'not sure',
      label: words.notSure,
      isOpen: can.notSure && !ownNotSure,
      isTaken: answer?.status === 'notSure',
    },
    { way: 'ask later', label: words.askLater, isOpen: can.askLater, isTaken: answer?.status === 'askLater' },
    {
      way: 'decline',
      label: words.ratherNotSay,
      isOpen: can.decline && !isScale,
      isTaken: answer?.status === 'declined',
    },
  ];
  return ways.filter(({ isOpen }) => isOpen);
}

/** Each way as a button, all the same size: on a screen with one question. */
export const waysButtons: ShowWays = (ways, words, leave) =>
  html`<div class="ways" role="group" aria-label=${words.orElse}>
    ${ways.map(
      ({ way, label, isTaken }) =>
        html`<button
          type="button"
          class="button quiet"
          aria-pressed=${isTaken === undefined ? nothing : String(isTaken)}
          @click=${() => leave(way)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
