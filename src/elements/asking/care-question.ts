import {
  css,
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { state } from 'lit/decorators.js';
import { fill } from '../../language/fill.js';
import { fieldStyles } from '../../theme/field-styles.js';
import type { QuestionView } from '../../conversation/view.js';
import type { FieldElement } from '../base/field-element.js';
import { loadTrouble } from '../base/load-trouble.js';
import { register } from '../base/register.js';
import { StageElement } from '../base/stage-element.js';
import { fieldFor, type FieldClass } from './field-for.js';
import { fieldSettings } from './field-settings.js';

/** Fetches the part that shows who speaks and what others said. */
export const fetchVoices = async (): Promise<void> =>
  register('care-voices', (await import('./care-voices.js')).CareVoices);

type Left = 'skip' | 'not sure' | 'ask later' | 'decline';

/**
 * One question: its words, the field that takes the answer, and the ways not to answer, each as easy as answering.
 * Internal.
 *
 * @summary One question on one screen.
 * @csspart part - which part of the conversation this is.
 * @csspart why - why we ask.
 */
export class CareQuestion extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    unsafeCSS(fieldStyles),
    css`
      .place {
        margin: 0 0 var(--_space-1);
      }
      details {
        max-inline-size: var(--_measure);
        margin-block: var(--_space-2) var(--_space-3);
      }
      summary {
        min-block-size: var(--_target);
        align-content: center;
        color: var(--_link);
        cursor: pointer;
        inline-size: fit-content;
      }
      .next {
        margin-block: var(--_space-4) var(--_space-3);
      }
      .ways {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
        gap: var(--_space-2);
        max-inline-size: var(--_measure);
      }
      .ways .button {
        inline-size: 100%;
        padding-inline: var(--_space-3);
        overflow-wrap: break-word;
      }
    `,
  ];

  /** A way not to answer that would take words away, until the person says so again. */
  @state() private asked: Left | undefined;
  @state() private missing = false;

  #field: FieldElement | undefined;
  #key = '';
  #answer: QuestionView['answer'];
  #loading: Promise<void> = Promise.resolve();

  override focusHeading(): void {
    if (this.#field) this.#field.focusPrompt();
    else super.focusHeading();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    const done = await super.getUpdateComplete();
    await this.#field?.updateComplete;
    return done;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const question = this.view.question;
    if (!changed.has('view') || !question) return;
    const key = [this.view.screen, question.question.id, this.view.speaker.id].join(' ');
    if (key !== this.#key) this.#ask(key, question);
    else if (question.answer !== this.#answer) this.#hearOfAnother(question);
    this.#answer = question.answer;
    if (this.#field) this.#dress(this.#field, question);
  }

  protected override render(): TemplateResult {
    const { question, can } = this.view;
    if (!question) return html``;
    const words = this.furniture;
    return html`
      ${
        question.part
          ? html`<p class="place small muted" part="part">${fill(words.partOf, { ...question.part })}</p>`
          : nothing
      }
      ${this.missing ? loadTrouble(words, this.view.saving.kept, () => this.#retry()) : this.#field}
      ${this.#voices(question)} ${this.#reason(question)} ${this.asked ? this.#confirm(this.asked) : nothing}
      ${
        can.next && !this.asked
          ? html`<div class="actions next">
              <button type="button" class="button" part="primary-button" @click=${this.#next}>
                ${words.carryOn}
              </button>
            </div>`
          : nothing
      }
      ${this.asked ? nothing : this.#ways()}
    `;
  }

  /** Who speaks is said only where it could be anybody but the person alone. */
  #voices({ others }: QuestionView): TemplateResult | typeof nothing {
    const { view, say, furniture } = this;
    const { speaker, recorder, plan } = view;
    const present = plan.visits.at(-1)?.present ?? [];
    if (speaker.part === 'person' && speaker === recorder && present.length < 2 && !others.length)
      return nothing;
    void fetchVoices();
    return html`<care-voices .view=${view} .say=${say} .furniture=${furniture}></care-voices>`;
  }

  #reason({ words: { why, law } }: QuestionView): TemplateResult | typeof nothing {
    if (!why && !law) return nothing;
    return html`<details part="why">
      <summary>${this.furniture.whyWeAsk}</summary>
      ${[why, law].map((text) => (text ? html`<p>${text}</p>` : nothing))}
    </details>`;
  }

  #ways(): TemplateResult {
    const { can, question } = this.view;
    const words = this.furniture;
    const ownNotSure = question?.question.options?.some(({ id }) => id === 'notSure');
    const ways: readonly [boolean, Left, string][] = [
      [can.skip, 'skip', words.skip],
      [can.notSure && !ownNotSure, 'not sure', words.notSure],
      [can.askLater, 'ask later', words.askLater],
      [can.decline, 'decline', words.ratherNotSay],
    ];
    return html`<div class="ways" role="group" aria-label=${words.orElse}>
      ${ways.map(([allowed, way, label]) =>
        allowed
          ? html`<button
              type="button"
              class="button quiet"
              aria-pressed=${way === 'skip' ? nothing : String(this.#isStatus(way))}
              @click=${() => this.#leave(way)}
            >
              ${label}
            </button>`
          : nothing,
      )}
    </div>`;
  }

  #confirm(way: Left): TemplateResult {
    const words = this.furniture;
    return html`<div class="card" role="group" aria-labelledby="sure">
      <p id="sure" tabindex="-1">${words.wouldTakeAway}</p>
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => this.#keep()}>${words.keepWords}</button>
        <button type="button" class="button quiet" @click=${() => this.#say(way)}>${words.takeAway}</button>
      </div>
    </div>`;
  }

  #isStatus(way: Left): boolean {
    const statuses = { 'not sure': 'notSure', 'ask later': 'askLater', decline: 'declined', skip: '' };
    return this.view.question?.answer?.status === statuses[way];
  }

  /** A new screen gets a new field, so that nothing of the last answer can linger in it. */
  #ask(key: string, question: QuestionView): void {
    this.#key = key;
    this.asked = undefined;
    this.missing = false;
    this.#field = undefined;
    const fetchClass = fieldFor[question.question.type];
    if (!fetchClass) return;
    const place = (Class: FieldClass): void => {
      if (key !== this.#key) return;
      const field = new Class();
      field.value = answerOf(question);
      field.text = question.answer?.text ?? '';
      field.addEventListener('change', this.#heard);
      this.#field = field;
      this.requestUpdate('view', null);
    };
    const loaded = fetchClass();
    if (!(loaded instanceof Promise)) return place(loaded);
    this.#loading = loaded.then(place, () => {
      if (key === this.#key) this.missing = true;
    });
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

  #retry(): void {
    this.#key = '';
    this.requestUpdate('view', null);
  }

  #dress(field: FieldElement, question: QuestionView): void {
    Object.assign(field, fieldSettings(question, this.view, this.furniture), {
      headingLevel: this.headingLevel,
      furniture: this.furniture,
      readonly: this.desk.readonly || !this.view.can.answer,
      error: this.view.issues.length ? this.furniture.notTaken : undefined,
    });
  }

  readonly #heard = (): void => {
    const field = this.#field as (FieldElement & { people?: readonly never[] }) | undefined;
    const questionId = this.view.question?.question.id;
    if (!field || !questionId || field.refusal) return;
    const { value, text } = field;
    if (value === undefined && !text) return this.say({ type: 'take back', questionId });
    this.say({
      type: 'answer',
      questionId,
      ...(value !== undefined && { value }),
      ...(text && { text }),
      ...(field.people?.length && { people: field.people }),
    });
  };

  readonly #next = (): void => {
    // Words that cannot be kept stay where the person can see and save them.
    if (this.#field?.refusal) this.#field.focus();
    else this.say({ type: 'next' });
  };

  #leave(way: Left): void {
    const takesAway = way === 'ask later' || way === 'decline' || (way === 'not sure' && this.#field?.value);
    if (takesAway && (this.#field?.text || this.#field?.value !== undefined)) {
      this.asked = way;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#sure')?.focus());
    } else this.#say(way);
  }

  #keep(): void {
    this.asked = undefined;
    this.focusHeading();
  }

  #say(way: Left): void {
    const questionId = this.view.question?.question.id;
    if (!questionId) return;
    const text = way === 'not sure' && this.#field?.text;
    this.say({ type: way, questionId, ...(text && { text }) });
    if (way !== 'skip') this.say({ type: 'next' });
  }
}

/** A choice of "not sure" is kept as a status; in the field it is an option again. */
function answerOf({ answer, question }: QuestionView): FieldElement['value'] {
  const isOption = question.type === 'yesNoNotSure' || question.options?.some(({ id }) => id === 'notSure');
  return answer?.status === 'notSure' && isOption ? 'notSure' : answer?.value;
}
