import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/content/pack.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { parsePlan, type Person } from '../../src/plan/plan.js';
import { talkWith, tell, tickingNow } from './talk-with.js';

const me: ConversationEvent = { type: 'say who', who: 'self', speaker: 'me' };
const sam: Person = { id: 'sam', part: 'family', name: 'Sam', relationship: 'son', phone: '01632 960001' };
const dog: Person = { id: 'dog', part: 'friend', name: 'Bess', relationship: 'my dog' };
const core = loadPack({ variant: 'adult', path: 'core', locale: 'en-GB' });
const tells = (value: readonly string[], people: readonly Person[]): ConversationEvent => ({
  ...{ type: 'answer', questionId: 'people.list', value, people },
});
const names = ({ view }: Conversation): readonly (string | undefined)[] =>
  view.plan.people.map(({ name }) => name);

async function atPeople(): Promise<Conversation> {
  const talk = talkWith({ pack: await core });
  tell(talk, 'start', me, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
  tell(talk, { type: 'go to', questionId: 'people.list' });
  return talk;
}

describe('the people who matter', () => {
  it('are asked for on the core path, become people of the plan with all that was said of them, and are no entry', async () => {
    const talk = await atPeople();
    expect(talk.view.question?.question.id).toBe('people.list');
    expect(talk.view.question?.answer).toBeUndefined();
    tell(talk, tells(['sam', 'dog'], [sam, dog]));
    expect(talk.view.plan.people.slice(1)).toEqual([sam, dog]);
    expect(talk.view.plan.statements.map(({ questionId }) => questionId)).toEqual(['start.permission']);
    expect(talk.view.question?.answer?.value).toEqual(['sam', 'dog']);
    expect(parsePlan(JSON.parse(JSON.stringify(talk.view.plan))).people).toHaveLength(3);
  });

  it("stand in the review, under nobody's name, and count on the map", async () => {
    const talk = await atPeople();
    tell(talk, tells(['sam'], [sam]), 'review');
    const row = talk.view.review
      ?.flatMap(({ rows }) => rows)
      .find(({ questionId }) => questionId === 'people.list');
    expect(row?.entry).toMatchObject({ value: ['sam'], saidBy: '' });
    tell(talk, { type: 'go to', stage: 'map' });
    expect(talk.view.map?.find(({ sectionId }) => sectionId === 'people')?.status).toBe('started');
  });

  it('leave no trace when taken back in the visit in which they came in', async () => {
    const talk = await atPeople();
    tell(talk, tells(['sam', 'dog'], [sam, dog]), tells(['sam'], [sam]));
    expect(names(talk)).toEqual(['Test Person', 'Sam']);
    expect(JSON.stringify(talk.view.plan)).not.toContain('Bess');
  });

  it('stay, left out here, while another answer names them', async () => {
    const talk = await atPeople();
    tell(talk, tells(['sam'], [sam]), { type: 'go to', questionId: 'people.firstCall' });
    tell(talk, { type: 'answer', questionId: 'people.firstCall', value: ['sam'] });
    tell(talk, { type: 'go to', questionId: 'people.list' }, tells([], []));
    expect(names(talk)).toContain('Sam');
  });

  it('stay, when the other answer that named them is taken back', async () => {
    const talk = await atPeople();
    tell(talk, tells(['sam'], [sam]), { type: 'go to', questionId: 'people.firstCall' });
    tell(talk, { type: 'answer', questionId: 'people.firstCall', value: ['sam'], people: [sam] });
    tell(talk, { type: 'take back', questionId: 'people.firstCall' });
    expect(names(talk)).toContain('Sam');
  });

  it('of an earlier visit go to history, with all that was known of them', async () => {
    const first = await atPeople();
    tell(first, tells(['sam'], [sam]), 'stop for now');
    const talk = talkWith({
      pack: await core,
      plan: first.view.plan,
      now: tickingNow('2026-12-06T10:00:00Z'),
    });
    tell(talk, 'carry on');
    if (talk.view.stage === 'people') tell(talk, me);
    tell(talk, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
    tell(talk, { type: 'go to', questionId: 'people.list' }, tells(['dog'], [dog]));
    expect(names(talk)).toEqual(['Test Person', 'Bess']);
    const gone = talk.view.plan.history.filter(({ list }) => list === 'people');
    expect(gone).toMatchObject([{ item: sam, by: 'me', cause: 'taken-back' }]);
  });

  it('need not be named: that is kept as what it is', async () => {
    const talk = await atPeople();
    tell(talk, { type: 'decline', questionId: 'people.list' });
    expect(talk.view.question?.answer?.status).toBe('declined');
    tell(talk, tells(['sam'], [sam]));
    expect(talk.view.question?.answer).toMatchObject({ status: 'answered', value: ['sam'] });
  });
});
