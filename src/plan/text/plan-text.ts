import { timeOf } from '../../language/dates.js';
import { fill } from '../../language/fill.js';
import { grouped } from '../../language/grouped.js';
import { planFor, type CopyFor } from '../audience.js';
import { PlanError } from '../plan-error.js';
import { latest } from '../rules/latest.js';
import type { CarePlan } from '../schema/care-plan.js';
import { reviewLine } from './review-line.js';
import { textPage, type TextPack, type TextPage } from './text-page.js';
import { englishText, type TextWords } from './text-words.js';
import { asidePart, papersPart, recordsPart, saidPart, signedPart } from './text-parts.js';

/** For whom a text is, in which language, and what it may be told beside. */
export interface TextOptions extends CopyFor {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The words of a language other than English, from `textWords(locale)`. */
  readonly words?: TextWords | undefined;
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
 * @throws PlanError CP340 where the audience may have no copy, CP341 where the words are not those of the locale
 */
export function planText(plan: CarePlan, options: TextOptions): string {
  const { audience, recipient, locale, pack, now = new Date().toISOString() } = options;
  const words = options.words ?? englishText;
  if (words.locale !== locale) throw new PlanError('CP341', ['locale']);
  const copy = planFor(plan, { audience, recipient });
  if (!copy) throw new PlanError('CP340', ['audience']);
  const page = textPage(copy, { pack, now, words, isToPerson: audience === 'person' });
  const parts = [headPart, saidPart, signedPart, papersPart, recordsPart, asidePart].map((part) =>
    part(page),
  );
  const written = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n\n')}\n`;
}

/** Whose it is, which version, in which state, and that the live plan counts. */
function headPart(page: TextPage): readonly string[] {
  const { plan, now, name, words, dateOf } = page;
  const { view, summary, text, locale, book } = words;
  const { subject, version } = plan;
  const about = [
    subject.birthDate && fill(view.born, { date: dateOf(subject.birthDate) }),
    subject.nhsNumber && `${view.nhs} ${grouped(subject.nhsNumber)}`,
  ];
  const stamp = [
    fill(view.version, { version }),
    statusOf(page),
    reviewLine(plan, now, page),
    fill(view.asAt, { time: `${dateOf(now)}, ${timeOf(now, locale)}` }),
  ];
  return [
    fill(summary.planOf, { name }),
    about.filter(Boolean).join('. '),
    stamp.filter(Boolean).join('. '),
    text.checkLive,
    text.quoted,
    ...(book?.review === 'machine-draft' ? [book.draftLabel.own, book.draftLabel.english] : []),
  ].filter(Boolean);
}

function statusOf({ plan, name, words, dateOf }: TextPage): string {
  const { status, closed, agreements, people } = plan;
  const { view, state, summary } = words;
  if (closed) return fill(view.closed, { date: dateOf(closed.on) });
  if (status !== 'agreed') return state[status];
  const last = latest(agreements.filter(({ value }) => value === 'yes' || value === 'mostly'));
  if (!last) return summary.agreed;
  const by = people.find(({ id }) => id === last.by);
  const agreedBy = by?.part === 'person' ? name : (by?.name ?? view.someone);
  return fill(summary.agreedBy, { date: dateOf(last.at), name: agreedBy });
}
