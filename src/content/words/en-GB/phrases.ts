import type { Phrases } from '../../pack-shape.js';

/** What a clinician may say: asking leave, hope and worry side by side, and wishing. Never shown to the person. */
export const phrases: Phrases = {
  general: ['Would it be all right if we talked about what may be ahead?'],
  sections: {},
};
