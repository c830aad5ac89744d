import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import { talkOnTheMap, talkWith, tell } from './talk-with.js';

type Told = ConversationEvent | ConversationEvent['type'];

const drinks = (value: string): Told => ({ type: 'answer', questionId: 'day.drink', value });
const at = (talk: Conversation): string => {
  const { stage, question, gate } = talk.view;
  return [stage, question?.question.id ?? gate?.topicId].filter(Boolean).join(' ');
};
const goTo = (questionId: string): Told => ({ type: 'go to', questionId });

describe('one screen leads to the next', () => {
  const walks: readonly [string, readonly Told[], string][] = [
    ['the map comes first', [], 'map'],
    ['the first question', ['next'], 'question day.permission'],
    ['in the order of asking', ['next', 'next'], 'question day.drink'],
    ['past a question whose condition is not met', ['next', 'next', 'next'], 'gate storm'],
    ['to a question that an answer opened', ['next', 'next', drinks('tea'), 'next'], 'question day.tea'],
    ['to a question that "not sure" opened', ['next', 'next', drinks('notSure'), 'next'], 'question day.tea'],
    ['a part chosen on the map', [{ type: 'go to', sectionId: 'close' }], 'question close.music'],
    ['to the review after the last question', [goTo('close.music'), 'next'], 'review'],
    ['nowhere, when it is not asked now', [goTo('day.tea')], 'map'],
    ['nowhere, when there is no such question', [goTo('nothing.here')], 'map'],
    ['skip moves on', ['next', { type: 'skip', questionId: 'day.permission' }], 'question day.drink'],
    ['back to the map', ['next', 'back'], 'map'],
    ['back along the way taken', [goTo('close.music'), goTo('day.drink'), 'back'], 'question close.music'],
    [
      'back in one step, when they went where they were',
      [goTo('day.drink'), goTo('day.drink'), 'back'],
      'map',
    ],
    ['back twice', [goTo('close.music'), goTo('day.drink'), 'back', 'back'], 'map'],
    [
      'past what is asked no more',
      [
        'next',
        'next',
        drinks('tea'),
        'next',
        goTo('close.music'),
        goTo('day.drink'),
        drinks('coffee'),
        goTo('close.music'),
        'back',
        'back',
        'back',
      ],
      'question day.drink',
    ],
    ['review and back', ['next', 'review', 'back'], 'question day.permission'],
    [
      'a change, and back to the review',
      ['review', { type: 'change', questionId: 'close.music' }, 'next'],
      'review',
    ],
    ['a change, and back', ['review', { type: 'change', questionId: 'close.music' }, 'back'], 'review'],
    [
      'a change that opens a question asks it',
      ['review', { type: 'change', questionId: 'day.drink' }, drinks('tea'), 'next'],
      'question day.tea',
    ],
    [
      'and then returns',
      ['review', { type: 'change', questionId: 'day.drink' }, drinks('tea'), 'next', 'next'],
      'review',
    ],
    ['to the agreement', ['review', 'to agree'], 'agree'],
    ['from the agreement back', ['review', 'to agree', 'back'], 'review'],
    ['"no" leads back to the review', ['review', 'to agree', { type: 'agree', value: 'no' }], 'review'],
    ['"yes" ends the visit', ['review', 'to agree', { type: 'agree', value: 'yes' }], 'finish'],
    [
      '"not shown" is not the person\'s to say',
      ['review', 'to agree', { type: 'agree', value: 'notShown' }],
      'agree',
    ],
    ['stop from a question', ['next', 'stop for now'], 'finish'],
    ['and back to it', ['next', 'next', 'stop for now', 'carry on'], 'question day.drink'],
    ['pause', ['next', 'pause'], 'paused'],
    ['and resume', ['next', 'next', 'pause', 'resume'], 'question day.drink'],
    ['pause in the review resumes in the review', ['review', 'pause', 'resume'], 'review'],
    ['pause in the agreement resumes there', ['review', 'to agree', 'pause', 'resume'], 'agree'],
    ['help and back', ['next', 'get help', 'leave help'], 'question day.permission'],
    ['help out of a pause leads back into it', ['next', 'pause', 'get help', 'leave help'], 'paused'],
    ['a cover over a pause', ['next', 'pause', 'lock', 'unlock'], 'paused'],
    ['a cover and off again', ['next', 'lock', 'unlock'], 'question day.permission'],
    [
      'nothing is heard under the cover',
      ['next', 'lock', 'next', 'stop for now', 'withdraw', 'get help'],
      'locked',
    ],
    ['skip the part', ['next', 'pause', 'skip part'], 'question close.music'],
    ['withdraw', ['next', 'withdraw'], 'finish'],
  ];
  it.each(walks)('%s', (_, events, there) => {
    const talk = talkOnTheMap();
    tell(talk, ...events);
    expect(at(talk)).toBe(there);
    expect(talk.view.issues).toEqual([]);
    expect(talk.view.plan.visits.length > 0).toBe(true);
  });

  it('asks who is taking part, and lets them turn back', () => {
    const talk = talkWith();
    expect(at(talk)).toBe('welcome');
    tell(talk, 'start');
    expect(at(talk)).toBe('people');
    expect(talk.view.can.stop).toBe(true);
    tell(talk, 'stop for now');
    expect(at(talk)).toBe('welcome');
    tell(talk, 'start', 'back', 'start', { type: 'say who', who: 'self', speaker: 'nobody' });
    expect(at(talk)).toBe('people');
    expect(talk.view.plan.visits).toEqual([]);
    tell(talk, { type: 'say who', who: 'self', speaker: 'me' });
    expect(at(talk)).toBe('map');
    expect(talk.view.plan.visits).toMatchObject([{ who: 'self', setting: 'alone', present: ['me'] }]);
  });
});

describe('answers', () => {
  it('are recorded as they are typed, in place of what was said before in the visit', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('close.music'));
    for (const text of ['B', 'Ba', 'Bach']) tell(talk, { type: 'answer', questionId: 'close.music', text });
    expect(talk.view.question?.answer).toMatchObject({
      text: 'Bach',
      prompt: 'What music do you like?',
      mode: 'own',
    });
    expect(talk.view.plan.statements).toHaveLength(1);
    expect(talk.view.plan.history).toEqual([]);
    tell(talk, { type: 'take back', questionId: 'close.music' });
    expect(talk.view.question?.answer).toBeUndefined();
    tell(talk, { type: 'answer', questionId: 'close.music', text: '' });
    expect(talk.view.plan.statements).toEqual([]);
  });

  it('are not taken for a question that is not on the screen', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('close.music'), drinks('tea'), { type: 'answer', questionId: 'storm.where', text: 'in' });
    expect(talk.view.plan.statements).toEqual([]);
  });

  it.each([
    ['not sure', 'notSure'],
    ['ask later', 'askLater'],
    ['decline', 'declined'],
  ] as const)('%s is a standing of its own, and stays until next', (type, status) => {
    const talk = talkOnTheMap();
    tell(talk, goTo('day.drink'), { type, questionId: 'day.drink' });
    expect(at(talk)).toBe('question day.drink');
    expect(talk.view.question?.answer).toMatchObject({ status });
    expect(talk.view.question?.answer).not.toHaveProperty('value');
  });

  it('that cannot be recorded say why by code, change nothing, and hold "next" until it is put right', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('close.music'), { type: 'answer', questionId: 'close.music', text: 'Bach' });
    const { plan } = talk.view;
    tell(talk, { type: 'answer', questionId: 'close.music', text: 'x'.repeat(100_001) });
    expect(talk.view.issues).toEqual([{ code: 'CP307' }]);
    expect(talk.view.plan).toBe(plan);
    expect(talk.view.can.next).toBe(false);
    tell(talk, 'next');
    expect(at(talk)).toBe('question close.music');
    tell(talk, { type: 'answer', questionId: 'close.music', text: 'Bach' }, 'next');
    expect(talk.view.issues).toEqual([]);
    expect(at(talk)).toBe('review');
  });

  it('leave the plan when what they hung on has changed, but not before the question is left', () => {
    const talk = talkOnTheMap();
    tell(
      talk,
      goTo('day.drink'),
      drinks('tea'),
      'next',
      { type: 'answer', questionId: 'day.tea', text: 'strong' },
      'back',
    );
    tell(talk, drinks('coffee'));
    expect(talk.view.plan.statements.map(({ questionId }) => questionId)).toContain('day.tea');
    tell(talk, drinks('tea'), 'next');
    expect(talk.view.question?.answer).toMatchObject({ text: 'strong' });
    tell(talk, 'back', drinks('coffee'), 'next');
    expect(talk.view.plan.statements.map(({ questionId }) => questionId)).toEqual(['day.drink']);
    tell(talk, 'back', drinks('tea'), 'next');
    expect(at(talk)).toBe('question day.tea');
    expect(talk.view.question?.answer).toBeUndefined();
  });

  it('of an earlier visit are kept in history when they change', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('day.drink'), drinks('tea'), 'stop for now', 'carry on', drinks('coffee'));
    expect(talk.view.plan.history).toMatchObject([{ cause: 'replaced', item: { value: 'tea' } }]);
    expect(talk.view.plan.visits).toHaveLength(2);
    expect(talk.view.plan.version).toBe(1);
  });

  it('that were declined, or put off twice, are not asked again unasked', () => {
    const talk = talkOnTheMap();
    tell(
      talk,
      goTo('day.drink'),
      { type: 'decline', questionId: 'day.drink' },
      'stop for now',
      'carry on',
      goTo('day.permission'),
      'next',
    );
    expect(at(talk)).toBe('gate storm');
    tell(talk, goTo('day.drink'), { type: 'ask later', questionId: 'day.drink' }, 'stop for now', 'carry on');
    tell(talk, goTo('day.permission'), 'next');
    expect(at(talk)).toBe('question day.drink');
    tell(
      talk,
      { type: 'ask later', questionId: 'day.drink' },
      'stop for now',
      'carry on',
      goTo('day.permission'),
      'next',
    );
    expect(at(talk)).toBe('gate storm');
  });
});
