import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationView, QuestionView } from '../../../conversation/view.js';
import { fieldWords } from '../../../language/en-GB/fields.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Person } from '../../../plan/plan.js';
import { CareElement } from '../../base/care-element.js';
import { register } from '../../base/register.js';
import { CareEvidence, type Evidence } from '../../fields/care-evidence.js';
import { now } from '../../shell/page/now.js';
import { keepField, keptField, ownerOf } from '../answer/kept-fields.js';
import { noPaper, seenStill } from './seen-still.js';

/**
 * How a legal paper is known, beside the answer that tells of it. Asked only where a professional writes and the person or a
 * professional speaks: what a proxy tells, and what a person writes alone, is always reported. Internal.
 *
 * @summary Told of, or seen.
 */
export class CarePaper extends CareElement {
  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) question!: QuestionView;
  /** Takes how the paper is known. A function, so that no event carries it. */
  @property({ attribute: false }) known!: (evidence: Evidence) => void;
  @property({ type: Boolean }) readonly = false;

  #field: CareEvidence | undefined;
  #owner = '';

  constructor() {
    super();
    register('care-evidence', CareEvidence);
  }

  /** True while somebody saw the paper, but no day is given. */
  get isUnfinished(): boolean {
    return this.#field?.isConnected === true && this.#field.isUnfinished;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Only moved: what was kept on the way is this field.
    if (this.#field) keptField(this.#owner);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keep();
  }

  /** Half a date waits for them to come back to this question, as half an answer does. */
  #keep(): void {
    keepField(this.#owner, this.#field);
  }

  focusUnfinished(): void {
    this.#field?.focusUnfinished();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#field?.updateComplete;
    return done;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { answer } = this.question;
    const mayBeSeen = answer?.authority === 'self' || answer?.authority === 'professional';
    if (answer?.status !== 'answered' || !mayBeSeen || noPaper.has(answer.value)) return nothing;
    const { evidence = { evidence: 'reported' } } = seenStill(answer, answer.value);
    const field = this.#field as CareEvidence;
    Object.assign(field, {
      plain: true,
      label: wordsOf(fieldWords, this.furniture, 'fields').evidenceLabel,
      furniture: this.furniture,
      seers: this.#seers,
      today: now().slice(0, 10),
      value: evidence,
      readonly: this.readonly,
    });
    return html`${field}`;
  }

  protected override willUpdate(): void {
    const owner = `${ownerOf(this.view, this.question)} paper`;
    if (owner === this.#owner) return;
    this.#keep();
    this.#owner = owner;
    this.#field = (keptField(owner) as CareEvidence | undefined) ?? new CareEvidence();
    this.#field.onchange = () => this.known(this.#field?.value as Evidence);
  }

  /** Who writes first, then the other professionals. */
  get #seers(): readonly Person[] {
    const { recorder, plan } = this.view;
    return [recorder, ...plan.people.filter(({ id, part }) => part === 'professional' && id !== recorder.id)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-evidence': CareEvidence;
    'care-paper': CarePaper;
  }
}
