import type { Jurisdiction, Path, Variant } from '../../plan/plan.js';
import { isEnglish, isSaidIn, languageFor, locales, type Language } from '../../language/languages.js';
import { ContentError } from '../content-error.js';

/** Which conversation to load. */
export interface PackChoice {
  readonly variant: Variant;
  readonly path: Path;
  /** A BCP 47 tag. `en`, and English of any region, is served in UK English: read `locale` of the pack. */
  readonly locale: string;
  /** Whether words will do that no person has reviewed: a machine draft. Without it there are none in such a language. */
  readonly acceptDrafts?: boolean | undefined;
  /** Unset: general wording that states no law. */
  readonly jurisdiction?: Jurisdiction | undefined;
}

const there = {
  variant: ['adult', 'young-person', 'parent'],
  path: ['quick', 'core', 'full', 'emergency-first'],
  jurisdiction: ['england', 'wales', 'scotland', 'northern-ireland'],
} as const;

/**
 * Whether there is a built-in pack for this choice, and in which language; undefined is British English.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for, CP202 for a locale without
 * words, CP213 where its words are a machine draft that was not asked for. The message says what there is.
 */
export function checkChoice(choice: PackChoice): Language | undefined {
  for (const part of ['variant', 'path', 'jurisdiction'] as const) {
    const chosen: string | undefined = choice[part];
    if (chosen === undefined && part === 'jurisdiction') continue;
    if (there[part].some((one) => one === chosen)) continue;
    throw new ContentError(
      'CP201',
      `There is no pack for ${part} "${String(chosen)}". There is: ${there[part].join(', ')}.`,
      [String(chosen)],
    );
  }
  return isEnglish(choice.locale) ? undefined : checkLanguage(choice);
}

function checkLanguage({ variant, path, locale, acceptDrafts }: PackChoice): Language {
  const language = languageFor(locale);
  if (!language) {
    throw new ContentError('CP202', `There are no words in "${locale}". There is: ${locales.join(', ')}.`, [
      locale,
    ]);
  }
  if (!isSaidIn(language, variant, path)) {
    const { variants = there.variant, paths = there.path } = language;
    const reach = `${variants.join(', ')}; ${paths.join(', ')}`;
    throw new ContentError('CP202', `In "${language.locale}" there are words for: ${reach}.`, [locale]);
  }
  if (language.review === 'machine-draft' && !acceptDrafts) {
    throw new ContentError(
      'CP213',
      `The words in "${language.locale}" are a machine draft: nobody has reviewed them. Set acceptDrafts to load them.`,
      [locale],
    );
  }
  return language;
}
