import { html, type TemplateResult } from 'lit';
import { CareDate } from '../fields/care-date.js';

/**
 * One day on a form that needs a day and nothing besides. Internal.
 *
 * @summary A date as three boxes.
 * @fires change - after each edit; read `value` (an ISO date).
 */
export class CareDay extends CareDate {
  protected override renderOwnWords(): TemplateResult {
    return html``;
  }
}
