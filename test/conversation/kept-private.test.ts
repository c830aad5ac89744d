import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/content/pack.js';
import { createConversation, type Conversation } from '../../src/conversation/conversation.js';
import { parsePlan, planFor } from '../../src/plan/plan.js';
import { someOptions, tell } from './talk-with.js';

const packs = {
  adult: await loadPack({ variant: 'adult', path: 'core', locale: 'en-GB' }),
  'young-person': await loadPack({ variant: 'young-person', path: 'core', locale: 'en-GB' }),
};
const story = 'about.story';
const words = 'I like the sea. Do not tell Mum.';

const talkAt = (variant: keyof typeof packs): Conversation => {
  const talk = createConversation({ ...someOptions(), pack: packs[variant] });
  talk.start();
  const me = talk.view.plan.people.find(({ part }) => part === 'person')!.id;
  tell(talk, 'start', { type: 'say who', who: 'self', speaker: me });
  tell(talk, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
  tell(talk, { type: 'go to', questionId: story });
  return talk;
};
const keep = (isPrivate: boolean) => ({ type: 'keep private', questionId: story, isPrivate }) as const;
/** The next version: leave is asked first, as in every visit. */
const amend = [
  { type: 'amend', reason: 'more' },
  { type: 'change', questionId: story },
  { type: 'answer', questionId: 'start.permission', value: 'yes' },
  'next',
  { type: 'change', questionId: story },
  { type: 'go to', questionId: story },
] as const;
const say = (text: string) => ({ type: 'answer', questionId: story, text }) as const;
const toParents = (talk: Conversation): string =>
  JSON.stringify(planFor(parsePlan(JSON.parse(JSON.stringify(talk.view.plan))), { audience: 'parent' }));

describe('what a young person keeps from their parents: H09', () => {
  it('is offered once there is something to keep, and is never chosen for them', () => {
    const talk = talkAt('young-person');
    expect(talk.view.question?.isPrivate).toBeUndefined();
    tell(talk, say(words));
    expect(talk.view.question?.isPrivate).toBe(false);
    expect(toParents(talk)).toContain('Mum');
  });

  it('leaves in no copy for parents, stays for the team, and keeps every word', () => {
    const talk = talkAt('young-person');
    tell(talk, say(words), keep(true));
    expect(talk.view.question?.isPrivate).toBe(true);
    expect(toParents(talk)).not.toContain('Mum');
    expect(JSON.stringify(planFor(talk.view.plan, { audience: 'clinician' }))).toContain(words);
    expect(talk.view.plan.statements.at(-1)?.text).toBe(words);
  });

  it('stays kept when it is said anew, in this visit and in the next version', () => {
    const talk = talkAt('young-person');
    tell(talk, say(words), keep(true), say('Mum must not know.'));
    expect(toParents(talk)).not.toContain('Mum');
    tell(talk, 'review', 'to agree', { type: 'agree', value: 'yes' }, ...amend, say('Still not for Mum.'));
    expect(talk.view.plan.version).toBe(2);
    expect(talk.view.plan.history.length).toBeGreaterThan(0);
    expect(toParents(talk)).not.toContain('Mum');
  });

  it('hides what was said before, too, when it is kept only later', () => {
    const talk = talkAt('young-person');
    tell(
      talk,
      say('Mum, once.'),
      'review',
      'to agree',
      { type: 'agree', value: 'yes' },
      ...amend,
      say('Mum, twice.'),
      keep(true),
    );
    expect(JSON.stringify(talk.view.plan.history)).toContain('Mum, once.');
    expect(toParents(talk)).not.toContain('Mum');
  });

  it('can be shown again by them', () => {
    const talk = talkAt('young-person');
    tell(talk, say(words), keep(true), keep(false));
    expect(talk.view.question?.isPrivate).toBe(false);
    expect(toParents(talk)).toContain('Mum');
    expect(Object.keys(talk.view.plan.statements.at(-1)!)).not.toContain('hiddenFrom');
  });

  it('is no choice of an adult, nor for what nobody said', () => {
    const adult = talkAt('adult');
    tell(adult, say(words));
    expect(adult.view.question?.isPrivate).toBeUndefined();
    for (const talk of [adult, talkAt('young-person')]) {
      const before = talk.view.plan;
      tell(talk, keep(true));
      expect(talk.view.plan).toBe(before);
    }
  });
});
