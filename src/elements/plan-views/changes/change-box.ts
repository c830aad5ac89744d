import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../language/fill.js';
import { plainId } from '../../../language/plain-id.js';
import type { Pack } from '../../../content/pack.js';
import type { PlanChange } from '../../../plan/plan.js';
import { heading } from '../../base/heading.js';
import { asTyped } from '../summary/entry-box.js';
import { sideOf, type Side } from './change-sides.js';
import type { ChangesWords } from './changes-words.js';

/** One change: what it is about, what it was, what it is now, who changed it and why. */
export function changeBox(
  change: PlanChange,
  { before, after, pack }: { readonly before: Side; readonly after: Side; readonly pack: Pack | undefined },
): TemplateResult {
  const { kind, reverses } = change;
  const { frame } = after;
  const { change: words, kind: kinds } = frame.words;
  const warnings = { cpr: words.reversesCpr, refusal: words.reversesRefusal };
  return html`<section class="change" data-kind=${kind} data-reverses=${reverses ?? nothing}>
    ${heading(frame.headingLevel + 1, titleOf(change, pack, frame.words), false)}
    <p><span class="tag ${kind === 'added' ? 'begun' : 'later'}">${kinds[kind]}</span></p>
    ${reverses ? html`<p class="out">${warnings[reverses]}</p>` : nothing}
    <div class="sides">
      ${change.before ? html`<del>${which(words.was)}${sideOf(change, 'before', before)}</del>` : nothing}
      ${change.after ? html`<ins>${which(words.now)}${sideOf(change, 'after', after)}</ins>` : nothing}
    </div>
    ${noteOf(change, frame.words)} ${whoOf(change, after)}
  </section>`;
}

const which = (word: string): TemplateResult => html`<p class="which">${word}:</p>`;

/** That not all of it changed, where that is so. */
function noteOf(
  { kind, fields, items, list }: PlanChange,
  { change: words }: ChangesWords,
): TemplateResult | typeof nothing {
  if (kind !== 'changed') return nothing;
  if (items?.length) return html`<p class="small">${words.isOnly}</p>`;
  const isEntry = list === 'statements' || list === 'legalFacts' || list === 'clinicalRecords';
  const isSame = !fields.some((field) => field === 'value' || field === 'text' || field === 'status');
  return isEntry && isSame ? html`<p class="small">${words.sameWords}</p>` : nothing;
}

function whoOf({ by, at, why }: PlanChange, { frame }: Side): TemplateResult | typeof nothing {
  if (by === undefined) return nothing;
  const { change: words } = frame.words;
  return html`<p class="small who">${fill(words.by, { name: frame.nameOf(by), date: frame.dateOf(at) })}</p>
    ${
      why
        ? html`<p class="what">${words.why}</p>
            ${asTyped(why)}`
        : nothing
    }`;
}

/** The question as it was put; of what no question asked for, its name. */
function titleOf(change: PlanChange, pack: Pack | undefined, { part }: ChangesWords): string {
  const { list, questionId } = change;
  if (questionId !== undefined) {
    const entry = (change.after ?? change.before) as { readonly prompt?: string } | undefined;
    return pack?.words.questions[questionId]?.prompt ?? entry?.prompt ?? plainId(questionId);
  }
  return fill(part[list] ?? plainId(list), { about: aboutOf(change, pack) });
}

function aboutOf(change: PlanChange, pack: Pack | undefined): string {
  if (change.list === 'capacity') return (change.after ?? change.before)?.decision ?? '';
  const id = change.list === 'views' ? ((change.after ?? change.before)?.about ?? '') : change.id;
  return pack?.words.questions[id]?.prompt ?? pack?.words.topics[id]?.title ?? plainId(id);
}
