import type { Translated } from '../language-book.js';

/** Words of the screens for children and their parents, in Urdu. */
export const children: Translated<'children'> = {
  review: 'machine-draft',
  words: {
    'part-parental': 'ماں، باپ یا سرپرست، جن کے پاس والدین کی قانونی ذمہ داری (parental responsibility) ہے',
    'part-parent':
      'ماں یا باپ، اور مجھے والدین کی قانونی ذمہ داری (parental responsibility) کے بارے میں یقین نہیں',
    keepPrivate: 'یہ میرے والدین اور گھر والوں سے نجی رکھیں',
    keepPrivateHint:
      'ان کی نقلوں میں یہ شامل نہیں ہوتا۔ اگر کوئی خطرے میں ہو سکتا ہو، تو آپ کی ٹیم کو شاید دوسروں کو بتانا پڑے۔',
  },
};
