import type { Question } from '../../../src/content/pack.js';
import type { Cast } from './casts.js';
import { homes } from './saying/moves.js';
import { answered } from './seeing/counting.js';
import type { Coverage } from './seeing/coverage.js';

/** How many questions each walk is sent to. */
const most = 14;

const isClinicians = ({ whoMayAnswer }: Question): boolean =>
  whoMayAnswer.length === 1 && whoMayAnswer[0] === 'clinician';

/**
 * What a walk is sent to: those questions of its pack that the walks before it answered least often. A walk that found
 * something is therefore told with its errands, and is the same again with both: `SEED=7 ERRANDS=about.story,place.care WALKS=1`.
 */
export function errandsFor({ pack, setting }: Cast, coverage: Coverage): readonly string[] {
  const given = process.env['ERRANDS'];
  if (given !== undefined) return given.split(',');
  return pack.questions
    .filter((one) => homes.includes(one.writesTo) && (setting !== 'alone' || !isClinicians(one)))
    .map(({ id }) => ({ id, times: coverage.times(answered(pack, id)) }))
    .toSorted((one, other) => one.times - other.times)
    .slice(0, most)
    .map(({ id }) => id);
}
