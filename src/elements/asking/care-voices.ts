import { css, html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView, QuestionView } from '../../conversation/view.js';
import { standbyWords } from '../../language/en-GB/standby.js';
import { fill } from '../../language/fill.js';
import { wordsOf } from '../../language/furniture.js';
import type { Person } from '../../plan/plan.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { CareElement } from '../base/care-element.js';
import { saidBy } from './said-by.js';

/**
 * Who is speaking now, who else could, and what others said to the same question, each under their own name. Internal.
 *
 * @summary The voices round one question.
 * @csspart speaker - who is speaking.
 * @csspart person-words - what somebody said, as a quotation.
 */
export class CareVoices extends CareElement {
  static override styles: CSSResultGroup = [
    CareElement.styles,
    unsafeCSS(voiceStyles),
    css`
      :host {
        margin-block-start: var(--_space-2);
      }
    `,
  ];

  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) question: QuestionView | undefined;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  protected override render(): TemplateResult {
    return html`${this.view.whole ? nothing : this.#speaker()}
    ${this.question ? this.#others(this.question) : nothing}`;
  }

  /** Who speaks, and who else could. Where a professional takes part, they say who speaks, on their own side. */
  #speaker(): TemplateResult {
    const words = wordsOf(standbyWords, this.furniture, 'standby');
    const { speaker, plan, clinician } = this.view;
    const present = clinician ? [] : (plan.visits.at(-1)?.present ?? []);
    const others = plan.people.filter(
      ({ id, part }) => present.includes(id) && id !== speaker.id && part !== 'interpreter',
    );
    return html`<p class="muted" part="speaker">${fill(words.speaking, { name: this.#nameOf(speaker) })}</p>
      ${others.map(
        (person) =>
          html`<button
            type="button"
            class="link"
            @click=${() => this.say({ type: 'change speaker', speaker: person.id })}
          >
            ${fill(words.nowSpeaking, { name: this.#nameOf(person) })}
          </button>`,
      )}`;
  }

  #others({ question, words: asked, others, views }: QuestionView): TemplateResult {
    const words = wordsOf(standbyWords, this.furniture, 'standby');
    const people = this.view.plan.people.map((person) => ({ ...person, name: this.#nameOf(person) }));
    const date = (iso: string): string => this.dateOf(iso);
    const reading = { question, words: asked, people, date, yesNo: { yes: words.yes, no: words.no } };
    return html`${others.map((entry) => saidBy(entry, reading, words))}
    ${views.map(
      ({ saidBy: by, text }) =>
        html`<blockquote class="said" part="person-words">
          <p class="by small">
            ${fill(words.seesOtherwise, { name: people.find(({ id }) => id === by)?.name ?? words.someone })}
          </p>
          <p class="words" dir="auto" translate="no">${text}</p>
        </blockquote>`,
    )}`;
  }

  #nameOf({ part, name }: Person): string {
    const words = wordsOf(standbyWords, this.furniture, 'standby');
    return part === 'person' ? (this.view.name ?? name ?? words.thePerson) : (name ?? words.someone);
  }
}
