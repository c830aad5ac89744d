import { expect, it } from 'vitest';
import { memoryStore } from '../../src/storage/memory.js';
import { settle, talkWith, tell } from './talk-with.js';

it('what was typed just before beginning again is there to carry on from, and is kept from then on', async () => {
  const talk = talkWith({ store: memoryStore() });
  await settle();
  tell(talk, 'start', { type: 'say who', who: 'self', speaker: 'me' });
  tell(talk, { type: 'go to', questionId: 'close.music' }, 'save now');
  await settle();
  tell(talk, { type: 'answer', questionId: 'close.music', text: 'Bach' }, 'reset');
  await settle();
  tell(talk, 'carry on');
  expect(talk.view.plan.statements.map(({ text }) => text)).toContain('Bach');
  tell(talk, 'save now');
  await settle();
  expect(talk.view.saving).toMatchObject({ state: 'clean', kept: true });
});
