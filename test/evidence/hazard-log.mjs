// The hazard log: the hazards of the analysis and those found since, and how each control is broken to see that a test notices.
import { decisionsAndPapersBroken } from './breaks/decisions-and-papers.mjs';
import { personAndVoicesBroken } from './breaks/person-and-voices.mjs';
import { wordsKeptBroken } from './breaks/words-kept.mjs';
import { hardMomentsBroken } from './breaks/hard-moments.mjs';
import { foundOnTheWayBroken } from './breaks/found-on-the-way.mjs';
import { decisionsAndPapers } from './hazards/decisions-and-papers.mjs';
import { personAndVoices } from './hazards/person-and-voices.mjs';
import { wordsKept } from './hazards/words-kept.mjs';
import { hardMoments } from './hazards/hard-moments.mjs';
import { foundOnTheWay } from './hazards/found-on-the-way.mjs';

/** In the order of their numbers. */
export const hazards = [
  ...decisionsAndPapers,
  ...personAndVoices,
  ...wordsKept,
  ...hardMoments,
  ...foundOnTheWay,
].toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** One for each control that is ours. */
export const breaks = [
  ...decisionsAndPapersBroken,
  ...personAndVoicesBroken,
  ...wordsKeptBroken,
  ...hardMomentsBroken,
  ...foundOnTheWayBroken,
];
