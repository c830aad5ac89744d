import { isSaidIn, languageFor, locales, type Language } from '../../language/languages.js';
import { ContentError } from '../content-error.js';
import { there, type PackChoice } from './check-choice.js';

/**
 * The language other than English of a choice.
 *
 * @throws {ContentError} CP202 for a locale without words, or without words for this; CP213 where they are a machine draft
 * that was not asked for. The message says what there is.
 */
export function checkLanguage({ variant, path, locale, acceptDrafts }: PackChoice): Language {
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
