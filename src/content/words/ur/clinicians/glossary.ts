import type { Review } from '../../../../language/language-book.js';
import type { GlossaryEntry } from '../../../pack-shape.js';

/** Who has read the words in Urdu. */
export const review: Review = 'machine-draft';

/** Terms that stand in the words for clinicians and in no others, in Urdu. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'recommendation',
    term: 'طبی سفارش',
    ask: 'طبی سفارش کیا ہے؟',
    meaning:
      'ہنگامی حالت کے لیے ڈاکٹر یا نرس کا مشورہ۔ اس پر دستخط ہوتے ہیں۔ یہ آنے والوں کی رہنمائی کرتی ہے، اور متعلقہ شخص کی اپنی خواہش نہیں ہے۔',
    easyRead: 'ڈاکٹر یا نرس کا مشورہ۔',
  },
  {
    id: 'deputy',
    term: 'نمائندہ (deputy)',
    also: ['نمائندے (deputy)', 'deputy'],
    ask: 'نمائندہ (deputy) کون ہوتا ہے؟',
    meaning: 'وہ شخص جسے عدالت نے ایسے شخص کے لیے فیصلے کرنے کو چنا ہو جو خود نہیں کر سکتے۔',
    easyRead: 'جسے عدالت نے آپ کے لیے فیصلہ کرنے کو چنا۔',
  },
  {
    id: 'capacity',
    term: 'صلاحیت (capacity)',
    also: ['capacity'],
    ask: 'صلاحیت (capacity) کیا ہے؟',
    meaning: 'جس وقت کوئی خاص فیصلہ کرنا ہو، اس وقت وہ فیصلہ کر سکنا۔',
    easyRead: 'ایک وقت میں ایک بات کا فیصلہ کر سکنا۔',
  },
  {
    id: 'safeguarding',
    term: 'safeguarding',
    ask: 'safeguarding کیا ہے؟',
    meaning: 'کسی کو نقصان یا لاپرواہی سے بچانا۔',
    easyRead: 'کسی کو نقصان سے بچانا۔',
  },
  {
    id: 'senior-responsible-clinician',
    term: 'سینیئر ذمہ دار ڈاکٹر یا نرس',
    also: ['senior responsible clinician'],
    ask: 'senior responsible clinician کون ہوتا ہے؟',
    meaning: 'وہ سینیئر کارکن جو سفارش کا جواب دہ ہو۔',
    easyRead: 'سینیئر ڈاکٹر یا نرس۔',
  },
  {
    id: 'key-worker',
    term: 'کی ورکر (key worker)',
    also: ['key worker'],
    ask: 'key worker کون ہوتا ہے؟',
    meaning: 'وہ کارکن جو کسی کی دیکھ بھال کا ذمہ دار ہو۔',
    easyRead: 'جو آپ کی دیکھ بھال سنبھالتا ہے۔',
  },
  {
    id: 'diagnosis',
    term: 'بیماری (diagnosis)',
    also: ['diagnosis'],
    ask: 'diagnosis کیا ہے؟',
    meaning: 'وہ نام جو ڈاکٹر کسی بیماری کو دیتے ہیں۔',
    easyRead: 'بیماری کا نام۔',
  },
  {
    id: 'escalation',
    term: 'علاج کہاں تک بڑھایا جائے (escalation)',
    also: ['escalation'],
    ask: 'escalation کیا ہے؟',
    meaning: 'زیادہ سخت علاج کی طرف، یا ہسپتال کی طرف بڑھنا۔',
    easyRead: 'زیادہ سخت علاج، یا ہسپتال کی طرف جانا۔',
  },
  {
    id: 'deteriorating',
    term: 'بگڑتی ہوئی',
    also: ['deteriorating'],
    ask: 'بگڑتی ہوئی (deteriorating) کا کیا مطلب ہے؟',
    meaning: 'حالت خراب ہوتی جا رہی ہے۔',
    easyRead: 'حالت خراب ہو رہی ہے۔',
  },
  {
    id: 'akps',
    term: 'AKPS',
    ask: 'AKPS کیا ہے؟',
    meaning: '0 سے 100 تک کا ایک نمبر کہ کوئی اپنے لیے کتنا کچھ کر سکتا ہے۔',
    easyRead: 'ایک نمبر کہ کوئی کتنا کچھ کر سکتا ہے۔',
  },
  {
    id: 'snomed',
    term: 'SNOMED CT',
    ask: 'SNOMED CT کیا ہے؟',
    meaning: 'وہ کوڈ جو صحت کے ریکارڈ میں استعمال ہوتے ہیں۔',
    easyRead: 'صحت کے ریکارڈ کے کوڈ۔',
  },
];
