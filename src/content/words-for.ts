import type { PackWords, Question, ResolvedWords, Voice, VoiceWords } from './pack.js';

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
