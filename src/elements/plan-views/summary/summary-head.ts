import { html, nothing, type TemplateResult } from 'lit';
import { summaryWords } from '../../../language/en-GB/summary.js';
import { fill } from '../../../language/fill.js';
import { grouped } from '../../../language/grouped.js';
import type { CarePlan } from '../../../plan/plan.js';
import { reviewLine } from '../../../plan/text/review-line.js';
import { heading } from '../../base/heading.js';
import type { Frame } from './frame.js';

/** Whose plan it is, in which state, and how old. */
export function summaryHead(plan: CarePlan, frame: Frame): TemplateResult {
  const { subject, version, updatedAt } = plan;
  const { dateOf } = frame;
  const name = subject.name ?? frame.personName;
  const facts = [
    subject.birthDate && fill(summaryWords.born, { date: dateOf(subject.birthDate) }),
    subject.nhsNumber && `${summaryWords.nhs} ${grouped(subject.nhsNumber)}`,
    fill(summaryWords.version, { version }),
    fill(summaryWords.lastChanged, { date: frame.momentOf(updatedAt) }),
    reviewLine(plan, frame.today, dateOf),
  ].filter(Boolean);
  return html`<header>
    ${heading(frame.headingLevel, html`<bdi>${frame.isToPerson ? summaryWords.planOfYou : fill(summaryWords.planOf, { name: frame.personName })}</bdi>`, false)}
    <p class="facts">
      ${name === frame.personName && !frame.isToPerson ? nothing : html`<bdi translate="no">${name}</bdi>. `}${facts.join('. ')}
    </p>
    <p class="stamp" data-status=${plan.closed ? 'closed' : plan.status}>${stampOf(plan, frame)}</p>
    <p class="small">${fill(summaryWords.asAtCheck, { time: frame.momentOf(frame.today) })}</p>
  </header>`;
}

/** At the end of what is printed: of whom, which version and of which moment it is. */
export function summaryFoot({ subject, version }: CarePlan, frame: Frame): TemplateResult {
  const time = frame.momentOf(frame.today);
  return html`<p class="foot small">
    <bdi translate="no">${subject.name ?? frame.personName}</bdi>. ${fill(summaryWords.version, { version })}.
    ${fill(summaryWords.asAtCheck, { time })}
  </p>`;
}

/** A plan that nobody agreed is never taken for one that is. */
function stampOf(
  { status, closed, agreements }: CarePlan,
  { dateOf, nameOf, personName, isToPerson }: Frame,
): string {
  if (closed?.reason === 'died')
    return fill(summaryWords.died, { name: personName, date: dateOf(closed.on) });
  if (closed) return fill(summaryWords.closed, { date: dateOf(closed.on) });
  if (status === 'recorded' && isToPerson) return summaryWords.recordedYours;
  if (status !== 'agreed') return summaryWords[status];
  const last = agreements.filter(({ value }) => value === 'yes' || value === 'mostly').at(-1);
  if (!last) return summaryWords.agreed;
  return fill(summaryWords.agreedBy, { date: dateOf(last.at), name: nameOf(last.by) });
}
