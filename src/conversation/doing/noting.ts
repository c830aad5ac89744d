import { recordCapacity } from '../../plan/edit/beside/capacity.js';
import { disagree } from '../../plan/edit/beside/disagreement.js';
import { markReadBack } from '../../plan/edit/beside/read-back.js';
import { setReview } from '../../plan/edit/beside/review.js';
import type { CarePlan } from '../../plan/plan.js';
import type { ConversationEvent } from '../events.js';
import { questionOf } from '../route.js';
import type { Talk } from '../talk.js';

/** Writes down what is noted beside the answers: capacity, another's view, a review, that it was read back. */
export function noteBeside(talk: Talk, event: ConversationEvent): Partial<Talk> {
  return { plan: noted(talk, event) };
}

function noted(talk: Talk, event: ConversationEvent): CarePlan {
  const { plan, speaker, recorder: by, tools } = talk;
  const at = tools.now();
  switch (event.type) {
    case 'record capacity': {
      const { type: _said, ...found } = event;
      return recordCapacity(plan, { ...found, id: tools.newId(), by, at });
    }
    case 'disagree': {
      const { about, text, saidBy } = event;
      // What is kept from somebody is not told to them by another's view of it.
      const hiddenFrom = questionOf(talk, about)?.hiddenFrom;
      const kept = hiddenFrom && { hiddenFrom };
      return disagree(plan, { id: tools.newId(), about, text, saidBy, recordedBy: by, at, ...kept });
    }
    case 'suggest review':
      return setReview(plan, { on: event.on, triggers: event.triggers, by, at });
    case 'read back':
      return markReadBack(plan, { questionId: event.questionId, saidBy: speaker, by, at });
    default:
      return plan;
  }
}
