import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { SavingView } from '../../../conversation/view.js';
import { standbyWords } from '../../../language/en-GB/standby.js';
import { wordsOf } from '../../../language/furniture.js';
import { CareElement } from '../../base/care-element.js';
import { statusWords, type Keeping, type StatusWords } from './status-words.js';

const aSecond = 1000;

/**
 * Where the words are now: on this page only, on this device, with the host. Internal.
 *
 * @csspart status - the sentence.
 */
export class CareStatus extends CareElement {
  static override styles: CSSResultGroup = [
    CareElement.styles,
    css`
      p {
        margin: 0;
        min-block-size: 1.5em;
      }
      [role='alert'] {
        border: 3px solid var(--_error);
        border-radius: var(--_radius-control);
        background: var(--_error-tint);
        padding: var(--_space-2) var(--_space-3);
      }
      .actions {
        margin: var(--_space-2) 0 0;
      }
    `,
  ];

  @property({ attribute: false }) saving!: SavingView;
  @property({ attribute: false }) keeping: Keeping = 'page';
  @property({ type: Boolean }) online = true;
  @property({ attribute: false }) say!: (event: ConversationEvent) => void;
  @property({ attribute: false }) download!: () => void;
  /** Tells screen readers, once for each change of kind. */
  @property({ attribute: false }) announce!: (text: string) => void;
  /** Takes an announcement back that is no longer true; true when nobody heard it. */
  @property({ attribute: false }) takeBack!: (text: string) => boolean;

  @state() private slow = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: StatusWords['kind'] = 'none';
  #toldKept = '';
  #words: StatusWords = { kind: 'none', text: '' };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('saving')) this.#watchSlowness();
    const { saving, keeping, online, slow } = this;
    this.#words = statusWords(
      { saving, keeping, online, slow, time: (iso) => this.timeOf(iso) },
      wordsOf(standbyWords, this.furniture, 'standby'),
    );
  }

  protected override updated(): void {
    const { kind, text } = this.#words;
    // Newer words are not kept yet: nobody may still hear of the older ones that they are.
    if (!this.saving.kept && this.takeBack(this.#toldKept)) this.#told = 'none';
    if (kind === this.#told || kind === 'none' || kind === 'busy') return;
    const first = this.#told === 'none' && kind === 'page';
    this.#told = kind;
    if (kind === 'failed' || first) return;
    if (kind === 'kept') this.#toldKept = text;
    this.announce(text);
  }

  protected override render(): TemplateResult {
    const { kind, text } = this.#words;
    if (kind !== 'failed') return html`<p class="small muted" part="status">${text}</p>`;
    const words = wordsOf(standbyWords, this.furniture, 'standby');
    return html`<div role="alert">
      <p part="status">${text}</p>
      <div class="actions">
        <button type="button" class="button quiet small" @click=${() => this.say({ type: 'retry saving' })}>
          ${words.tryAgain}
        </button>
        <button type="button" class="button quiet small" @click=${() => this.download()}>
          ${words.downloadCopy}
        </button>
      </div>
    </div>`;
  }

  #watchSlowness(): void {
    const busy = this.saving.state === 'waiting' || this.saving.state === 'writing';
    if (busy && this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.slow = false;
    if (busy) this.#timer = setTimeout(() => (this.slow = true), aSecond);
  }
}
