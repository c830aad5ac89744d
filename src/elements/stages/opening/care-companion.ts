import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { childrenWords } from '../../../language/en-GB/children.js';
import { standbyWords } from '../../../language/en-GB/standby.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Authority, Part, Person } from '../../../plan/plan.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { CareElement } from '../../base/care-element.js';
import type { FieldElement } from '../../base/field-element.js';
import { keepWordsIn } from '../../base/keep-words-in.js';
import { newId } from '../../shell/page/new-id.js';
import { nameBox } from './name-box.js';

/** Helps the person to speak, speaks for them, or speaks for their child. */
export type Taking = 'helper' | 'proxy' | 'parent';

interface Kind {
  readonly id: 'family' | 'friend' | 'carer' | 'attorney' | 'deputy' | 'parental' | 'parent';
  readonly part: Part;
  readonly authority: Authority;
  readonly as: readonly Taking[];
}

/** Who may be helping or speaking for somebody at home, and on what authority. Nothing is taken for granted. */
const kinds: readonly Kind[] = [
  { id: 'parental', part: 'parent', authority: 'parental', as: ['parent'] },
  { id: 'parent', part: 'parent', authority: 'none', as: ['parent'] },
  { id: 'family', part: 'family', authority: 'none', as: ['helper', 'proxy', 'parent'] },
  { id: 'friend', part: 'friend', authority: 'none', as: ['helper', 'proxy'] },
  { id: 'carer', part: 'carer', authority: 'none', as: ['helper', 'proxy', 'parent'] },
  { id: 'attorney', part: 'attorney', authority: 'attorney', as: ['proxy'] },
  { id: 'deputy', part: 'deputy', authority: 'deputy', as: ['proxy'] },
];

/**
 * Who is with the person, or speaks for them. Internal.
 *
 * @summary Who else is taking part.
 */
export class CareCompanion extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles)];

  /** What the one who is asked about does here. */
  @property({ attribute: false }) taking: Taking = 'helper';
  /** No adult: nobody has chosen an attorney, nor a court a deputy. */
  @property({ attribute: false }) isChild = false;
  /** Those who are known already. */
  @property({ attribute: false }) known: readonly Person[] = [];

  /** Somebody known, by id, or what somebody new is to the person. */
  @state() private chosen: string | undefined;
  @state() private presses: string | undefined;
  @state() private isMissing = false;
  #name = '';
  readonly #newId = newId();

  /** Who it is. Undefined, with focus on what is missing, as long as nobody was chosen. */
  ask(): Person | undefined {
    const known = this.known.find(({ id }) => id === this.chosen);
    const kind = kinds.find(({ id }) => id === this.chosen);
    if (known) return known;
    if (kind) {
      const { part, authority } = kind;
      return { id: this.#newId, part, authority, ...(this.#name && { name: this.#name }) };
    }
    this.isMissing = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<FieldElement>('#chosen')?.focus());
    return undefined;
  }

  /** Whether the buttons are pressed by them and not by the person. */
  get isPressing(): boolean {
    return this.taking !== 'helper' || this.presses === 'other';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepWordsIn(root);
    return root;
  }

  protected override render(): TemplateResult {
    const isProxy = this.taking !== 'helper';
    const words = wordsOf({ ...standbyWords, ...childrenWords }, this.furniture, 'standby', 'children');
    const known = this.known.map(({ id, name, relationship }) => ({
      id,
      label: [name, relationship].filter(Boolean).join(', '),
    }));
    const offered = kinds
      .filter(({ part, as }) => as.includes(this.taking) && !(this.isChild && part === 'attorney'))
      .map(({ id }) => ({ id, label: words[`part-${id}`] }));
    const pressing = [
      { id: 'me', label: words.iDo },
      { id: 'other', label: words.helperDoes },
    ];
    const isNew = offered.some(({ id }) => id === this.chosen);
    return html`
      ${this.#choice('chosen', isProxy ? words.whoAreYou : words.whoIsHelping, [...known, ...offered])}
      ${isNew ? nameBox(isProxy ? words.nameOfSpeaker : words.nameOfHelper, this.#named) : nothing}
      ${isProxy ? nothing : this.#choice('presses', words.whoPresses, pressing)}
    `;
  }

  #choice(key: 'chosen' | 'presses', label: string, options: FieldElement['options']): TemplateResult {
    const heard = (event: Event): void => {
      this.isMissing = false;
      this[key] = (event.target as FieldElement).value as string | undefined;
    };
    return html`<care-choice
      id=${key}
      class="part"
      plain
      .label=${label}
      .options=${options}
      .value=${this[key]}
      .furniture=${this.furniture}
      .error=${this.isMissing && key === 'chosen' ? this.furniture.chooseWho : undefined}
      @change=${heard}
    ></care-choice>`;
  }

  readonly #named = (name: string): void => void (this.#name = name);
}
