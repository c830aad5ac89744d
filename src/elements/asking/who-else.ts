import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationEvent } from '../../conversation/events.js';
import type { ConversationView } from '../../conversation/view.js';
import { fill } from '../../language/fill.js';
import type { Furniture } from '../../language/furniture.js';
import type { Person } from '../../plan/plan.js';

/** Who is speaking now, said only when it could be anybody but the person alone; others present can take over. */
export function whoElse(
  view: ConversationView,
  say: (event: ConversationEvent) => void,
  words: Furniture,
): TemplateResult | typeof nothing {
  const { speaker, recorder, plan, name } = view;
  const called = (person: Person): string => (person.part === 'person' ? name : person.name) ?? words.you;
  const present = plan.visits.at(-1)?.present ?? [];
  const others = plan.people.filter(({ id }) => present.includes(id) && id !== speaker.id);
  if (speaker.part === 'person' && speaker.id === recorder.id && !others.length) return nothing;
  return html`<p class="small muted" part="speaker">${fill(words.speaking, { name: called(speaker) })}</p>
    ${others.map(
      (person) =>
        html`<button
          type="button"
          class="link small"
          @click=${() => say({ type: 'change speaker', speaker: person.id })}
        >
          ${fill(words.nowSpeaking, { name: called(person) })}
        </button>`,
    )}`;
}
