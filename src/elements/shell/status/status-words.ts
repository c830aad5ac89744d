import type { SavingView } from '../../../conversation/view.js';
import { fill } from '../../../language/fill.js';
import type { standbyWords } from '../../../language/en-GB/standby.js';

/** Where the host wants words to be kept; `no-ref`: on the device, but without a person to keep them for. */
export type Keeping = 'page' | 'no-ref' | 'store';

/** What the status line goes by. */
export interface Situation {
  readonly saving: SavingView;
  readonly keeping: Keeping;
  readonly online: boolean;
  /** The present write has lasted for more than a second. */
  readonly slow: boolean;
  /** A time of day in words. */
  readonly time: (iso: string | undefined) => string;
}

/** `kind` tells apart what is worth announcing; `alarm` asks for help at once. */
export interface StatusWords {
  readonly kind: 'none' | 'page' | 'busy' | 'kept' | 'failed';
  readonly text: string;
}

/**
 * The sentence about where the words are. It derives from the state of the store and from nothing else: "saved" is said
 * only when the store has confirmed everything that was said.
 */
export function statusWords(situation: Situation, words: typeof standbyWords): StatusWords {
  const { kind, text } = sentence(situation, words);
  if (situation.online) return { kind, text };
  return { kind, text: text ? `${words.notConnected} ${text}` : words.notConnected };
}

function sentence({ saving, keeping, slow, time }: Situation, words: typeof standbyWords): StatusWords {
  if (saving.state === 'failed' || saving.state === 'retrying') {
    return { kind: 'failed', text: saving.code === 'CP403' ? words.noPrivateStore : words.notSaving };
  }
  if (keeping === 'no-ref') return { kind: 'page', text: words.notKeptHere };
  if (saving.state === 'none' || !saving.where || saving.where === 'memory')
    return { kind: 'page', text: words.notSaved };
  if (saving.state === 'clean' && saving.kept && saving.at) {
    const saved = saving.where === 'device' ? words.savedOnDevice : words.savedByHost;
    return { kind: 'kept', text: fill(saved, { time: time(saving.at) }) };
  }
  return slow && !saving.kept ? { kind: 'busy', text: words.saving } : { kind: 'none', text: '' };
}
