import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Urdu. */
export const review: Review = 'machine-draft';

/** The one form of a clinical recommendation, in Urdu. */
export const emergencyWords: OwnQuestions = {
  'emergency.recFocus': {
    prompt: 'طبی سفارش: دیکھ بھال کا اصل مقصد',
    hint: 'ایک چنیں۔ نیچے وجہیں لکھیں۔ ڈاکٹر یا نرس کے طور پر دستخط کریں۔',
    why: 'یہ آنے والوں کی رہنمائی کرتی ہے۔ یہ لازم نہیں ہے، اور یہ متعلقہ شخص کی خواہش جیسی چیز نہیں ہے۔',
    options: {
      extend: 'زندگی بڑھانے کو ترجیح',
      balance: 'زندگی بڑھانے، اور آرام اور پسندیدہ نتائج کے درمیان توازن',
      comfort: 'آرام کو ترجیح',
    },
  },
  'emergency.recGuidance': {
    prompt: 'طبی سفارش: کیا کرنا ہے اور کیا نہیں، وجہوں کے ساتھ',
    hint: 'ممکن علاج، ہسپتال یا گھر، علاج کہاں تک بڑھایا جائے (escalation)، اور کیوں۔',
    why: 'آنے والے کے پاس اسے پڑھنے کے لیے شاید چند سیکنڈ ہوں۔ پہلے وہ لکھیں جس سے مدد ہو۔',
  },
  'emergency.recReason': {
    prompt: 'طبی سفارش: وجہیں',
    hint: 'یہ اس شخص کے لیے کیوں ٹھیک ہے، ان الفاظ میں جو وہ پہچان سکیں۔',
    why: 'اس کی بنیاد یہی شخص ہونا چاہیے، صرف عمر، معذوری یا کیئر ہوم ہرگز نہیں۔',
  },
  'emergency.recInvolved': {
    prompt: 'اس سفارش میں کس نے حصہ لیا؟',
    hint: 'متعلقہ شخص، ان کے قریبی لوگ، مختار (attorney)، دوسرے کارکن۔ اگر متعلقہ شخص نے حصہ نہیں لیا تو وجہ لکھیں۔',
    why: 'متعلقہ شخص، یا ان کے قریبی لوگ، اس کا حصہ ہونے چاہییں۔',
  },
  'emergency.recCpr': {
    prompt: 'طبی سفارش: CPR',
    hint: 'صرف سینیئر ذمہ دار ڈاکٹر یا نرس (senior responsible clinician)۔ لکھیں کہ کسے بتایا گیا۔ اگر کوئی سفارش نہیں تو خالی چھوڑ دیں۔',
    why: 'یہ صرف CPR کے بارے میں ہے۔ باقی ساری دیکھ بھال جاری رہتی ہے۔',
    options: {
      attempt: 'CPR کی کوشش کی سفارش ہے',
      modified: 'تبدیل شدہ CPR (صرف بچہ)',
      notAttempt: 'CPR کی کوشش کی سفارش نہیں ہے',
    },
  },
  'emergency.recCprDate': {
    prompt: 'CPR کی سفارش کی تاریخ، اور دوبارہ دیکھنے کی تاریخ',
    why: 'حالات بدلنے پر اسے دوبارہ دیکھنا ہے۔ اس دوران باقی ساری دیکھ بھال جاری رہتی ہے۔',
    fields: { decisionDate: 'سفارش کی تاریخ', reviewDate: 'دوبارہ دیکھنے کی تاریخ' },
  },
  'emergency.recCprWhere': {
    prompt: 'دستخط شدہ فارم کہاں ہے؟',
    hint: 'مثلاً بستر کے پاس پیلے فولڈر میں۔',
    why: 'ایمبولینس کے عملے کو شاید اسے دیکھنا پڑے۔',
  },
  'emergency.recTold': {
    prompt: 'CPR کی سفارش کے بارے میں کسے بتایا گیا ہے؟',
    hint: 'بتاتے وقت یہ بھی کہیں کہ باقی ساری دیکھ بھال جاری رہتی ہے۔',
    why: 'متعلقہ شخص کو بتانا چاہیے، سوائے اس کے کہ بتانے سے انہیں نقصان ہو۔ اگر نہیں بتایا گیا تو وجہ لکھیں۔',
    options: {
      person: 'متعلقہ شخص',
      personNot: 'متعلقہ شخص کو نہیں بتایا گیا (وجہ لکھیں)',
      family: 'گھر والے',
      carer: 'دیکھ بھال کرنے والے',
      attorney: 'مختار (attorney) یا نمائندہ (deputy)',
      parents: 'والدین کی قانونی ذمہ داری (parental responsibility) رکھنے والے',
    },
  },
  'emergency.recSigned': {
    prompt: 'کس نے دستخط کیے',
    hint: 'نام، عہدہ، رجسٹریشن نمبر، ادارہ، تاریخ اور وقت۔ سینیئر ذمہ دار ڈاکٹر یا نرس (senior responsible clinician) کی تصدیق ضروری ہے۔',
    why: 'جس سفارش پر دستخط نہ ہوں، اس پر کوئی عمل نہیں کرتا۔',
    fields: {
      by: 'نام',
      role: 'عہدہ',
      registration: 'رجسٹریشن نمبر',
      organisation: 'ادارہ',
      seniorResponsible: 'سینیئر ذمہ دار ڈاکٹر یا نرس (senior responsible clinician)',
      at: 'دستخط کی تاریخ',
    },
  },
};
