import { register } from '../../base/register.js';

/** Fetches the part that says what hard words mean. */
export const fetchExplain = async (): Promise<void> =>
  register('care-explain', (await import('../explaining/care-explain.js')).CareExplain);

/** Fetches the part that asks how a legal paper is known. */
export const fetchPaper = async (): Promise<void> =>
  register('care-paper', (await import('../papers/care-paper.js')).CarePaper);

/** Fetches the part that offers help after a hard answer. */
export const fetchOffer = async (): Promise<void> =>
  register('care-offer', (await import('../explaining/care-offer.js')).CareOffer);

/** Fetches all that explains, for a device that may lose its network. Rejects when something did not come. */
export const fetchExplaining = (): Promise<unknown> =>
  Promise.all([fetchExplain(), import('../explaining/place-beside.js')]);

/** A part that stands beside an answer and does not come: the question can be answered without it, and the next that needs it asks again. */
export const withoutIt = (): void => undefined;
