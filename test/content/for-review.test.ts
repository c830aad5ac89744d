import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedHere, reviewState } from '../../src/content/words/en-GB/for-review.js';
import { changedHere as changedFurther } from '../../src/content/words/en-GB/further/changed-here.js';
import { writtenHere as writtenFurther } from '../../src/content/words/en-GB/further/written-here.js';
import { changedHere as changedForParents } from '../../src/content/words/en-GB/parent/changed-here.js';
import { writtenHere as writtenForParents } from '../../src/content/words/en-GB/parent/written-here.js';
import { writtenHere } from '../../src/content/words/en-GB/written-here.js';
import { changedHere as changedForYoung } from '../../src/content/words/en-GB/young-person/changed-here.js';
import { writtenHere as writtenForYoung } from '../../src/content/words/en-GB/young-person/written-here.js';
import { spokenWords } from './spoken-words.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The wording of the content draft (0.3.0), by path: of the shorter paths, of the full one, and for children and parents. */
const draft = new Map(
  Object.entries({
    ...(read('model-words.json') as Record<string, string>),
    ...(read('model-further.json') as Record<string, string>),
    ...(read('model-children.json') as { words: Record<string, string> }).words,
  }),
);

/** The draft shows every choice to everybody in the same words. */
const inDraft = (path: string): string | undefined =>
  draft.get(path.replace(/@.*/, '').replace(/\/(?:young|parent)\/options\//, '/options/'));

const written = [...spokenWords.keys()].filter((path) => inDraft(path) === undefined);

const listed = [writtenHere, writtenFurther, writtenForYoung, writtenForParents].flatMap((list) =>
  Object.entries(list).flatMap(([where, parts]) => {
    const [start = '', nation] = where.split('@');
    if (parts.includes('*')) return written.filter((path) => path.startsWith(`${start}/`));
    return parts.map((part) => `${start}/${part}${nation ? `@${nation}` : ''}`);
  }),
);

const reasons = [changedHere, changedFurther, changedForYoung, changedForParents].flatMap((list) =>
  Object.entries(list),
);

describe('the lists of words to be reviewed', () => {
  it('names every wording that the draft does not have', () => {
    expect([...listed].sort()).toEqual([...written].sort());
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('names every wording that differs from the draft, with the reason', () => {
    const changed = [...spokenWords].filter(([path, text]) => (inDraft(path) ?? text) !== text);
    expect(reasons.map(([path]) => path).sort()).toEqual(changed.map(([path]) => path).sort());
    for (const [, reason] of reasons) expect(reason).toMatch(/\w{3}.*\.$/);
  });

  it('leaves nothing of the draft unsaid', () => {
    // What is said to a young person as to an adult is written once.
    const isSaid = ([path, text]: [string, string]): boolean =>
      spokenWords.has(path) || spokenWords.get(path.replace('/young/', '/')) === text;
    expect([...draft].filter((one) => !isSaid(one))).toEqual([]);
  });

  it('says that nobody has reviewed them yet', () => {
    expect(reviewState).toMatch(/^draft, not yet reviewed/);
  });
});
