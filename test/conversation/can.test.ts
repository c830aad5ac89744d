import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Can, ConversationView, Stage } from '../../src/conversation/view.js';
import { memoryStore } from '../../src/storage/memory.js';
import { settle, someOptions, talkWith, tell } from './talk-with.js';

type Told = ConversationEvent | ConversationEvent['type'];
const me: Told = { type: 'say who', who: 'self', speaker: 'me' };
const toMusic: Told = { type: 'go to', questionId: 'close.music' };
const words: Told = { type: 'answer', questionId: 'close.music', text: 'Bach' };

/** One way to every stage, and to some stages in more than one standing. */
const ways: readonly [Stage, readonly Told[]][] = [
  ['welcome', []],
  ['people', ['start']],
  ['map', ['start', me]],
  ['question', ['start', me, toMusic]],
  ['question', ['start', me, toMusic, words]],
  ['question', ['start', me, 'review', { type: 'change', questionId: 'close.music' }]],
  ['gate', ['start', me, { type: 'go to', sectionId: 'storm' }]],
  ['rest', ['start', me, { type: 'go to', sectionId: 'storm' }, 'open topic', 'next', 'next']],
  ['paused', ['start', me, toMusic, 'pause']],
  ['paused', ['start', me, 'pause']],
  ['support', ['start', me, toMusic, 'get help']],
  ['support', ['get help']],
  ['review', ['start', me, 'review']],
  ['agree', ['start', me, 'review', 'to agree']],
  ['finish', ['start', me, toMusic, words, 'stop for now']],
  ['finish', ['start', me, 'review', 'to agree', { type: 'agree', value: 'yes' }]],
  ['finish', ['start', me, 'withdraw']],
  ['locked', ['start', me, 'lock']],
];

const drafted = {
  ...{ guidance: 'Go on with all other care.', reason: 'Made up.', involved: [], told: [] },
  ...{ madeOn: '2026-11-22', reviewOn: '2027-02-20' },
};

/** For each button, what pressing it says. */
function pressing(view: ConversationView): Readonly<Record<keyof Can, ConversationEvent>> {
  const questionId = view.question?.question.id ?? 'close.music';
  return {
    start: { type: 'start' },
    carryOn: { type: 'carry on' },
    answer: { type: 'answer', questionId, text: 'Brahms' },
    next: { type: 'next' },
    back: { type: 'back' },
    skip: { type: 'skip', questionId },
    notSure: { type: 'not sure', questionId },
    askLater: { type: 'ask later', questionId },
    decline: { type: 'decline', questionId },
    pause: { type: 'pause' },
    resume: { type: 'resume' },
    help: { type: 'get help' },
    goToMap: { type: 'go to', stage: 'map' },
    oneThing: { type: 'one thing' },
    review: { type: 'review' },
    change: { type: 'change', questionId: view.review?.at(-1)?.rows[0]?.questionId ?? 'close.music' },
    toAgree: { type: 'to agree' },
    agree: { type: 'agree', value: 'yes' },
    stop: { type: 'stop for now' },
    amend: { type: 'amend' },
    withdraw: { type: 'withdraw' },
    retrySaving: { type: 'retry saving' },
    deliverAgain: { type: 'deliver again' },
    forgetHere: { type: 'forget here' },
    sayYes: { type: 'agree', value: 'yes' },
    sayNotShown: { type: 'agree', value: 'notShown' },
    skipPart: { type: 'skip part' },
    changeSpeaker: { type: 'change speaker', speaker: 'me' },
    readBack: { type: 'read back', questionId },
    wholePart: { type: 'whole part', on: true },
    recordCapacity: { type: 'record capacity', decision: 'Where to live', outcome: 'hasCapacity' },
    recommend: { type: 'draft recommendation', recommendation: drafted },
    sign: { type: 'sign recommendation', id: 'r1', evidence: 'made up' },
  };
}

describe.each([['sent'], ['not told']])('every button tells the truth, when the plan is %s', (how) => {
  it.each(ways)('at %s %#', async (stage, events) => {
    const open = async () => {
      const deliver = how === 'sent' ? () => Promise.resolve() : () => undefined;
      const talk = talkWith(someOptions({ store: memoryStore(), deliver }));
      await settle();
      tell(talk, ...events);
      await settle();
      return talk;
    };
    const { view } = await open();
    expect(view.stage).toBe(stage);
    for (const key of Object.keys(view.can) as (keyof Can)[]) {
      const talk = await open();
      tell(talk, pressing(view)[key]);
      const isHeardAtOnce = JSON.stringify(talk.view) !== JSON.stringify(view);
      await settle();
      // "Go to the map", on the map, is heard and leads to where they are.
      const isHeard = isHeardAtOnce || JSON.stringify(talk.view) !== JSON.stringify(view);
      if (isHeard || key !== 'goToMap' || stage !== 'map') expect(isHeard, key).toBe(view.can[key]);
    }
  });
});

it('every stage that people can be at, under way, can be stopped, and can be paused', async () => {
  for (const [stage, events] of ways) {
    const talk = talkWith(someOptions());
    await settle();
    tell(talk, ...events);
    const isUnderWay = events.includes(me) && !['finish', 'locked', 'people'].includes(stage);
    expect(talk.view.can.stop, stage).toBe(isUnderWay || stage === 'people');
    expect(talk.view.can.pause, stage).toBe(isUnderWay && !['paused', 'support'].includes(stage));
  }
});
