import { css, html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../conversation/events.js';
import type { MapSection } from '../../conversation/view.js';
import { laterWords } from '../../language/en-GB/later.js';
import { fill } from '../../language/fill.js';
import { wordsOf } from '../../language/furniture.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { heading } from '../base/heading.js';
import { register } from '../base/register.js';
import { StageElement } from '../base/stage-element.js';

const tags: Readonly<Record<MapSection['status'], string>> = {
  // Said to who listens; to who looks, fifteen parts not started would be a list of tasks.
  'not-started': 'hidden-visually',
  started: 'tag begun',
  'done-for-now': 'tag done',
  'not-today': 'tag later',
  'chose-not-to': 'tag no',
};

/** Without it the map is whole: what was said last time is in the review as well. */
const fetchLastTime = async (): Promise<void> => {
  const found = await import('./care-last-time.js').catch(() => undefined);
  if (found) register('care-last-time', found.CareLastTime);
};

/**
 * The parts of the conversation, to take in any order. Words tell how far each has come; nothing is "incomplete".
 * Internal.
 *
 * @summary The parts of the conversation.
 */
export class CareMap extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    unsafeCSS(voiceStyles),
    css`
      ul {
        list-style: none;
        padding: 0;
        max-inline-size: var(--_measure);
        border-block-start: 2px solid var(--_border);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 var(--_space-3);
        min-block-size: var(--_target-primary);
        padding-block: var(--_space-1);
        border-block-end: 2px solid var(--_border);
      }
      .link {
        min-block-size: var(--_target-primary);
      }
      .again {
        grid-column: 1 / -1;
      }
    `,
  ];

  readonly #words = (): typeof laterWords & typeof this.furniture =>
    wordsOf(laterWords, this.furniture, 'later');

  protected override render(): TemplateResult {
    const words = this.#words();
    const { name, speaker, map, can } = this.view;
    // Whoever speaks for somebody is not called by their name.
    const title = name && speaker.part === 'person' ? fill(words.mapTitleName, { name }) : words.mapTitle;
    return html`
      ${heading(this.headingLevel, title)} ${this.#lastTime()}
      <p class="muted">${words.mapLead}</p>
      ${can.oneThing ? this.#button(words.oneThing, { type: 'one thing' }) : nothing}
      <ul>
        ${map?.map((section) => this.#row(section))}
      </ul>
      ${can.review ? this.#button(words.readBack, { type: 'review' }) : nothing}
    `;
  }

  #button(label: string, event: ConversationEvent): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="button quiet" @click=${() => this.say(event)}>${label}</button>
    </div>`;
  }

  /** Fetched by those who were here before. */
  #lastTime(): TemplateResult | typeof nothing {
    if (!this.view.lastTime) return nothing;
    void fetchLastTime();
    return html`<care-last-time
      .view=${this.view}
      .say=${this.say}
      .furniture=${this.furniture}
      heading-level=${this.headingLevel + 1}
    ></care-last-time>`;
  }

  #row({ sectionId, title, status, topicId }: MapSection): TemplateResult {
    const words = this.#words();
    const closed = status === 'chose-not-to';
    return html`<li>
      ${
        closed
          ? html`<span>${title}</span>`
          : html`<button
              type="button"
              class="link"
              aria-describedby=${`status-${sectionId}`}
              @click=${() => this.say({ type: 'go to', sectionId })}
            >
              ${title}
            </button>`
      }
      <span id=${`status-${sectionId}`} class=${tags[status]}>${words[status]}</span>
      ${topicId && closed ? this.#again(title, topicId) : nothing}
    </li>`;
  }

  #again(title: string, topicId: string): TemplateResult {
    const words = this.#words();
    return html`<button
      type="button"
      class="link again"
      aria-label=${fill(words.changeMyMind, { title })}
      @click=${() => this.say({ type: 'reopen topic', topicId })}
    >
      ${words.changeMyMindShort}
    </button>`;
  }
}
