import type { Translated } from '../language-book.js';

/** Words of the screens that load while a person reads their first question, in Urdu. */
export const later: Translated<'later'> = {
  review: 'machine-draft',
  words: {
    mapTitle: 'کس بارے میں بات کریں؟',
    mapTitleName: '{name}، کس بارے میں بات کریں؟',
    mapLead: 'حصے جس ترتیب سے چاہیں دیکھیں۔ کسی بھی حصے پر دوبارہ آ سکتے ہیں۔',
    readBack: 'جو میں نے کہا ہے، وہ دیکھیں',
    oneThing: 'آج صرف ایک بات کریں',
    lastTimeTitle: 'پچھلی بار، {date} کو',
    saidThen: 'اُس وقت کیا کہا گیا تھا',
    leftForLater: 'کسی اور دن کے لیے چھوڑا گیا',
    changedSince: 'اُس کے بعد کیا بدلا',
    carryOnHere: 'جہاں رکے تھے، وہیں سے آگے بڑھیں',
    lookAgain: 'اسے {date} تک دوبارہ دیکھنا تھا۔ آپ یہ ابھی کر سکتے ہیں، یا کسی اور دن کے لیے چھوڑ سکتے ہیں۔',
    changeMyMind: 'اپنا ارادہ بدلیں: {title}',
    changeMyMindShort: 'اپنا ارادہ بدلیں',
    'not-started': 'شروع نہیں ہوا',
    started: 'شروع ہو چکا',
    'done-for-now': 'فی الحال مکمل',
    'not-today': 'آج نہیں',
    'chose-not-to': 'آپ نے اس پر بات نہ کرنا چنا',

    gateYes: 'ہاں، ابھی',
    gateNotToday: 'آج نہیں',
    gateDoNotAsk: 'براہ کرم مجھ سے اس بارے میں نہ پوچھیں',
    gateWithSomeone: 'پہلے کوئی میرے ساتھ ہو',

    oneThingDone: 'ایک بات ہو گئی',
    oneThingLead: 'آج کے لیے اتنا کافی ہو سکتا ہے۔ اگر چاہیں تو آگے بڑھ سکتے ہیں۔',
    restTitle: 'یہ بہت سی باتیں تھیں',
    restLead: 'چاہیں تو آرام کر لیں، یا ایک پیالی چائے پی لیں۔ جب تیار ہوں تو آگے چلیں۔',
    restCarryOn: 'آگے چلیں',
    finishToday: 'آج کے لیے ختم کریں',

    pausedTitle: 'ذرا ٹھہر جاتے ہیں',
    pausedKept: 'آپ نے جو کہا ہے وہ محفوظ ہے۔',
    pausedNotKept:
      'آرام سے، کوئی جلدی نہیں۔ آپ نے جو کہا ہے وہ ابھی اس صفحے پر موجود ہے۔ وہ ابھی محفوظ نہیں ہوا۔',
    carryOnReady: 'جب میں تیار ہوں تو آگے چلیں',
    skipPart: 'یہ حصہ چھوڑ دیں',
    hideEverything: 'سب کچھ چھپا دیں',

    supportTitle: 'آپ اکیلے نہیں ہیں',
    supportLead:
      'آپ یہاں رک کر کسی سے بات کر سکتے ہیں۔ اس صفحے کو کوئی نہیں دیکھ رہا، اس لیے براہ کرم فون کریں۔',
    talkToSomeone: 'کسی سے بات کریں',
    goBack: 'واپس جائیں',
    samaritans: 'Samaritans، دن ہو یا رات، ہر اس شخص کے لیے جو مشکل میں ہو',
    nhs111: 'NHS 111، دن ہو یا رات، جب آپ کو جلد طبی مدد چاہیے ہو',
    inDanger: 'خطرے میں، یا ہنگامی حالت میں',

    reviewTitle: 'آپ نے جو کہا ہے',
    reviewLead: 'براہ کرم اسے پورا پڑھ لیں۔ آپ کچھ بھی بدل سکتے ہیں۔',
    notTalkedAbout: 'اس پر ابھی بات نہیں ہوئی',
    noAnswerYet: 'ابھی کوئی جواب نہیں۔',
    change: 'بدلیں',
    answerThis: 'جواب دیں',
    talkAboutIt: 'اس حصے کے بارے میں بات کریں',
    toAgree: 'یہ ٹھیک ہے۔ آگے چلیں',
    toMap: 'کسی اور بارے میں بات کریں',

    agreeTitle: 'کیا یہ آپ کی کہی ہوئی باتوں کا صحیح ریکارڈ ہے؟',
    agreeTitleProxy: 'وہ جو کہتے، کیا یہ اس کا صحیح ریکارڈ ہے؟',
    agreeLead:
      'آپ اسے بعد میں بدل سکتے ہیں۔ ہاں کہنے سے نہ کسی قانونی کاغذ پر دستخط ہوتے ہیں، نہ کسی علاج سے انکار ہوتا ہے۔',
    agreeYes: 'ہاں',
    agreeMostly: 'زیادہ تر؛ کیا بدلنا ہے، وہ میں نے بتا دیا ہے',
    agreeNo: 'نہیں، مجھے کچھ بدلنا ہے',
    agreeNotShown: 'یہ {name} کو نہیں دکھایا گیا',
    unshownTitle: 'آپ نے یہ لکھ لیا ہے',
    unshownLead:
      'صرف {name} ہی کہہ سکتے ہیں کہ یہ صحیح ریکارڈ ہے۔ اس وقت تک اس پر لکھا رہے گا کہ یہ {name} کو نہیں دکھایا گیا۔',
    thePersonHere: 'متعلقہ شخص',
    recordedTitle: 'لکھ لیا گیا',
    cannotAgree:
      'صرف خود وہ شخص، یا کوئی ایسا شخص جسے ان کے لیے فیصلہ کرنے کا قانونی اختیار ہو، اس سے اتفاق کر سکتا ہے۔',
    readAgain: 'اسے دوبارہ پڑھیں',

    thanks: 'شکریہ',
    thanksName: 'شکریہ، {name}',
    stoppedLead: 'آپ نے ابھی کے لیے بات روک دی ہے۔ کسی اور دن آگے چل سکتے ہیں۔',
    agreedLead: 'آپ نے کہا ہے کہ یہ صحیح ریکارڈ ہے۔',
    recordedLead: 'یہ لکھ لیا گیا ہے۔ یہ ابھی {name} کو نہیں دکھایا گیا۔',
    withdrawnLead: 'آپ کے کہنے پر یہ پلان ختم ہو گیا ہے۔',
    deliveryWaiting: 'آپ کا پلان بھیجا جا رہا ہے۔',
    deliverySent: 'آپ کا پلان بھیج دیا گیا ہے۔',
    deliveryFailed: 'آپ کا پلان بھیجا نہ جا سکا۔ وہ ابھی اس صفحے پر موجود ہے۔',
    deliveryNotTold:
      'اس صفحے کو یہ نہیں بتایا گیا کہ آپ کا پلان محفوظ کر لیا گیا ہے۔ آپ اپنے پاس رکھنے کے لیے ایک نقل ڈاؤن لوڈ کر سکتے ہیں۔',
    deliveryWithForm:
      'آپ کا پلان اس صفحے کے فارم کے ساتھ جاتا ہے۔ جب تک آپ فارم نہ بھیجیں، یہ نہیں بھیجا جاتا۔',
    whatNext: 'اب آپ کیا کر سکتے ہیں',
    print: 'اسے پرنٹ کریں',
    makeChange: 'کچھ بدلیں',
    clearDevice: 'اسے اس ڈیوائس سے مٹا دیں',
    clearSure: 'اس سے اس ڈیوائس پر موجود نقل ہٹ جاتی ہے۔ وہ واپس نہیں لائی جا سکتی۔',
    clearYes: 'ہاں، مٹا دیں',
    clearNo: 'نہیں، رہنے دیں',

    lockedTitle: 'رازداری کے لیے ڈھک دیا گیا ہے',
    lockedLead: 'جب تک یہ ڈھکا ہوا ہے، آپ کی کہی ہوئی کوئی بات نظر نہیں آ سکتی۔',
    show: 'دکھائیں',
  },
};
