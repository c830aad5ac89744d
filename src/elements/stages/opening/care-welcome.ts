import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { fill } from '../../../language/fill.js';
import { heading } from '../../base/heading.js';
import { StageElement } from '../../base/stage-element.js';

/**
 * What this is, and that it is not for emergencies. Shows nothing of an earlier visit but its date. Internal.
 *
 * @summary The first screen.
 */
export class CareWelcome extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    css`
      .lead {
        font-size: var(--_lead);
        line-height: 1.4;
      }
      ul {
        padding-inline-start: 1.2em;
      }
      li {
        margin-block-end: var(--_space-2);
      }
      .urgent {
        border: 2px solid var(--_border);
        border-radius: var(--_radius-card);
        background: var(--_warn-tint);
        padding: var(--_space-2) var(--_space-3);
        max-inline-size: var(--_measure);
        margin-block-end: var(--_space-4);
      }
      .urgent a {
        display: inline;
        padding-block: 0.6em;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const words = this.furniture;
    const { can } = this.view;
    return html`
      ${heading(this.headingLevel, words.title)}
      <p class="lead">${words.welcomeLead}</p>
      <ul>
        <li>${words.welcomeMuch}</li>
        <li>${words.welcomeStop}</li>
        <li>${words.welcomeChange}</li>
      </ul>
      <p class="urgent">${words.notEmergency} <a class="link number" href="tel:999">999</a></p>
      ${can.carryOn ? this.#carryOn() : nothing}
      ${
        can.start
          ? html`<div class="actions">
              <button
                type="button"
                class=${can.carryOn ? 'button quiet' : 'button'}
                @click=${() => this.say({ type: 'start' })}
              >
                ${can.carryOn ? words.startAgain : words.start}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  #carryOn(): TemplateResult {
    const words = this.furniture;
    const date = this.dateOf(this.view.earlier?.at);
    return html`
      ${date ? html`<p>${fill(words.lastHere, { date })}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button" @click=${() => this.say({ type: 'carry on' })}>
          ${words.carryOnFromLast}
        </button>
      </div>
    `;
  }
}
