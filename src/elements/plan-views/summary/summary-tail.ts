import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../language/fill.js';
import { plainId, wordOf } from '../../../language/plain-id.js';
import type { Pack } from '../../../content/pack.js';
import type { CarePlan } from '../../../plan/plan.js';
import { heading } from '../../base/heading.js';
import { asTyped, viewBox } from './entry-box.js';
import type { Frame } from './frame.js';

type Part = TemplateResult | typeof nothing;

/** What is no answer: where views differ; and, for clinicians, capacity and what the person asked not to be asked about. */
export function summaryTail(plan: CarePlan, pack: Pack | undefined, frame: Frame): TemplateResult {
  const { summary } = frame.words;
  const views = plan.views.map((view) => viewBox(view, frame));
  if (frame.isToPerson) return html`${section(summary.viewsDiffer, views, frame)}`;
  return html`${section(summary.viewsDiffer, views, frame)}
  ${section(summary.capacity, capacityIn(plan, frame), frame)}
  ${section(summary.notToRaise, notToRaise(plan, pack, frame), frame)}`;
}

function section(title: string, lines: readonly TemplateResult[], { headingLevel }: Frame): Part {
  if (lines.length === 0) return nothing;
  return html`<section>${heading(headingLevel + 1, title, false)} ${lines}</section>`;
}

function capacityIn(
  { capacity }: CarePlan,
  { nameOf, dateOf, words: { outcome: outcomes, summary } }: Frame,
): readonly TemplateResult[] {
  return capacity.map(
    ({ decision, outcome, detail, by, at }) =>
      html`<div class="card record">
        <p>${decision}: ${wordOf(outcomes, outcome)}</p>
        ${detail ? asTyped(detail) : nothing}
        <p class="by small">${fill(summary.recordedBy, { name: nameOf(by), date: dateOf(at) })}</p>
      </div>`,
  );
}

function notToRaise({ topics }: CarePlan, pack: Pack | undefined, frame: Frame): readonly TemplateResult[] {
  const { view, summary } = frame.words;
  return topics
    .filter(({ choice }) => choice === 'do-not-ask')
    .map(({ topicId, saidBy, at }) => {
      const by = fill(view.saidOn, { name: frame.nameOf(saidBy), date: frame.dateOf(at) });
      const topic = pack?.words.topics[topicId]?.title ?? plainId(topicId);
      return html`<p class="line"><strong>${fill(summary.doNotRaise, { topic })}</strong> ${by}</p>`;
    });
}
