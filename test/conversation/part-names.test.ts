// A part is called "mine" to the person alone: to a parent it is their child's, to a daughter it is theirs.
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/content/load-pack.js';
import type { Variant } from '../../src/plan/plan.js';
import { talkWith, tell } from './talk-with.js';

const titlesTo = async (variant: Variant, event: object): Promise<readonly string[]> => {
  const pack = await loadPack({ variant, path: 'full', locale: 'en-GB' });
  const talk = talkWith({
    pack,
    subject: { ref: 'made-up', name: 'Test Person' },
    people: [
      { id: 'me', part: 'person', name: 'Test Person' },
      { id: 'mother', part: 'parent', name: 'Mother', authority: 'parental' },
      { id: 'kit', part: 'attorney', name: 'Kit', authority: 'attorney' },
    ],
  });
  tell(talk, 'start', { type: 'say who', ...event } as never);
  tell(talk, { type: 'go to', stage: 'map' });
  tell(talk, { type: 'answer', questionId: 'start.permission', value: 'yes' }, 'next');
  return talk.view.map?.map(({ title }) => title) ?? [];
};

const own = /\b(?:me|my|mine|I)\b/;

describe('the names of the parts', () => {
  it('are the person’s own to the person', async () => {
    const titles = await titlesTo('adult', { who: 'self', speaker: 'me' });
    expect(titles).toContain('What matters most to me');
  });

  it('are about the child to a parent', async () => {
    const titles = await titlesTo('parent', { who: 'parent', speaker: 'mother' });
    expect(titles).toContain('What matters most for your child');
    expect(titles.filter((title) => own.test(title))).toEqual([]);
  });

  it('are about the person to somebody who speaks for them', async () => {
    const titles = await titlesTo('adult', { who: 'proxy', speaker: 'kit' });
    expect(titles).toContain('What matters most to them');
    expect(titles.filter((title) => own.test(title))).toEqual([]);
  });
});
