import type { TranslatedSection } from '../section-words.js';

export const communicationWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'مجھ سے بات کیسے کریں',
  proxy: { title: 'ان سے بات کیسے کریں' },
  questions: {
    'communication.language': {
      prompt: 'آپ کون سی زبان بولنا پسند کرتے ہیں؟',
      why: 'تاکہ عملے کو معلوم ہو کہ کون سی زبان بہتر ہے، اور کیا ترجمان چاہیے۔',
      options: { en: 'انگریزی', cy: 'ویلش', other: 'کوئی اور زبان', bsl: 'برطانوی اشاروں کی زبان (BSL)' },
      proxy: { prompt: 'وہ کون سی زبان بولنا پسند کرتے ہیں؟' },
      easyRead: { prompt: 'آپ کون سی زبان بولتے ہیں؟' },
    },
    'communication.needs': {
      prompt: 'کیا ان میں سے کوئی بات آپ پر صادق آتی ہے؟',
      hint: 'جو جو ٹھیک ہو، سب چنیں۔',
      why: 'تاکہ عملے کو معلوم ہو کہ آپ سے کیسے بات کریں اور مدد کیسے کریں۔',
      options: {
        hearing: 'مجھے سننے میں مشکل ہوتی ہے',
        sight: 'مجھے دیکھنے میں مشکل ہوتی ہے',
        speech: 'مجھے بولنے یا اپنی بات سمجھانے میں مشکل ہوتی ہے',
        thinking: 'مجھے یاد رکھنے یا بات سمجھنے میں مشکل ہوتی ہے',
        summon: 'ہنگامی حالت میں میرے لیے مدد بلانا ممکن نہیں',
        safety: 'ہو سکتا ہے مجھے خطرے کا پتہ نہ چلے',
        learning: 'مجھے سیکھنے کی معذوری (learning disability) ہے',
        autistic: 'میں آٹسٹک (autistic) ہوں',
        none: 'ان میں سے کوئی نہیں',
      },
      proxy: { prompt: 'کیا ان میں سے کوئی بات ان پر صادق آتی ہے؟' },
      easyRead: {
        prompt: 'آپ کے لیے کیا مشکل ہے؟',
        options: {
          speech: 'بولنا یا بات سمجھانا مشکل ہے',
          thinking: 'یاد رکھنا یا سمجھنا مشکل ہے',
        },
      },
    },
  },
};
