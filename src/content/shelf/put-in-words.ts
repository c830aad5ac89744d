import { ContentError } from '../content-error.js';
import type { QuestionWords, SectionTitles, TopicWords, VoiceWords } from '../pack-shape.js';
import type { OwnWords, VoiceBook } from '../words/section-words.js';
import type { Parts } from './parts.js';
import { inVoices } from './in-voices.js';

/**
 * The words of one question in every voice that was fetched, each laid over the one below: the general words, what is said
 * to a young person or a parent otherwise, and what is true in the nation only.
 *
 * @throws {ContentError} CP203 where nobody wrote any.
 */
export function questionWords(parts: Parts, id: string): QuestionWords {
  const { children, jurisdiction, own, further } = parts;
  const { proxy, easyRead, ...written } = writtenOf(parts, id);
  const {
    proxy: lawProxy,
    easyRead: lawEasy,
    ...law
  }: Partial<QuestionWords> = (jurisdiction && {
    ...own.law[jurisdiction]?.[id],
    ...further?.law[jurisdiction]?.[id],
  }) ||
  {};
  const asAdult: OwnWords = { ...written, ...law };
  const aboutThem = spoken(parts, parts.proxy, id, proxy, lawProxy);
  const easy = spoken(parts, parts.easyRead, id, easyRead, lawEasy);
  if (!children) return inVoices(asAdult, { proxy: aboutThem, easyRead: easy });
  // What a young person is told otherwise is told to them alone; whoever speaks about them hears what others do.
  return inVoices(over(asAdult, children.youngPerson[id]), {
    proxy: over(over(pick(asAdult), aboutThem), children.parent[id]),
    easyRead: easy,
  });
}

/** What the map and the review call a section, in every voice that was fetched. */
export function sectionWords({ own, children, proxy }: Parts, id: string): SectionTitles {
  const section: SectionTitles | undefined = children?.sections[id] ?? own.sections[id];
  if (!section) throw noWords(id, own.locale);
  const aboutThem = children?.parentSections[id] ?? proxy?.sections?.[id] ?? section.proxy;
  return { title: section.title, ...(aboutThem && { proxy: aboutThem }) };
}

/** The words of a gate in every voice that was fetched. */
export function topicWords({ own, children, proxy, easyRead }: Parts, id: string): TopicWords {
  const forChildren = children?.topics[id];
  if (forChildren) return inVoices(forChildren, { proxy: children.parentTopics[id], easyRead: undefined });
  const words = own.topics[id];
  if (!words) throw noWords(id, own.locale, 'topics.ts');
  return inVoices(words, { proxy: proxy?.topics[id], easyRead: easyRead?.topics[id] });
}

function writtenOf({ own, clinicians, further, children }: Parts, id: string): QuestionWords {
  const section = id.slice(0, id.indexOf('.'));
  const written =
    own.sections[section]?.questions[id] ??
    clinicians?.questions[id] ??
    further?.questions[id] ??
    children?.questions[id];
  if (!written) throw noWords(id, own.locale);
  return written;
}

/** What a voice says of a question in its own way, in its book or beside the own words. */
function spoken(
  { jurisdiction }: Parts,
  book: VoiceBook | undefined,
  id: string,
  beside: VoiceWords | undefined,
  law: VoiceWords | undefined,
): VoiceWords | undefined {
  const legal = jurisdiction && book?.law[jurisdiction]?.[id];
  const said = book?.questions[id] ?? beside;
  return said || legal || law ? { ...said, ...legal, ...law } : undefined;
}

function pick({ prompt, hint, why, law, options, fields }: OwnWords): VoiceWords {
  return {
    prompt,
    hint: hint ?? '',
    why: why ?? '',
    law: law ?? '',
    ...(options && { options }),
    ...(fields && { fields }),
  };
}

function over<Words extends VoiceWords>(words: Words, said: VoiceWords | undefined): Words {
  if (!said) return words;
  const both = (key: 'options' | 'fields') =>
    (words[key] ?? said[key]) ? { [key]: { ...words[key], ...said[key] } } : {};
  return { ...words, ...said, ...both('options'), ...both('fields') };
}

/** The words of a question and of the part that it is in lie in one file. */
function noWords(id: string, locale: string, file = `${id.split('.', 1)[0] ?? id}.ts`): ContentError {
  const where = `content/words/${locale}/${file}`;
  return new ContentError('CP203', `There are no words for "${id}" in ${locale}. Add them to ${where}.`, [
    id,
    where,
  ]);
}
