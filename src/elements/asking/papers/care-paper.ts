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

  constructor() {
    super();
    register('care-evidence', CareEvidence);
  }

  get #field(): CareEvidence | null {
    return this.renderRoot.querySelector('care-evidence');
  }

  /** True while somebody saw the paper, but no day is given. */
  get isUnfinished(): boolean {
    return this.#field?.isUnfinished === true;
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
    return html`<care-evidence
      plain
      .label=${wordsOf(fieldWords, this.furniture).evidenceLabel}
      .furniture=${this.furniture}
      .seers=${this.#seers}
      .today=${now().slice(0, 10)}
      .value=${evidence}
      ?readonly=${this.readonly}
      @change=${(event: Event) => this.known((event.target as CareEvidence).value as Evidence)}
    ></care-evidence>`;
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
