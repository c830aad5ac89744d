import type { Review } from '../../../language/language-book.js';
import type { Jurisdiction } from '../../../plan/plan.js';
import type { QuestionWords } from '../../pack-shape.js';

/** Who has read the words on the law in Urdu. */
export const review: Review = 'machine-draft';

const england: Readonly<Record<string, Partial<QuestionWords>>> = {
  'legal.adrt': {
    law: "یہ ایسے علاج سے انکار کر سکتا ہے جو آپ کو زندہ رکھتا ہے۔ تب اس کا لکھا ہوا ہونا لازم ہے۔ اس میں یہ لکھنا لازم ہے: 'even if my life is at risk' (چاہے میری جان کو خطرہ ہو)۔ اس پر آپ کے دستخط لازم ہیں۔ ایک گواہ کے دستخط بھی لازم ہیں۔",
    proxy: {
      law: "یہ ایسے علاج سے انکار کر سکتا ہے جو انہیں زندہ رکھتا ہے۔ تب اس کا لکھا ہوا ہونا لازم ہے۔ اس میں یہ لکھنا لازم ہے: 'even if my life is at risk' (چاہے میری جان کو خطرہ ہو)۔ اس پر ان کے دستخط لازم ہیں۔ ایک گواہ کے دستخط بھی لازم ہیں۔",
    },
    easyRead: {
      law: "یہ اس علاج کے بارے میں ہو سکتا ہے جو آپ کو زندہ رکھتا ہے۔ تب اس میں یہ لکھنا لازم ہے: 'even if my life is at risk' (چاہے میری جان کو خطرہ ہو)۔ آپ کے دستخط لازم ہیں۔ ایک گواہ کے دستخط بھی لازم ہیں۔",
    },
  },
  'legal.lpa': {
    prompt:
      'کیا آپ نے مستقل مختار نامے (lasting power of attorney) کے ذریعے کسی کو چنا ہے جو آپ کی صحت کے فیصلے کرے؟',
    law: 'استعمال سے پہلے اس کا رجسٹر ہونا لازم ہے (Office of the Public Guardian)۔ یہ صرف تب استعمال ہوتا ہے جب آپ فیصلہ نہ کر سکیں۔',
    proxy: {
      prompt:
        'کیا انہوں نے مستقل مختار نامے (lasting power of attorney) کے ذریعے کسی کو چنا تھا جو ان کی صحت کے فیصلے کرے؟',
      law: 'استعمال سے پہلے اس کا رجسٹر ہونا لازم ہے (Office of the Public Guardian)۔ یہ صرف تب استعمال ہوتا ہے جب وہ فیصلہ نہ کر سکیں۔',
    },
    easyRead: {
      law: 'پہلے کاغذ کا رجسٹر ہونا لازم ہے۔ یہ صرف تب استعمال ہوتا ہے جب آپ فیصلہ نہ کر سکیں۔',
    },
  },
};

/** What is true in one nation only, in Urdu, in every voice. England and Wales have one Act. */
export const law: Readonly<Partial<Record<Jurisdiction, Readonly<Record<string, Partial<QuestionWords>>>>>> =
  {
    england,
    wales: england,
    scotland: {
      'legal.adrt': {
        prompt: 'کیا آپ نے پیشگی ہدایت نامہ (advance directive یا living will) بنایا ہے؟',
        law: 'اسکاٹ لینڈ میں کوئی قانون (Act) اس کے قاعدے مقرر نہیں کرتا۔ پھر بھی اسے دھیان میں رکھنا لازم ہے۔',
        proxy: { prompt: 'کیا انہوں نے پیشگی ہدایت نامہ (advance directive یا living will) بنایا تھا؟' },
      },
      'legal.lpa': {
        prompt:
          'کیا آپ نے بہبود کے مختار نامے (welfare power of attorney) کے ذریعے کسی کو چنا ہے جو آپ کی صحت کے فیصلے کرے؟',
        law: 'یہ Office of the Public Guardian (اسکاٹ لینڈ) میں رجسٹر ہوتا ہے۔',
        proxy: {
          prompt:
            'کیا انہوں نے بہبود کے مختار نامے (welfare power of attorney) کے ذریعے کسی کو چنا تھا جو ان کی صحت کے فیصلے کرے؟',
        },
      },
    },
    'northern-ireland': {
      'legal.adrt': {
        law: 'شمالی آئرلینڈ میں کوئی قانون (Act) اس کے قاعدے مقرر نہیں کرتا۔ اپنی ٹیم سے پوچھیں کہ آپ کے لیے اس کا کیا مطلب ہے۔',
        proxy: {
          law: 'شمالی آئرلینڈ میں کوئی قانون (Act) اس کے قاعدے مقرر نہیں کرتا۔ ان کی ٹیم سے پوچھیں کہ ان کے لیے اس کا کیا مطلب ہے۔',
        },
      },
    },
  };
