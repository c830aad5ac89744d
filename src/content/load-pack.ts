import type { Jurisdiction, Path, Variant } from '../plan/plan.js';
import { ContentError } from './content-error.js';
import type { Pack } from './pack-shape.js';

/** Which conversation to load. */
export interface PackChoice {
  readonly variant: Variant;
  readonly path: Path;
  /** A BCP 47 tag. `en`, and English of any region, is served in UK English: read `locale` of the pack. */
  readonly locale: string;
  /** Unset: general wording that states no law. */
  readonly jurisdiction?: Jurisdiction | undefined;
}

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'];

/**
 * Loads a conversation of the built-in pack, in words. One lazy piece holds all that it needs.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for, CP202 for a locale without
 * words. The message says what there is.
 */
export async function loadPack({ variant, path, locale, jurisdiction }: PackChoice): Promise<Pack> {
  if (variant !== 'adult' || (path !== 'quick' && path !== 'core')) {
    throw new ContentError(
      'CP201',
      `There is no pack for variant "${variant}" and path "${path}". There is: variant "adult" with path "quick" or "core".`,
      [variant, path],
    );
  }
  if (jurisdiction !== undefined && !NATIONS.includes(jurisdiction)) {
    throw new ContentError(
      'CP201',
      `There is no law for jurisdiction "${jurisdiction}". There is: ${NATIONS.join(', ')}, or leave it unset.`,
      [jurisdiction],
    );
  }
  if (!/^en(-|$)/i.test(locale)) {
    throw new ContentError('CP202', `There are no words in "${locale}". There is: "en-GB".`, [locale]);
  }
  const { adultPack } = await import('./shelf/adult-en-gb.js');
  return adultPack(path, jurisdiction);
}
