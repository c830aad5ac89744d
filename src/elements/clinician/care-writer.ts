import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { clinicianWords } from '../../language/en-GB/clinician.js';
import { wordsOf } from '../../language/furniture.js';
import type { Person } from '../../plan/plan.js';
import { namedAs } from '../../plan/text/named-as.js';
import { fieldStyles } from '../../theme/field-styles.js';
import type { FieldElement } from '../base/field-element.js';
import { heading } from '../base/heading.js';
import { StageElement } from '../base/stage-element.js';
import { newId } from '../shell/page/new-id.js';

const somebodyNew = 'somebody-new';

/**
 * Who is writing, whom it is about and who else is here: asked where a professional takes part and the host did not say.
 * What is said from then on is the person's, as written down by whoever writes. Internal.
 *
 * @summary Who said it, and who is writing.
 */
export class CareWriter extends StageElement {
  static override styles: CSSResultGroup = [StageElement.styles, unsafeCSS(fieldStyles)];

  @state() private writer: string | undefined;
  @state() private isWanting = false;
  #names = { person: '', writer: '', role: '' };
  #here: readonly string[] = [];
  readonly #newId = newId();

  protected override render(): TemplateResult {
    const words = wordsOf(clinicianWords, this.furniture, 'clinician');
    const { name, plan, setting } = this.view;
    const isKnown = name ?? plan.people.find(({ part }) => part === 'person')?.name;
    const professionals = this.#known.filter(({ part }) => part === 'professional');
    const isNew = professionals.length === 0 || this.writer === somebodyNew;
    return html`
      ${heading(this.headingLevel, setting === 'together' ? words.writerTogether : words.writerAfterwards)}
      <p>${words.writerLead}</p>
      ${isKnown ? nothing : this.#nameBox('person', words.writerAbout)}
      ${professionals.length > 0 ? this.#choose(professionals, words) : nothing}
      ${isNew ? [this.#nameBox('writer', words.writerName), this.#nameBox('role', words.writerRole, words.writerRoleHint)] : nothing}
      ${setting === 'together' ? this.#others(words) : nothing}
      <div class="actions">
        <button type="button" class="button" @click=${this.#carryOn}>${this.furniture.carryOn}</button>
      </div>
    `;
  }

  #nameBox(key: 'person' | 'writer' | 'role', label: string, hint?: string): TemplateResult {
    const wanting = key === 'writer' && this.isWanting;
    return html`<care-own-words
      class="part"
      plain
      data-name=${key}
      .label=${label}
      .hint=${hint}
      .text=${this.#names[key]}
      .furniture=${this.furniture}
      .error=${wanting ? wordsOf(clinicianWords, this.furniture, 'clinician').writerWanting : undefined}
      @change=${(event: Event) => (this.#names[key] = (event.currentTarget as FieldElement).text)}
    ></care-own-words>`;
  }

  #choose(professionals: readonly Person[], words: typeof clinicianWords): TemplateResult {
    const options = professionals.map((one) => ({ id: one.id, label: namedAs(one) ?? words.someoneElse }));
    return html`<care-choice
      class="part"
      plain
      .label=${words.writerWho}
      .options=${[...options, { id: somebodyNew, label: words.someoneElse }]}
      .value=${this.writer}
      .furniture=${this.furniture}
      .error=${this.isWanting ? words.writerWanting : undefined}
      @change=${(event: Event) => (this.writer = (event.currentTarget as FieldElement).value as string | undefined)}
    ></care-choice>`;
  }

  #others(words: typeof clinicianWords): TemplateResult | typeof nothing {
    const others = this.#known.filter(({ part, name }) => part !== 'professional' && name);
    if (others.length === 0) return nothing;
    return html`<care-choices
      class="part"
      plain
      .label=${words.writerHere}
      .options=${others.map(({ id, name = '', relationship }) => ({ id, label: [name, relationship].filter(Boolean).join(', ') }))}
      .furniture=${this.furniture}
      @change=${(event: Event) => (this.#here = ((event.currentTarget as FieldElement).value ?? []) as readonly string[])}
    ></care-choices>`;
  }

  /** Those whom the host or an earlier visit named, but for the person. */
  get #known(): readonly Person[] {
    return this.view.plan.people.filter(({ part, name }) => part !== 'person' && name);
  }

  get #whoWrites(): Person | undefined {
    const known = this.#known.find(({ id }) => id === this.writer);
    const { writer: name, role: relationship } = this.#names;
    if (known || !name) return known;
    const writer = { id: this.#newId, part: 'professional', authority: 'professional', name } as const;
    return relationship ? { ...writer, relationship } : writer;
  }

  readonly #carryOn = (): void => {
    const writer = this.#whoWrites;
    this.isWanting = !writer;
    if (!writer) {
      const wanting = 'care-choice, [data-name=writer]';
      void this.updateComplete.then(() => this.renderRoot.querySelector<FieldElement>(wanting)?.focus());
      return;
    }
    const { plan, speaker, setting } = this.view;
    const person = plan.people.find(({ part }) => part === 'person') ?? speaker;
    const named = this.#names.person ? [{ ...person, name: this.#names.person }] : [];
    const here = this.#known.filter(({ id }) => this.#here.includes(id));
    this.say({
      type: 'say who',
      who: setting === 'together' ? 'withClinician' : 'clinicianAfter',
      speaker: person.id,
      recordedBy: writer.id,
      people: [...named, writer, ...here],
    });
  };
}
