import type { TranslatedSection } from '../section-words.js';

export const healthWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'اپنی صحت کے بارے میں مجھے کیا معلوم ہے',
  proxy: { title: 'وہ اپنی صحت کے بارے میں کیا جانتے ہیں' },
  questions: {},
};
