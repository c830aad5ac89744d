import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedHere, reviewState } from '../../src/content/words/en-GB/for-review.js';
import { writtenHere } from '../../src/content/words/en-GB/written-here.js';
import { spokenWords } from './spoken-words.js';

/** The wording of the content draft (0.3.0), by path. */
const draft = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('model-words.json', import.meta.url), 'utf8')) as Record<string, string>,
  ),
);

const inDraft = (path: string): string | undefined => draft.get(path.replace(/@.*/, ''));

const written = [...spokenWords.keys()].filter((path) => inDraft(path) === undefined);

const listed = Object.entries(writtenHere).flatMap(([where, parts]) => {
  const [start = '', nation] = where.split('@');
  if (parts.includes('*')) return written.filter((path) => path.startsWith(`${start}/`));
  return parts.map((part) => `${start}/${part}${nation ? `@${nation}` : ''}`);
});

describe('the list of words to be reviewed', () => {
  it('names every wording that the draft does not have', () => {
    expect([...listed].sort()).toEqual([...written].sort());
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('names every wording that differs from the draft, with the reason', () => {
    const changed = [...spokenWords].filter(([path, text]) => (inDraft(path) ?? text) !== text);
    expect(Object.keys(changedHere).sort()).toEqual(changed.map(([path]) => path).sort());
    for (const reason of Object.values(changedHere)) expect(reason).toMatch(/\w{3}.*\.$/);
  });

  it('leaves nothing of the draft unsaid', () => {
    expect([...draft.keys()].filter((path) => !spokenWords.has(path))).toEqual([]);
  });

  it('says that nobody has reviewed them yet', () => {
    expect(reviewState).toMatch(/^draft, not yet reviewed/);
  });
});
