import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Urdu. */
export const review: Review = 'machine-draft';

/** What clinicians alone are asked about capacity and involvement, in Urdu. */
export const startWords: OwnQuestions = {
  'start.capacity': {
    prompt: 'کیا متعلقہ شخص اس وقت اس پلان کے فیصلے کر سکتے ہیں؟',
    hint: 'جب تک شک کی وجہ نہ ہو، مان لیں کہ کر سکتے ہیں۔ ہر فیصلے کے لیے الگ جائزہ لیں۔ پہلے مدد دیں۔',
    why: 'ریکارڈ میں نظر آتا ہے کہ ہر حصہ کس کا فیصلہ ہے۔ صلاحیت (capacity) ایک وقت میں ایک فیصلے کے بارے میں ہوتی ہے۔',
    options: {
      hasCapacity: 'ہاں',
      withSupport: 'ہاں، مدد کے ساتھ',
      lacks: 'نہیں، ان میں سے ایک یا زیادہ فیصلوں کے لیے',
      fluctuates: 'کبھی ہاں، کبھی نہیں',
      notAssessed: 'جائزہ نہیں لیا گیا',
    },
  },
  'start.capacityDetail': {
    prompt: 'کون سے فیصلے، اور صلاحیت (capacity) کا جائزہ کیسے لیا گیا؟',
    hint: 'فیصلہ، دی گئی مدد، تاریخ، اور یہ لکھیں کہ مکمل جائزہ کہاں رکھا ہے۔',
    why: 'جس ریکارڈ میں فیصلہ اور وجہیں نہ ہوں، اس پر بعد میں بھروسہ نہیں کیا جا سکتا۔',
  },
  'start.basis': {
    prompt: 'متعلقہ شخص کو کیسے شامل کیا گیا؟',
    hint: 'جو یہاں لکھا ہے، یہ اس کی قانونی بنیاد ہے۔',
    why: 'پڑھنے والوں کو معلوم ہونا چاہیے کہ یہ پلان کس کی آواز میں ہے۔',
    options: {
      involved: 'انہوں نے حصہ لیا اور اتفاق کرتے ہیں',
      bestInterests:
        'وہ حصہ نہیں لے سکے۔ یہ ان کے بہترین مفاد (best interests) میں لکھا گیا، ان لوگوں کے ساتھ مل کر جو انہیں جانتے ہیں',
      attorney: 'صحت اور بہبود کے لیے ان کے مختار (attorney) یا نمائندے (deputy) نے حصہ لیا',
      childMature: '18 سال سے کم عمر، اور حصہ لینے کے لیے کافی سمجھ ہے',
      childNotMature: '18 سال سے کم عمر، اور ابھی حصہ لینے کے قابل نہیں۔ ان کی معلوم رائے سے کام لیا گیا',
      parental: 'والدین کی قانونی ذمہ داری (parental responsibility) رکھنے والوں نے حصہ لیا',
      other: 'کوئی اور صورت۔ وجہ لکھیں',
    },
  },
};
