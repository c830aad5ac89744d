import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { DraftStore } from '../../src/storage/draft-store.js';
import { memoryStore } from '../../src/storage/memory.js';
import type { Person } from '../../src/plan/plan.js';
import { art, clinicalPack, dot, lee, me, together } from './clinical-pack.js';
import { countingIds, settle, talkWith, tell, tickingNow } from './talk-with.js';

const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const answer = (value: string): ConversationEvent => ({ type: 'answer', questionId: 'day.drink', value });
const speak = (speaker: string): ConversationEvent => ({ type: 'change speaker', speaker });
const who = (part: 'self' | 'proxy' | 'withClinician', speaker: string): ConversationEvent => ({
  type: 'say who',
  ...{ who: part, speaker },
});
const place = ({ view }: Conversation): string =>
  [view.stage, view.question?.question.id].filter(Boolean).join(' ');

/** Talks of one day, one after another, on one device. */
function device(store: DraftStore = memoryStore()) {
  const [now, newId] = [tickingNow(), countingIds()];
  return async (
    setting: 'alone' | 'together',
    people: readonly Person[],
    plan?: Conversation['view']['plan'],
  ): Promise<Conversation> => {
    const talk = talkWith({ pack: clinicalPack, ...{ store, now, newId, setting, people, plan } });
    await settle();
    return talk;
  };
}

async function leaveOpen(talk: Conversation): Promise<void> {
  tell(talk, 'save now');
  await settle();
  talk.stop();
  await settle();
}

describe('carrying on', () => {
  it('never goes on in the name of the person for somebody who spoke for them', async () => {
    const open = device();
    const before = await open('alone', [me, art]);
    tell(before, 'start', who('proxy', 'art'), 'next', goTo('day.drink'), answer('tea'), 'stop for now');
    // As a host hands it over on another device: the plan, and no bookmark.
    const talk = await device()('alone', [me, art], before.view.plan);
    tell(talk, 'carry on');
    expect(talk.view.stage).toBe('people');
    tell(talk, who('proxy', 'art'), 'next', goTo('day.drink'), answer('tea'));
    expect(talk.view.plan.statements.filter(({ saidBy }) => saidBy !== 'art')).toEqual([]);
  });

  it('at home is not written down by the professional who was there before', async () => {
    const open = device();
    const before = await open('together', [me, lee]);
    tell(before, 'start', 'next', goTo('day.drink'), answer('tea'));
    await leaveOpen(before);
    const talk = await open('alone', [me]);
    tell(talk, 'carry on');
    expect(talk.view.stage).toBe('people');
    tell(talk, who('self', 'me'), 'next', goTo('day.drink'), answer('water'));
    expect(talk.view.plan.statements.find(({ questionId }) => questionId === 'day.drink')).toMatchObject({
      ...{ value: 'water', saidBy: 'me', recordedBy: 'me', mode: 'own' },
    });
  });

  it('with a professional is written down by them, though the person began it at home', async () => {
    const open = device();
    const before = await open('alone', [me]);
    tell(before, 'start', who('self', 'me'), 'next', goTo('day.drink'), answer('tea'));
    await leaveOpen(before);
    const talk = await open('together', [me, lee]);
    tell(talk, 'carry on');
    expect(talk.view.recorder.id).toBe('lee');
    expect(talk.view.plan.visits.at(-1)).toMatchObject({ setting: 'together', who: 'withClinician' });
    expect(talk.view.plan.visits[0]).toHaveProperty('endedAt');
  });

  it.each([
    ['nobody was named', [me]],
    ['several were named', [me, dot, lee]],
  ])('with a professional asks who is here where %s, in a visit left open at home', async (_case, people) => {
    for (const isFromHost of [false, true]) {
      const open = device();
      const before = await open('alone', [me]);
      tell(before, 'start', who('self', 'me'), 'next', goTo('day.drink'), answer('tea'));
      await leaveOpen(before);
      const talk = isFromHost
        ? await device()('together', people, before.view.plan)
        : await open('together', people);
      tell(talk, 'carry on', goTo('day.drink'), answer('water'));
      expect(talk.view.stage).toBe('people');
      expect(talk.view.plan.statements).toMatchObject([{ value: 'tea', recordedBy: 'me' }]);
      tell(talk, { ...who('withClinician', 'me'), people: [lee], recordedBy: 'lee' } as ConversationEvent);
      tell(talk, 'next', goTo('day.drink'), answer('water'));
      const { visits, statements, history } = talk.view.plan;
      expect(visits).toMatchObject([
        { setting: 'alone', endedAt: expect.any(String) as string },
        { setting: 'together', who: 'withClinician' },
      ]);
      expect(statements.find(({ questionId }) => questionId === 'day.drink')).toMatchObject({
        ...{ value: 'water', saidBy: 'me', recordedBy: 'lee', visit: visits[1]?.id },
      });
      expect(history).toMatchObject([{ item: { value: 'tea', recordedBy: 'me' } }]);
    }
  });

  it('is written down by the professional who is here now, not by the one of last time', async () => {
    const kim: Person = { id: 'kim', part: 'professional', name: 'Dr Kim' };
    const open = device();
    const before = await open('together', [me, lee]);
    tell(before, 'start', 'next', goTo('day.drink'), answer('tea'));
    await leaveOpen(before);
    const next = await open('together', [me, kim]);
    tell(next, 'carry on');
    expect(next.view.recorder.id).toBe('kim');
    tell(next, 'stop for now');
    await leaveOpen(next);
    const last = await open('together', [me, dot]);
    tell(last, 'carry on');
    expect(last.view.stage).toBe('people');
  });
});

describe('a gate', () => {
  it('that somebody else opened is met by the person, when they come to speak', () => {
    const talk = together();
    tell(talk, 'next', speak('dot'), 'next', goTo('storm.where'), 'open topic');
    expect(place(talk)).toBe('question storm.where');
    tell(talk, speak('me'));
    expect(place(talk)).toBe('gate');
    tell(talk, 'open topic', speak('dot'), speak('me'));
    expect(place(talk)).toBe('question storm.where');
  });
});

describe('a draft that nobody has taken up again', () => {
  it.each([
    ['lock', 'unlock'],
    ['pause', 'resume'],
    ['get help', 'leave help'],
  ] as const)('is not opened by %s and %s', async (there, back) => {
    const open = device();
    const before = await open('alone', [me]);
    tell(before, 'start', who('self', 'me'), 'next', goTo('day.drink'), answer('tea'));
    await leaveOpen(before);
    const talk = await open('alone', [me]);
    tell(talk, there, back);
    await settle();
    expect(place(talk)).toBe('welcome');
    tell(talk, 'carry on');
    expect(place(talk)).toBe('question day.drink');
  });
});

describe('what one said', () => {
  it('is not gone without a trace because another changed their answer', () => {
    const talk = together();
    const say = (questionId: string, given: object): ConversationEvent => ({
      type: 'answer',
      questionId,
      ...given,
    });
    tell(talk, 'next', speak('dot'), 'next', goTo('storm.with'), 'open topic');
    tell(talk, say('storm.with', { value: 'family' }), speak('me'), 'open topic');
    tell(talk, goTo('storm.family'), say('storm.family', { text: 'My sister Mair' }));
    tell(talk, speak('dot'), goTo('storm.with'), say('storm.with', { value: 'nobody' }), 'next');
    const { statements, history } = talk.view.plan;
    expect(statements.map(({ questionId }) => questionId)).not.toContain('storm.family');
    expect(history).toMatchObject([
      { cause: 'no-longer-asked', item: { text: 'My sister Mair', saidBy: 'me' } },
    ]);
  });

  it('stays kept from everybody from whom it was kept, when it is said anew', () => {
    const talk = together();
    tell(talk, 'next', goTo('day.drink'), { type: 'answer', questionId: 'day.outlook', value: 'weeks' });
    const { plan } = talk.view;
    const clinicalRecords = plan.clinicalRecords.map((one) => ({
      ...one,
      hiddenFrom: ['person', 'parents', 'family', 'urgent'] as const,
    }));
    tell(talk, {
      type: 'load',
      plan: { ...plan, clinicalRecords, updatedAt: '2026-11-22T10:00:59.000Z' },
    });
    tell(talk, { type: 'answer', questionId: 'day.outlook', value: 'days' });
    expect(talk.view.plan.clinicalRecords).toMatchObject([{ value: 'days' }]);
    expect(talk.view.plan.clinicalRecords[0]?.hiddenFrom).toContain('urgent');
  });
});
