/** Names of forms and services, which are explained where they are shown; each is scored as one word of two syllables. */
const terms = /\b(?:DNACPR|ReSPECT|CPR|TEP|GP|111|999)\b/g;

/** What is said to nobody here: it hurts, it blames, or it cheers. The legal name of a paper may hold "refuse". */
const banned =
  /\b(?:pass(?:ed|es)?(?: away| on)|battle|fight|journey|los(?:e|es|ing|t)|refus(?:e|es|ed|al|ing)|ceiling|withdraw\w*|futile|nothing more|everything done|giv(?:e|ing) up|next of kin)\b|!/i;

const legalName = /advance decision to refuse treatment/gi;

/** Words for behind a gate only. */
const gated = /\b(?:die|dies|died|dying|death)\b/i;

/** Words that only the state of saving may say. */
const promises = /\b(?:saved|sent|stored|will (?:always|be|get|act|talk|see|call))\b/i;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?]['")]?)\s+/).filter((sentence) => /\w/.test(sentence));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** An estimate: groups of vowels, less a silent e. */
const syllablesOf = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
};

/** The Flesch-Kincaid grade of English text: about the school year (US) that reads it with ease. */
export const gradeOf = (text: string): number => {
  const plain = text.replace(terms, 'body');
  const words = wordsOf(plain);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesOf(plain).length) + 11.8 * (syllables / words.length) - 15.59;
};

/** What is wrong with a text that people read before any gate, in a few words each; nothing when it is fit to be shown. */
export const faultsOf = (text: string, voice: 'usual' | 'easy-read' = 'usual'): string[] => {
  const longest = voice === 'easy-read' ? 12 : 20;
  const tooLong = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longest);
  return [
    ...tooLong.map((sentence) => `a sentence of ${wordsOf(sentence).length} words`),
    ...(wordsOf(text).length >= 25 && gradeOf(text) > 5 ? [`grade ${gradeOf(text).toFixed(1)}`] : []),
    ...(banned.test(text.replace(legalName, '')) ? ['a banned word'] : []),
    ...(gated.test(text) ? ['a word for behind a gate'] : []),
    ...(promises.test(text) ? ['a promise'] : []),
  ];
};
