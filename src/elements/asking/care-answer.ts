import { html, nothing, unsafeCSS, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnswerEvent } from '../../conversation/events.js';
import type { ConversationView, QuestionView } from '../../conversation/view.js';
import { fieldStyles } from '../../theme/field-styles.js';
import { CareElement } from '../base/care-element.js';
import type { FieldElement } from '../base/field-element.js';
import { loadTrouble } from '../base/load-trouble.js';
import { answerStyles } from './answer/answer-styles.js';
import { fetchExplain, fetchPaper, withoutIt } from './answer/fetch-beside.js';
import { holdsMore, keepField, keptField, ownerOf } from './answer/kept-fields.js';
import type { Evidence } from '../fields/care-evidence.js';
import { fieldOf, type FieldClass } from './field-for.js';
import { answerOf, fieldSettings } from './field-settings.js';
import type { CarePaper } from './papers/care-paper.js';
import { seenStill } from './papers/seen-still.js';
import { waysButtons, waysFor, type ShowWays, type Way } from './ways-not-to-answer.js';

/**
 * What is said to one question: the field that takes the answer and the ways not to answer, each as easy as answering.
 * It stands on a screen of its own, or with others of the same part on one form. Internal.
 *
 * @summary The answer to one question.
 * @slot - what stands between the answer and the ways not to give one. Gone while somebody is asked whether they are sure.
 * @slot voices - who speaks, and what others said.
 * @csspart why - why we ask.
 */
export class CareAnswer extends CareElement {
  static override styles: CSSResultGroup = [CareElement.styles, unsafeCSS(fieldStyles), answerStyles];

  @property({ attribute: false }) view!: ConversationView;
  @property({ attribute: false }) question!: QuestionView;
  /** Takes what is said. A function, so that no event carries words. */
  @property({ attribute: false }) say!: (event: AnswerEvent) => void;
  /** Called after a way not to answer was taken. */
  @property({ attribute: false }) left: (way: Way) => void = () => undefined;
  /** How the ways not to answer are offered; undefined: they are not. */
  @property({ attribute: false }) showWays: ShowWays | undefined = waysButtons;
  /** True on a form: the ways not to answer come next to the field, so that few keys lead to them. */
  @property({ type: Boolean }) waysFirst = false;
  @property({ type: Boolean }) readonly = false;
  /** The last thing said here could not be recorded. */
  @property({ type: Boolean }) refused = false;

  /** A way not to answer that would take words away, until the person says so again. */
  @state() private asked: Way | undefined;
  @state() private missing = false;

  #field: FieldElement | undefined;
  #key = '';
  #owner = '';
  #answer: QuestionView['answer'];
  #loading: Promise<void> = Promise.resolve();

  /** True while the field holds what would be lost by moving on: words that no plan can keep, half a date. */
  get isHeldUp(): boolean {
    return holdsMore(this.#field) || this.#unfinished !== undefined;
  }

  get #unfinished(): FieldElement | CarePaper | undefined {
    const parts = [this.#field, this.renderRoot.querySelector('care-paper')];
    return parts.find((part) => part?.isUnfinished) ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#field) return;
    // Only moved: what was kept on the way is this field.
    keptField(this.#owner);
    this.#field.addEventListener('change', this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keepField();
  }

  override focusHeading(): void {
    this.#field?.focusPrompt();
  }

  override focus(options?: FocusOptions): void {
    if (this.#unfinished) this.#unfinished.focusUnfinished();
    else this.#field?.focus(options);
  }

  /** Moves focus to the ways not to answer. False: none is offered. */
  focusWays(): boolean {
    const way = this.renderRoot.querySelector<HTMLElement>('.way select, .ways button');
    way?.focus();
    return way !== null;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    const done = await super.getUpdateComplete();
    await this.#field?.updateComplete;
    return done;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { question, view } = this;
    if (changed.has('view') || changed.has('question')) {
      const key = [view.screen, question.question.id, view.speaker.id].join(' ');
      if (key !== this.#key) this.#ask(key, question);
      else if (question.answer !== this.#answer) this.#hearOfAnother(question);
      this.#answer = question.answer;
    }
    if (this.#field) this.#dress(this.#field, question);
  }

  protected override render(): TemplateResult {
    const { furniture: words, asked } = this;
    return html`
      ${this.missing ? loadTrouble(words, this.view.saving.kept, () => this.#retry()) : this.#field}
      ${this.waysFirst && !asked ? this.#ways() : nothing} ${this.#hardWords(this.question)}
      ${this.#paper(this.question)}
      <slot name="voices"></slot>
      ${this.#reason(this.question)}
      ${asked ? this.#confirm(asked) : html`<slot></slot>${this.waysFirst ? nothing : this.#ways()}`}
    `;
  }

  #hardWords({ terms = [] }: Partial<QuestionView>): TemplateResult | typeof nothing {
    if (terms.length === 0) return nothing;
    fetchExplain().catch(withoutIt);
    return html`<care-explain
      .terms=${terms}
      .furniture=${this.furniture}
      ?easy-read=${this.view.voice === 'easy-read'}
    ></care-explain>`;
  }

  /** How a legal paper is known. Its code comes only where a professional writes, who may have seen one. */
  #paper(question: QuestionView): TemplateResult | typeof nothing {
    const { view, furniture, readonly } = this;
    if (question.question.ownership !== 'legalFact' || view.recorder.part !== 'professional') return nothing;
    fetchPaper().catch(withoutIt);
    return html`<care-paper
      .view=${view}
      .question=${question}
      .furniture=${furniture}
      .known=${this.#known}
      ?readonly=${readonly}
    ></care-paper>`;
  }

  #reason({ words: { why, law } }: QuestionView): TemplateResult | typeof nothing {
    if (!why && !law) return nothing;
    return html`<details part="why">
      <summary>${this.furniture.whyWeAsk}</summary>
      ${[why, law].map((text) => (text ? html`<p>${text}</p>` : nothing))}
    </details>`;
  }

  #ways(): TemplateResult | typeof nothing {
    const { showWays, furniture, view, question } = this;
    if (!showWays || this.readonly) return nothing;
    return showWays(waysFor(view.can, question, furniture), furniture, (way) => this.#leave(way));
  }

  #confirm(way: Way): TemplateResult {
    const words = this.furniture;
    return html`<div class="card" role="group" aria-labelledby="sure">
      <p id="sure" tabindex="-1">${words.wouldTakeAway}</p>
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => this.#keep()}>${words.keepWords}</button>
        <button type="button" class="button quiet" @click=${() => this.#say(way)}>${words.takeAway}</button>
      </div>
    </div>`;
  }

  /** A new screen gets a new field, so that nothing of the last answer can linger in it. */
  #ask(key: string, question: QuestionView): void {
    this.#keepField();
    this.#field = undefined;
    this.#key = key;
    this.#owner = ownerOf(this.view, question);
    this.asked = undefined;
    this.missing = false;
    const fetchClass = fieldOf(question.question);
    if (!fetchClass) return;
    const place = (Class: FieldClass): void => {
      if (key !== this.#key) return;
      this.#field = keptField(this.#owner) ?? new Class();
      this.#field.addEventListener('change', this.#heard);
      this.#hearOfAnother(this.question);
      this.requestUpdate();
    };
    const loaded = fetchClass();
    if (!(loaded instanceof Promise)) return place(loaded);
    this.#loading = loaded.then(place, () => {
      if (key === this.#key) this.missing = true;
    });
  }

  /** What was typed and could not be recorded waits for the person to come back to this question. */
  #keepField(): void {
    this.#field?.removeEventListener('change', this.#heard);
    keepField(this.#owner, this.#field);
  }

  /** The answer changed: mostly it is what this field just said; if not, it came from elsewhere and is shown. */
  #hearOfAnother(question: QuestionView): void {
    const field = this.#field;
    const value = answerOf(question);
    const text = question.answer?.text ?? '';
    if (!field || (field.text === text && JSON.stringify(field.value) === JSON.stringify(value))) return;
    field.value = value;
    field.text = text;
  }

  /** The person said to take it away: nothing of it waits for them. */
  #empty(): void {
    this.#field = undefined;
    this.#retry();
  }

  #retry(): void {
    this.#key = '';
    this.requestUpdate('view', null);
  }

  #dress(field: FieldElement, question: QuestionView): void {
    Object.assign(field, fieldSettings(question, this.view, this.furniture), {
      headingLevel: this.headingLevel,
      furniture: this.furniture,
      readonly: this.readonly,
      error: this.refused ? this.furniture.notTaken : undefined,
    });
  }

  readonly #heard = (): void => {
    const field = this.#field;
    if (!field || field.refusal) return;
    if (field.value === 'declined') return this.#decline(field);
    const questionId = this.question.question.id;
    if (field.value === undefined && !field.text) return this.say({ type: 'take back', questionId });
    this.#answerWith(seenStill(this.question.answer, field.value));
  };

  readonly #known = (evidence: Evidence): void => this.#answerWith({ evidence });

  #answerWith(more: Pick<AnswerEvent & { type: 'answer' }, 'evidence'> = {}): void {
    const field = this.#field as (FieldElement & { people?: readonly never[] }) | undefined;
    const { value, text, people } = field ?? {};
    this.say({
      type: 'answer',
      questionId: this.question.question.id,
      ...(value !== undefined && { value }),
      ...(text && { text }),
      ...(people?.length && { people }),
      ...more,
    });
  }

  /** Chosen among the points of a scale; the screen stays, as after any point. */
  #decline({ text }: FieldElement): void {
    if (text) this.#makeSure('decline');
    else this.say({ type: 'decline', questionId: this.question.question.id });
  }

  #leave(way: Way): void {
    const field = this.#field;
    const isMore = holdsMore(field);
    const takesAway =
      way === 'ask later' || way === 'decline' || (way === 'not sure' && (isMore || field?.value));
    if (takesAway && (isMore || field?.text || field?.value !== undefined)) this.#makeSure(way);
    else this.#say(way);
  }

  #makeSure(way: Way): void {
    this.asked = way;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#sure')?.focus());
  }

  #keep(): void {
    this.asked = undefined;
    this.#hearOfAnother(this.question);
    this.focusHeading();
  }

  #say(way: Way): void {
    const questionId = this.question.question.id;
    const text = way === 'not sure' && this.#field?.text;
    this.asked = undefined;
    if (way !== 'skip' && holdsMore(this.#field)) this.#empty();
    this.say({ type: way, questionId, ...(text && { text }) });
    this.left(way);
  }
}
