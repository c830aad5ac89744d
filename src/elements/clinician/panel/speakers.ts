import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { ClinicianView, ConversationView } from '../../../conversation/view.js';
import type { clinicianWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import type { Person } from '../../../plan/plan.js';

/** Who is speaking now, as radios: one tap, and what is said from then on is theirs. The question stays where it is. */
export function speakers(
  view: ConversationView,
  { speakers: all }: ClinicianView,
  words: typeof clinicianWords,
  nameOf: (person: Person) => string,
  say: (event: ConversationEvent) => void,
): TemplateResult {
  const label = (person: Person): string => {
    if (person.id === view.recorder.id) return fill(words.meReporting, { name: nameOf(person) });
    return [nameOf(person), person.relationship].filter(Boolean).join(', ');
  };
  return html`<fieldset class="field" aria-describedby="recorded-under">
    <legend class="label">${words.whoSpeaks}</legend>
    <p id="recorded-under" class="hint small">${words.recordedUnder}</p>
    ${all.map(
      (person) =>
        html`<label class="choice">
          <input
            type="radio"
            name="speaker"
            value=${person.id}
            .checked=${live(person.id === view.speaker.id)}
            @change=${() => say({ type: 'change speaker', speaker: person.id })}
          />
          <span dir="auto">${label(person)}</span>
        </label>`,
    )}
  </fieldset>`;
}
