import { recordCapacity } from '../../plan/edit/beside/capacity.js';
import { disagree } from '../../plan/edit/beside/disagreement.js';
import { markReadBack } from '../../plan/edit/beside/read-back.js';
import { setReview } from '../../plan/edit/beside/review.js';
import type { CarePlan } from '../../plan/plan.js';
import type { ConversationEvent } from '../events.js';
import type { Talk } from '../talk.js';

/** Writes down what is noted beside the answers: capacity, another's view, a review, that it was read back. */
export function noteBeside(talk: Talk, event: ConversationEvent): Partial<Talk> {
  return { plan: noted(talk, event) };
}

function noted({ plan, speaker, recorder: by, tools }: Talk, event: ConversationEvent): CarePlan {
  const at = tools.now();
  switch (event.type) {
    case 'record capacity': {
      const { type: _said, ...found } = event;
      return recordCapacity(plan, { ...found, id: tools.newId(), by, at });
    }
    case 'disagree': {
      const { about, text, saidBy } = event;
      return disagree(plan, { id: tools.newId(), about, text, saidBy, recordedBy: by, at });
    }
    case 'suggest review':
      return setReview(plan, { on: event.on, triggers: event.triggers, by, at });
    case 'read back':
      return markReadBack(plan, { questionId: event.questionId, saidBy: speaker, by, at });
    default:
      return plan;
  }
}
