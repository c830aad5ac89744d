import {
  copyRecommendation,
  draftRecommendation,
  endRecommendation,
  putSignature,
} from '../../plan/edit/recommendation.js';
import { PlanError } from '../../plan/plan-error.js';
import type { Recommendation } from '../../plan/plan.js';
import type { DraftedRecommendation } from '../clinician-events.js';
import type { ConversationEvent } from '../events.js';
import { toBeSigned } from '../rules/allowing.js';
import type { Talk } from '../talk.js';

/** Puts in what the professional recommends, what they copied from a signed form, or that one has ended. */
export function recommend({ plan, recorder: by, tools }: Talk, event: ConversationEvent): Partial<Talk> {
  const stamp = { at: tools.now(), by };
  switch (event.type) {
    case 'draft recommendation':
      return {
        plan: draftRecommendation(plan, { id: tools.newId(), ...keptBack(event.recommendation) }, stamp),
      };
    case 'copy recommendation': {
      const { signature, ...said } = keptBack(event.recommendation);
      const copied = { id: tools.newId(), ...said, source: 'copied-from-signed-form' } as const;
      return {
        plan: copyRecommendation(plan, { ...copied, signature: { ...signature, state: 'copied' } }, stamp),
      };
    }
    case 'end recommendation':
      return { plan: endRecommendation(plan, event.id, { ...stamp, why: event.why }) };
    default:
      return {};
  }
}

/** What the person was not told is kept from them and from those at home, whatever the form said of it. */
function keptBack<Made extends DraftedRecommendation>(made: Made): Made {
  if (!made.told.includes('personNot')) return made;
  return {
    ...made,
    hiddenFrom: [...new Set([...(made.hiddenFrom ?? []), 'person', 'parents', 'family'] as const)],
  };
}

/** Lines up what is to be signed. Where it was changed since the host was shown it, it stays unsigned (CP321). */
export function lineUp(talk: Talk, event: ConversationEvent): Partial<Talk> {
  const recommendation = toBeSigned(talk, event);
  if (event.type !== 'sign recommendation' || !recommendation) return {};
  if (event.recommendation && !isSame(event.recommendation, recommendation))
    throw new PlanError('CP321', ['signature']);
  const { type: _said, id: _one, recommendation: _shown, ...signer } = event;
  const signing = { ...signer, by: talk.recorder, at: talk.tools.now() };
  return { toSign: [...talk.toSign, { recommendation, signing }] };
}

/** Puts the signature on what it was given for; where that was changed meanwhile, it stays unsigned (CP321). */
export function sign({ plan, toSign }: Talk, hash: string): Partial<Talk> {
  const [first] = toSign;
  if (!first) return {};
  const { recommendation, signing } = first;
  const now = plan.recommendations.find(({ id }) => id === recommendation.id);
  if (!now || !isSame(now, recommendation)) throw new PlanError('CP321', ['signature']);
  return { plan: putSignature(plan, now.id, signing, hash) };
}

function isSame(one: Recommendation, other: Recommendation): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
