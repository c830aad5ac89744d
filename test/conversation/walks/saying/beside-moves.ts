import type { ConversationEvent, DraftedRecommendation } from '../../../../src/conversation/events.js';
import type { ConversationView } from '../../../../src/conversation/view.js';
import type { Choice, Walker } from './choice.js';
import { wordsOf } from './said-words.js';

function recommendation({ chance, mark }: Walker, view: ConversationView): ConversationEvent {
  const isUntold = chance.likely(0.4);
  const hidden = isUntold
    ? mark({ hiddenFrom: ['person', 'parents', 'family'], saidBy: view.recorder.id })
    : '';
  const existing = chance.likely(0.3) ? view.plan.recommendations.at(-1)?.id : undefined;
  const made: DraftedRecommendation = {
    ...(existing !== undefined && { id: existing }),
    ...{
      guidance: hidden + wordsOf(chance),
      reason: hidden + wordsOf(chance),
      cpr: chance.pick(['attempt', 'modified', 'notAttempt']),
    },
    ...{
      focus: chance.pick(['extend', 'balance', 'comfort']),
      involved: [view.recorder.id],
      formWhere: wordsOf(chance),
    },
    ...{ told: isUntold ? ['personNot'] : ['person'], madeOn: '2026-11-22', reviewOn: '2027-02-20' },
    ...(isUntold && { toldReason: hidden + wordsOf(chance) }),
  };
  if (chance.likely(0.6)) return { type: 'draft recommendation', recommendation: made };
  const { id: _new, ...copied } = made;
  const signature = { by: wordsOf(chance) || 'Dr A', role: 'GP' };
  return {
    type: 'copy recommendation',
    recommendation: { ...copied, seenBy: view.recorder.id, seenOn: '2026-11-20', signature },
  };
}

/** What may be written beside the answers, whether or not it is allowed now. */
export function besideMoves(walker: Walker, view: ConversationView): readonly Choice[] {
  const { cast, chance } = walker;
  const { pack, everybody } = cast;
  const about = chance.pick([...pack.questions, ...pack.topics]);
  const saidBy = chance.pick(everybody).id;
  const refused = pack.topics.filter(({ id }) => view.plan.topics.some(({ topicId }) => topicId === id));
  const last = view.plan.recommendations.at(-1)?.id ?? 'none';
  const words = (): string => {
    const hiddenFrom = 'hiddenFrom' in about ? about.hiddenFrom : undefined;
    return (hiddenFrom ? walker.mark({ hiddenFrom, saidBy }) : '') + wordsOf(chance);
  };
  const outcome = chance.pick(['hasCapacity', 'withSupport', 'lacks', 'fluctuates', 'notAssessed'] as const);
  const professional = view.clinician ? 3 : 0.3;
  return [
    [
      professional,
      () => ({
        type: 'record capacity',
        decision: `Where to live ${wordsOf(chance)}`,
        outcome,
        basis: 'involved',
        detail: wordsOf(chance),
      }),
    ],
    [professional, () => recommendation(walker, view)],
    [professional, () => ({ type: 'sign recommendation', id: last, evidence: 'seen', role: 'Nurse' })],
    [professional / 3, () => ({ type: 'end recommendation', id: last, why: 'cancelled' })],
    [professional, () => ({ type: 'whole part', on: chance.likely(0.6) })],
    [professional, () => ({ type: 'read back', questionId: view.question?.question.id ?? about.id })],
    [2, () => ({ type: 'disagree', about: about.id, text: chance.likely(0.15) ? '' : words(), saidBy })],
    [1, () => ({ type: 'suggest review', on: '2027-02-01', triggers: ['worse'] })],
    [3, () => ({ type: 'change speaker', speaker: chance.pick(view.plan.people).id })],
    [0.5, () => ({ type: 'read', easyRead: chance.likely(0.5) })],
    [
      0.5,
      () => ({
        type: 'more words',
        pack: chance.likely(0.7) ? pack : { ...pack, path: pack.path === 'core' ? 'full' : 'core' },
      }),
    ],
    [
      pack.topics.length > 0 ? (refused.length > 0 ? 2 : 0.5) : 0,
      () => ({ type: 'reopen topic', topicId: chance.pick(refused.length > 0 ? refused : pack.topics).id }),
    ],
  ];
}
