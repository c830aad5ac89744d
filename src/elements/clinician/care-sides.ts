import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Stage } from '../../conversation/view.js';
import { clinicianWords } from '../../language/en-GB/clinician.js';
import { wordsOf } from '../../language/furniture.js';
import { StageElement } from '../base/stage-element.js';
import { Pad } from './pad.js';

/** In CSS pixels of the element's own width: from here on there is room for two sides. */
const wide = 900;

/** Where something is asked. Elsewhere, while they pause or the screen is covered, the clinician's side is gone too. */
const talking: readonly Stage[] = ['map', 'question', 'gate', 'rest', 'review', 'agree'];

/**
 * The person's side and the clinician's, beside one another or one below the other. The person's comes first, for readers and
 * for keyboards. When only the person's side is shown, the other leaves the document. Internal.
 *
 * @summary The two sides of a conversation.
 * @slot - the person's side.
 */
export class CareSides extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    css`
      .back {
        padding: 0 var(--_space-3) var(--_space-3);
        max-inline-size: calc(var(--_measure) + 2 * var(--_space-5));
        margin-inline: auto;
      }
      @container (inline-size >= 480px) {
        .back {
          padding-inline: var(--_space-5);
        }
      }
      @container (inline-size >= 900px) {
        .both {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(22rem, 38%);
          align-items: start;
          max-inline-size: 90rem;
          margin-inline: auto;
        }
      }
    `,
  ];

  @state() private isAway = false;
  @state() private isWide = false;
  /** What the clinician chose; until then the panel is open where there is room for it. */
  @state() private chosen: boolean | undefined;
  #pad = new Pad();
  readonly #observer = new ResizeObserver(([entry]) => {
    const isWide = (entry?.contentRect.width ?? 0) >= wide;
    // In the next frame: the panel changes the very size that is being told of.
    if (isWide !== this.isWide) requestAnimationFrame(() => (this.isWide = isWide));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    // Another plan is about another person, or another version: nothing that was begun belongs to it.
    if (before && before.plan.id !== this.view.plan.id) {
      this.#pad = new Pad();
      this.isAway = false;
    }
  }

  protected override render(): TemplateResult {
    const { clinician, stage } = this.view;
    const isShown = clinician !== undefined && talking.includes(stage) && !this.isAway;
    return html`<div class=${isShown ? 'both' : ''} @keydown=${this.#pressed}>
      <slot></slot>
      ${isShown ? this.#panel() : nothing}
      ${this.isAway && clinician && talking.includes(stage) ? this.#wayBack() : nothing}
    </div>`;
  }

  /** Ctrl and Enter: the main button of the person's side, wherever focus is. A form of a whole part uses it before. */
  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const stage = [...this.querySelectorAll('*')].find((each) => each instanceof StageElement);
    stage?.renderRoot.querySelector<HTMLElement>('.button:not(.quiet)')?.click();
  };

  #panel(): TemplateResult {
    const { view, say, desk, furniture } = this;
    return html`<care-clinician-panel
      .view=${view}
      .clinician=${view.clinician}
      .say=${say}
      .desk=${desk}
      .pad=${this.#pad}
      .furniture=${furniture}
      .headingLevel=${this.headingLevel}
      .isOpen=${this.chosen ?? this.isWide}
      .toggle=${() => (this.chosen = !(this.chosen ?? this.isWide))}
      .leave=${() => this.#turn(true)}
    ></care-clinician-panel>`;
  }

  #wayBack(): TemplateResult {
    const words = wordsOf(clinicianWords, this.furniture, 'clinician');
    return html`<div class="back">
      <button type="button" class="link" @click=${() => this.#turn(false)}>${words.bothSides}</button>
    </div>`;
  }

  /** Turns to the person's side alone, or back to both. Focus goes to what takes the place of the button. */
  #turn(isAway: boolean): void {
    this.isAway = isAway;
    void this.updateComplete.then(async () => {
      const panel = this.renderRoot.querySelector<StageElement>('care-clinician-panel');
      await panel?.updateComplete;
      if (panel) panel.focusHeading();
      else this.renderRoot.querySelector<HTMLElement>('.back button')?.focus();
    });
  }
}
