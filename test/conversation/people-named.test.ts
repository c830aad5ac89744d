import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { Person } from '../../src/plan/plan.js';
import { clinicalPack, dot, me } from './clinical-pack.js';
import { talkWith, tell } from './talk-with.js';

const sam: Person = { id: 'sam', part: 'friend', name: 'Sam' };
const call = (value: readonly string[], people: readonly Person[] = []): ConversationEvent => ({
  ...{ type: 'answer', questionId: 'close.call', value, people },
});
const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const ids = ({ view }: Conversation): unknown => view.plan.people.map(({ id }) => id);

function begun(): Conversation {
  const talk = talkWith({ pack: clinicalPack, people: [me, dot] });
  tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' }, goTo('close.call'));
  return talk;
}

describe('somebody whom an answer brought into the plan', () => {
  it('leaves it again when nothing names them any more, in the same visit', () => {
    const talk = begun();
    tell(talk, call(['sam', 'dot'], [sam]));
    expect(ids(talk)).toEqual(['me', 'dot', 'sam']);
    tell(talk, call(['dot']));
    expect(ids(talk)).toEqual(['me', 'dot']);
    expect(JSON.stringify(talk.view.plan)).not.toContain('Sam');
    tell(talk, call(['sam'], [sam]), { type: 'take back', questionId: 'close.call' });
    expect(ids(talk)).toEqual(['me', 'dot']);
    tell(talk, call(['sam'], [sam]), { type: 'decline', questionId: 'close.call' });
    expect(ids(talk)).toEqual(['me', 'dot']);
  });

  it('stays while their details are typed, and while anything else names them', () => {
    const talk = begun();
    tell(talk, call([], [sam]));
    expect(ids(talk)).toEqual(['me', 'dot', 'sam']);
    tell(talk, call(['sam'], [{ ...sam, phone: '01632 960001' }]));
    tell(talk, { type: 'change speaker', speaker: 'sam' }, { type: 'change speaker', speaker: 'me' });
    tell(talk, { type: 'take back', questionId: 'close.call' });
    expect(ids(talk)).toContain('sam');
  });

  it('stays once the visit has ended, and so does everybody who was there before', () => {
    const talk = begun();
    tell(talk, call(['sam'], [sam]), 'stop for now', 'carry on', goTo('close.call'), call(['dot']));
    expect(ids(talk)).toEqual(['me', 'dot', 'sam']);
    tell(talk, { type: 'take back', questionId: 'close.call' });
    expect(ids(talk)).toEqual(['me', 'dot', 'sam']);
  });
});
