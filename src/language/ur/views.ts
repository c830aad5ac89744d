import type { Translated } from '../language-book.js';

/** Words of the views that show a plan to read, in Urdu. */
export const view: Translated<'view'> = {
  review: 'machine-draft',
  words: {
    thePerson: 'متعلقہ شخص',
    someone: 'ایک شخص (نام درج نہیں)',
    cannotShow: 'یہ پلان دکھایا نہیں جا سکتا۔',
    cannotShowWhy: 'اس کا کوئی حصہ نہیں دکھایا گیا۔ کوڈ {code}۔',
    noPlan: 'یہاں ابھی کوئی پلان نہیں ہے۔',
    asAt: '{time} کے مطابق',
    lastChanged: 'آخری بار بدلا گیا {date}',
    version: 'ورژن {version}',
    born: 'پیدائش {date}',
    age: 'عمر {age} سال',
    nhs: 'NHS',
    closed: '{date} کو بند ہوا',

    copiedFrom: '{date} کے فارم سے نقل، {name} نے دیکھا',
    signedOn: 'دستخط {date}',
    changedSince: 'دستخط کے بعد بدلا گیا ہے۔ اس پر بھروسہ نہ کریں۔ دستخط شدہ فارم ڈھونڈیں۔',
    checking: 'دستخط جانچے جا رہے ہیں۔',
    notChecked: 'اس صفحے پر دستخط جانچے نہ جا سکے۔',
    reviewBy: '{date} تک دوبارہ دیکھیں',
    reviewOverdue: '{date} کو دوبارہ دیکھنا تھا',
    formIn: 'فارم یہاں ہے: {where}',

    ownWords: 'ان کے اپنے الفاظ میں',
    ownWordsYours: 'آپ کے اپنے الفاظ میں',
    saidOn: '{name}، {date}',
    toldBy: 'بتایا گیا کہ {name} نے یہ کہا، {date}',
    papersSeen: '{name} نے دیکھا، {date}',
  },
};

/** The state of a plan that is not an agreed one, in Urdu. */
export const state: Translated<'state'> = {
  review: 'machine-draft',
  words: {
    draft: 'مسودہ، ابھی اتفاق نہیں ہوا',
    recorded: 'لکھ لیا گیا، متعلقہ شخص کو ابھی نہیں دکھایا گیا',
    withdrawn: 'واپس لے لیا گیا۔ اب استعمال میں نہیں',
  },
};

/** What a recommendation says of CPR and of the aim of treatment, in Urdu. */
export const advice: Translated<'advice'> = {
  review: 'machine-draft',
  words: {
    extend: 'توجہ زیادہ عرصہ جینے پر',
    balance: 'زیادہ عرصہ جینے اور آرام کے درمیان توازن',
    comfort: 'توجہ آرام پر',
    attempt: 'سفارش: CPR کیا جائے',
    modified: 'سفارش: بدلے ہوئے طریقے سے CPR۔ ہدایات پڑھیں',
    notAttempt: 'سفارش: CPR نہ کیا جائے',
  },
};

/** How a question was left, or what was seen of a paper, in Urdu: those too that English reads from their ids. */
export const standing: Translated<'standing'> = {
  review: 'machine-draft',
  words: {
    'not-shared': 'اپنی مرضی سے نہیں بتایا گیا',
    'ask-later': 'بعد میں پوچھنے کو کہا',
    declined: 'نہ بتانا بہتر سمجھا',
    'unable-to-express': 'بتا پانا ممکن نہیں',
    'not-appropriate': 'نہیں پوچھا گیا: اس وقت مناسب نہیں تھا',
    'not-applicable': 'ان پر لاگو نہیں ہوتا',
    'reported-not-seen': 'بتایا گیا، دیکھا نہیں گیا',
    seen: 'دیکھا گیا',
    'not-sure': 'یقین نہیں',
    'not-discussed': 'بات نہیں ہوئی',
    'not-asked': 'نہیں پوچھا گیا',
    'not-asked-or-not-shared': 'نہیں پوچھا گیا، یا بتایا نہیں گیا',
    'not-recorded': 'درج نہیں',
    'not-recorded-or-not-shared': 'درج نہیں، یا بتایا نہیں گیا',
  },
};

/** What was found of somebody's capacity, in Urdu. */
export const outcome: Translated<'outcome'> = {
  review: 'machine-draft',
  words: {
    withSupport: 'مدد کے ساتھ فیصلہ کرنے کی صلاحیت ہے',
    hasCapacity: 'فیصلہ کرنے کی صلاحیت ہے',
    notAssessed: 'جانچا نہیں گیا',
    lacks: 'فیصلہ کرنے کی صلاحیت نہیں ہے',
    fluctuates: 'صلاحیت کبھی ہوتی ہے، کبھی نہیں',
  },
};
