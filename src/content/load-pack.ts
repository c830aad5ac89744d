import { checkChoice, type PackChoice } from './checks/check-choice.js';
import type { Pack } from './pack-shape.js';

export type { PackChoice };

/**
 * Loads a conversation of the built-in pack, in words. One lazy piece holds all that it needs.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for, CP202 for a locale without
 * words. The message says what there is.
 */
export async function loadPack(choice: PackChoice): Promise<Pack> {
  const path = checkChoice(choice);
  const { adultPack } = await import('./shelf/adult-en-gb.js');
  return adultPack(path, choice.jurisdiction);
}
