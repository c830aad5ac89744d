import { syllable } from 'syllable';
import { loadPack } from '../../src/content/pack.js';

/** Who meets a text: anybody; only whoever opened a gate; somebody who reads easy words; professionals alone. */
export type Reader = 'anybody' | 'behind a gate' | 'easy-read' | 'clinicians';

const { words } = await loadPack({ variant: 'adult', path: 'core', locale: 'en-GB' });

/** Names of services that everyone knows by their letters. */
const services = ['111', '999'];

const explained = (words.glossary ?? []).flatMap(({ term, also = [] }) => [term, ...also]);

/** Terms are explained where they are shown; each is scored as one word of two syllables. */
const terms = new RegExp(
  `\\b(?:${[...explained, ...services].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
);

/** What is said to nobody here: it hurts, it blames, or it cheers. */
const unkind =
  /\b(?:pass(?:ed|es)?(?: away| on)|battl(?:e|ing)|fight(?:ing)?|journey|los(?:e|es|ing|t)|ceiling|futile|nothing more|everything done|giv(?:e|ing) up|next of kin|well done|brave|great job|don't worry)\b|!/i;

/** Words of the law and of clinics, which professionals use among themselves. */
const official = /\b(?:refus(?:e|es|ed|al|ing)|withdraw\w*)\b/i;

/** Names of papers and forms hold words that are not said otherwise. */
const names = /advance decision to refuse treatment/gi;

/** Words for behind a gate only. */
const gated = /\b(?:die|dies|died|dying|death|funeral)\b/i;

/** What nobody can promise, and what only the state of saving may say. */
const promises =
  /\b(?:saved|sent|stored|(?:they|you|it|team|staff|people|doctors|nurses)(?: will|'ll)|will (?:always|be|get|act|talk|see|call))\b/i;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?]['")]?)\s+/).filter((sentence) => /\w/.test(sentence));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** The Flesch-Kincaid grade of English text: about the school year (US) that reads it with ease. */
export const gradeOf = (text: string): number => {
  const plain = text.replace(terms, 'body');
  const all = wordsOf(plain);
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (all.length / sentencesOf(plain).length) + 11.8 * (syllables / all.length) - 15.59;
};

/** Words in a sentence, and the grade of a paragraph of 25 words or more. */
const longest = { anybody: 20, 'behind a gate': 20, 'easy-read': 12, clinicians: 20 };
const hardest = { anybody: 5, 'behind a gate': 5, 'easy-read': 5, clinicians: 9 };

/** What is wrong with a text for those who meet it, in a few words each; nothing when it is fit to be shown. */
export const faultsOf = (text: string, reader: Reader = 'anybody'): string[] => {
  const plain = text.replace(names, '');
  const isPublic = reader !== 'clinicians';
  const tooLong = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longest[reader]);
  return [
    ...tooLong.map((sentence) => `a sentence of ${wordsOf(sentence).length} words`),
    ...(wordsOf(text).length >= 25 && gradeOf(text) > hardest[reader]
      ? [`grade ${gradeOf(text).toFixed(1)}`]
      : []),
    ...(unkind.test(plain) || (isPublic && official.test(plain)) ? ['a banned word'] : []),
    ...((reader === 'anybody' || reader === 'easy-read') && gated.test(text)
      ? ['a word for behind a gate']
      : []),
    ...(promises.test(text) ? ['a promise'] : []),
  ];
};
