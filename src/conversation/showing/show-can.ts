import type { ConversationEvent } from '../events.js';
import { permission } from '../route.js';
import { othersWhoSpeak } from '../rules/speaking.js';
import type { Talk } from '../talk.js';
import { questionNow } from '../doing/moving.js';
import type { Can, ReviewSection } from '../view.js';

type Hears = (event: ConversationEvent) => boolean;

/** What may be done now: for each button, whether the machine would hear its event. */
export function showCan(talk: Talk, hears: Hears, review: readonly ReviewSection[] | undefined): Can {
  const questionId = questionNow(talk) ?? permission;
  const row = review?.flatMap(({ rows }) => rows).find(({ canChange }) => canChange);
  return {
    start: hears({ type: 'start' }),
    carryOn: hears({ type: 'carry on' }),
    answer: hears({ type: 'answer', questionId }),
    next: hears({ type: 'next' }),
    back: hears({ type: 'back' }),
    skip: hears({ type: 'skip', questionId }),
    notSure: hears({ type: 'not sure', questionId }),
    askLater: hears({ type: 'ask later', questionId }),
    decline: hears({ type: 'decline', questionId }),
    pause: hears({ type: 'pause' }),
    resume: hears({ type: 'resume' }),
    help: hears({ type: 'get help' }),
    goToMap: hears({ type: 'go to', stage: 'map' }),
    oneThing: hears({ type: 'one thing' }),
    review: hears({ type: 'review' }),
    change: row !== undefined && hears({ type: 'change', questionId: row.questionId }),
    toAgree: hears({ type: 'to agree' }),
    stop: hears({ type: 'stop for now' }),
    amend: hears({ type: 'amend' }),
    withdraw: hears({ type: 'withdraw' }),
    retrySaving: hears({ type: 'retry saving' }),
    deliverAgain: hears({ type: 'deliver again' }),
    forgetHere: hears({ type: 'forget here' }),
    ...showBeside(talk, hears, review),
  };
}

type Beside =
  | 'agree'
  | 'sayYes'
  | 'sayNotShown'
  | 'skipPart'
  | 'changeSpeaker'
  | 'readBack'
  | 'wholePart'
  | 'recordCapacity'
  | 'recommend'
  | 'sign';

const aDecision = { type: 'record capacity', decision: '', outcome: 'notAssessed' } as const;
const aDraft = {
  type: 'draft recommendation',
  recommendation: { involved: [], told: [], madeOn: '' },
} as const;

/** What may be done of the agreement, in a pause, by another speaker, and on the clinician's side. */
function showBeside(
  talk: Talk,
  hears: Hears,
  review: readonly ReviewSection[] | undefined,
): Pick<Can, Beside> {
  const sayYes = hears({ type: 'agree', value: 'yes' });
  const sayNotShown = hears({ type: 'agree', value: 'notShown' });
  const [other] = othersWhoSpeak(talk);
  const said = review?.flatMap(({ rows }) => rows).find(({ entry }) => entry?.saidBy === talk.speaker);
  const questionId = review ? said?.questionId : questionNow(talk);
  return {
    ...{ sayYes, sayNotShown, agree: sayYes || sayNotShown },
    skipPart: hears({ type: 'skip part' }),
    changeSpeaker: other !== undefined && hears({ type: 'change speaker', speaker: other.id }),
    readBack: questionId !== undefined && hears({ type: 'read back', questionId }),
    wholePart: hears({ type: 'whole part', on: !talk.whole }),
    recordCapacity: hears(aDecision),
    recommend: hears(aDraft),
    sign: talk.plan.recommendations.some(({ id }) =>
      hears({ type: 'sign recommendation', id, evidence: id }),
    ),
  };
}
