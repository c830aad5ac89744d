import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { ClinicianView } from '../../../conversation/view.js';
import { laterWords } from '../../../language/en-GB/later.js';
import { fill } from '../../../language/fill.js';
import { wordsOf, type Furniture } from '../../../language/furniture.js';
import type { Beside } from './read-back.js';

/** How far each part has come, a way to each, and what the person asked not to be asked about. */
export function mapBeside(
  { map, doNotRaise }: ClinicianView,
  { view, words, name }: Beside,
  say: (event: ConversationEvent) => void,
  furniture: Furniture,
): TemplateResult {
  const standings = wordsOf(laterWords, furniture, 'later');
  return html`<ul class="parts">
      ${map.map(
        ({ sectionId, title, status }) =>
          html`<li>
            ${
              status === 'chose-not-to' || !view.can.goToMap
                ? title
                : html`<button type="button" class="link" @click=${() => say({ type: 'go to', sectionId })}>
                    ${title}
                  </button>`
            }
            <span class="tag">${status === 'chose-not-to' ? words.doNotRaise : standings[status]}</span>
          </li>`,
      )}
    </ul>
    ${
      doNotRaise.length > 0
        ? html`<p><strong>${words.doNotRaise}.</strong> ${fill(words.doNotRaiseLead, { name })}</p>
            ${notRaised(map, doNotRaise)}`
        : nothing
    }`;
}

/** The parts that a refusal closed altogether. */
function notRaised(map: ClinicianView['map'], doNotRaise: ClinicianView['doNotRaise']): TemplateResult {
  const closed = map.filter(({ topicId }) => topicId !== undefined && doNotRaise.includes(topicId));
  return html`<ul>
    ${closed.map(({ title }) => html`<li>${title}</li>`)}
  </ul>`;
}
