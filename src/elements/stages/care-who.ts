import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { fieldStyles } from '../../theme/field-styles.js';
import type { Authority, Part, Person, Who } from '../../plan/plan.js';
import { keepWordsIn } from '../base/keep-words-in.js';
import { StageElement } from '../base/stage-element.js';
import type { FieldElement } from '../base/field-element.js';
import { newId } from '../shell/page/new-id.js';

/** Who may be helping or speaking for somebody at home, and on what authority. Nothing is taken for granted. */
const parts: readonly { readonly id: Part; readonly authority: Authority; readonly proxyOnly?: true }[] = [
  { id: 'family', authority: 'none' },
  { id: 'friend', authority: 'none' },
  { id: 'carer', authority: 'none' },
  { id: 'attorney', authority: 'attorney', proxyOnly: true },
  { id: 'deputy', authority: 'deputy', proxyOnly: true },
];

/**
 * Who is filling this in, asked only when the host did not say: so that no words are ever put in the wrong mouth.
 * Internal.
 *
 * @summary Who is taking part.
 */
export class CareWho extends StageElement {
  static override styles: CSSResultGroup = [StageElement.styles, unsafeCSS(fieldStyles)];

  @state() private who: Who | undefined;
  /** Somebody known, by id, or what somebody new is to the person. */
  @state() private companion: string | undefined;
  @state() private presses: string | undefined;
  @state() private missing: 'who' | 'companion' | undefined;
  #subjectName = '';
  #otherName = '';
  readonly #newId = newId();

  override focusHeading(): void {
    this.renderRoot.querySelector<FieldElement>('care-choice')?.focusPrompt();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepWordsIn(root);
    return root;
  }

  protected override render(): TemplateResult {
    const words = this.furniture;
    const { name, plan } = this.view;
    const known = name ?? plan.people.find(({ part }) => part === 'person')?.name;
    const subject = this.who === 'proxy' ? words.nameOfSubject : words.nameOfPerson;
    const options = [
      { id: 'self', label: words.whoSelf },
      { id: 'selfHelped', label: words.whoHelped },
      { id: 'proxy', label: words.whoProxy },
    ];
    return html`
      ${this.#choice('who', words.peopleTitle, options)}
      ${this.who && !known ? this.#box('subject', subject, (text) => (this.#subjectName = text)) : nothing}
      ${this.who === 'selfHelped' || this.who === 'proxy' ? this.#renderOther(this.who) : nothing}
      <div class="actions">
        <button type="button" class="button" @click=${this.#carryOn}>${words.carryOn}</button>
      </div>
    `;
  }

  #renderOther(who: Who): TemplateResult {
    const words = this.furniture;
    const isProxy = who === 'proxy';
    const known = this.#known.map(({ id, name, relationship }) => ({
      id,
      label: [name, relationship].filter(Boolean).join(', '),
    }));
    const kinds = parts
      .filter(({ proxyOnly }) => !proxyOnly || isProxy)
      .map(({ id }) => ({ id, label: words[`part-${id}` as 'part-family'] }));
    const pressing = [
      { id: 'me', label: words.iDo },
      { id: 'other', label: words.helperDoes },
    ];
    const isNew = kinds.some(({ id }) => id === this.companion);
    const name = isProxy ? words.nameOfSpeaker : words.nameOfHelper;
    return html`
      ${this.#choice('companion', isProxy ? words.whoAreYou : words.whoIsHelping, [...known, ...kinds])}
      ${isNew ? this.#box('other', name, (text) => (this.#otherName = text)) : nothing}
      ${isProxy ? nothing : this.#choice('presses', words.whoPresses, pressing)}
    `;
  }

  #choice(
    key: 'who' | 'companion' | 'presses',
    label: string,
    options: FieldElement['options'],
  ): TemplateResult {
    const heard = (event: Event): void => {
      this.missing = undefined;
      this[key] = (event.target as FieldElement).value as never;
    };
    return html`<care-choice
      id=${key}
      class="part"
      .label=${label}
      .options=${options}
      .value=${this[key]}
      .plain=${key !== 'who'}
      .furniture=${this.furniture}
      .headingLevel=${this.headingLevel}
      .error=${this.missing === key ? this.furniture.chooseWho : undefined}
      @change=${heard}
    ></care-choice>`;
  }

  #box(id: string, label: string, keep: (text: string) => void): TemplateResult {
    const typed = (event: Event): void => keep((event.target as HTMLInputElement).value);
    return html`<div class="part">
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        class="box"
        dir="auto"
        translate="no"
        autocomplete="off"
        spellcheck="false"
        @input=${typed}
      />
    </div>`;
  }

  readonly #carryOn = (): void => {
    const { who, companion } = this;
    const isAlone = who === 'self';
    if (!who || (!isAlone && !companion)) return this.#point(who ? 'companion' : 'who');
    const subject = this.view.plan.people.find(({ part }) => part === 'person') ?? this.view.speaker;
    const named = this.#subjectName ? [{ ...subject, name: this.#subjectName }] : [];
    const other = isAlone ? undefined : this.#other();
    const speaker = who === 'proxy' && other ? other.id : subject.id;
    const recordedBy = this.presses === 'other' && other ? other.id : speaker;
    this.say({ type: 'say who', who, speaker, recordedBy, people: other ? [...named, other] : named });
  };

  #point(missing: 'who' | 'companion'): void {
    this.missing = missing;
    void this.updateComplete.then(() => this.renderRoot.querySelector<FieldElement>(`#${missing}`)?.focus());
  }

  /** Those who might be the one: named by the host, or of an earlier visit. */
  get #known(): readonly Person[] {
    const earlier = this.view.plan.people.filter(({ id }) => !this.desk.people.some((one) => one.id === id));
    const all = [...this.desk.people, ...earlier];
    return all.filter(({ part, name }) => name && part !== 'person' && part !== 'professional');
  }

  #other(): Person {
    const known = this.#known.find(({ id }) => id === this.companion);
    if (known) return known;
    const kind = parts.find(({ id }) => id === this.companion) ?? parts[0]!;
    const { id: part, authority } = kind;
    return { id: this.#newId, part, authority, ...(this.#otherName && { name: this.#otherName }) };
  }
}
