import { html, type TemplateResult } from 'lit';
import type { StageElement } from '../../base/stage-element.js';

/** Fetches all that a professional needs, at once: it has to be there when the network is not. */
export const fetchSides = async () =>
  (await import('../../clinician/clinician-elements.js')).registerClinicianElements();

/** What every screen is given by the shell. */
export type Given = Pick<StageElement, 'view' | 'say' | 'desk' | 'furniture' | 'headingLevel'>;

/** Where a professional takes part, the person's side has theirs beside it. Its code comes only then. */
export function withSides(frame: TemplateResult, given: Given, isDisabled: boolean): TemplateResult {
  if (given.view.setting === 'alone') return frame;
  return html`<care-sides
    ?inert=${isDisabled}
    .view=${given.view}
    .say=${given.say}
    .desk=${given.desk}
    .furniture=${given.furniture}
    .headingLevel=${given.headingLevel}
    >${frame}</care-sides
  >`;
}
