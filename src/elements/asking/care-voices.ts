import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';
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
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(voiceStyles)];

  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;

  protected override render(): TemplateResult {
    const words = wordsOf(standbyWords, this.furniture);
    const { speaker, plan, question } = this.view;
    const present = plan.visits.at(-1)?.present ?? [];
    const others = plan.people.filter(({ id }) => present.includes(id) && id !== speaker.id);
    return html`
      <p class="muted" part="speaker">${fill(words.speaking, { name: this.#nameOf(speaker) })}</p>
      ${others.map(
        (person) =>
          html`<button
            type="button"
            class="link"
            @click=${() => this.say({ type: 'change speaker', speaker: person.id })}
          >
            ${fill(words.nowSpeaking, { name: this.#nameOf(person) })}
          </button>`,
      )}
      ${
        question
          ? question.others.map((entry) =>
              saidBy(
                entry,
                {
                  question: question.question,
                  words: question.words,
                  people: plan.people.map((person) => ({ ...person, name: this.#nameOf(person) })),
                  date: (iso) => this.dateOf(iso),
                  yesNo: { yes: words.yes, no: words.no },
                },
                words,
              ),
            )
          : nothing
      }
    `;
  }

  #nameOf({ part, name }: Person): string {
    const words = wordsOf(standbyWords, this.furniture);
    return part === 'person' ? (this.view.name ?? name ?? words.thePerson) : (name ?? words.someone);
  }
}
