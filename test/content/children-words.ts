import { readFileSync } from 'node:fs';
import type { TopicVoice, TopicWords, VoiceWords } from '../../src/content/pack-shape.js';
import type {
  OwnQuestions,
  SectionWords,
  SpokenQuestions,
  VoiceQuestions,
} from '../../src/content/words/section-words.js';
import { topicWords as parentTopics } from '../../src/content/words/en-GB/parent/topics.js';
import { topicWords as youngTopics } from '../../src/content/words/en-GB/young-person/topics.js';

/** Of the content draft (0.3.0): what children and their parents are asked, with which choices, in which words. */
export const model = JSON.parse(
  readFileSync(new URL('model-children.json', import.meta.url), 'utf8'),
) as Readonly<{
  asked: Readonly<Record<'young-person' | 'parent', readonly string[]>>;
  choices: Readonly<Record<string, readonly string[]>>;
  words: Readonly<Record<string, string>>;
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

const flat = (words: object, path: string): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? flat(value, here) : [];
  });

const wordsOf = (
  name: 'young' | 'parent',
  questions: VoiceQuestions,
  topics: Readonly<Record<string, TopicVoice | TopicWords>>,
): Map<string, string> =>
  new Map([
    ...Object.entries(topics).flatMap(([id, words]) => flat(words, `topics/${id}/${name}`)),
    ...Object.entries(questions).flatMap(([id, words]) => flat(words, `${id}/${name}`)),
  ]);

/** Every wording for young people by its path, such as `place.care/young/prompt`. */
export const youngWords: ReadonlyMap<string, string> = wordsOf('young', youngPerson, youngTopics);

/** Every wording for parents by its path, such as `place.care/parent/prompt`. */
export const parentWords: ReadonlyMap<string, string> = wordsOf('parent', parent, parentTopics);

const gated =
  /^(?:topics\/[^/]+\/[a-z]+\/(?!title)|place\.death[12]\/|place\.changeIf\/|emergency\.(?:preferences|treatments|cprView)\/|lastdays\.(?:with|notWith|care|tell)\/|after\.)/;

/** Who meets a wording, by its path: anybody, or only whoever opened a gate. */
export const readerOf = (path: string): 'anybody' | 'behind a gate' =>
  gated.test(path) ? 'behind a gate' : 'anybody';
