import { loadPack } from '../../src/content/load-pack.js';
import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../src/conversation/events.js';
import type { ConversationView } from '../../src/conversation/view.js';
import { talkOnTheMap, talkWith, tell } from './talk-with.js';

const types = (text: string): ConversationEvent => ({ type: 'answer', questionId: 'close.music', text });
const toMusic: ConversationEvent = { type: 'go to', questionId: 'close.music' };

describe('the view', () => {
  it('keeps the identity of every part that did not change', () => {
    const talk = talkOnTheMap();
    tell(talk, toMusic, types('B'));
    const before = talk.view;
    tell(talk, types('Ba'));
    const now = talk.view;
    expect(now).not.toBe(before);
    expect(now.question?.answer).not.toBe(before.question?.answer);
    for (const key of ['question', 'words', 'part', 'others', 'people'] as const) {
      expect(now.question?.[key], key).toBe(before.question?.[key]);
    }
    for (const key of ['speaker', 'recorder', 'can', 'issues'] as const)
      expect(now[key], key).toBe(before[key]);
    tell(talk, 'open topic', 'resume', { type: 'go to', questionId: 'nothing' });
    expect(talk.view).toBe(now);
  });

  it('counts screens: one more for each that a person sees, none for a keystroke', () => {
    const talk = talkOnTheMap();
    const screens: number[] = [talk.view.screen];
    const say = (...events: Parameters<typeof tell>[1][]): void => {
      tell(talk, ...events);
      screens.push(talk.view.screen);
    };
    say(toMusic);
    say(types('B'));
    say(types('Ba'));
    say('pause');
    say('resume');
    say({ type: 'read', easyRead: true });
    say('save now');
    say('next');
    say({ type: 'go to', sectionId: 'storm' });
    say('open topic');
    const first = screens[0] ?? 0;
    expect(screens.map((screen) => screen - first)).toEqual([0, 1, 1, 1, 2, 3, 3, 3, 4, 5, 6]);
  });

  it('tells its listeners once for each change, and not after they have left', () => {
    const talk = talkOnTheMap();
    const seen: ConversationView[] = [];
    const leave = talk.subscribe((view) => seen.push(view));
    tell(talk, toMusic, types('B'), 'resume');
    expect(seen.map(({ stage }) => stage)).toEqual(['question', 'question']);
    leave();
    tell(talk, types('Ba'));
    expect(seen).toHaveLength(2);
    talk.stop();
    expect(() => tell(talk, types('Bach'))).not.toThrow();
  });

  it('puts easy words when they are asked for, and the person first by the name they like', () => {
    const talk = talkWith({ easyRead: true, subject: { ref: 'test-1', preferredName: 'Testy' } });
    expect(talk.view).toMatchObject({ voice: 'easy-read', name: 'Testy' });
    tell(
      talk,
      'start',
      { type: 'say who', who: 'self', speaker: 'me' },
      { type: 'go to', questionId: 'day.drink' },
    );
    expect(talk.view.question?.words.prompt).toBe('Tea or coffee?');
    tell(talk, { type: 'read', easyRead: false });
    expect(talk.view.question?.words.prompt).toBe('What do you like to drink?');
  });

  it('says of each part how far it has come', () => {
    const talk = talkOnTheMap();
    const statuses = (): unknown => {
      tell(talk, { type: 'go to', stage: 'map' });
      return talk.view.map?.map(({ status }) => status);
    };
    expect(statuses()).toEqual(['not-started', 'not-started', 'not-started', 'not-started']);
    tell(talk, { type: 'go to', questionId: 'day.drink' }, { type: 'decline', questionId: 'day.drink' });
    expect(statuses()).toEqual(['started', 'not-started', 'not-started', 'not-started']);
    tell(talk, { type: 'go to', sectionId: 'day' });
    expect(talk.view.question?.question.id).toBe('day.permission');
    tell(talk, { type: 'answer', questionId: 'day.permission', value: 'yes' }, toMusic, {
      type: 'ask later',
      questionId: 'close.music',
    });
    expect(statuses()).toEqual(['done-for-now', 'not-started', 'not-started', 'started']);
  });

  it('counts the parts that have something to ask, and none before leave for today is given', async () => {
    const pack = await loadPack({ variant: 'adult', path: 'quick', locale: 'en-GB' });
    const before = talkOnTheMap({ pack });
    expect(before.view.question?.question.id).toBe('start.permission');
    expect(before.view.question?.part).toBeUndefined();
    const talk = talkOnTheMap();
    tell(talk, toMusic);
    expect(talk.view.question?.part).toEqual({ index: 4, of: 4, title: 'To finish' });
  });
});
