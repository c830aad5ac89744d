import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Person, Variant, Who } from '../../../plan/plan.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import type { FieldElement } from '../../base/field-element.js';
import { loadTrouble } from '../../base/load-trouble.js';
import { keepWordsIn } from '../../base/keep-words-in.js';
import { register } from '../../base/register.js';
import { StageElement } from '../../base/stage-element.js';
import type { CareCompanion } from './care-companion.js';
import { nameBox } from './name-box.js';

/** Fetches the part that asks who else is here. */
export const fetchCompanion = async (): Promise<void> =>
  register('care-companion', (await import('./care-companion.js')).CareCompanion);

/** Who may fill it in at home. In a child's plan "me" would be the parent's word for themselves, so nobody is offered it. */
const takingPart = {
  adult: ['self', 'selfHelped', 'proxy'],
  'young-person': ['self', 'selfHelped', 'parent', 'proxy'],
  parent: ['parent', 'proxy'],
} as const satisfies Readonly<Record<Variant, readonly Who[]>>;

const isProxy = (who: Who): boolean => who === 'parent' || who === 'proxy';

/**
 * Who is filling this in, asked only when the host did not say: so that no words are ever put in the wrong mouth.
 * Internal.
 *
 * @summary Who is taking part.
 */
export class CareWho extends StageElement {
  static override styles: CSSResultGroup = [StageElement.styles, unsafeCSS(fieldStyles)];

  @state() private who: Who | undefined;
  @state() private isMissing = false;
  /** The part that asks who else is here did not come. */
  @state() private isPartMissing = false;
  #name = '';

  get #choice(): FieldElement | null {
    return this.renderRoot.querySelector<FieldElement>('care-choice');
  }

  override focusHeading(): void {
    this.#choice?.focusPrompt();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepWordsIn(root);
    return root;
  }

  protected override render(): TemplateResult {
    const { furniture: words, who } = this;
    const { name, plan } = this.view;
    const isKnown = name ?? plan.people.find(({ part }) => part === 'person')?.name;
    const labels = {
      self: words.whoSelf,
      selfHelped: words.whoHelped,
      parent: words.whoParent,
      proxy: words.whoProxy,
    };
    const options = takingPart[plan.pack.variant].map((id) => ({ id, label: labels[id] }));
    return html`
      <care-choice
        class="part"
        .label=${words.peopleTitle}
        .options=${options}
        .value=${who}
        .furniture=${words}
        .headingLevel=${this.headingLevel}
        .error=${this.isMissing ? words.chooseWho : undefined}
        @change=${this.#chosen}
      ></care-choice>
      ${who && !isKnown ? nameBox(isProxy(who) ? words.nameOfSubject : words.nameOfPerson, this.#named) : nothing}
      ${who && who !== 'self' ? this.#companionPart(who) : nothing}
      <div class="actions">
        <button type="button" class="button" @click=${this.#carryOn}>${words.carryOn}</button>
      </div>
    `;
  }

  #companionPart(who: Who): TemplateResult {
    const words = this.furniture;
    if (this.isPartMissing) return loadTrouble(words, undefined, () => this.#fetch());
    return html`<care-companion
      .taking=${who === 'parent' || who === 'proxy' ? who : 'helper'}
      .isChild=${this.view.plan.pack.variant !== 'adult'}
      .known=${this.#known}
      .furniture=${words}
    ></care-companion>`;
  }

  #fetch(): void {
    this.isPartMissing = false;
    fetchCompanion().catch(() => {
      this.isPartMissing = true;
    });
  }

  readonly #named = (name: string): void => void (this.#name = name);

  readonly #chosen = (): void => {
    this.isMissing = false;
    this.who = this.#choice?.value as Who | undefined;
    if (this.who && this.who !== 'self') this.#fetch();
  };

  readonly #carryOn = (): void => {
    const { who } = this;
    if (!who) {
      this.isMissing = true;
      void this.updateComplete.then(() => this.#choice?.focus());
      return;
    }
    const subject = this.view.plan.people.find(({ part }) => part === 'person') ?? this.view.speaker;
    const named = this.#name ? [{ ...subject, name: this.#name }] : [];
    if (who === 'self') return this.say({ type: 'say who', who, speaker: subject.id, people: named });
    const companion = this.renderRoot.querySelector<CareCompanion>('care-companion');
    const other = companion instanceof HTMLElement && 'ask' in companion ? companion.ask() : undefined;
    if (!companion || !other) return;
    const speaker = isProxy(who) ? other.id : subject.id;
    const recordedBy = companion.isPressing ? other.id : speaker;
    this.say({ type: 'say who', who, speaker, recordedBy, people: [...named, other] });
  };

  /** Those who might be the one: named by the host, or of an earlier visit. */
  get #known(): readonly Person[] {
    const earlier = this.view.plan.people.filter(({ id }) => !this.desk.people.some((one) => one.id === id));
    const all = [...this.desk.people, ...earlier];
    return all.filter(({ part, name }) => name && part !== 'person' && part !== 'professional');
  }
}
