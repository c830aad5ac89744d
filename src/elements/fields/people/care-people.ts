import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../language/fill.js';
import type { Person } from '../../../plan/plan.js';
import { personForm, type Typed } from './person-form.js';
import { isSomebody, personCard, personTitle } from './person-card.js';
import { WordsField } from '../parts/words-field.js';

/** Boxes that call up another keyboard than that of words. */
const kinds: Readonly<Partial<Record<Typed, 'tel' | 'email'>>> = { phone: 'tel', email: 'email' };

/**
 * People, in the order the person would put them: some already known, some told of here for the first time. What is
 * typed about someone counts at once; there is no "save" to forget.
 *
 * @summary Say who.
 * @fires change - after each choice, removal, move or letter; read `value` (ordered ids) and `people`.
 * @csspart input - a native text box.
 */
export class CarePeople extends WordsField {
  /** Everybody the plan knows. The person the plan is about is never offered. */
  @property({ attribute: false }) everyone: readonly Person[] = [];
  /** How many may be chosen at most; 0 is any number. */
  @property({ type: Number }) max = 0;
  /** Makes the id of somebody new. */
  @property({ attribute: false }) newId: () => string = () => crypto.randomUUID();
  /** What somebody new is to the person, until more is known of them. */
  @property() newPart: Person['part'] = 'family';

  @state() private open: string | undefined = undefined;
  readonly #told = new Map<string, Person>();
  readonly #born = new Set<string>();
  #ids: readonly string[] = [];
  #sent: unknown = undefined;

  /**
   * People told of or changed here, to be kept in the plan together with the answer. Somebody told of here and taken back is
   * not among them: they leave nothing behind, not even that there was somebody.
   */
  get people(): readonly Person[] {
    return [...this.#told.values()].filter(({ id }) => !this.#born.has(id) || this.#ids.includes(id));
  }

  get #everybody(): readonly Person[] {
    const told = this.everyone.map((person) => this.#told.get(person.id) ?? person);
    const added = this.people.filter(({ id }) => !this.everyone.some((person) => person.id === id));
    return [...told, ...added];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || JSON.stringify(this.value) === JSON.stringify(this.#sent)) return;
    this.#ids = Array.isArray(this.value) ? (this.value as readonly string[]) : [];
    this.#sent = this.value;
    this.open = undefined;
    this.letGo();
  }

  protected override render(): TemplateResult {
    const isFull = this.max > 0 && this.#ids.length >= this.max;
    return this.renderSet(
      'group',
      html`${this.max > 1 ? html`<p class="hint">${fill(this.words.upTo, { max: this.max })}</p>` : nothing}
      ${this.renderRefusal()} ${this.#renderChosen()}
      ${isFull || this.locked ? nothing : this.#renderOffers()}`,
    );
  }

  #renderChosen(): TemplateResult | typeof nothing {
    if (this.#ids.length === 0) return nothing;
    return html`<ol class="people" aria-label=${this.words.chosenPeople}>
      ${repeat(
        this.#ids,
        (id) => id,
        (id, place) => html`<li class="card" data-id=${id}>${this.#renderOne(id, place)}</li>`,
      )}
    </ol>`;
  }

  #renderOne(id: string, place: number): TemplateResult {
    const person = this.#everybody.find((one) => one.id === id) ?? { id, part: this.newPart };
    if (id === this.open && !this.locked) return this.#renderForm(person);
    return personCard({
      person,
      place,
      isOneOfSeveral: this.#ids.length > 1,
      words: this.words,
      isLocked: this.locked,
      edit: () => this.#openUp(id),
      moveUp: () => this.#moveUp(id),
      remove: () => this.#remove(id),
    });
  }

  #renderForm(person: Person): TemplateResult {
    return personForm({
      person,
      words: this.words,
      line: (key, label) => {
        const id = `${key}-${person.id}`;
        const keep = (text: string): void => this.#tell(person, key, text);
        return html`<div class="part">
          <label class="label" for=${id}>${label}</label>
          ${this.box(id, person[key] ?? '', keep, { kind: kinds[key] ?? 'text' })}
        </div>`;
      },
      tell: (key, value) => this.#tell(person, key, value ?? ''),
      done: () => this.#close(person.id),
      remove: () => this.#remove(person.id),
    });
  }

  #renderOffers(): TemplateResult {
    const { known, choosePerson, personUnnamed, addPerson, addAnotherPerson } = this.words;
    const offered = this.#everybody.filter(
      (one) => one.part !== 'person' && isSomebody(one) && !this.#ids.includes(one.id),
    );
    const choices = offered.map((person) => {
      const text = fill(choosePerson, { name: personTitle(person, personUnnamed) });
      return html`<li>
        <button type="button" class="button quiet" @click=${() => this.#choose(person.id)}>
          <bdi>${text}</bdi>
        </button>
      </li>`;
    });
    return html`${
        choices.length > 0
          ? html`<p class="label" id="known">${known}</p>
              <ul class="offers" aria-labelledby="known">
                ${choices}
              </ul>`
          : nothing
      }
      <button type="button" class="button quiet add" @click=${this.#add}>
        ${this.#ids.length > 0 || choices.length > 0 ? addAnotherPerson : addPerson}
      </button>`;
  }

  #set(ids: readonly string[]): void {
    this.#ids = ids;
    const named = ids.filter((id) => this.#everybody.some((one) => one.id === id && isSomebody(one)));
    this.#sent = named.length > 0 ? named : undefined;
    this.requestUpdate();
    this.put(named.length > 0 ? [...named] : undefined);
  }

  #choose(id: string): void {
    this.#set([...this.#ids, id]);
    this.#focusIn(id, '.person');
  }

  readonly #add = (): void => {
    const id = this.newId();
    this.#born.add(id);
    this.#ids = [...this.#ids, id];
    this.#openUp(id);
  };

  #openUp(id: string): void {
    this.open = id;
    this.#focusIn(id, 'input');
  }

  #close(id: string): void {
    this.open = undefined;
    if (!this.#everybody.some((one) => one.id === id && isSomebody(one))) this.#remove(id);
    else this.#focusIn(id, '.person');
  }

  #tell(person: Person, key: Typed | 'part' | 'authority', text: string): void {
    const { [key]: _before, ...others } = this.#told.get(person.id) ?? person;
    this.#told.set(person.id, (text === '' ? others : { ...others, [key]: text }) as Person);
    this.#set(this.#ids);
  }

  #moveUp(id: string): void {
    const ids = [...this.#ids];
    const place = ids.indexOf(id);
    ids.splice(place, 1);
    ids.splice(Math.max(0, place - 1), 0, id);
    this.#set(ids);
    this.#focusIn(id, '.up, .person');
  }

  #remove(id: string): void {
    if (this.#born.has(id)) this.#told.delete(id);
    if (this.open === id) this.open = undefined;
    this.#set(this.#ids.filter((one) => one !== id));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.add')?.focus());
  }

  #focusIn(id: string, what: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] :is(${what})`)?.focus(),
    );
  }
}
