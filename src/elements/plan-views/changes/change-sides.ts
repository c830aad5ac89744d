import { html, type TemplateResult } from 'lit';
import { fill } from '../../../language/fill.js';
import { grouped } from '../../../language/grouped.js';
import { wordOf } from '../../../language/plain-id.js';
import type { ChangeIn, Compared, Entry, PlanChange } from '../../../plan/plan.js';
import { personLine } from '../person-line.js';
import { asTyped, entryBox, recommendationBox, viewBox } from '../summary/entry-box.js';
import type { SummaryRow } from '../summary/summary-parts.js';
import type { CheckedById } from '../signature-check.js';
import type { ChangesFrame } from './changes-words.js';

/** What one side of a change is told: its words, and which of its signatures hold. */
export interface Side {
  readonly frame: ChangesFrame;
  readonly checked: CheckedById;
  readonly rowOf: (entry: Entry) => SummaryRow;
}

/** One thing as it stood on one side, in the box of its voice. */
export function sideOf(change: PlanChange, when: 'before' | 'after', side: Side): TemplateResult {
  const { frame, checked, rowOf } = side;
  switch (change.list) {
    case 'recommendations': {
      const one = change[when];
      return one ? recommendationBox(one, checked.get(one.id), frame) : html``;
    }
    case 'views': {
      const view = change[when];
      return view ? viewBox(view, frame) : html``;
    }
    case 'statements':
    case 'legalFacts':
    case 'clinicalRecords': {
      const entry = whatDiffers(change, when);
      return entry ? entryBox(entry, rowOf(entry), frame) : html``;
    }
    default:
      return plainSide(change, when, frame);
  }
}

/** Of a group only the items that came, went or differ: the whole of a long list hides what is new in it. */
function whatDiffers(
  { kind, items, before, after }: ChangeIn<'statements' | 'legalFacts' | 'clinicalRecords'>,
  when: 'before' | 'after',
): Entry | undefined {
  const entry: Entry | undefined = when === 'before' ? before : after;
  if (!entry || !items?.length || kind !== 'changed' || !Array.isArray(entry.value)) return entry;
  const touched = new Set(items.map(({ id }) => id));
  const value = (entry.value as readonly { readonly id: string }[]).filter(({ id }) => touched.has(id));
  return { ...entry, value: value as never };
}

/** What is no quotation and no recommendation, in a line or two. */
function plainSide(change: PlanChange, when: 'before' | 'after', frame: ChangesFrame): TemplateResult {
  const { nameOf, dateOf, words } = frame;
  const { saidBy, by, at, detail } = (change[when] ?? {}) as Record<string, string | undefined>;
  const name = nameOf(saidBy ?? by);
  return html`<p class="line">${plainLine(change, when, frame)}</p>
    ${detail ? asTyped(detail) : ''}
    ${at ? html`<p class="by small">${fill(words.view.saidOn, { name, date: dateOf(at) })}</p>` : ''}`;
}

function plainLine(change: PlanChange, when: 'before' | 'after', frame: ChangesFrame): unknown {
  const { dateOf, words } = frame;
  switch (change.list) {
    case 'topics':
      return wordOf(words.chosen, change[when]?.choice ?? '');
    case 'agreements':
      return wordOf(words.chosen, change[when]?.value ?? '');
    case 'capacity':
      return wordOf(words.outcome, change[when]?.outcome ?? '');
    case 'review':
      return fill(words.view.reviewBy, { date: dateOf(change[when]?.on) });
    case 'closed':
      return fill(words.view.closed, { date: dateOf(change[when]?.on) });
    case 'people':
      return change[when] && personLine(change[when]);
    case 'subject':
      return subjectLine(change[when], frame);
    default:
      return '';
  }
}

function subjectLine(
  subject: Compared['subject'] | undefined,
  { dateOf, words: { view } }: ChangesFrame,
): string {
  const { name, preferredName, birthDate, nhsNumber } = subject ?? {};
  const lines = [
    name,
    preferredName,
    birthDate && fill(view.born, { date: dateOf(birthDate) }),
    nhsNumber && `${view.nhs} ${grouped(nhsNumber)}`,
  ];
  return lines.filter(Boolean).join('. ');
}
