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
  @state() private relation: Part | undefined;
  @state() private error = false;
  #subjectName = '';
  #otherName = '';
  readonly #otherId = newId();

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
    const options = [
      { id: 'self', label: words.whoSelf },
      { id: 'selfHelped', label: words.whoHelped },
      { id: 'proxy', label: words.whoProxy },
    ];
    return html`
      ${this.#choice(words.peopleTitle, options, this.who, (id) => (this.who = id as Who), false)}
      ${
        known || !this.who
          ? nothing
          : this.#box('subject', this.who === 'proxy' ? words.nameOfSubject : words.nameOfPerson, (text) => {
              this.#subjectName = text;
            })
      }
      ${this.who === 'selfHelped' || this.who === 'proxy' ? this.#other(this.who) : nothing}
      <div class="actions">
        <button type="button" class="button" @click=${this.#carryOn}>${words.carryOn}</button>
      </div>
    `;
  }

  #other(who: Who): TemplateResult {
    const words = this.furniture;
    const offered = parts
      .filter(({ proxyOnly }) => !proxyOnly || who === 'proxy')
      .map(({ id }) => ({ id, label: words[`part-${id}` as 'part-family'] }));
    return html`
      ${this.#box('other', who === 'proxy' ? words.nameOfSpeaker : words.nameOfHelper, (text) => {
        this.#otherName = text;
      })}
      ${this.#choice(
        who === 'proxy' ? words.whoAreYou : words.whoIsHelping,
        offered,
        this.relation,
        (id) => (this.relation = id as Part),
        true,
      )}
    `;
  }

  #choice(
    label: string,
    options: FieldElement['options'],
    value: string | undefined,
    choose: (id: string | undefined) => void,
    plain: boolean,
  ): TemplateResult {
    const heard = (event: Event): void => {
      this.error = false;
      choose((event.target as FieldElement).value as string | undefined);
    };
    return html`<care-choice
      class="part"
      .label=${label}
      .options=${options}
      .value=${value}
      .plain=${plain}
      .furniture=${this.furniture}
      .headingLevel=${this.headingLevel}
      .error=${this.error && !plain ? this.furniture.chooseWho : undefined}
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
    const who = this.who;
    if (!who) {
      this.error = true;
      const field = this.renderRoot.querySelector<FieldElement>('care-choice');
      void field?.updateComplete.then(() => field.focus());
      return;
    }
    const people: Person[] = [];
    const subject = this.view.plan.people.find(({ part }) => part === 'person');
    if (subject && this.#subjectName) people.push({ ...subject, name: this.#subjectName });
    if (who !== 'self') people.push(this.#otherPerson());
    const subjectId = subject?.id ?? this.view.speaker.id;
    this.say({ type: 'say who', who, speaker: who === 'proxy' ? this.#otherId : subjectId, people });
  };

  #otherPerson(): Person {
    const part = this.relation ?? 'family';
    const authority = parts.find(({ id }) => id === part)?.authority ?? 'none';
    return { id: this.#otherId, part, authority, ...(this.#otherName && { name: this.#otherName }) };
  }
}
