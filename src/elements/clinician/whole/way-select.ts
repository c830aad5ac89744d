import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clinicianWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import { wordsOf } from '../../../language/furniture.js';
import type { ShowWays, Way } from '../../asking/ways-not-to-answer.js';

/**
 * The ways not to answer as one list: on a form one stop of the keyboard, and a letter to choose. What is chosen is recorded
 * as the person's, not as the writer's.
 */
export const waySelect =
  (name: string, prompt: string): ShowWays =>
  (ways, furniture, leave): TemplateResult => {
    const words = wordsOf(clinicianWords, furniture, 'clinician');
    const labels: Readonly<Record<Way, string>> = {
      skip: '',
      'not sure': words.theyDoNotKnow,
      'ask later': words.theyAskLater,
      decline: words.theyDecline,
    };
    const offered = ways.filter(({ way }) => way !== 'skip');
    const taken = offered.find(({ isTaken }) => isTaken)?.way ?? '';
    const chosen = (event: Event): void => {
      const select = event.target as HTMLSelectElement;
      const { way } = offered[select.selectedIndex - 1] ?? {};
      // Until it is recorded the list shows what is recorded.
      select.value = taken;
      if (way) leave(way);
    };
    return html`<p class="way">
      <label for="way" class="label"
        >${fill(words.wholeNotAnswered, { name })}<span class="hidden-visually">: ${prompt}</span></label
      >
      <select id="way" class="box" .value=${live(taken)} @change=${chosen}>
        <option value="" ?disabled=${taken !== ''}>${words.wholeNoReason}</option>
        ${offered.map(({ way }) => html`<option value=${way} ?selected=${way === taken}>${labels[way]}</option>`)}
      </select>
    </p>`;
  };
