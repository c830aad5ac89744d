import { html, nothing, type TemplateResult } from 'lit';
import type { fieldWords } from '../../../language/en-GB/fields.js';
import type { Person } from '../../../plan/plan.js';

/** True when anything is known of a person besides that they exist. */
export function isSomebody(person: Person): boolean {
  return Boolean(person.name || person.relationship || person.phone || person.organisation);
}

/** "Sam Example (son)", from whatever is known. */
export function personTitle({ name, relationship, organisation }: Person, unnamed: string): string {
  const after = relationship ?? organisation;
  if (!name) return after || unnamed;
  return after ? `${name} (${after})` : name;
}

/** What a chosen person's card needs to be drawn. */
export interface PersonCard {
  readonly person: Person;
  /** From 0; the number is shown when several are chosen. */
  readonly place: number;
  readonly isOneOfSeveral: boolean;
  readonly words: typeof fieldWords;
  readonly isLocked: boolean;
  readonly edit: () => void;
  readonly moveUp: () => void;
  readonly remove: () => void;
}

/** One chosen person, in the order of choosing. Each button's name ends with whose it is, so that no two are alike. */
export function personCard(card: PersonCard): TemplateResult {
  const { person, words, place } = card;
  const title = personTitle(person, words.personUnnamed);
  const button = (text: string, act: () => void, kind: string): TemplateResult =>
    html`<button type="button" class="button quiet small ${kind}" @click=${act}>
      ${text}<span class="hidden-visually"> <bdi>${title}</bdi></span>
    </button>`;
  return html`<p class="person" tabindex="-1">
      ${card.isOneOfSeveral ? `${place + 1}. ` : nothing}<bdi translate="no">${title}</bdi>
    </p>
    ${person.phone ? html`<p class="number"><bdi dir="ltr">${person.phone}</bdi></p>` : nothing}
    ${
      card.isLocked
        ? nothing
        : html`<div class="actions">
            ${button(words.edit, card.edit, 'edit')}
            ${place > 0 ? button(words.moveUp, card.moveUp, 'up') : nothing}
            ${button(words.remove, card.remove, 'remove')}
          </div>`
    }`;
}
