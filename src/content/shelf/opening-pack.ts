import { isEnglish } from '../../language/is-english.js';
import { ContentError } from '../content-error.js';
import { deepFreeze } from '../../plan/freeze.js';
import { builtInIdentity } from './built-in-identity.js';
import { checkChoice, type PackChoice } from '../checks/check-choice.js';
import type { Pack } from '../pack-shape.js';
import { openingQuestions } from '../questions/opening.js';
import { openingWords as easyRead } from '../words/en-GB/easy-read/opening.js';
import { openingWords as own } from '../words/en-GB/opening.js';
import { openingWords as proxy } from '../words/en-GB/proxy/opening.js';
import { inVoices } from './in-voices.js';

const spoken = Object.entries(own.questions).map(
  ([id, words]) => [id, inVoices(words, { proxy: proxy[id], easyRead: easyRead[id] })] as const,
);

/**
 * The first screens of the pack that {@link loadPack} gives an adult for the same choice: who is taking part, and is now a
 * good time? It bears the same names and asks the same in every voice, in a piece small enough to come before the rest.
 *
 * @throws {ContentError} CP201 as `loadPack`, CP202 for any other language than English.
 */
export function openingPack(choice: PackChoice): Pack {
  checkChoice(choice);
  const { path, locale, jurisdiction } = choice;
  if (!isEnglish(locale))
    throw new ContentError('CP202', `The first screens alone are in "en-GB", not in "${locale}".`, [locale]);
  return deepFreeze<Pack>({
    ...builtInIdentity,
    variant: 'adult',
    path,
    locale: 'en-GB',
    ...(jurisdiction && { jurisdiction }),
    sections: [{ id: 'start' }],
    topics: [],
    questions: openingQuestions,
    words: {
      sections: { start: { title: own.title } },
      questions: Object.fromEntries(spoken),
      topics: {},
    },
  });
}
