import type { PackWords, Question, TopicWords, VoiceWords } from './pack-shape.js';

/** In whose voice a question is put: to the person, about the person, or to the person in easy words. */
export type Voice = 'adult' | 'proxy' | 'easy-read';

/** The words of one question, ready to show in one voice. */
export interface ResolvedWords {
  readonly prompt: string;
  readonly hint?: string;
  readonly why?: string;
  readonly law?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly fieldOptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ratings: Readonly<Record<string, string>>;
}

/**
 * The words of a question as this voice says them.
 *
 * What the voice does not say in its own way is said as an adult is asked, so that no note is lost. An empty text is
 * left out. A pack that passed `readPack` or `loadPack` has words for each of its questions.
 */
export function wordsFor(question: Question, words: PackWords, voice: Voice): ResolvedWords {
  const base = words.questions[question.id] ?? { prompt: '' };
  const own: VoiceWords =
    (voice === 'proxy' ? base.proxy : voice === 'easy-read' ? base.easyRead : undefined) ?? {};
  const said = (key: 'hint' | 'why' | 'law') => {
    const text = own[key] ?? base[key];
    return text ? { [key]: text } : {};
  };
  return {
    prompt: own.prompt ?? base.prompt,
    ...said('hint'),
    ...said('why'),
    ...said('law'),
    options: { ...base.options, ...own.options },
    fields: { ...base.fields, ...own.fields },
    fieldOptions: base.fieldOptions ?? {},
    ratings: base.ratings ?? {},
  };
}

/** What this voice calls a part. '' for one that the pack does not have. */
export function sectionTitleFor({ sections }: PackWords, id: string, voice: Voice): string {
  const { title = '', proxy } = sections[id] ?? {};
  return voice === 'proxy' ? (proxy?.title ?? title) : title;
}

/** The words of a gate as this voice says them; what it does not say in its own way is said as an adult is asked. */
export function topicWordsFor(words: TopicWords, voice: Voice): TopicWords {
  const { proxy, easyRead, ...base } = words;
  return { ...base, ...(voice === 'proxy' ? proxy : voice === 'easy-read' ? easyRead : undefined) };
}
