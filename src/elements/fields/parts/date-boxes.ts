import { html, nothing, type TemplateResult } from 'lit';

/** A date as it is being typed: three texts, which need not make a date yet. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** No date begun. */
export const noDate: DateParts = { day: '', month: '', year: '' };

/** The parts of an ISO date; those of no date for anything else. */
export function partsOf(iso: unknown): DateParts {
  const found = typeof iso === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) : null;
  if (!found) return noDate;
  const [, year = '', month = '', day = ''] = found;
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** The ISO date that the parts make; `undefined` while they make none, so that 31 February is never turned into March. */
export function isoOf({ day, month, year }: DateParts): string | undefined {
  const isNumber = (part: string, digits: RegExp): boolean => digits.test(part.trim());
  if (!isNumber(day, /^\d{1,2}$/) || !isNumber(month, /^\d{1,2}$/) || !isNumber(year, /^\d{4}$/))
    return undefined;
  const iso = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** True once something was typed. */
export function isBegun(parts: DateParts): boolean {
  return Object.values(parts).some((part) => part !== '');
}

/** What three date boxes need to be drawn. */
export interface DateBoxes {
  readonly id: string;
  /** Their name, where no question round them names them. */
  readonly label?: string;
  readonly parts: DateParts;
  readonly words: Readonly<
    Record<'day' | 'month' | 'year' | 'dateHint' | 'dateUnfinished' | 'dateImpossible', string>
  >;
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly required?: boolean;
  readonly edited: (parts: DateParts) => void;
}

/** Day, month and year as three boxes: a calendar is hard for many, and a date on a form is read, not picked. */
export function dateBoxes(boxes: DateBoxes): TemplateResult {
  const { id, label, words, parts } = boxes;
  const row = html`<p id="${id}-hint" class="hint">${words.dateHint}</p>
    <div class="row">${dateBox(boxes, 'day')}${dateBox(boxes, 'month')}${dateBox(boxes, 'year')}</div>
    <p id="${id}-open" class="hint" role="status">${isOpen(parts) ? openWords(parts, words) : nothing}</p>`;
  if (!label) return row;
  return html`<fieldset class="field part" aria-describedby="${id}-hint ${id}-open">
    <legend class="label">${label}</legend>
    ${row}
  </fieldset>`;
}

function dateBox(boxes: DateBoxes, part: keyof DateParts): TemplateResult {
  const { id, parts } = boxes;
  return html`<span class="date-part">
    <label class="label" for="${id}-${part}">${boxes.words[part]}</label>
    <input
      id="${id}-${part}"
      class="box date ${part}"
      part="input"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="${id}-hint ${id}-open"
      aria-invalid=${isOpen(parts) ? 'true' : nothing}
      aria-required=${boxes.required ? 'true' : nothing}
      ?disabled=${boxes.disabled}
      ?readonly=${boxes.readonly}
      .value=${parts[part]}
      @input=${(event: Event) => boxes.edited({ ...parts, [part]: (event.target as HTMLInputElement).value })}
    />
  </span>`;
}

const isOpen = (parts: DateParts): boolean => isBegun(parts) && isoOf(parts) === undefined;

/** A date that is being typed is not wrong; one with all its parts that is on no calendar is. */
function openWords(parts: DateParts, words: DateBoxes['words']): string {
  const isWhole = parts.day.trim() !== '' && parts.month.trim() !== '' && parts.year.trim().length >= 4;
  return isWhole ? words.dateImpossible : words.dateUnfinished;
}
