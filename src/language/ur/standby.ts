import type { Translated } from '../language-book.js';

/** Words of what stands by a question, and of those who are not alone, in Urdu. */
export const standby: Translated<'standby'> = {
  review: 'machine-draft',
  words: {
    notSaved: 'ابھی محفوظ نہیں ہوا۔ آپ کے الفاظ صرف اس صفحے پر ہیں۔',
    notKeptHere: 'آپ کے الفاظ صرف اس صفحے پر ہیں۔ وہ اس ڈیوائس پر محفوظ نہیں کیے گئے۔',
    noPrivateStore:
      'یہ صفحہ اس ڈیوائس پر حفاظت کے ساتھ محفوظ نہیں کر سکتا، اس لیے آپ کے الفاظ صرف اس صفحے پر ہیں۔',
    coverSoon: 'ایک منٹ میں یہ اسکرین ڈھک دی جائے گی تاکہ کوئی اور نہ دیکھے۔ آپ اسے دوبارہ کھول سکتے ہیں۔',
    stillHere: 'میں یہیں ہوں',

    saving: 'محفوظ ہو رہا ہے…',
    savedOnDevice: 'اس ڈیوائس پر محفوظ ہو گیا {time}',
    savedByHost: 'محفوظ ہو گیا {time}',
    notSaving: 'آپ کے تازہ الفاظ محفوظ نہیں ہوئے۔ وہ ابھی اس صفحے پر ہیں۔',
    notConnected: 'انٹرنیٹ سے رابطہ نہیں ہے۔',
    downloadCopy: 'ایک نقل ڈاؤن لوڈ کریں',

    nameOfSpeaker: 'آپ کا اپنا نام کیا ہے؟',
    nameOfHelper: 'جو آپ کی مدد کر رہے ہیں، ان کا نام کیا ہے؟',
    isKeptPrivate: 'آپ کے والدین اور گھر والوں سے نجی رکھا گیا',
    whoAreYou: 'آپ ان کے کون ہیں؟',
    whoIsHelping: 'وہ آپ کے کون ہیں؟',
    whoPresses: 'بٹن کون دبا رہا ہے؟',
    iDo: 'میں خود',
    helperDoes: 'جو میری مدد کر رہے ہیں',
    'part-family': 'گھر والے یا رشتہ دار',
    'part-friend': 'دوست',
    'part-carer': 'دیکھ بھال کرنے والے (carer)',
    'part-attorney': 'صحت اور بہبود کے لیے ان کے مختار (attorney)',
    'part-deputy': 'عدالت کے مقرر کیے ہوئے ان کے نمائندے (deputy)',

    speaking: 'اس وقت بولنے کی باری {name} کی ہے',
    nowSpeaking: 'اب {name} بولیں',
    said: '{name} نے کہا',
    seesOtherwise: '{name} کی رائے مختلف ہے',
    thePerson: 'متعلقہ شخص',
    someone: 'ایک شخص',
  },
};
