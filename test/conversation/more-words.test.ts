import { describe, expect, it } from 'vitest';
import { createConversation } from '../../src/conversation/conversation.js';
import { loadPackWith, type Piece } from '../../src/content/load-pack.js';
import { openingPack } from '../../src/content/shelf/opening-pack.js';
import { Threshold } from '../../src/conversation/threshold/threshold.js';
import { settle, someOptions, talkWith, tell } from './talk-with.js';

const choice = { variant: 'adult', path: 'core', locale: 'en-GB', jurisdiction: 'england' } as const;
const packWith = (...pieces: Piece[]) => loadPackWith(choice, pieces);
const [own, ofThem, easy, clinical] = await Promise.all([
  packWith(),
  packWith('proxy'),
  packWith('easy-read'),
  packWith('clinicians'),
]);
const me = { id: 'me', part: 'person', name: 'Test Person' } as const;
const son = { id: 'son', part: 'family', name: 'Sam Test', authority: 'attorney' } as const;
const nurse = { id: 'nurse', part: 'professional', name: 'Nia Test', authority: 'professional' } as const;

const atTheName = () => {
  const talk = talkWith({ pack: own, people: [me, son] });
  tell(talk, 'start', { type: 'say who', who: 'selfHelped', speaker: 'me', people: [son] });
  tell(talk, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
  tell(talk, { type: 'go to', questionId: 'about.preferredName' });
  return talk;
};

describe('words that come in the middle', () => {
  it('are shown on the same screen, and change nothing that was said', () => {
    const talk = atTheName();
    tell(talk, { type: 'answer', questionId: 'about.preferredName', text: 'Ada' });
    const before = talk.view;
    expect(before.question?.words.prompt).toBe('What would you like to be called?');
    tell(talk, { type: 'read', easyRead: true });
    // Until they are there, the person's own words stand.
    expect(talk.view.question?.words).toEqual(before.question?.words);
    tell(talk, { type: 'more words', pack: easy });
    expect(talk.view.question?.words.prompt).toBe('What do you like to be called?');
    expect(talk.view).toMatchObject({ screen: before.screen, voice: 'easy-read' });
    expect(talk.view.plan).toBe(before.plan);
    expect(talk.view.question?.question).toBe(before.question?.question);
  });

  it('are there for whoever takes over, and the next answer carries them', () => {
    const talk = atTheName();
    tell(talk, { type: 'change speaker', speaker: 'son' }, { type: 'more words', pack: ofThem });
    tell(talk, { type: 'answer', questionId: 'about.preferredName', text: 'Ada' });
    expect(talk.view.plan.statements.at(-1)).toMatchObject({
      prompt: 'What do they like to be called?',
      text: 'Ada',
      saidBy: 'son',
    });
  });

  it('bring what a professional is asked', () => {
    const talk = talkWith({ pack: own, people: [me, nurse] });
    tell(talk, 'start', { type: 'say who', who: 'clinicianAfter', speaker: 'nurse', people: [nurse] });
    tell(talk, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
    tell(talk, { type: 'go to', questionId: 'health.summary' });
    expect(talk.view.question?.question.id).not.toBe('health.summary');
    tell(talk, { type: 'more words', pack: clinical }, { type: 'go to', questionId: 'health.summary' });
    expect(talk.view.question?.words.prompt).toBe('Shared understanding summary');
  });

  it('are heard under the cover too, which shows none of them', () => {
    const talk = atTheName();
    tell(talk, 'lock', { type: 'read', easyRead: true }, { type: 'more words', pack: easy });
    expect(talk.view).toMatchObject({ stage: 'locked' });
    expect(talk.view.question).toBeUndefined();
    tell(talk, 'unlock');
    expect(talk.view.question?.words.prompt).toBe('What do you like to be called?');
  });

  it.each([
    ['id', 'another'],
    ['version', '0.0.1'],
    ['path', 'quick'],
    ['jurisdiction', 'scotland'],
  ])('of another pack are not taken in: %s', (name, other) => {
    const talk = atTheName();
    const before = talk.view;
    tell(talk, { type: 'more words', pack: { ...easy, [name]: other } }, { type: 'read', easyRead: true });
    expect(talk.view.question?.words).toEqual(before.question?.words);
  });

  it('may be of another language: the next answer says which, and what was said keeps its own', async () => {
    const talk = atTheName();
    tell(talk, { type: 'answer', questionId: 'about.preferredName', text: 'Ada' }, 'next');
    const made = await loadPackWith({ ...choice, locale: 'en-XA', acceptDrafts: true }, []);
    tell(talk, { type: 'more words', pack: made });
    tell(talk, { type: 'go to', questionId: 'matters.top' });
    expect(talk.view.question?.words.prompt).toBe(made.words.questions['matters.top']?.prompt);
    tell(talk, { type: 'answer', questionId: 'matters.top', text: 'My garden' });
    const languageOf = (id: string) =>
      talk.view.plan.statements.find(({ questionId }) => questionId === id)?.language;
    expect(languageOf('about.preferredName')).toBe('en-GB');
    expect(languageOf('matters.top')).toBe('en-XA');
  });

  it('that come to the first screens wait for the rest, and are there with it', async () => {
    const all = someOptions({ pack: own, people: [me, son] });
    const idle: (() => void)[] = [];
    const talk = new Threshold(
      { ...all, pack: openingPack(choice) },
      {
        bring: () => Promise.resolve(createConversation(all)),
        whenIdle: (run) => idle.push(run),
        missing: () => {},
      },
    );
    talk.start();
    for (const event of [
      { type: 'start' },
      { type: 'say who', who: 'proxy', speaker: 'son', people: [son] },
      { type: 'more words', pack: ofThem },
      { type: 'answer', questionId: 'start.permission', value: 'yes' },
    ] as const)
      talk.say(event);
    expect(talk.view.question?.words.prompt).toBe('Is now a good time to talk about what matters to them?');
    expect(talk.view.question?.answer?.value).toBe('yes');
    for (const run of idle) run();
    await settle();
    expect(talk.view.question?.words.prompt).toBe('Is now a good time to talk about what matters to them?');
    talk.say({ type: 'next' });
    talk.say({ type: 'go to', questionId: 'about.preferredName' });
    expect(talk.view.question?.words.prompt).toBe('What do they like to be called?');
  });
});
