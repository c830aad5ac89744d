import { readFileSync } from 'node:fs';
import type { VoiceWords } from '../../src/content/pack-shape.js';
import type {
  OwnQuestions,
  SectionWords,
  SpokenQuestions,
  VoiceQuestions,
} from '../../src/content/words/section-words.js';

/** Of the content draft (0.3.0): what children and their parents are asked, with which choices. */
export const model = JSON.parse(
  readFileSync(new URL('model-children.json', import.meta.url), 'utf8'),
) as Readonly<{
  asked: Readonly<Record<'young-person' | 'parent', readonly string[]>>;
  choices: Readonly<Record<string, readonly string[]>>;
}>;

const sections = [
  ...['start', 'about', 'communication', 'people', 'health', 'matters', 'living', 'comfort'],
  ...['faith', 'place', 'emergency', 'legal', 'lastdays', 'after', 'sharing'],
];

/** One of the files of words that each section has. */
const wordsOfSections = async <Words extends object>(folder: string): Promise<Words[]> =>
  Promise.all(
    sections.map(async (section): Promise<Words> => {
      const path = `../../src/content/words/en-GB/${folder}${section}.ts`;
      const file = (await import(path)) as Record<string, Words>;
      const words = file[`${section}Words`];
      if (!words) throw new Error(`${path} has no words.`);
      return words;
    }),
  );

const voice = async (folder: string): Promise<VoiceQuestions> =>
  Object.assign({}, ...(await wordsOfSections<VoiceQuestions>(folder))) as VoiceQuestions;

/** What is said to a young person otherwise than to an adult, by question id. */
export const youngPerson = await voice('young-person/');

/** What is said to a parent otherwise than to somebody who speaks for an adult, by question id. */
export const parent = await voice('parent/');

const further = Object.assign({}, ...(await wordsOfSections<SpokenQuestions>('further/'))) as SpokenQuestions;

const own: OwnQuestions = {
  ...further,
  ...(Object.assign(
    {},
    ...(await wordsOfSections<SectionWords>('')).map(({ questions }) => questions),
  ) as OwnQuestions),
};

const proxy: VoiceQuestions = {
  ...Object.fromEntries(Object.entries(further).map(([id, words]) => [id, words.proxy ?? {}])),
  ...(await voice('proxy/')),
};

/** What a young person is asked: their own words, over an adult's. */
export const toYoungPerson = (id: string): VoiceWords => ({ ...own[id], ...youngPerson[id] });

/** What whoever else speaks for somebody is asked, which a parent hears where they have no words of their own. */
export const notToParents = (id: string): VoiceWords => ({ ...own[id], ...proxy[id] });

/** What a parent is asked. */
export const toParent = (id: string): VoiceWords => ({ ...notToParents(id), ...parent[id] });
