import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import { memoryStore } from '../../src/storage/memory.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { settle, someOptions, talkOnTheMap, talkWith, tell } from './talk-with.js';

const at = (talk: Conversation): string =>
  [talk.view.stage, talk.view.question?.question.id ?? talk.view.gate?.topicId].filter(Boolean).join(' ');
const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const part = (sectionId: string): ConversationEvent => ({ type: 'go to', sectionId });
const statusOf = (talk: Conversation, section: string): string | undefined =>
  talk.view.map?.find(({ sectionId }) => sectionId === section)?.status;

describe('a tender topic', () => {
  it('stands behind its gate, whichever way one comes to it', () => {
    for (const way of [
      [part('storm')],
      [goTo('storm.with')],
      [goTo('day.drink'), { type: 'next' }],
    ] as const) {
      const talk = talkOnTheMap();
      tell(talk, ...way);
      expect(at(talk)).toBe('gate storm');
      expect(talk.view.gate?.words.question).toBe('Would you like to talk about storms now?');
      expect(talk.view.question).toBeUndefined();
    }
    const talk = talkOnTheMap();
    tell(talk, 'review', { type: 'change', questionId: 'night.light' });
    expect(at(talk)).toBe('gate night');
  });

  it('is closed again once it is said anew who is here', () => {
    const talk = talkOnTheMap();
    tell(talk, part('storm'), 'open topic');
    expect(at(talk)).toBe('question storm.where');
    while (talk.view.stage !== 'people') tell(talk, 'back');
    tell(talk, { type: 'say who', who: 'self', speaker: 'me' }, part('storm'));
    expect(at(talk)).toBe('gate storm');
  });

  it('opens once for the sitting, and "yes, now" is not stored', () => {
    const talk = talkOnTheMap();
    tell(talk, part('storm'), 'open topic');
    expect(at(talk)).toBe('question storm.where');
    tell(talk, 'next', { type: 'go to', stage: 'map' }, 'next', part('storm'));
    expect(at(talk)).toBe('question storm.where');
    expect(talk.view.plan.topics).toEqual([]);
  });

  it.each([
    ['not today', 'not-today', 'not-today'],
    ['do not ask', 'do-not-ask', 'chose-not-to'],
    ['with someone', 'with-someone', 'not-today'],
  ] as const)(
    'refused with "%s" leads to an everyday question, never to a second gate',
    (type, choice, status) => {
      const talk = talkOnTheMap();
      tell(talk, part('storm'), type);
      expect(at(talk)).toBe('question close.music');
      expect(talk.view.plan.topics).toMatchObject([
        { topicId: 'storm', choice, saidBy: 'me', recordedBy: 'me' },
      ]);
      tell(talk, { type: 'go to', stage: 'map' });
      expect(statusOf(talk, 'storm')).toBe(status);
      expect(talk.view.map?.find(({ sectionId }) => sectionId === 'storm')?.topicId).toBe('storm');
      tell(talk, part('storm'));
      expect(at(talk)).toBe('map');
      tell(talk, goTo('storm.with'));
      expect(at(talk)).toBe('map');
      tell(talk, { type: 'reopen topic', topicId: 'storm' });
      expect(at(talk)).toBe('gate storm');
    },
  );

  it('refused last leads to the review', () => {
    const talk = talkOnTheMap();
    tell(talk, 'review', { type: 'change', questionId: 'night.light' }, 'not today');
    expect(at(talk)).toBe('review');
  });

  it('refused for today is offered again in a later visit; refused for good is not', () => {
    for (const [type, there] of [
      ['not today', 'gate storm'],
      ['do not ask', 'gate night'],
    ] as const) {
      const talk = talkOnTheMap();
      tell(talk, part('storm'), type, 'stop for now', 'carry on', goTo('day.drink'), 'next');
      expect(at(talk)).toBe(there);
    }
  });

  it('put off once is offered once more, and put off again waits until they ask for it: H13', () => {
    const talk = talkOnTheMap();
    const nextVisit = (): void => tell(talk, 'stop for now', 'carry on', goTo('day.drink'), 'next');
    tell(talk, part('storm'), 'not today');
    nextVisit();
    expect(at(talk)).toBe('gate storm');
    tell(talk, 'not today');
    expect(talk.view.plan.history).toMatchObject([
      { list: 'topics', item: { topicId: 'storm', choice: 'not-today' }, cause: 'replaced' },
    ]);
    nextVisit();
    expect(at(talk)).toBe('gate night');
    tell(talk, goTo('day.drink'), { type: 'go to', stage: 'map' });
    expect(statusOf(talk, 'storm')).toBe('not-today');
    tell(talk, { type: 'reopen topic', topicId: 'storm' });
    expect(at(talk)).toBe('gate storm');
  });

  it('takes the answers of the gate that another system knows as a question, and records none of them', () => {
    const talk = talkOnTheMap();
    tell(talk, part('night'), { type: 'answer', questionId: 'night.ready', value: 'little' });
    expect(at(talk)).toBe('question night.light');
    const other = talkOnTheMap();
    tell(other, part('night'), { type: 'answer', questionId: 'night.ready', value: 'never' });
    expect(other.view.plan.topics).toMatchObject([{ topicId: 'night', choice: 'do-not-ask' }]);
    expect([...talk.view.plan.statements, ...other.view.plan.statements]).toEqual([]);
  });

  it('once left, is followed by a rest before anything else, and by one only', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('storm.where'), 'open topic', 'next', 'next');
    expect(at(talk)).toBe('rest');
    expect(talk.view.can.stop).toBe(true);
    tell(talk, 'back');
    expect(at(talk)).toBe('question storm.with');
    tell(talk, 'next');
    expect(at(talk)).toBe('gate night');
    tell(talk, 'back', 'back');
    expect(at(talk)).toBe('question storm.where');
  });

  it('left by way of the map is followed by a rest, and then by the map', () => {
    const talk = talkOnTheMap();
    tell(talk, part('night'), 'open topic', { type: 'go to', stage: 'map' });
    expect(at(talk)).toBe('rest');
    tell(talk, 'pause', 'resume');
    expect(at(talk)).toBe('map');
  });

  it('is not read in the review before its gate was opened, though it lies in a part that was talked about', () => {
    const questions = twoTopicPack.questions.map((question) =>
      question.id === 'night.light' ? { ...question, section: 'close' } : question,
    );
    const talk = talkOnTheMap({ pack: { ...twoTopicPack, questions } });
    const read = (): readonly string[] =>
      (talk.view.review ?? [])
        .filter(({ untouched }) => !untouched)
        .flatMap(({ rows }) => rows.map((row) => row.questionId));
    tell(talk, goTo('close.music'), { type: 'answer', questionId: 'close.music', text: 'Fado' }, 'review');
    expect(read()).toEqual(['close.music']);
    tell(talk, goTo('night.light'), 'open topic', { type: 'go to', stage: 'map' }, 'review');
    expect(read()).toEqual(['night.light', 'close.music']);
  });

  it('is left out of the review once it was refused, and is there with what was said before', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('storm.where'), 'open topic', {
      type: 'answer',
      questionId: 'storm.where',
      text: 'inside',
    });
    tell(talk, 'stop for now', 'carry on', 'do not ask', 'review');
    const rows = talk.view.review?.flatMap(({ rows }) => rows) ?? [];
    expect(rows.map(({ questionId }) => questionId)).toContain('storm.where');
    expect(rows.map(({ questionId }) => questionId)).not.toContain('storm.with');
    expect(rows.find(({ questionId }) => questionId === 'storm.where')?.canChange).toBe(false);
    expect(talk.view.plan.statements).toMatchObject([{ text: 'inside' }]);
  });
});

describe('whoever comes back may be somebody else', () => {
  it.each([
    [['pause', 'resume']],
    [['get help', 'leave help']],
    [['lock', 'unlock']],
    [['stop for now', 'carry on']],
  ] as const)('%s: the gate that was open is closed, and the place is kept behind it', (events) => {
    const talk = talkOnTheMap();
    tell(talk, goTo('storm.with'), 'open topic');
    expect(at(talk)).toBe('question storm.with');
    tell(talk, ...events);
    expect(at(talk)).toBe('gate storm');
    tell(talk, 'open topic');
    expect(at(talk)).toBe('question storm.with');
  });

  it('after a reload, the gate stands again before the same question', async () => {
    const store = memoryStore();
    const options = someOptions({ store, wait: { save: 0 } });
    const talk = talkWith(options);
    await settle();
    tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' }, goTo('storm.with'), 'open topic');
    tell(talk, { type: 'answer', questionId: 'storm.with', value: 'nobody' }, 'save now');
    await settle();
    talk.stop();
    const again = talkWith(options);
    await settle();
    tell(again, 'carry on');
    expect(at(again)).toBe('gate storm');
    tell(again, 'open topic');
    expect(again.view.question?.answer).toMatchObject({ value: 'nobody' });
  });

  it('a pause on an opened topic never walks past the gate by any history', () => {
    const talk = talkOnTheMap();
    tell(
      talk,
      goTo('day.drink'),
      goTo('storm.where'),
      'open topic',
      'next',
      'pause',
      'get help',
      'lock',
      'unlock',
      'leave help',
      'resume',
    );
    expect(at(talk)).toBe('gate storm');
    tell(talk, 'back');
    expect(at(talk)).toBe('gate storm');
    tell(talk, 'back');
    expect(at(talk)).toBe('question day.drink');
  });

  it.each(['pause', 'get help', 'lock'] as const)(
    'after %s nothing that was said is in the view but the plan',
    (type) => {
      const talk = talkOnTheMap();
      tell(
        talk,
        goTo('close.music'),
        { type: 'answer', questionId: 'close.music', text: 'a secret song' },
        type,
      );
      const { plan, ...rest } = talk.view;
      expect(JSON.stringify(plan)).toContain('a secret song');
      expect(JSON.stringify(rest)).not.toContain('a secret song');
      for (const key of ['question', 'map', 'review', 'gate', 'earlier', 'finish'])
        expect(rest).not.toHaveProperty(key);
      if (type === 'lock') expect(JSON.stringify(rest)).not.toContain('Test Person');
    },
  );

  it('the cover keeps the end of a visit, too, and the plan is handed over once', async () => {
    let answer = (): void => undefined;
    let handedOver = 0;
    const deliver = (): Promise<void> => {
      handedOver += 1;
      return new Promise((resolve) => (answer = resolve));
    };
    const talk = talkOnTheMap({ deliver });
    tell(talk, 'next', 'stop for now', 'lock');
    expect(talk.view.finish).toBeUndefined();
    tell(talk, 'unlock');
    expect(talk.view.finish).toMatchObject({ reason: 'stopped', delivery: 'waiting' });
    answer();
    await settle();
    expect(handedOver).toBe(1);
    expect(talk.view.finish).toMatchObject({ reason: 'stopped', delivery: 'sent' });
  });
});
