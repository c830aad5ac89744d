import { dayOf, timeOf } from '../../language/dates.js';
import { summaryWords, textWords } from '../../language/en-GB/summary.js';
import { viewWords } from '../../language/en-GB/views.js';
import { fill } from '../../language/fill.js';
import { grouped } from '../../language/grouped.js';
import { planFor, type CopyFor } from '../audience.js';
import { PlanError } from '../plan-error.js';
import { latest } from '../rules/latest.js';
import type { CarePlan } from '../schema/care-plan.js';
import { reviewLine } from './review-line.js';
import { textPage, type TextPack, type TextPage } from './text-page.js';
import { asidePart, papersPart, recordsPart, saidPart, signedPart } from './text-parts.js';

/** For whom a text is, in which language, and what it may be told beside. */
export interface TextOptions extends CopyFor {
  /** `en-GB`, the only one so far. */
  readonly locale: string;
  /** Labels of questions and choices, and what was not asked. Without it prompts are those that the plan carries. */
  readonly pack?: TextPack | undefined;
  /** The moment of which the text speaks, an ISO date-time; else that of the call. */
  readonly now?: string | undefined;
}

/**
 * A plan as plain text, for a record that takes pasted text: what was said, what was signed, what papers there are and what
 * clinicians recorded, each under its own heading, with who said it and when. What a person typed stands in quotation marks,
 * byte for byte. Filters for the audience itself, and never holds an unsigned recommendation.
 *
 * @throws PlanError CP340 where the audience may have no copy, CP341 where there are no words in the locale
 */
export function planText(plan: CarePlan, options: TextOptions): string {
  const { audience, recipient, locale, pack, now = new Date().toISOString() } = options;
  if (locale !== 'en-GB') throw new PlanError('CP341', ['locale']);
  const copy = planFor(plan, { audience, recipient });
  if (!copy) throw new PlanError('CP340', ['audience']);
  const page = textPage(copy, { pack, now, isToPerson: audience === 'person' });
  const parts = [headPart, saidPart, signedPart, papersPart, recordsPart, asidePart].map((part) =>
    part(page),
  );
  const written = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n\n')}\n`;
}

/** Whose it is, which version, in which state, and that the live plan counts. */
function headPart({ plan, now, name }: TextPage): readonly string[] {
  const { subject, version } = plan;
  const about = [
    subject.birthDate && fill(viewWords.born, { date: dayOf(subject.birthDate) }),
    subject.nhsNumber && `${viewWords.nhs} ${grouped(subject.nhsNumber)}`,
  ];
  const stamp = [
    fill(viewWords.version, { version }),
    statusOf(plan, name),
    reviewLine(plan, now, dayOf),
    fill(viewWords.asAt, { time: `${dayOf(now)}, ${timeOf(now)}` }),
  ];
  return [
    fill(summaryWords.planOf, { name }),
    about.filter(Boolean).join('. '),
    stamp.filter(Boolean).join('. '),
    textWords.checkLive,
    textWords.quoted,
  ].filter(Boolean);
}

function statusOf({ status, closed, agreements, people }: CarePlan, name: string): string {
  if (closed) return fill(viewWords.closed, { date: dayOf(closed.on) });
  if (status !== 'agreed') return summaryWords[status];
  const last = latest(agreements.filter(({ value }) => value === 'yes' || value === 'mostly'));
  if (!last) return summaryWords.agreed;
  const by = people.find(({ id }) => id === last.by);
  const agreedBy = by?.part === 'person' ? name : (by?.name ?? viewWords.someone);
  return fill(summaryWords.agreedBy, { date: dayOf(last.at), name: agreedBy });
}
