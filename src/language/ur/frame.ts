import type { LanguageBook, Translated } from '../language-book.js';

/** Words of the interface that a person can meet before their first answer, in Urdu. */
export const frame: Translated<'frame'> = {
  review: 'machine-draft',
  words: {
    title: 'میرے لیے کیا اہم ہے',
    back: 'واپس',
    pause: 'وقفہ',
    stopForNow: 'ابھی کے لیے رکیں',
    needHelp: 'مجھے مدد چاہیے',
    carryOn: 'محفوظ کریں اور آگے چلیں',
    tryAgain: 'دوبارہ کوشش کریں',
    stillOpen: 'براہ کرم اسے بھیجنے سے پہلے "ابھی کے لیے رکیں" چنیں، یا جو لکھا گیا ہے اس سے اتفاق کریں۔',
    partDidNotLoad: 'یہ حصہ نہیں کھلا۔',
    wordsAreSafe: 'آپ نے جو کہا ہے وہ محفوظ ہے۔',
    wordsNotSaved: 'آپ نے جو کہا ہے وہ ابھی اس صفحے پر موجود ہے، لیکن ابھی محفوظ نہیں ہوا۔',

    welcomeLead: 'اپنی دیکھ بھال کے بارے میں بات کرنے، اور اسے اپنے الفاظ میں لکھنے کا ایک طریقہ۔',
    welcomeMuch: 'جتنا چاہیں بتائیں، کم یا زیادہ',
    welcomeStop: 'جب چاہیں رک جائیں',
    welcomeChange: 'جب چاہیں اپنا ارادہ بدل لیں',
    notEmergency: 'یہ ہنگامی حالت کے لیے نہیں ہے۔ اگر ہنگامی حالت ہو تو اس نمبر پر فون کریں:',
    start: 'شروع کریں',
    startAgain: 'بالکل شروع سے دوبارہ شروع کریں',
    carryOnFromLast: 'پچھلی بار جہاں رکے تھے وہیں سے آگے چلیں',
    lastHere: 'پچھلی بار آپ نے {date} کو بات روکی تھی۔',

    peopleTitle: 'یہ کون بھر رہا ہے؟',
    whoSelf: 'میں خود، اکیلے',
    whoHelped: 'میں خود، گھر والوں یا کسی دوست کی مدد سے',
    whoParent: 'میں: بچے کی ماں، باپ یا سرپرست',
    whoProxy: 'کوئی اور، کیونکہ جن کے بارے میں یہ ہے وہ خود اس کا فیصلہ نہیں کر سکتے',
    nameOfPerson: 'آپ کا نام کیا ہے؟',
    nameOfSubject: 'یہ جن کے بارے میں ہے، ان کا نام کیا ہے؟',
    chooseWho: 'براہ کرم چنیں کہ یہ کون بھر رہا ہے۔',
    error: 'غلطی:',

    partOf: 'کل {of} میں سے حصہ {index}: {title}',
    whyWeAsk: 'ہم کیوں پوچھتے ہیں',
    skip: 'یہ سوال چھوڑ دیں',
    notSure: 'مجھے معلوم نہیں',
    askLater: 'مجھ سے بعد میں پوچھیں',
    ratherNotSay: 'میں نہ بتاؤں تو بہتر ہے',
    orElse: 'یہ بھی چنا جا سکتا ہے',
    clearAnswer: 'میرا جواب مٹا دیں',
    wouldTakeAway: 'اس سے آپ کی یہاں کہی ہوئی بات ہٹ جائے گی۔',
    keepWords: 'جو میں نے کہا وہ رہنے دیں',
    takeAway: 'اسے ہٹا دیں',
    needed: 'یہاں جواب دینا ضروری ہے۔',
    notTaken: 'یہ جواب رکھا نہ جا سکا۔ براہ کرم اسے دیکھ لیں۔',
    yes: 'ہاں',
    no: 'نہیں',
    imNotSure: 'مجھے یقین نہیں',
    you: 'آپ',
  },
};

/** What stands on every screen while nobody has read the words in Urdu. */
export const draftLabel: LanguageBook['draftLabel'] = {
  own: 'یہ اردو الفاظ مشین سے لکھا ہوا مسودہ ہیں۔ ابھی تک کسی نے انہیں نہیں جانچا۔',
  english: 'Machine draft in Urdu. Nobody has checked these words yet.',
};
