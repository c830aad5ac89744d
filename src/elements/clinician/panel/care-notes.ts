import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnswerEvent, ConversationEvent } from '../../../conversation/events.js';
import type { ConversationView, QuestionView } from '../../../conversation/view.js';
import { CareElement } from '../../base/care-element.js';
import { asProfessional, noteFrom } from './note-from.js';

/**
 * The clinical questions of the part on the screen, answered by the professional under their own name. Internal.
 *
 * @summary A clinician's own notes.
 */
export class CareNotes extends CareElement {
  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) notes: readonly QuestionView[] = [];
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  /** Id of the question answered last: what was refused is told there. */
  @state() private last: string | undefined;
  /** The same view with the professional as the one who speaks: options are theirs. */
  #asProfessional!: ConversationView;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#asProfessional = asProfessional(this.view);
  }

  protected override render(): TemplateResult {
    const isRefused = (this.view.clinician?.issues.length ?? 0) > 0;
    return html`${this.notes.map(
      (note) =>
        html`<care-answer
          .view=${this.#asProfessional}
          .question=${note}
          .say=${this.#record}
          .showWays=${undefined}
          .furniture=${this.furniture}
          .headingLevel=${this.headingLevel}
          .refused=${isRefused && this.last === note.question.id}
        ></care-answer>`,
    )}`;
  }

  readonly #record = (event: AnswerEvent): void => {
    this.last = event.questionId;
    const note = this.notes.find(({ question }) => question.id === event.questionId);
    this.say(note ? noteFrom(event, note) : event);
  };
}
