import { fc } from '../ground/chance.js';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { safeParsePlan, type CarePlan } from '../../src/plan/plan.js';
import { memoryStore } from '../../src/storage/memory.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { settle, someOptions, talkWith } from './talk-with.js';

const ids = twoTopicPack.questions.map(({ id }) => id);
const plain = [
  'start',
  'carry on',
  'next',
  'back',
  'open topic',
  'not today',
  'do not ask',
  'with someone',
  'pause',
  'resume',
] as const;
const other = [
  'get help',
  'leave help',
  'skip part',
  'review',
  'to agree',
  'stop for now',
  'amend',
  'withdraw',
  'lock',
  'unlock',
] as const;
const more = ['save now', 'retry saving', 'deliver again', 'reset', 'forget here'] as const;
const questionId = fc.constantFrom(...ids, 'night.ready', 'no.such');
const topicId = fc.constantFrom('storm', 'night');

/** An answer to whatever is on the screen, so that walks say something as they go. */
interface Reply {
  readonly type: 'reply';
  readonly text: string;
  readonly way: 'answer' | 'not sure' | 'ask later' | 'decline' | 'take back';
}

const step: fc.Arbitrary<ConversationEvent | Reply> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain.map((type) => ({ type }))) },
  { weight: 2, arbitrary: fc.constantFrom(...other.map((type) => ({ type }))) },
  { weight: 1, arbitrary: fc.constantFrom(...more.map((type) => ({ type }))) },
  { weight: 3, arbitrary: fc.constant({ type: 'say who', who: 'self', speaker: 'me' } as const) },
  { weight: 2, arbitrary: questionId.map((id) => ({ type: 'go to', questionId: id }) as const) },
  { weight: 1, arbitrary: questionId.map((id) => ({ type: 'change', questionId: id }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...twoTopicPack.sections)
      .map(({ id }) => ({ type: 'go to', sectionId: id }) as const),
  },
  { weight: 1, arbitrary: topicId.map((id) => ({ type: 'reopen topic', topicId: id }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('yes', 'mostly', 'no', 'notShown')
      .map((value) => ({ type: 'agree', value }) as const),
  },
  {
    weight: 1,
    arbitrary: questionId.map((id) => ({ type: 'answer', questionId: id, text: 'astray' }) as const),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('reply' as const),
      text: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .filter((text) => !text.includes('\0')),
      way: fc.constantFrom('answer', 'answer', 'answer', 'not sure', 'ask later', 'decline', 'take back'),
    }),
  },
);

const wordsIn = ({ statements, history }: CarePlan): unknown[] =>
  [...statements, ...history.map(({ item }) => item)].map((one) => ('text' in one ? one.text : undefined));

describe('any walk at all', () => {
  it('loses no word that still stands, shows no closed topic, and leaves a plan that reads back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (walk) => {
        const delivered: CarePlan[] = [];
        const talk = talkWith(
          someOptions({ store: memoryStore(), deliver: async (plan) => void delivered.push(plan) }),
        );
        await settle();
        let opened: readonly string[] = [];
        for (const said of walk) {
          const before = talk.view;
          const onScreen = before.question?.question;
          if (said.type !== 'reply') talk.say(said);
          else if (onScreen) talk.say(reply(said, onScreen.id, onScreen.options?.[0]?.id));
          const { view } = talk;
          if (said.type === 'open topic' && before.gate) opened = [...opened, before.gate.topicId];
          if (['paused', 'support', 'locked', 'finish', 'welcome'].includes(view.stage)) opened = [];
          const topic = twoTopicPack.topics.find(({ questions }) =>
            questions.includes(view.question?.question.id ?? ''),
          );
          if (topic) expect(opened).toContain(topic.id);
          // An answer to the question on the screen is a reply too: within one visit it is said anew.
          const isReply =
            said.type === 'reply' || (said.type === 'answer' && said.questionId === onScreen?.id);
          if (before.plan.id === view.plan.id && !isReply && !mayLetGo(before.plan, view.plan)) {
            expect(wordsIn(view.plan)).toEqual(expect.arrayContaining(wordsIn(before.plan)));
          }
          if (
            said.type === 'reply' &&
            said.way === 'answer' &&
            before.can.answer &&
            view.issues.length === 0
          ) {
            expect(wordsIn(view.plan)).toContain(said.text);
          }
          expect(view.issues.map(({ code }) => code)).not.toContain('CP399');
          await settle();
        }
        for (const plan of [talk.view.plan, ...delivered]) {
          expect(safeParsePlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 60 },
    );
  });
});

function reply({ way, text }: Reply, id: string, option: string | undefined): ConversationEvent {
  if (way === 'answer')
    return { type: 'answer', questionId: id, text, ...(option !== undefined && { value: option }) };
  return { type: way, questionId: id };
}

/** A question whose condition is met no more takes its answer with it; that is proved elsewhere. */
function mayLetGo(before: CarePlan, now: CarePlan): boolean {
  const conditional = ['day.tea', 'storm.family'];
  const has = (plan: CarePlan): boolean =>
    plan.statements.some(({ questionId: id }) => conditional.includes(id));
  return has(before) && !has(now);
}
