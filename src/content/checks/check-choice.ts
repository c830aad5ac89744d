import type { Jurisdiction, Path, Variant } from '../../plan/plan.js';
import { ContentError } from '../content-error.js';

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
 * Whether there is a built-in pack for this choice; the path that is served.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for, CP202 for a locale without
 * words. The message says what there is.
 */
export function checkChoice({ variant, path, locale, jurisdiction }: PackChoice): 'quick' | 'core' {
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
  return path;
}
