import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Urdu. */
export const review: Review = 'machine-draft';

/** What clinicians alone record about legal papers, in Urdu. */
export const legalWords: OwnQuestions = {
  'legal.adrtChecks': {
    prompt: 'پیشگی فیصلے (advance decision) کی جانچ',
    hint: 'اس پر نشان لگائیں جو آپ نے خود دیکھا ہے۔ نشان لگانے سے وہ درست نہیں ہو جاتا، اور خالی چھوڑنے سے غلط نہیں ہو جاتا۔',
    why: 'اس سے بعد میں اس شخص کو مدد ملتی ہے جسے طے کرنا ہو کہ یہ درست ہے اور لاگو ہوتا ہے یا نہیں۔',
    options: {
      seen: 'میں نے کاغذ خود دیکھا ہے',
      over18: '18 سال یا زیادہ عمر میں بنایا گیا',
      capacity: 'بناتے وقت صلاحیت (capacity) پر شک کی کوئی وجہ نہیں',
      specific: 'علاج کا نام لکھا ہے',
      circumstances: 'لکھا ہے کہ یہ کب لاگو ہوتا ہے',
      evenIfLife: 'لکھا ہے کہ یہ جان کو خطرہ ہونے پر بھی لاگو ہے',
      signed: 'متعلقہ شخص نے، یا ان کے کہنے پر، دستخط کیے گئے',
      witnessed: 'گواہ نے ان کے سامنے دستخط کیے',
      notWithdrawn: 'واپس نہیں لیا گیا؛ اس کے خلاف کچھ نہیں کیا گیا',
      noLaterLpa: 'بعد میں کوئی مختار (attorney) نہیں بنایا گیا جسے اس علاج پر اختیار ہو',
    },
  },
  'legal.safeguarding': {
    prompt: 'حفاظت (safeguarding) یا محدود معلومات',
    hint: 'صرف ڈاکٹر یا نرس کے لیے۔ متعلقہ شخص کی کاپی یا مشترکہ اسکرین پر کبھی نہیں دکھایا جاتا۔',
    why: 'شاید کوئی خطرے میں ہو۔ اپنے ادارے کا safeguarding کا طریقہ بھی اپنائیں: یہ صفحہ کسی کو خبر نہیں کرتا۔',
  },
};
