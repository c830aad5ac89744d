import type { Piece } from '../../content/load-pack.js';
import type { Pack } from '../../content/pack.js';
import type { CarePlan, Jurisdiction, Path, Variant } from '../../plan/plan.js';
import type { ConversationOptions } from '../../conversation/conversation.js';

/** Where drafts rest; the port belongs to the storage room. */
export type Store = NonNullable<ConversationOptions['store']>;

/** Which questions to ask, in which words. */
export interface PackChoice {
  readonly variant: Variant;
  readonly path: Path;
  readonly locale: string;
  readonly jurisdiction?: Jurisdiction;
  /** Whether words that nobody has reviewed will do. */
  readonly acceptDrafts?: boolean;
}

/** What came of checking a plan: the plan, or codes and places, never words. */
export type CheckedPlan =
  | { readonly ok: true; readonly plan: CarePlan }
  | {
      readonly ok: false;
      readonly issues: readonly { readonly code: string; readonly at?: readonly (string | number)[] }[];
    };

/**
 * What the shell needs of rooms it may not enter. Each loads its code when it is first called, so that a page ships
 * only what it uses.
 */
export interface Supplies {
  /** The first screens alone: the same pack as `loadPack` gives, as far as nobody needs more of it. */
  openingPack(choice: PackChoice): Promise<Pack>;
  /** The pack as a person alone is asked it in their own words, and with these pieces of it besides. */
  loadPack(choice: PackChoice, pieces: readonly Piece[]): Promise<Pack>;
  /** Checks a whole pack of the host's own. */
  readPack(json: unknown): Promise<Pack>;
  safeParsePlan(value: unknown): Promise<CheckedPlan>;
  /** Keeps drafts on the device, encrypted. */
  deviceStore(): Promise<Store>;
  /** Loads the code of all of these, for a device that may lose its network. */
  fetchAhead(): Promise<unknown>;
}

let table: Supplies | undefined;

/** Hands the table over; `define` does this before it registers the tag. */
export function provideSupplies(supplies: Supplies): void {
  table ??= supplies;
}

/** The table. Absent only when a page registered the class by itself, without `define`. */
export function supplies(): Supplies {
  if (!table)
    throw new Error('CP102 care-preferences: nothing was supplied. Import "care-preferences/define".');
  return table;
}
