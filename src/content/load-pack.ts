import { checkChoice, type PackChoice } from './checks/check-choice.js';
import type { Pack } from './pack-shape.js';
import type { Pieces } from './shelf/assemble-pack.js';

export type { PackChoice };

/**
 * A part of a pack that a person alone, in their own words, never meets: what is said to somebody else about them, what is
 * said in easy words, and what professionals record and may say.
 */
export type Piece = 'proxy' | 'easy-read' | 'clinicians';

const fetchPiece: Readonly<Record<Piece, () => Promise<Pieces>>> = {
  proxy: async () => ({ proxy: (await import('./shelf/en-GB/proxy-book.js')).proxyBook }),
  'easy-read': async () => ({ easyRead: (await import('./shelf/en-GB/easy-read-book.js')).easyReadBook }),
  clinicians: async () => ({ clinicians: (await import('./shelf/en-GB/clinician-book.js')).clinicianBook }),
};

const everyPiece = Object.keys(fetchPiece) as Piece[];

/**
 * Loads a conversation of the built-in pack, in words: all of it, for everybody.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for, CP202 for a locale without
 * words. The message says what there is.
 */
export function loadPack(choice: PackChoice): Promise<Pack> {
  return loadPackWith(choice, everyPiece);
}

/**
 * Loads the same conversation as far as the person is asked it in their own words, and with these pieces besides. Each
 * piece is fetched when it is first asked for.
 *
 * @throws {ContentError} as `loadPack`; and the error of the page's own `import` where something cannot be fetched.
 */
export async function loadPackWith(choice: PackChoice, pieces: readonly Piece[]): Promise<Pack> {
  const path = checkChoice(choice);
  const [{ adultPack }, ...come] = await Promise.all([
    import('./shelf/en-GB/adult-pack.js'),
    ...pieces.map((piece) => fetchPiece[piece]()),
  ]);
  return adultPack(path, choice.jurisdiction, Object.assign({}, ...come) as Pieces);
}
