import type { Jurisdiction, Path, Variant } from '../../plan/plan.js';
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

/** What the built-in pack can be. */
export const there = {
  variant: ['adult', 'young-person', 'parent'],
  path: ['quick', 'core', 'full', 'emergency-first'],
  jurisdiction: ['england', 'wales', 'scotland', 'northern-ireland'],
} as const;

/**
 * Whether there is a built-in pack of this kind.
 *
 * @throws {ContentError} CP201 for a variant, path or nation that there is no pack for. The message says what there is.
 */
export function checkChoice(choice: PackChoice): void {
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
}
