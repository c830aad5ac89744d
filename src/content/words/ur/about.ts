import type { TranslatedSection } from '../section-words.js';

export const aboutWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'میرے بارے میں',
  proxy: { title: 'ان کے بارے میں' },
  questions: {
    'about.preferredName': {
      prompt: 'آپ کو کس نام سے پکارا جائے؟',
      hint: 'وہ نام جو آپ کو پسند ہے کہ لوگ استعمال کریں۔',
      why: 'تاکہ مدد کرنے والا ہر شخص صحیح نام لے سکے۔',
      proxy: {
        prompt: 'انہیں کس نام سے پکارا جانا پسند ہے؟',
        hint: 'وہ نام جو انہیں پسند ہے کہ لوگ استعمال کریں۔',
      },
      easyRead: { prompt: 'آپ کو کون سا نام پسند ہے؟', hint: '' },
    },
  },
};
