import { readFileSync } from 'node:fs';
import type { QuestionWords } from '../../src/content/pack-shape.js';
import type { SpokenQuestions } from '../../src/content/words/section-words.js';
import { law } from '../../src/content/words/en-GB/further/law.js';
import { growingWords } from '../../src/content/words/en-GB/growing.js';

/**
 * Of the content draft (0.3.0): what only the full path asks, and what only children are asked, by path. Of the children's
 * questions, what it says to a young person stands as the own words, and what it says to a parent as the proxy's.
 */
export const furtherDraft: ReadonlyMap<string, string> = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('model-further.json', import.meta.url), 'utf8')) as Record<
      string,
      string
    >,
  ),
);

const sections = [
  ...['start', 'about', 'communication', 'people', 'health', 'matters', 'living', 'comfort'],
  ...['faith', 'place', 'emergency', 'legal', 'lastdays', 'after', 'sharing'],
];

const bySection = await Promise.all(
  sections.map(async (section) => {
    const file = (await import(`../../src/content/words/en-GB/further/${section}.ts`)) as Record<
      string,
      SpokenQuestions
    >;
    return [section, file[`${section}Words`] ?? {}] as const;
  }),
);

/** What stands in the file of a section that is not of that section. */
export const misplaced: readonly string[] = bySection.flatMap(([section, questions]) =>
  Object.keys(questions).filter((id) => !id.startsWith(`${section}.`)),
);

/** What only the full path asks, by question id. */
export const furtherWords: SpokenQuestions = Object.fromEntries(
  bySection.flatMap(([, questions]) => Object.entries(questions)),
);

/** All of it with what only children are asked. */
export const allWords: SpokenQuestions = { ...furtherWords, ...growingWords.questions };

/** With what each nation says of it otherwise; without a nation first. */
export const inNations: readonly (readonly [name: string, id: string, words: QuestionWords])[] = [
  ...Object.entries(allWords).map(([id, words]) => ['no nation', id, words] as const),
  ...Object.entries(law).flatMap(([nation, questions]) =>
    Object.entries(questions).map(([id, { proxy, easyRead, ...own }]) => {
      const usual = allWords[id] ?? { prompt: '' };
      const voices = {
        proxy: { ...usual.proxy, ...proxy },
        easyRead: { ...usual.easyRead, ...easyRead },
      };
      return [nation, id, { ...usual, ...own, ...voices }] as const;
    }),
  ),
];
