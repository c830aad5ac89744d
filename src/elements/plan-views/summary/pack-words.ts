import type { Pack } from '../../../content/pack.js';
import type { CarePlan } from '../../../plan/plan.js';
import { supplies, type PackChoice } from '../../shell/supplies.js';

/** Fetches the words of a plan's pack: a moment later than the plan, once for each kind of pack. */
export class PackWords {
  /** The pack, once it has come; nothing for a plan of a pack that is not ours, which reads by the prompts it carries. */
  pack: Pack | undefined;
  /** Resolved once the words that were asked for have come, or have not. */
  settled: Promise<void> = Promise.resolve();
  #asked = '';

  /** @param hasCome called once words have come */
  constructor(private readonly hasCome: () => void) {}

  /** @param locale the language of the view, in which its pack is said: a BCP 47 tag; a draft was accepted with it */
  fetch({ pack, jurisdiction }: CarePlan, locale: string): void {
    const wanted = [pack.id, pack.variant, pack.path, jurisdiction, locale].join(' ');
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.pack = undefined;
    const { id, variant, path } = pack;
    const choice = { variant, path, locale, acceptDrafts: true, ...(jurisdiction && { jurisdiction }) };
    this.settled = this.#take(wanted, id, choice);
  }

  async #take(wanted: string, id: string, choice: PackChoice): Promise<void> {
    try {
      const found = await supplies().loadPack(choice, ['clinicians']);
      if (wanted !== this.#asked || found.id !== id) return;
      this.pack = found;
      this.hasCome();
    } catch {
      // There are no words for it: the plan stands as it is.
    }
  }
}
