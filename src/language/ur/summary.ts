import type { Translated } from '../language-book.js';

/** Words of the summary that the ten-second view does not need, in Urdu. */
export const summary: Translated<'summary'> = {
  review: 'machine-draft',
  words: {
    planOf: '{name} کے لیے کیا اہم ہے',
    planOfYou: 'آپ کے لیے کیا اہم ہے',
    recordedYours: 'لکھ لیا گیا، آپ کو ابھی نہیں دکھایا گیا',
    you: 'آپ',
    asAtCheck: '{time} کے مطابق۔ تازہ پلان دیکھ لیں۔',
    capacity: 'فیصلہ کرنے کی صلاحیت (capacity)، ہر فیصلے کے لیے الگ',
    notToRaise: 'جن باتوں کے بارے میں نہ پوچھنے کو کہا',
    doNotRaise: 'یہ بات نہ چھیڑیں: {topic}۔',
    agreed: 'اتفاق ہو چکا',
    agreedBy: '{date} کو {name} نے اتفاق کیا',
    died: 'بند۔ {name} کی وفات {date} کو ہوئی',
    recommendations: 'ڈاکٹروں یا نرسوں کی سفارشات',
    recommendationsNote:
      'جو بھی موجود ہو اس کی رہنمائی کے لیے۔ یہ وہ نہیں جو متعلقہ شخص نے مانگا، اور ان پر عمل لازم نہیں۔',
    noRecommendations: 'درج نہیں',
    ended: '{date} سے لاگو نہیں رہی',
    reason: 'کیوں',
    guidance: 'ہدایات',
    writtenBy: '{name} نے لکھا',
    throughInterpreter: 'ترجمان (interpreter) کے ذریعے',
    readBack: '{date} کو پڑھ کر سنایا گیا',
    recordedBy: '{name} نے درج کیا، {date}',
    viewsDiffer: 'رائے مختلف ہے',
    chosenNot: 'نہیں چاہتے کہ اس بارے میں پوچھا جائے',
    chosenNotYours: 'آپ نے کہا کہ ہم اس بارے میں نہ پوچھیں',
    notToday: 'آج نہیں',
    'not-asked': 'نہیں پوچھا گیا',
    others: 'پہلے کے ایک ورژن سے',
    saidTitle: 'کیا کہا گیا',
  },
};

/** Words of a plan as plain text, beside those of the summary, in Urdu. */
export const text: Translated<'text'> = {
  review: 'machine-draft',
  words: {
    checkLive: 'یہ تحریر کی صورت میں ایک نقل ہے۔ اس پر عمل کرنے سے پہلے تازہ پلان دیکھ لیں۔',
    quoted: '“ ” کے اندر کے الفاظ حرف بہ حرف ویسے ہی ہیں جیسے دیے گئے۔',
    said: 'جو {name} نے کہا، اور دوسروں کی باتیں ان کے اپنے نام سے',
    saidYou: 'جو آپ نے کہا، اور دوسروں کی باتیں ان کے اپنے نام سے',
    notChecked: 'اس تحریر کے لیے دستخط نہیں جانچے گئے',
    papers: 'قانونی کاغذات جن کے بارے میں کسی نے بتایا',
    papersNote: 'یہ تحریر ان میں سے نہیں ہے، اور اس سے کوئی ایسا کاغذ نہیں بنتا۔',
    records: 'ڈاکٹروں یا نرسوں کا درج کیا ہوا',
    earlier: 'پہلے کے ایک ورژن سے',
    involved: 'ان کے ساتھ بات ہوئی',
  },
};

/** Words of an answer that no question has words for, in Urdu. */
export const answer: Translated<'answer'> = {
  review: 'machine-draft',
  words: {
    yes: 'ہاں',
    no: 'نہیں',
    ofMost: '{most} میں سے {count}',
    doneStep: '{step} (ہو گیا)',
  },
};
