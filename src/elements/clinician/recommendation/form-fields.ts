import { html, nothing, type TemplateResult } from 'lit';
import { recommendationFormWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import { wordsOf, type Furniture } from '../../../language/furniture.js';
import type { Person } from '../../../plan/plan.js';
import type { FieldElement } from '../../base/field-element.js';
import type { CareDay } from '../care-day.js';
import type { RecommendationForm } from './recommendation-form.js';

/** What the fields of a recommendation need to be drawn. */
export interface FormFields {
  readonly form: RecommendationForm;
  readonly people: readonly Person[];
  /** What the person is called. */
  readonly name: string;
  /** CPR in a changed way is for children alone. */
  readonly isChild: boolean;
  readonly furniture: Furniture;
  /** Takes what was changed. */
  readonly edited: (change: Partial<RecommendationForm>) => void;
}

type Words = typeof recommendationFormWords;
type Text =
  'guidance' | 'reason' | 'toldReason' | 'formWhere' | 'signer' | 'role' | 'registration' | 'organisation';

/** Every field of the form, in the order in which a clinician thinks it through. */
export function formFields(fields: FormFields): TemplateResult {
  const words = wordsOf(recommendationFormWords, fields.furniture, 'recommendationForm');
  const { name } = fields;
  const isCopy = fields.form.kind === 'copied';
  return html`
    ${isCopy ? signerAsWritten(fields, words) : nothing}
    ${choice(fields, 'focus', words.focus, options(words, ['extend', 'balance', 'comfort']))}
    ${text(fields, 'guidance', words.guidance, { hint: words.guidanceHint, long: true })}
    ${resuscitation(fields, words)}
    ${text(fields, 'reason', fill(words.reason, { name }), { hint: fill(words.reasonHint, { name }), long: true })}
    ${involved(fields, words)} ${told(fields, words)}
    ${day(fields, 'madeOn', isCopy ? words.formDate : words.madeOn)}
    ${day(fields, 'reviewOn', words.reviewOn)}
    ${text(fields, 'formWhere', words.formWhere, { hint: words.formWhereHint })}
    ${isCopy ? day(fields, 'seenOn', words.seenOn) : nothing}
  `;
}

/** One box for words. */
export function text(
  { form, furniture, edited }: Pick<FormFields, 'form' | 'furniture' | 'edited'>,
  key: Text | 'seniorResponsible',
  label: string,
  more: { readonly hint?: string; readonly long?: boolean } = {},
): TemplateResult {
  return html`<care-own-words
    class="part"
    plain
    data-field=${key}
    .label=${label}
    .hint=${more.hint}
    .long=${more.long ?? false}
    .text=${form[key] ?? ''}
    .furniture=${furniture}
    @change=${heard((field) => edited({ [key]: field.text }))}
  ></care-own-words>`;
}

/** CPR never stands without the care that goes on: forms about it are read as if nothing else were to be done. */
function resuscitation(fields: FormFields, words: Words): TemplateResult {
  const offered = fields.isChild
    ? (['attempt', 'modified', 'notAttempt'] as const)
    : (['attempt', 'notAttempt'] as const);
  return html`<div class="paired">
    ${choice(fields, 'cpr', words.cpr, options(words, offered), words.cprHint)}
    <p class="other-care">${words.otherCare}</p>
  </div>`;
}

function signerAsWritten(fields: FormFields, words: Words): TemplateResult {
  return html`<p>${words.copyNote}</p>
    ${text(fields, 'signer', words.signer)} ${text(fields, 'role', words.role)}
    ${text(fields, 'registration', words.registration)} ${text(fields, 'organisation', words.organisation)}`;
}

function involved({ form, people, name, furniture, edited }: FormFields, words: Words): TemplateResult {
  const everyone = people
    .filter((person) => person.part === 'person' || person.name)
    .map((person) => ({ id: person.id, label: person.part === 'person' ? name : (person.name ?? '') }));
  return html`<care-choices
    class="part"
    plain
    data-field="involved"
    .label=${words.involved}
    .options=${everyone}
    .value=${form.involved}
    .furniture=${furniture}
    @change=${heard((field) => edited({ involved: idsIn(field) }))}
  ></care-choices>`;
}

const toldWhom = ['person', 'personNot', 'family', 'carer', 'attorney', 'parents'] as const;

/** Somebody not told must not come upon it: the reason is asked, and what follows is said plainly. */
function told(fields: FormFields, words: Words): TemplateResult {
  const { form, name, furniture, edited } = fields;
  const chosen = (field: FieldElement): void => {
    const now = toldWhom.filter((id) => idsIn(field).includes(id));
    const added = now.find((id) => !form.told?.includes(id));
    const other = added === 'person' ? 'personNot' : added === 'personNot' ? 'person' : undefined;
    edited({ told: now.filter((id) => id !== other) });
  };
  return html`<care-choices
      class="part"
      plain
      data-field="told"
      .label=${words.told}
      .options=${options(words, toldWhom).map(({ id, label }) => ({ id, label: fill(label, { name }) }))}
      .value=${form.told}
      .furniture=${furniture}
      @change=${heard(chosen)}
    ></care-choices>
    <div role="status">
      ${form.told?.includes('personNot') ? html`<p class="warning">${fill(words.hiddenWarning, { name })}</p>` : nothing}
    </div>
    ${
      form.told?.includes('personNot')
        ? text(fields, 'toldReason', fill(words.toldReason, { name }), {
            hint: words.toldReasonHint,
            long: true,
          })
        : nothing
    }`;
}

function choice(
  { form, furniture, edited }: FormFields,
  key: 'focus' | 'cpr',
  label: string,
  offered: FieldElement['options'],
  hint?: string,
): TemplateResult {
  return html`<care-choice
    class="part"
    plain
    data-field=${key}
    .label=${label}
    .hint=${hint}
    .options=${offered}
    .value=${form[key]}
    .furniture=${furniture}
    @change=${heard((field) => edited({ [key]: field.value }))}
  ></care-choice>`;
}

function day(
  { form, furniture, edited }: FormFields,
  key: 'madeOn' | 'reviewOn' | 'seenOn',
  label: string,
): TemplateResult {
  return html`<care-day
    class="part"
    plain
    data-field=${key}
    .label=${label}
    .value=${form[key]}
    .begun=${form.begun?.[key]}
    .furniture=${{ ...furniture, dateHint: recommendationFormWords.dayHint }}
    @change=${heard((field) =>
      edited({ [key]: field.value, begun: { ...form.begun, [key]: (field as CareDay).unfinished } }),
    )}
  ></care-day>`;
}

/** What cannot be kept as it is stays in its field, and goes nowhere. */
const heard =
  (take: (field: FieldElement) => void) =>
  (event: Event): void => {
    const field = event.currentTarget as FieldElement;
    if (!field.refusal) take(field);
  };

const idsIn = ({ value }: FieldElement): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

const options = (words: Words, ids: readonly (keyof Words)[]): FieldElement['options'] =>
  ids.map((id) => ({ id, label: words[id] }));
