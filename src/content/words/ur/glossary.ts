import type { Review } from '../../../language/language-book.js';
import type { GlossaryEntry } from '../../pack-shape.js';

/** Who has read the meanings in Urdu. */
export const review: Review = 'machine-draft';

/** What the medical and legal terms on screen mean, in Urdu, also in easy words. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'cpr',
    term: 'CPR',
    ask: 'CPR کیا ہے؟',
    meaning:
      'جب کسی کا دل اور سانس رک جائے تو انہیں دوبارہ چلانے کی کوشش۔ CPR ہو یا نہ ہو، باقی ساری دیکھ بھال جاری رہتی ہے۔',
    easyRead: 'دل رکنے پر اسے دوبارہ چلانے کی کوشش۔ باقی ساری دیکھ بھال جاری رہتی ہے۔',
  },
  {
    id: 'dnacpr',
    term: 'DNACPR فارم',
    also: ['DNACPR'],
    ask: 'DNACPR فارم کیا ہے؟',
    meaning:
      'ایک فارم جس پر ڈاکٹر یا نرس دستخط کرتے ہیں۔ اس میں لکھا ہوتا ہے کہ CPR کی کوشش نہ کی جائے۔ یہ صرف CPR کے بارے میں ہے: باقی ساری دیکھ بھال جاری رہتی ہے۔',
    easyRead: 'ایک دستخط شدہ فارم۔ اس میں لکھا ہے کہ CPR نہ کریں۔ باقی ساری دیکھ بھال جاری رہتی ہے۔',
  },
  {
    id: 'respect',
    term: 'ReSPECT فارم',
    also: ['ReSPECT'],
    ask: 'ReSPECT فارم کیا ہے؟',
    meaning:
      'ایک فارم جس پر متعلقہ شخص اور ڈاکٹر یا نرس مل کر بات کرتے ہیں۔ اس میں لکھا ہوتا ہے کہ ہنگامی حالت میں کس دیکھ بھال سے مدد مل سکتی ہے۔ ڈاکٹر یا نرس اس پر دستخط کرتے ہیں۔',
    easyRead: 'ہنگامی دیکھ بھال کا فارم۔ ڈاکٹر یا نرس اس پر دستخط کرتے ہیں۔',
  },
  {
    id: 'tep',
    term: 'علاج کہاں تک بڑھایا جائے، اس کا پلان',
    also: ['TEP', 'treatment escalation plan'],
    ask: 'علاج کہاں تک بڑھایا جائے، اس کا پلان (TEP) کیا ہے؟',
    meaning: 'ڈاکٹر کا پلان کہ اگر کوئی زیادہ بیمار ہو جائے تو کن علاجوں سے مدد مل سکتی ہے۔',
    easyRead: 'زیادہ بیمار ہونے پر علاج کا پلان۔',
  },
  {
    id: 'advance-decision',
    term: 'علاج سے انکار کا پیشگی فیصلہ',
    also: ['پیشگی فیصلہ', 'پیشگی ہدایت نامہ', 'advance decision', 'advance directive', 'living will'],
    ask: 'علاج سے انکار کا پیشگی فیصلہ کیا ہے؟',
    meaning:
      'کوئی بالغ شخص پہلے سے کسی علاج سے انکار کرتا ہے۔ یہ اس وقت کے لیے ہے جب وہ خود فیصلہ نہ کر سکیں۔',
    easyRead: 'آپ ابھی کسی علاج سے انکار کرتے ہیں۔ یہ اس وقت کے لیے ہے جب آپ خود نہ کہہ سکیں۔',
  },
  {
    id: 'power-of-attorney',
    term: 'مختار نامہ',
    also: ['مختار نامے', 'power of attorney', 'lasting power of attorney', 'welfare power of attorney'],
    ask: 'مختار نامہ کیا ہے؟',
    meaning: 'ایک قانونی کاغذ۔ اس میں کوئی شخص چنتا ہے کہ اس کی طرف سے فیصلے کون کر سکتا ہے۔',
    easyRead: 'ایک قانونی کاغذ۔ اس میں لکھا ہے کہ آپ کے لیے فیصلہ کون کر سکتا ہے۔',
  },
  {
    id: 'attorney',
    term: 'مختار',
    also: ['attorney', 'attorneys'],
    ask: 'مختار (attorney) کون ہوتا ہے؟',
    meaning:
      'وہ شخص جسے قانونی کاغذ میں چنا گیا ہو کہ کسی دوسرے کے لیے فیصلے کرے۔ ان کا وکیل ہونا ضروری نہیں۔',
    easyRead: 'وہ شخص جسے آپ نے قانونی کاغذ میں چنا کہ آپ کے لیے فیصلہ کرے۔',
  },
  {
    id: 'registered',
    term: 'رجسٹر',
    ask: 'رجسٹر ہونے کا کیا مطلب ہے؟',
    meaning: 'سرکاری فہرست میں درج ہونا۔',
    easyRead: 'سرکاری فہرست میں لکھا جانا۔',
  },
  {
    id: 'public-guardian',
    term: 'Office of the Public Guardian',
    ask: 'Office of the Public Guardian کیا ہے؟',
    meaning: 'وہ سرکاری دفتر جو مختار ناموں کی فہرست رکھتا ہے۔',
    easyRead: 'وہ دفتر جو ان کاغذات کی فہرست رکھتا ہے۔',
  },
  {
    id: 'witness',
    term: 'گواہ',
    ask: 'گواہ کون ہوتا ہے؟',
    meaning: 'وہ شخص جو کاغذ پر دستخط ہوتے وقت موجود ہو، اور خود بھی اس پر دستخط کرے۔',
    easyRead: 'جو آپ کو دستخط کرتے دیکھے، اور خود بھی دستخط کرے۔',
  },
  {
    id: 'best-interests',
    term: 'بہترین مفاد',
    also: ['best interests'],
    ask: 'بہترین مفاد کا کیا مطلب ہے؟',
    meaning: 'سب باتیں دیکھ کر جو اس شخص کے لیے ٹھیک ہو۔ ان کی خواہش، احساس اور عقیدے کا بھی وزن ہوتا ہے۔',
    easyRead: 'جو اس شخص کے لیے ٹھیک ہو۔',
  },
  {
    id: 'parental-responsibility',
    term: 'والدین کی قانونی ذمہ داری',
    also: ['parental responsibility'],
    ask: 'والدین کی قانونی ذمہ داری کیا ہے؟',
    meaning: 'قانون میں بچے کے لیے وہ حقوق اور فرائض جو عام طور پر والدین کے ہوتے ہیں۔',
    easyRead: 'بچے کے لیے قانون والدین کو جو کرنے دیتا ہے اور جو کرنے کو کہتا ہے۔',
  },
  {
    id: 'hospice',
    term: 'ہاسپس',
    also: ['hospice'],
    ask: 'ہاسپس (hospice) کیا ہے؟',
    meaning:
      'سنگین بیماری والے لوگوں کے لیے ایک جگہ، یا گھر آنے والی ٹیم۔ یہ درد، فکر اور گھر والوں کے معاملے میں مدد کرتی ہے۔',
    easyRead: 'وہ جگہ جو بہت بیمار لوگوں اور ان کے گھر والوں کا خیال رکھتی ہے۔',
  },
  {
    id: 'community-hospital',
    term: 'علاقے کا چھوٹا ہسپتال',
    also: ['community hospital'],
    ask: 'community hospital کیا ہے؟',
    meaning: 'آپ کے علاقے کا ایک چھوٹا ہسپتال۔',
    easyRead: 'آپ کے قریب ایک چھوٹا ہسپتال۔',
  },
  {
    id: 'gp',
    term: 'GP',
    ask: 'GP کون ہوتا ہے؟',
    meaning: 'گھر والوں کا عام ڈاکٹر (family doctor)۔',
    easyRead: 'عام ڈاکٹر (family doctor)۔',
  },
];
