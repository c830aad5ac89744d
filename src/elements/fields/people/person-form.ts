import { html, nothing, type TemplateResult } from 'lit';
import type { fieldWords } from '../../../language/en-GB/fields.js';
import type { Person } from '../../../plan/plan.js';

/** A side of a person that is typed. */
export type Typed = 'name' | 'relationship' | 'phone' | 'email' | 'organisation';

/** What is asked of one person. */
export interface PersonForm {
  readonly person: Person;
  readonly words: typeof fieldWords;
  /** One labelled box for a side that is typed. */
  readonly line: (key: Typed, label: string) => TemplateResult;
  /** Given `undefined` when nothing is said any more. */
  readonly tell: (key: 'part' | 'authority', value: string | undefined) => void;
  readonly done: () => void;
  readonly remove: () => void;
}

type Part = Person['part'];
type Authority = NonNullable<Person['authority']>;

/** In what part somebody may be added; who the plan is about is there already. */
const parts = [
  ...(['family', 'friend', 'carer', 'parent', 'attorney', 'deputy'] as const),
  ...(['advocate', 'interpreter', 'professional'] as const),
] satisfies readonly Part[];

/** By which right each of these may speak, as far as somebody says so. */
const rights: Readonly<Partial<Record<Part, Authority>>> = {
  parent: 'parental',
  attorney: 'attorney',
  deputy: 'deputy',
};

/** What is known of one person: a few lines, and the part they play for who wants to say it. */
export function personForm(form: PersonForm): TemplateResult {
  const { person, words, line } = form;
  return html`${line('name', words.personName)} ${line('relationship', words.personRelationship)}
    ${line('phone', words.personPhone)}
    <details>
      <summary>${words.moreAboutPerson}</summary>
      ${partBox(form)} ${rightBox(form)}
      ${person.part === 'professional' ? line('organisation', words.personOrganisation) : nothing}
      ${line('email', words.personEmail)}
    </details>
    <div class="actions">
      <button type="button" class="button quiet small" @click=${form.done}>${words.done}</button>
      <button type="button" class="link" @click=${form.remove}>${words.remove}</button>
    </div>`;
}

/** A right that belongs to another part goes with it. */
function partBox({ person, words, tell }: PersonForm): TemplateResult {
  const chosen = (event: Event): void => {
    tell('authority', undefined);
    tell('part', (event.target as HTMLSelectElement).value);
  };
  return html`<div class="part">
    <label class="label" for="part-${person.id}">${words.personPart}</label>
    <select id="part-${person.id}" class="box" @change=${chosen}>
      ${parts.map(
        (part) =>
          html`<option value=${part} ?selected=${part === person.part}>${words[`part-${part}`]}</option>`,
      )}
    </select>
  </div>`;
}

/** That somebody says they have a right to decide is written down as said. It gives nobody that right. */
function rightBox({ person, words, tell }: PersonForm): TemplateResult | typeof nothing {
  const right = rights[person.part];
  if (!right) return nothing;
  const id = `right-${person.id}`;
  const changed = (event: Event): void =>
    tell('authority', (event.target as HTMLInputElement).checked ? right : undefined);
  return html`<div class="part">
    <p class="hint" id="${id}-hint">${words.rightHint}</p>
    <label class="choice">
      <input
        type="checkbox"
        aria-describedby="${id}-hint"
        .checked=${person.authority === right}
        @change=${changed}
      />
      <span>${words[`right-${right}` as 'right-attorney']}</span>
    </label>
  </div>`;
}
