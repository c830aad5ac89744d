import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../language/fill.js';
import { grouped } from '../../../language/grouped.js';
import type { CarePlan } from '../../../plan/plan.js';
import { reviewLine } from '../../../plan/text/review-line.js';
import { heading } from '../../base/heading.js';
import type { Frame } from './frame.js';
import { nameIn } from './name-in.js';

/** Whose plan it is, in which state, and how old. */
export function summaryHead(plan: CarePlan, frame: Frame): TemplateResult {
  const { subject, version, updatedAt } = plan;
  const { dateOf, words } = frame;
  const { view, summary } = words;
  const name = subject.name ?? frame.personName;
  const facts = [
    subject.birthDate && fill(view.born, { date: dateOf(subject.birthDate) }),
    subject.nhsNumber && `${view.nhs} ${grouped(subject.nhsNumber)}`,
    fill(view.version, { version }),
    fill(view.lastChanged, { date: frame.momentOf(updatedAt) }),
    reviewLine(plan, frame.today, frame),
  ].filter(Boolean);
  return html`<header>
    ${heading(frame.headingLevel, frame.isToPerson ? summary.planOfYou : nameIn(summary.planOf, frame.personName), false)}
    <p class="facts">
      ${name === frame.personName && !frame.isToPerson ? nothing : html`<bdi translate="no">${name}</bdi>. `}${facts.join('. ')}
    </p>
    <p class="stamp" data-status=${plan.closed ? 'closed' : plan.status}>${stampOf(plan, frame)}</p>
    <p class="small">${fill(summary.asAtCheck, { time: frame.momentOf(frame.today) })}</p>
  </header>`;
}

/** At the end of what is printed: of whom, which version and of which moment it is. */
export function summaryFoot({ subject, version }: CarePlan, frame: Frame): TemplateResult {
  const { view, summary } = frame.words;
  const time = frame.momentOf(frame.today);
  return html`<p class="foot small">
    <bdi translate="no">${subject.name ?? frame.personName}</bdi>. ${fill(view.version, { version })}.
    ${fill(summary.asAtCheck, { time })}
  </p>`;
}

/** A plan that nobody agreed is never taken for one that is. */
function stampOf(
  { status, closed, agreements }: CarePlan,
  { dateOf, nameOf, personName, isToPerson, words: { view, state, summary } }: Frame,
): string {
  if (closed?.reason === 'died') return fill(summary.died, { name: personName, date: dateOf(closed.on) });
  if (closed) return fill(view.closed, { date: dateOf(closed.on) });
  if (status === 'recorded' && isToPerson) return summary.recordedYours;
  if (status !== 'agreed') return state[status];
  const last = agreements.filter(({ value }) => value === 'yes' || value === 'mostly').at(-1);
  if (!last) return summary.agreed;
  return fill(summary.agreedBy, { date: dateOf(last.at), name: nameOf(last.by) });
}
