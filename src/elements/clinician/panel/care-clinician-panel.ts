import { html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationEvent } from '../../../conversation/events.js';
import type { ClinicianView } from '../../../conversation/view.js';
import { clinicianWords, recommendationFormWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import { wordsOf } from '../../../language/furniture.js';
import type { Person } from '../../../plan/plan.js';
import { fieldStyles } from '../../../theme/field-styles.js';
import { StageElement } from '../../base/stage-element.js';
import { refocus } from '../refocus.js';
import { clinicianStyles } from '../clinician-styles.js';
import type { Pad } from '../pad.js';
import { knownBeside } from './known-beside.js';
import { mapBeside } from './map-beside.js';
import { panelStyles } from './panel-styles.js';
import { readBack } from './read-back.js';
import { speakers } from './speakers.js';

type Words = typeof clinicianWords & typeof recommendationFormWords;

/**
 * What a clinician has beside a conversation: who speaks, words to try, capacity, their own notes, the parts, and
 * recommendations. Nothing in it is the person's, and none of it answers for them. Internal.
 *
 * @summary The clinician's side.
 * @csspart clinician - all of it.
 * @csspart handle - the button that opens and closes it.
 */
export class CareClinicianPanel extends StageElement {
  static override styles: CSSResultGroup = [
    StageElement.styles,
    unsafeCSS(fieldStyles),
    clinicianStyles,
    panelStyles,
  ];

  @property({ attribute: false }) clinician!: ClinicianView;
  @property({ attribute: false }) pad!: Pad;
  @property({ type: Boolean }) isOpen = false;
  /** Opens and closes it. */
  @property({ attribute: false }) toggle!: () => void;
  /** Leaves the person's side alone on the screen. */
  @property({ attribute: false }) leave!: () => void;

  override focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.handle')?.focus();
  }

  protected override render(): TemplateResult {
    const words = wordsOf(
      { ...recommendationFormWords, ...clinicianWords },
      this.furniture,
      'recommendationForm',
      'clinician',
    );
    return html`<section class="panel" part="clinician" aria-labelledby="handle">
      <div class="top" role="heading" aria-level=${this.headingLevel}>
        <button
          id="handle"
          type="button"
          class="handle"
          part="handle"
          aria-expanded=${String(this.isOpen)}
          @click=${() => this.toggle()}
        >
          ${words.forClinician}
        </button>
      </div>
      ${this.isOpen ? this.#content(words) : nothing}
    </section>`;
  }

  #content(words: Words): TemplateResult {
    const { view, clinician, say } = this;
    const name = this.#personName(words);
    const asked = view.whole ?? (view.question ? [view.question] : []);
    const given = { view, words, name, dateOf: (iso: string | undefined) => this.dateOf(iso) };
    return html`<div class="content">
      ${this.#first(words, name)}
      ${view.can.changeSpeaker ? speakers(view, clinician, words, (one) => this.#nameOf(one, words), say) : nothing}
      ${readBack({ ...given, say: this.#readBack }, asked)} ${knownBeside(given, asked, this.desk.knownItems)}
      ${this.#anotherView(words, name)} ${this.#phrases(words)} ${this.#notes(words, name)}
      ${this.#part(
        words.capacityTitle,
        () =>
          html`<care-capacity
            .view=${view}
            .clinician=${clinician}
            .pad=${this.pad}
            .say=${say}
            .furniture=${this.furniture}
          ></care-capacity>`,
      )}
      ${this.#recommendations(words, name)}
      ${this.#part(words.mapTitle, () => mapBeside(clinician, given, say, this.furniture))}
      ${this.#fullRecord(words, name)}
    </div>`;
  }

  /** The button goes once it is done, and focus to the words that say so. */
  readonly #readBack = (event: ConversationEvent): void => {
    this.say(event);
    if (event.type === 'read back') void refocus(this, `[data-done="${CSS.escape(event.questionId)}"]`);
  };

  /** What has to be at hand at once: privacy, and an end to what upsets. */
  #first({ onlyTheirSide, seemUpset }: Words, name: string): TemplateResult {
    const { can, setting, whole } = this.view;
    const words = wordsOf(clinicianWords, this.furniture, 'clinician');
    const onForm = (): void => this.say({ type: 'whole part', on: !whole });
    return html`<div class="actions">
      ${can.pause && setting === 'together' ? this.#button(seemUpset, () => this.say({ type: 'pause' })) : nothing}
      ${setting === 'together' ? this.#button(fill(onlyTheirSide, { name }), () => this.leave()) : nothing}
      ${can.wholePart ? this.#button(whole ? words.wholeOff : words.wholeOn, onForm) : nothing}
    </div>`;
  }

  #button(label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="button quiet small" @click=${press}>${label}</button>`;
  }

  #anotherView({ viewsTitle }: Words, name: string): TemplateResult | typeof nothing {
    const { question, whole } = this.view;
    if (whole || !question || question.isClinicians) return nothing;
    return this.#part(
      viewsTitle,
      () =>
        html`<care-another-view
          .view=${this.view}
          .pad=${this.pad}
          .name=${name}
          .say=${this.say}
          .furniture=${this.furniture}
        ></care-another-view>`,
    );
  }

  #phrases({ phrasesTitle }: Words): TemplateResult | typeof nothing {
    const { phrases } = this.clinician;
    if (phrases.length === 0) return nothing;
    return this.#part(
      phrasesTitle,
      () =>
        html`<ul>
          ${phrases.map((phrase) => html`<li>${phrase}</li>`)}
        </ul>`,
    );
  }

  #notes({ notesTitle, notesLead }: Words, name: string): TemplateResult | typeof nothing {
    const { notes } = this.clinician;
    if (notes.length === 0) return nothing;
    return this.#part(
      fill(notesTitle, { name }),
      () =>
        html`<p>${fill(notesLead, { name })}</p>
          <care-notes
            .view=${this.view}
            .notes=${notes}
            .say=${this.say}
            .furniture=${this.furniture}
            .headingLevel=${this.headingLevel + 1}
          ></care-notes>`,
    );
  }

  #recommendations({ recommendations, lead }: Words, name: string): TemplateResult {
    return this.#part(
      recommendations,
      () =>
        html`<p>${fill(lead, { name })}</p>
          <care-recommendations
            .view=${this.view}
            .clinician=${this.clinician}
            .name=${name}
            .pad=${this.pad}
            .say=${this.say}
            .sign=${this.desk.sign}
            .furniture=${this.furniture}
            .headingLevel=${this.headingLevel + 1}
          ></care-recommendations>`,
    );
  }

  #fullRecord(words: Words, name: string): TemplateResult {
    return this.#part(
      words.downloadAll,
      () =>
        html`<p>${fill(words.downloadAllHint, { name })}</p>
          ${this.#button(words.downloadAll, () => this.desk.downloadAll())}`,
    );
  }

  /** A part that is drawn only while it stands open. */
  #part(title: string, content: () => TemplateResult): TemplateResult {
    const { unfolded } = this.pad;
    const turned = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) unfolded.add(title);
      else unfolded.delete(title);
      this.requestUpdate();
    };
    const isOpen = unfolded.has(title);
    return html`<details ?open=${isOpen} @toggle=${turned}>
      <summary>${title}</summary>
      ${isOpen ? content() : nothing}
    </details>`;
  }

  #personName(words: Words): string {
    const { name, plan } = this.view;
    return name ?? plan.people.find(({ part }) => part === 'person')?.name ?? words.them;
  }

  #nameOf({ part, name }: Person, words: Words): string {
    return part === 'person' ? this.#personName(words) : (name ?? words.someoneElse);
  }
}
