import { describe, expect, it } from 'vitest';
import { loadPack, type Pack, type PackChoice } from '../../src/content/pack.js';
import { isSaidIn, languageFor, locales } from '../../src/language/languages.js';
import { leavesOf } from '../content-book/written-strings.js';

const variants = ['adult', 'young-person', 'parent'] as const;
const paths = ['quick', 'core', 'emergency-first', 'full'] as const;
const nations = [undefined, 'england', 'wales', 'scotland', 'northern-ireland'] as const;

const others = locales.filter((locale) => locale !== 'en-GB');

/** Every conversation that is held in a language other than English, with that language. */
const choices = others.flatMap((locale) =>
  variants.flatMap((variant) =>
    paths.flatMap((path) =>
      isSaidIn(languageFor(locale)!, variant, path)
        ? nations.map((jurisdiction) => ({ locale, variant, path, jurisdiction }))
        : [],
    ),
  ),
);

/** Names that are the same in every language. */
const names = /^(?:CPR|ReSPECT|DNACPR|ICD|GP|NHS|English|British Sign Language|Cymraeg|.{0,2})$/;

const wordsOf = ({ words }: Pack): ReadonlyMap<string, string> => {
  const { glossary, phrases, ...said } = words;
  return new Map(leavesOf(said).map(([keys, text]) => [keys.join('/'), text] as const));
};

const codeOf = (choice: PackChoice): Promise<unknown> =>
  loadPack(choice).then(
    () => 'loaded',
    (error: unknown) => (error as { code?: string }).code,
  );

describe('a conversation in another language', () => {
  it.each(others)('%s is held only where words will do that nobody has reviewed', async (locale) => {
    expect(await codeOf({ variant: 'adult', path: 'quick', locale })).toBe('CP213');
    expect(await codeOf({ variant: 'adult', path: 'quick', locale, acceptDrafts: true })).toBe('loaded');
  });

  it('is refused by code where there are no words for it, and where no language was named', async () => {
    expect(await codeOf({ variant: 'adult', path: 'quick' } as PackChoice)).toBe('CP202');
    expect(await codeOf({ variant: 'adult', path: 'quick', locale: 'fr', acceptDrafts: true })).toBe('CP202');
  });

  it.each(choices)(
    '$locale, $variant, $path, $jurisdiction asks what English asks, in every voice, and borrows no word of it',
    async (choice) => {
      const pack = await loadPack({ ...choice, acceptDrafts: true });
      const english = await loadPack({ ...choice, locale: 'en-GB' });
      expect(pack.locale).toBe(choice.locale);
      expect(pack.questions).toEqual(english.questions);
      expect(pack.topics).toEqual(english.topics);
      const [said, inEnglish] = [wordsOf(pack), wordsOf(english)];
      expect([...said.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted());
      const borrowed = [...said].filter(
        ([key, text]) => text !== '' && text === inEnglish.get(key) && !names.test(text),
      );
      expect(borrowed).toEqual([]);
    },
  );
});
