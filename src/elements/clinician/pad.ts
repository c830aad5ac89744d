import type { CapacityForm } from './panel/capacity-form.js';
import type { RecommendationForm } from './recommendation/recommendation-form.js';

/**
 * What a clinician has begun to write and no plan can hold yet. It outlasts the screen, so that turning the tablet or a
 * cover takes no word away; it is gone with the page and with the person.
 */
export class Pad {
  readonly recommendations = new Map<string, RecommendationForm>();
  /** Id of the recommendation whose form is open. */
  open: string | undefined;
  /** Which parts of the panel stand open. */
  readonly unfolded = new Set<string>();
  capacity: CapacityForm = {};
  /** Id of the person whose other view is being written down. */
  viewer: string | undefined;
}
