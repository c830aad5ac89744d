import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { afterwards, clinicalPack, dot, lee, me, together } from './clinical-pack.js';
import { talkWith, tell } from './talk-with.js';

const goTo = (questionId: string): ConversationEvent => ({ type: 'go to', questionId });
const speak = (speaker: string): ConversationEvent => ({ type: 'change speaker', speaker });
const music = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });

describe('the end of a talk with a professional', () => {
  it('together, the person agrees, not the nurse for them; a review is set only when asked for', async () => {
    const talk = together();
    tell(
      talk,
      goTo('close.music'),
      music('Bach'),
      { type: 'read back', questionId: 'close.music' },
      'review',
    );
    tell(talk, speak('lee'));
    expect(talk.view.can.agree).toBe(false);
    tell(talk, 'to agree', { type: 'agree', value: 'yes' });
    expect(talk.view.plan).toMatchObject({ status: 'draft', agreements: [] });
    expect(talk.view.plan).not.toHaveProperty('review');
    tell(talk, { type: 'suggest review', on: '2027-02-20', triggers: ['hospital'] }, speak('me'));
    tell(talk, 'to agree', { type: 'agree', value: 'yes' });
    expect(talk.view.plan).toMatchObject({
      status: 'agreed',
      agreements: [{ by: 'me', authority: 'self' }],
      review: { on: '2027-02-20', triggers: ['hospital'], by: 'lee' },
    });
  });

  it('afterwards, it is recorded and not yet shown; nobody is asked for leave', () => {
    const talk = afterwards();
    expect(talk.view.stage).toBe('map');
    tell(talk, goTo('close.music'), { type: 'decline', questionId: 'close.music' }, 'review', 'to agree');
    expect(talk.view.plan.statements).toMatchObject([
      { saidBy: 'me', recordedBy: 'lee', mode: 'reported', status: 'declined' },
    ]);
    tell(talk, { type: 'agree', value: 'yes' });
    expect(talk.view.stage).toBe('agree');
    tell(talk, { type: 'agree', value: 'notShown' });
    expect(talk.view).toMatchObject({ finish: { reason: 'recorded' }, plan: { status: 'recorded' } });
  });

  it('a withdrawal before any visit keeps its reason', () => {
    const talk = talkWith();
    tell(talk, { type: 'withdraw', reason: 'not for me' });
    expect(talk.view.plan).toMatchObject({
      status: 'withdrawn',
      visits: [{ who: 'self', setting: 'alone', present: ['me'] }],
      history: [{ list: 'visits', cause: 'taken-back', why: 'not for me', by: 'me' }],
    });
  });

  it('nobody but a professional writes up afterwards', () => {
    const talk = talkWith({ pack: clinicalPack, people: [me, dot], setting: 'afterwards' });
    tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' });
    expect(talk.view.stage).toBe('people');
    tell(talk, { type: 'say who', who: 'clinicianAfter', speaker: 'me', people: [lee] });
    expect(talk.view).toMatchObject({ stage: 'map', recorder: { id: 'lee' } });
  });
});
