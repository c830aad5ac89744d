import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { CarePlan } from '../../src/plan/plan.js';
import { record } from '../../src/plan/edit/record.js';
import { endVisit, startVisit } from '../../src/plan/edit/visit.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { loadPack } from '../../src/content/pack.js';
import { parsePlan } from '../../src/plan/plan.js';
import { countingIds, talkOnTheMap, talkWith, tell, tickingNow } from './talk-with.js';

const me: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me' };
const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const at = (talk: Conversation): string =>
  [talk.view.stage, talk.view.question?.question.id ?? talk.view.gate?.topicId].filter(Boolean).join(' ');

/** A first visit: an everyday answer, one behind a gate, a question and a topic put off; stopped at the music question. */
function firstVisit(): CarePlan {
  const talk = talkOnTheMap();
  tell(
    talk,
    ...[goTo('day.drink'), { type: 'answer', questionId: 'day.drink', value: 'coffee' } as const],
    ...([{ type: 'next' }, { type: 'not today' }] as const),
    ...([goTo('night.light'), { type: 'open topic' }] as const),
    { type: 'answer', questionId: 'night.light', value: 'on' },
    // A rest comes between.
    ...([goTo('close.music'), { type: 'next' }, goTo('close.music')] as const),
    ...([{ type: 'ask later', questionId: 'close.music' }, { type: 'stop for now' }] as const),
  );
  talk.stop();
  return talk.view.plan;
}

/** The same person on another day. */
function laterVisit(plan: CarePlan, day = '2026-12-06'): Conversation {
  const talk = talkWith({
    plan,
    now: tickingNow(`${day}T10:00:00.000Z`),
    newId: countingIds(Number(day.slice(5, 7) + day.slice(8)) * 1000),
  });
  tell(talk, 'carry on');
  if (talk.view.stage === 'people') tell(talk, me);
  return talk;
}

describe('a later visit', () => {
  it('begins with what was said last time, what was left for later, and nothing that stands behind a gate', () => {
    const talk = laterVisit(firstVisit());
    expect(at(talk)).toBe('map');
    const { lastTime } = talk.view;
    expect(lastTime?.at).toMatch(/^2026-11-22T/);
    const rows = lastTime?.said.flatMap((section) => section.rows) ?? [];
    expect(rows.map(({ questionId, entry }) => [questionId, entry?.value])).toEqual([
      ['day.drink', 'coffee'],
    ]);
    expect(lastTime?.left.map(({ questionId }) => questionId)).toEqual(['close.music', 'storm.where']);
    expect(lastTime?.left[1]?.title).toBe(twoTopicPack.words.sections['storm']?.title);
    expect(lastTime?.changed).toEqual([]);
    expect(lastTime?.reviewDue).toBeUndefined();
  });

  it('leads to the gate of what was put off, never past it', () => {
    const talk = laterVisit(firstVisit());
    tell(talk, goTo('storm.where'));
    expect(at(talk)).toBe('gate storm');
  });

  it('offers once more what was put off once, and not what was put off twice', () => {
    const second = laterVisit(firstVisit());
    tell(
      second,
      goTo('close.music'),
      { type: 'ask later', questionId: 'close.music' },
      { type: 'stop for now' },
    );
    const third = laterVisit(second.view.plan, '2026-12-20');
    expect(third.view.lastTime?.left.map(({ questionId }) => questionId)).not.toContain('close.music');
  });

  it('goes on from where they stopped, by one tap, once', () => {
    const plan = firstVisit();
    const talk = talkWith({ plan, now: tickingNow('2026-12-06T10:00:00.000Z') });
    tell(talk, 'carry on');
    if (talk.view.stage === 'people') tell(talk, me);
    expect(talk.view.lastTime?.canCarryOn).toBe(false);
    tell(talk, goTo('day.drink'), 'stop for now', 'carry on');
    expect(at(talk)).toBe('question day.drink');
  });

  it('on the same day goes on where they were, with no look back', () => {
    const talk = talkOnTheMap();
    tell(talk, goTo('close.music'), 'stop for now', 'carry on');
    expect(at(talk)).toBe('question close.music');
    tell(talk, 'back');
    expect(talk.view.lastTime).toBeUndefined();
  });

  it('in one sitting of many days begins at the map and keeps the place', () => {
    let day = '2026-11-22';
    const clock = tickingNow(`${day}T10:00:00.000Z`);
    const talk = talkOnTheMap({ now: () => clock().replace(/^.{10}/, day) });
    tell(talk, goTo('close.music'), 'stop for now');
    day = '2026-11-25';
    tell(talk, 'carry on');
    expect(at(talk)).toBe('map');
    expect(talk.view.lastTime?.canCarryOn).toBe(true);
    tell(talk, 'next');
    expect(at(talk)).toBe('question close.music');
    tell(talk, { type: 'go to', stage: 'map' });
    expect(talk.view.lastTime?.canCarryOn).toBe(false);
  });

  it('tells what somebody else changed since, by part, name and day', () => {
    const before = firstVisit();
    const gp = { id: 'gp', part: 'professional', name: 'Dr Sam Shah' } as const;
    const [from, to] = ['2026-11-29T09:00:00.000Z', '2026-11-29T09:10:00.000Z'];
    const visit = '00000000-0000-4000-8000-000000007777';
    const open = startVisit(
      { ...before, people: [...before.people, gp] },
      { id: visit, at: from, who: 'withClinician', setting: 'together', present: ['gp'] },
    );
    const said = record(open, {
      ...{ id: '00000000-0000-4000-8000-000000007778', questionId: 'day.drink', ownership: 'preference' },
      ...{ saidBy: 'gp', authority: 'professional', recordedBy: 'gp', visit, at: from, mode: 'own' },
      ...{ language: 'en-GB', value: 'tea' },
    });
    const talk = laterVisit(endVisit(said, { visit, at: to }));
    expect(talk.view.lastTime?.changed).toMatchObject([{ sectionId: 'day', name: 'Dr Sam Shah', at: from }]);
  });

  it('does not look back before leave was given, and never for a first visit', () => {
    expect(talkOnTheMap().view.lastTime).toBeUndefined();
  });
});

describe('one thing today', () => {
  it('asks one everyday question without an answer, then offers a rest, and goes on only if they want to', () => {
    const talk = talkOnTheMap();
    expect(talk.view.can.oneThing).toBe(true);
    tell(talk, goTo('day.drink'), { type: 'answer', questionId: 'day.drink', value: 'coffee' });
    tell(talk, { type: 'go to', stage: 'map' }, 'one thing');
    expect(at(talk)).toBe('question day.permission');
    tell(talk, { type: 'answer', questionId: 'day.permission', value: 'yes' }, 'next');
    expect(at(talk)).toBe('rest');
    expect(talk.view.rest).toEqual({ after: 'one thing' });
    tell(talk, 'next');
    expect(talk.view.stage).not.toBe('rest');
  });

  it('ends the visit from there in one tap, with the answer kept', () => {
    const talk = talkOnTheMap();
    tell(
      talk,
      'one thing',
      { type: 'answer', questionId: 'day.permission', value: 'yes' },
      'next',
      'stop for now',
    );
    expect(talk.view.finish?.reason).toBe('stopped');
    expect(talk.view.plan.statements).toMatchObject([{ questionId: 'day.permission', value: 'yes' }]);
  });

  it('asks another of who skips it, and says nothing is done that is not', () => {
    const talk = talkOnTheMap();
    tell(talk, 'one thing', { type: 'skip', questionId: 'day.permission' });
    expect(at(talk)).toBe('question day.drink');
    tell(talk, { type: 'ask later', questionId: 'day.drink' }, 'next');
    expect(talk.view.rest).toEqual({ after: 'one thing' });
    const other = talkOnTheMap();
    tell(other, 'one thing', { type: 'skip', questionId: 'day.permission' }, 'next', 'next');
    expect(at(other)).toBe('map');
  });

  it('leads elsewhere without a rest when they choose something else', () => {
    const talk = talkOnTheMap();
    tell(talk, 'one thing', 'review');
    expect(at(talk)).toBe('review');
  });

  it('is for those who are asked, not for whoever writes it up afterwards', () => {
    const lee = { id: 'lee', part: 'professional', name: 'Nurse Lee' } as const;
    const talk = talkWith({ setting: 'afterwards', people: [{ id: 'me', part: 'person' }, lee] });
    tell(talk, 'start');
    expect(at(talk)).toBe('map');
    expect(talk.view.can.oneThing).toBe(false);
  });

  it('never leads to a gate, and is not offered when nothing everyday is left', () => {
    const talk = talkOnTheMap();
    for (const id of ['day.permission', 'day.drink', 'close.music'])
      tell(talk, goTo(id), { type: 'decline', questionId: id });
    tell(talk, { type: 'go to', stage: 'map' });
    expect(talk.view.can.oneThing).toBe(false);
  });
});

describe('the day to look again', () => {
  const core = loadPack({ variant: 'adult', path: 'core', locale: 'en-GB' });
  const answer: ConversationEvent = { type: 'answer', questionId: 'sharing.review', value: '2027-02-20' };

  async function atReview(): Promise<Conversation> {
    const talk = talkWith({ pack: await core });
    tell(talk, 'start', me, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
    tell(talk, goTo('sharing.review'));
    return talk;
  }

  it('is asked on the core path, has no default, and is chosen, changed and taken back', async () => {
    const talk = await atReview();
    expect(at(talk)).toBe('question sharing.review');
    expect(talk.view.question?.answer).toBeUndefined();
    expect(talk.view.plan.review).toBeUndefined();
    tell(talk, answer);
    expect(talk.view.plan.review).toMatchObject({ on: '2027-02-20', by: 'me', triggers: [] });
    expect(talk.view.question?.answer).toMatchObject({ value: '2027-02-20' });
    expect(parsePlan(JSON.parse(JSON.stringify(talk.view.plan))).review?.on).toBe('2027-02-20');
    tell(talk, { type: 'take back', questionId: 'sharing.review' });
    expect(talk.view.plan.review).toBeUndefined();
  });

  it('gives way to "ask me later", which is kept like any other, and back again', async () => {
    const talk = await atReview();
    tell(talk, answer, { type: 'ask later', questionId: 'sharing.review' });
    expect(talk.view.plan.review).toBeUndefined();
    expect(talk.view.question?.answer?.status).toBe('askLater');
    expect(talk.view.plan.statements.at(-1)).toMatchObject({
      questionId: 'sharing.review',
      status: 'askLater',
    });
    tell(talk, answer);
    expect(talk.view.question?.answer).toMatchObject({ status: 'answered', value: '2027-02-20' });
    expect(talk.view.plan.statements.map(({ questionId }) => questionId)).toEqual(['start.permission']);
  });

  it('takes no words that it has no place for, and says so', async () => {
    const talk = await atReview();
    tell(talk, { ...answer, text: 'in spring' });
    expect(talk.view.issues).toEqual([{ code: 'CP315' }]);
    expect(talk.view.plan.review).toBeUndefined();
  });

  it('that another chose is left alone until this speaker chooses one, and then kept in history', async () => {
    const jo = { id: 'jo', part: 'family', name: 'Jo' } as const;
    const talk = talkWith({ pack: await core, people: [{ id: 'me', part: 'person' }, jo] });
    tell(talk, 'start', me, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
    tell(talk, goTo('sharing.review'), { type: 'change speaker', speaker: 'jo' }, answer);
    tell(talk, { type: 'change speaker', speaker: 'me' });
    expect(talk.view.question?.answer).toBeUndefined();
    expect(talk.view.question?.others).toMatchObject([{ saidBy: 'jo', value: '2027-02-20' }]);
    tell(talk, { type: 'answer', questionId: 'sharing.review' });
    expect(talk.view.plan.review).toMatchObject({ on: '2027-02-20', by: 'jo' });
    tell(talk, { ...answer, value: '2027-01-10' });
    expect(talk.view.plan.review).toMatchObject({ on: '2027-01-10', by: 'me' });
    expect(talk.view.plan.history).toMatchObject([{ list: 'review', item: { by: 'jo' } }]);
  });

  it('has events beside it that make it sooner, once there is a day', async () => {
    const full = await loadPack({ variant: 'adult', path: 'full', locale: 'en-GB' });
    const talk = talkWith({ pack: full });
    tell(talk, 'start', me, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
    tell(talk, goTo('sharing.trigger'));
    expect(at(talk)).not.toContain('sharing.trigger');
    tell(talk, goTo('sharing.review'), answer, goTo('sharing.trigger'));
    tell(talk, { type: 'answer', questionId: 'sharing.trigger', value: ['worse', 'move'] });
    expect(talk.view.plan.review).toMatchObject({ on: '2027-02-20', triggers: ['worse', 'move'] });
    expect(talk.view.question?.answer?.value).toEqual(['worse', 'move']);
    expect(parsePlan(JSON.parse(JSON.stringify(talk.view.plan))).review?.triggers).toHaveLength(2);
  });

  it('stands in the review and counts on the map', async () => {
    const talk = await atReview();
    tell(talk, answer, 'review');
    const rows = talk.view.review?.flatMap((section) => section.rows) ?? [];
    expect(rows.find(({ questionId }) => questionId === 'sharing.review')?.entry?.value).toBe('2027-02-20');
    tell(talk, { type: 'go to', stage: 'map' });
    expect(talk.view.map?.find(({ sectionId }) => sectionId === 'sharing')?.status).toBe('started');
  });

  it('is told, once it has come, when they are here again, and keeps the day of another visit in history', async () => {
    const first = await atReview();
    tell(first, answer, 'stop for now');
    const talk = talkWith({
      pack: await core,
      plan: first.view.plan,
      now: tickingNow('2027-03-01T10:00:00.000Z'),
    });
    tell(talk, 'carry on');
    if (talk.view.stage === 'people') tell(talk, me);
    tell(talk, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
    expect(talk.view.lastTime?.reviewDue).toBe('2027-02-20');
    tell(talk, goTo('sharing.review'), { ...answer, value: '2027-05-30' });
    expect(talk.view.plan.review?.on).toBe('2027-05-30');
    const reviews = talk.view.plan.history.filter(({ list }) => list === 'review');
    expect(reviews).toMatchObject([{ item: { on: '2027-02-20' }, cause: 'replaced' }]);
  });
});
