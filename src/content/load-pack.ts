import { isEnglish } from '../language/is-english.js';
import { checkChoice, type PackChoice } from './checks/check-choice.js';
import type { Pack } from './pack-shape.js';
import type { Pieces } from './shelf/parts.js';

export type { PackChoice };

/**
 * A part of a pack that an adult alone, in their own words, never meets on a shorter path: what is said to somebody else
 * about them, what is said in easy words, what professionals record and may say, what only the full path asks, and what
 * children, young people and their parents are asked.
 */
export type Piece = 'proxy' | 'easy-read' | 'clinicians' | 'further' | 'children';

/** How each piece is fetched. The words of one language lie in one folder. */
const fetchPiece: Readonly<Record<Piece, () => Promise<Pieces>>> = {
  proxy: async () => ({ proxy: (await import('./shelf/en-GB/proxy-book.js')).proxyBook }),
  'easy-read': async () => ({ easyRead: (await import('./shelf/en-GB/easy-read-book.js')).easyReadBook }),
  clinicians: async () => ({ clinicians: (await import('./shelf/en-GB/clinician-book.js')).clinicianBook }),
  further: async () => ({ further: (await import('./shelf/en-GB/further-book.js')).furtherBook }),
  children: async () => ({ children: (await import('./shelf/en-GB/children-book.js')).childrenBook }),
};

const everyVoice: readonly Piece[] = ['proxy', 'easy-read', 'clinicians'];

/**
 * Loads a conversation of the built-in pack, in words: all of it, for everybody.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for, CP202 for a locale without
 * words, CP213 where its words are a machine draft that was not asked for. The message says what there is.
 */
export function loadPack(choice: PackChoice): Promise<Pack> {
  return loadPackWith(choice, everyVoice);
}

/**
 * Loads the same conversation as far as the person is asked it in their own words, and with these pieces besides. Each
 * piece is fetched when it is first asked for.
 *
 * @throws {ContentError} as `loadPack`; and the error of the page's own `import` where something cannot be fetched.
 */
export async function loadPackWith(choice: PackChoice, pieces: readonly Piece[]): Promise<Pack> {
  checkChoice(choice);
  if (!isEnglish(choice.locale)) return loadTranslated(choice, pieces);
  const needed = new Set([...pieces, ...neededBy(choice)]);
  const [{ builtInPack }, { ownBook }, ...come] = await Promise.all([
    import('./shelf/built-in-pack.js'),
    import('./shelf/en-GB/own-book.js'),
    ...[...needed].map((piece) => fetchPiece[piece]()),
  ]);
  return builtInPack(choice, ownBook, Object.assign({}, ...come) as Pieces);
}

async function loadTranslated(choice: PackChoice, pieces: readonly Piece[]): Promise<Pack> {
  const { checkLanguage } = await import('./checks/check-language.js');
  const { locale } = checkLanguage(choice);
  if (locale !== 'en-XA' && locale !== 'ar-XB')
    return (await import('./shelf/translated/translated-pack.js')).translatedPack(
      choice,
      locale,
      pieces.includes('clinicians'),
    );
  const { pseudoPack } = await import('./shelf/translated/pseudo-pack.js');
  return pseudoPack(await loadPackWith({ ...choice, locale: 'en-GB' }, pieces), locale);
}

/** What a conversation cannot do without: who is asked about a child is asked as somebody else. */
function neededBy({ variant, path }: PackChoice): Piece[] {
  return [
    ...(path === 'full' ? (['further'] as const) : []),
    ...(variant === 'adult' ? [] : (['children'] as const)),
    ...(variant === 'parent' ? (['proxy'] as const) : []),
  ];
}
