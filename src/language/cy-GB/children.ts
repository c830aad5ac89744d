import type { Translated } from '../language-book.js';

/** Words of the screens for children and their parents, in Welsh. */
export const children: Translated<'children'> = {
  review: 'machine-draft',
  words: {
    'part-parental': 'Rhiant neu warcheidwad, â chyfrifoldeb rhiant',
    'part-parent': 'Rhiant, a dydw i ddim yn siŵr am gyfrifoldeb rhiant',
    keepPrivate: 'Cadw hyn rhag fy rhieni a fy nheulu',
    keepPrivateHint:
      "Mae'n cael ei adael allan o gopïau ar eu cyfer nhw. Os gall rhywun fod mewn perygl, efallai y bydd rhaid i'ch tîm ddweud wrth eraill.",
  },
};
