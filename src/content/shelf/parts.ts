import type { Jurisdiction, Path, Variant } from '../../plan/plan.js';
import type { NationLaw } from '../law/nation-law.js';
import type { Question, Topic } from '../pack-shape.js';
import type { ChildrenBook, ClinicianBook, FurtherBook, OwnBook, VoiceBook } from '../words/section-words.js';

/** What a pack holds beyond the person's own words, as far as somebody has fetched it. */
export interface Pieces {
  readonly proxy?: VoiceBook;
  readonly easyRead?: VoiceBook;
  readonly clinicians?: ClinicianBook;
  readonly further?: FurtherBook;
  readonly children?: ChildrenBook;
}

/** What a pack is put together from. */
export interface Parts extends Pieces {
  readonly variant: Variant;
  readonly path: Path;
  readonly jurisdiction?: Jurisdiction | undefined;
  /** The ids that the path lists, in the order of asking. */
  readonly listed: readonly string[];
  /** All that may be asked; of two with one id the first stands. */
  readonly questions: readonly Question[];
  readonly own: OwnBook;
  readonly law?: NationLaw | undefined;
  /** Every topic of the variant; a path holds those that it asks about. */
  readonly topics: readonly Topic[];
}
