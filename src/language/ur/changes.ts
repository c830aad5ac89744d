import type { Translated } from '../language-book.js';

/** Words of the view that shows what changed between two versions of a plan, in Urdu. */
export const change: Translated<'change'> = {
  review: 'machine-draft',
  words: {
    title: '{name} کے لیے کیا بدلا',
    between: 'ورژن {before}، {beforeDate} سے، ورژن {after}، {afterDate} تک',
    nothing: 'کچھ نہیں بدلا۔',
    noneSaid: 'جو کچھ کہا گیا، جس پر دستخط ہوئے یا جو درج کیا گیا، اس میں سے کچھ نہیں بدلا۔',
    was: 'پہلے',
    now: 'اب',
    isOnly: 'اس کا باقی حصہ ویسا ہی ہے جیسا تھا۔',
    sameWords: 'الفاظ وہی ہیں۔',
    status: 'پلان کی حالت',
    by: '{name} نے بدلا، {date}',
    why: 'کیوں',
    reversesCpr: 'CPR کے بارے میں ایک سفارش اب وہ نہیں رہی جو پہلے تھی۔ دستخط شدہ فارم دیکھیں۔',
    reversesRefusal:
      'جس چیز سے انکار کیا گیا تھا، یا جس کی رضامندی دی گئی تھی، وہ اب ویسی نہیں رہی۔ کچھ کرنے سے پہلے پوچھیں۔',
    added: 'نیا: {count}',
    changed: 'بدلا ہوا: {count}',
    removed: 'واپس لیا گیا: {count}',
    reordered: 'دوسری ترتیب میں: {count}',
    signed: 'نئے دستخط کے ساتھ: {count}',
  },
};

/** What became of one thing, in Urdu. */
export const kind: Translated<'kind'> = {
  review: 'machine-draft',
  words: {
    added: 'نیا',
    changed: 'بدلا ہوا',
    removed: 'واپس لیا گیا',
    reordered: 'دوسری ترتیب میں',
    signed: 'نئے دستخط',
  },
};

/** What is compared that no question asked for, in Urdu. */
export const part: Translated<'part'> = {
  review: 'machine-draft',
  words: {
    recommendations: 'ڈاکٹروں یا نرسوں کی سفارش',
    topics: 'ایک موضوع: {about}',
    views: 'کسی کی رائے مختلف ہے: {about}',
    capacity: 'فیصلہ کرنے کی صلاحیت (capacity): {about}',
    agreements: 'کیا یہ صحیح ریکارڈ ہے',
    people: 'پلان میں شامل کوئی شخص',
    subject: 'یہ پلان کس کا ہے',
    review: 'اسے دوبارہ کب دیکھنا ہے',
    closed: 'پلان کا بند ہونا',
  },
};

/** What was chosen of a topic, and whether the record was agreed, in Urdu. */
export const chosen: Translated<'chosen'> = {
  review: 'machine-draft',
  words: {
    'not-today': 'آج نہیں',
    'do-not-ask': 'نہیں چاہتے کہ اس بارے میں پوچھا جائے',
    'with-someone': 'چاہتے ہیں کہ پہلے کوئی ساتھ ہو',
    reopened: 'اس بارے میں دوبارہ پوچھا جا سکتا ہے',
    yes: 'ہاں',
    mostly: 'زیادہ تر',
    no: 'نہیں',
    notShown: 'متعلقہ شخص کو نہیں دکھایا گیا',
  },
};
