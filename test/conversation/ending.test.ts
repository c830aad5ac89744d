import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation, ConversationOptions } from '../../src/conversation/conversation.js';
import { settle, talkOnTheMap, tell } from './talk-with.js';

type Told = ConversationEvent | ConversationEvent['type'];

const drinks = (value: string): Told => ({ type: 'answer', questionId: 'day.drink', value });
const at = (talk: Conversation): string => {
  const { stage, question, gate } = talk.view;
  return [stage, question?.question.id ?? gate?.topicId].filter(Boolean).join(' ');
};
const goTo = (questionId: string): Told => ({ type: 'go to', questionId });

describe('the end of a visit', () => {
  it('hands the plan over and says "sent" only when the host did', async () => {
    let answer = (): void => undefined;
    const talk = talkOnTheMap({ deliver: () => new Promise<void>((resolve) => (answer = resolve)) });
    tell(talk, 'next', 'stop for now');
    expect(talk.view.finish).toEqual({ reason: 'stopped', delivery: 'waiting', version: 1 });
    await settle();
    expect(talk.view.finish?.delivery).toBe('waiting');
    answer();
    await settle();
    expect(talk.view.finish?.delivery).toBe('sent');
    expect(talk.view.can).toMatchObject({ carryOn: true, amend: false, deliverAgain: false });
  });

  const hosts: readonly [string, NonNullable<ConversationOptions['deliver']>, string][] = [
    ['nobody takes it', () => undefined, 'not-told'],
    ['it goes with the form', () => 'with-form' as const, 'with-form'],
    ['the host refuses', () => Promise.reject(new Error('no')), 'failed'],
    [
      'the host throws',
      (): never => {
        throw new Error('no');
      },
      'failed',
    ],
  ];
  it.each(hosts)('when %s', async (_, deliver, delivery) => {
    const talk = talkOnTheMap({ deliver });
    tell(talk, 'next', 'stop for now');
    await settle();
    expect(talk.view.finish?.delivery).toBe(delivery);
    expect(talk.view.can.deliverAgain).toBe(delivery !== 'with-form');
  });

  it('can be tried again', async () => {
    let tries = 0;
    const talk = talkOnTheMap({
      deliver: () => ((tries += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve()),
    });
    tell(talk, 'next', 'stop for now');
    await settle();
    tell(talk, 'deliver again');
    expect(talk.view.finish?.delivery).toBe('waiting');
    await settle();
    expect(talk.view.finish?.delivery).toBe('sent');
    expect(tries).toBe(2);
  });

  it('agreed leads to an amendment: the next version, from the review', async () => {
    const talk = talkOnTheMap();
    tell(
      talk,
      goTo('close.music'),
      { type: 'answer', questionId: 'close.music', text: 'Bach' },
      'next',
      'to agree',
    );
    tell(talk, { type: 'agree', value: 'mostly' });
    await settle();
    expect(talk.view.plan).toMatchObject({
      status: 'agreed',
      version: 1,
      agreements: [{ value: 'mostly', authority: 'self' }],
    });
    tell(talk, { type: 'amend', reason: 'something new' });
    expect(at(talk)).toBe('review');
    expect(talk.view.plan).toMatchObject({ status: 'draft', version: 2, basedOn: { version: 1 } });
    expect(talk.view.plan.visits.at(-1)).toMatchObject({ reason: 'something new' });
    tell(
      talk,
      { type: 'change', questionId: 'close.music' },
      { type: 'answer', questionId: 'close.music', text: 'Brahms' },
      'next',
    );
    expect(talk.view.returnTo).toBe('close.music');
    expect(talk.view.plan.history).toMatchObject([{ item: { text: 'Bach' } }]);
  });

  it('withdrawn takes nothing more', async () => {
    const talk = talkOnTheMap();
    tell(talk, 'next', { type: 'withdraw', reason: 'enough' });
    await settle();
    expect(talk.view.plan.status).toBe('withdrawn');
    expect(talk.view.finish).toMatchObject({ reason: 'withdrawn', delivery: 'sent' });
    const { plan } = talk.view;
    tell(talk, 'amend', 'carry on', 'withdraw', 'next', 'start', drinks('tea'));
    expect(talk.view.plan).toBe(plan);
    expect(talk.view.stage).toBe('finish');
  });
});
