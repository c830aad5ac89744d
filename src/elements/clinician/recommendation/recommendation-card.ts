import { html, nothing, type TemplateResult } from 'lit';
import type { recommendationFormWords } from '../../../language/en-GB/clinician.js';
import { fill } from '../../../language/fill.js';
import type { Person, Recommendation } from '../../../plan/plan.js';

/** What a recommendation needs to be shown to its author. */
export interface Card {
  readonly recommendation: Recommendation;
  readonly people: readonly Person[];
  /** What the person is called. */
  readonly name: string;
  readonly words: typeof recommendationFormWords;
  readonly dateOf: (iso: string | undefined) => string;
}

/**
 * A recommendation, apart from anything the person said: a box of its own with a solid edge, a mark, and the words
 * "Recommendation by". Whether it is signed is said before what it recommends.
 */
export function recommendationCard(card: Card, actions: TemplateResult | typeof nothing): TemplateResult {
  const { recommendation, words, dateOf, name } = card;
  const { focus, cpr, guidance, reason, reviewOn, formWhere, told, toldReason, ended } = recommendation;
  const line = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
    text
      ? html`<p class="what">${label}</p>
          <p><span class="words" dir="auto">${text}</span></p>`
      : nothing;
  return html`<article class="recommended" part="recommendation" data-id=${recommendation.id} tabindex="-1">
    <p class="by"><span class="mark" aria-hidden="true">R</span> ${authorOf(card)}</p>
    <p><span class="tag ${isInForce(recommendation) ? '' : 'dashed'}">${standingOf(card)}</span></p>
    ${ended ? html`<p>${fill(words.endedOn, { date: dateOf(ended.at) })}</p>` : nothing}
    ${line(words.focus, focus && words[focus])} ${line(words.guidance, guidance)}
    ${
      cpr
        ? html`<p class="what">${words.cpr}</p>
            <p>${words[cpr]}. ${words.otherCare}</p>`
        : nothing
    }
    ${line(fill(words.reason, { name }), reason)} ${line(words.reviewOn, dateOf(reviewOn))}
    ${line(words.formWhere, formWhere)}
    ${
      told.includes('personNot')
        ? html`<p class="warning">${fill(words.hiddenWarning, { name })}</p>
            ${line(fill(words.toldReason, { name }), toldReason)}`
        : nothing
    }
    ${actions}
  </article>`;
}

/** Signed here or copied from a signed form, and not ended. */
export function isInForce({ signature, ended }: Recommendation): boolean {
  return signature.state !== 'unsigned' && !ended;
}

function authorOf({ recommendation, people, words }: Card): string {
  const { state, by } = recommendation.signature;
  const name = state === 'signed' ? people.find(({ id }) => id === by)?.name : by;
  return state === 'unsigned' || !name ? words.draftTitle : fill(words.by, { name });
}

/** Signed, copied or a draft, in words. */
export function standingOf({ recommendation, people, words, dateOf }: Omit<Card, 'name'>): string {
  const { signature, madeOn, seenBy, seenOn } = recommendation;
  const nameOf = (id: string | undefined): string => people.find((one) => one.id === id)?.name ?? '';
  if (signature.state === 'signed')
    return fill(words.signedBy, { by: nameOf(signature.by), date: dateOf(signature.at) });
  if (signature.state === 'unsigned') return words.draft;
  return fill(words.copiedFrom, {
    date: dateOf(madeOn),
    by: signature.by ?? '',
    seenBy: nameOf(seenBy),
    seenOn: dateOf(seenOn),
  });
}
