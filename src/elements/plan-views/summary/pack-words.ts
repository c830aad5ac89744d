import type { Pack } from '../../../content/pack.js';
import type { CarePlan } from '../../../plan/plan.js';
import { supplies } from '../../shell/supplies.js';

/** Fetches the words of a plan's pack: a moment later than the plan, once for each kind of pack. */
export class PackWords {
  /** The pack, once it has come; nothing for a plan of a pack that is not ours, which reads by the prompts it carries. */
  pack: Pack | undefined;
  #asked = '';

  /** @param hasCome called once words have come */
  constructor(private readonly hasCome: () => void) {}

  async fetch({ pack, jurisdiction }: CarePlan): Promise<void> {
    const wanted = [pack.id, pack.variant, pack.path, jurisdiction].join(' ');
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.pack = undefined;
    try {
      const { variant, path } = pack;
      const choice = { variant, path, locale: 'en-GB', ...(jurisdiction && { jurisdiction }) };
      const found = await supplies().loadPack(choice, ['clinicians']);
      if (wanted !== this.#asked || found.id !== pack.id) return;
      this.pack = found;
      this.hasCome();
    } catch {
      // There are no words for it: the plan stands as it is.
    }
  }
}
