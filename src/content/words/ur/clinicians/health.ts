import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Urdu. */
export const review: Review = 'machine-draft';

/** What clinicians alone record about health, in Urdu. */
export const healthWords: OwnQuestions = {
  'health.diagnoses': {
    prompt: 'اہم بیماریاں',
    hint: 'پہلے وہ بیماری جس سے زندگی مختصر ہونے کا امکان سب سے زیادہ ہے، پھر وہ جو فیصلوں پر اثر ڈالتی ہیں۔',
    why: 'ہنگامی حالت میں پڑھنے والوں کو سب سے پہلے اہم بیماری معلوم ہونی چاہیے۔',
    fields: {
      condition: 'بیماری',
      snomed: 'SNOMED CT کوڈ',
      primary: 'کیا یہی اہم بیماری ہے؟',
      onset: 'کب سے؟',
      notes: 'نوٹس',
    },
  },
  'health.summary': {
    prompt: 'مشترکہ سمجھ کا خلاصہ',
    hint: 'بیماری (diagnosis)، آگے کیا ہو سکتا ہے، ذاتی حالات، اور بات چیت کی ضرورتیں، ان الفاظ میں جو متعلقہ شخص پہچان سکیں۔',
    why: 'تاکہ اگلی ٹیم کو یہ سب دوبارہ نہ پوچھنا پڑے۔',
  },
  'health.prognosis': {
    prompt: 'وقت کے بارے میں طبی رائے',
    hint: 'اسے صرف ڈاکٹر، کی ورکر (key worker) یا سینیئر نرس لکھ سکتے ہیں۔ یہ متعلقہ شخص کی اسکرین یا کاپی پر نہیں ہوتا۔ اسے کوئی انسان بتاتا ہے۔',
    why: 'اس سے ٹیم کو انتظام کرنے میں مدد ملتی ہے۔ یہ ایک رائے ہے، اور غلط ہو سکتی ہے۔',
    options: {
      days: 'دن (ایک ہفتے سے کم)',
      weeks: 'ہفتے (ایک مہینے سے کم)',
      months: 'مہینے (ایک سال سے کم)',
      years: 'ایک سال یا زیادہ',
      uncertain: 'کہنا ممکن نہیں',
    },
  },
  'health.phase': {
    prompt: 'بیماری کا مرحلہ',
    hint: 'ٹھہری ہوئی، غیر یقینی، بگڑتی ہوئی، یا آخری وقت (dying)۔ یہ بتاتا ہے کہ دیکھ بھال کا موجودہ پلان کتنا کام کر رہا ہے۔',
    why: 'اس سے ٹیم کو پتہ چلتا ہے کہ پلان کو کتنی جلدی دوبارہ دیکھنا ہے۔',
    options: {
      stable: 'ٹھہری ہوئی (stable)',
      unstable: 'غیر یقینی (unstable)',
      deteriorating: 'بگڑتی ہوئی (deteriorating)',
      dying: 'مرنے کے قریب (dying)',
    },
  },
  'health.akps': {
    prompt: 'روزمرہ کام کی سکت (AKPS)',
    hint: '0 سے 100 تک، دس دس کر کے۔',
    why: 'وقت کے ساتھ بار بار دیکھنے سے تبدیلی نظر آتی ہے۔',
  },
};
