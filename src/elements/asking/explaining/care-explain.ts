import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldWords } from '../../../language/en-GB/fields.js';
import { fill } from '../../../language/fill.js';
import { wordsOf } from '../../../language/furniture.js';
import { CareElement } from '../../base/care-element.js';

/** A word that not everybody knows, and what it means in plain English. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** How somebody would ask for the meaning; "What is …?" unless given. */
  readonly ask?: string;
  readonly meaning: string;
  readonly easyRead?: string;
}

/** From this width of the whole widget on, in CSS pixels, a meaning stands beside its button; below, it pushes down what follows. */
const roomy = 480;

/**
 * What the hard words of a question mean: one button for each, which says what it will tell ("What is CPR?"), so that
 * who speaks to the device can say it too. One meaning is open at a time. Internal.
 *
 * @summary What a word means.
 * @csspart term - the button of one word.
 * @csspart meaning - what it means.
 */
export class CareExplain extends CareElement {
  static override styles: CSSResultGroup = [
    CareElement.styles,
    css`
      :host {
        position: relative;
        margin-block-end: var(--_space-3);
      }
      .term {
        margin-inline-end: var(--_space-3);
      }
      .meaning {
        max-inline-size: 22em;
        padding: var(--_space-3);
        border: 2px solid var(--_brand);
        border-radius: var(--_radius-card);
        background: var(--_surface);
        color: var(--_text);
      }
      .meaning.beside {
        position: absolute;
        max-inline-size: min(22em, 100%);
        inset-block-start: 0;
        z-index: 1;
        inline-size: max-content;
      }
      .meaning p {
        margin: 0 0 var(--_space-2);
      }
    `,
  ];

  @property({ attribute: false }) terms: readonly Term[] = [];
  @property({ type: Boolean, attribute: 'easy-read' }) easyRead = false;

  @state() private open: string | undefined;
  @state() private isBeside = false;
  #leave: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('terms') && !this.terms.some(({ id }) => id === this.open)) this.#close();
  }

  protected override render(): TemplateResult {
    return html`<div @keydown=${this.#byKey}>
      ${repeat(
        this.terms,
        ({ id }) => id,
        (term) => this.#renderTerm(term),
      )}
    </div>`;
  }

  #renderTerm(term: Term): TemplateResult {
    const { whatIs, close } = wordsOf(fieldWords, this.furniture, 'fields');
    const isOpen = term.id === this.open;
    const id = `term-${term.id}`;
    return html`<button
        type="button"
        class="link term"
        part="term"
        id=${id}
        aria-expanded=${String(isOpen)}
        aria-controls="${id}-meaning"
        @click=${() => (isOpen ? this.#close() : this.#show(term.id))}
      >
        ${term.ask ?? fill(whatIs, { term: term.term })}
      </button>
      <div role="status" id="${id}-meaning">
        ${
          isOpen
            ? html`<div class="meaning ${this.isBeside ? 'beside' : ''}" part="meaning">
                <p>${(this.easyRead && term.easyRead) || term.meaning}</p>
                <button type="button" class="button quiet small" @click=${this.#closeAndReturn}>
                  ${close}<span class="hidden-visually"> ${term.term}</span>
                </button>
              </div>`
            : nothing
        }
      </div>`;
  }

  #show(id: string): void {
    this.#close();
    this.open = id;
    const room = outermost(this);
    this.isBeside = room.getBoundingClientRect().width >= roomy;
    const outside = (event: Event): void => {
      if (!event.composedPath().includes(this)) this.#close();
    };
    document.addEventListener('pointerdown', outside);
    this.#leave = () => document.removeEventListener('pointerdown', outside);
    if (this.isBeside) void this.#place(id, room);
  }

  /** Fetched when somebody first opens a meaning. Where it does not come, the meaning stands below its button. */
  async #place(id: string, room: Element): Promise<void> {
    try {
      const { placeBeside } = await import('./place-beside.js');
      await this.updateComplete;
      const text = this.renderRoot.querySelector<HTMLElement>('.meaning');
      const button = this.renderRoot.querySelector(`#term-${CSS.escape(id)}`);
      if (!text || !button || this.open !== id) return;
      const [leave, end] = [this.#leave, placeBeside(button, text, room)];
      this.#leave = () => [leave, end].forEach((one) => one?.());
    } catch {
      this.isBeside = false;
    }
  }

  #close(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.open = undefined;
  }

  readonly #closeAndReturn = (): void => {
    const { open } = this;
    this.#close();
    if (open) this.renderRoot.querySelector<HTMLElement>(`#term-${CSS.escape(open)}`)?.focus();
  };

  /** Escape closes what is open and nothing behind it. */
  readonly #byKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.#closeAndReturn();
  };
}

/** The outermost element round this one: all the room that the page gave. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}
