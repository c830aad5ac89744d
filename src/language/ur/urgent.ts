import type { Translated } from '../language-book.js';

/** Headings of the eleven blocks of the card for an emergency, in Urdu. */
export const block: Translated<'block'> = {
  review: 'machine-draft',
  words: {
    who: 'کون',
    cpr: 'اگر دل رک جائے',
    treatment: 'علاج کا مقصد اور حدیں',
    papers: 'قانونی طور پر لازم کاغذات',
    says: 'متعلقہ شخص کیا کہتے ہیں',
    dangers: 'بڑی بیماری اور خطرے',
    now: 'اب کیا کرنا ہے',
    call: 'کس کو فون کریں',
    communicate: 'بات کیسے کریں',
    access: 'گھر میں داخل ہونا، اور ان کے سہارے کون ہے',
    trust: 'اس پر کتنا بھروسہ کریں',
  },
};

/** The same headings on the person's own copy, where they differ, in Urdu. */
export const yourBlock: Translated<'yourBlock'> = {
  review: 'machine-draft',
  words: {
    cpr: 'اگر آپ کا دل رک جائے',
    papers: 'آپ کے کاغذات',
    says: 'آپ کیا کہتے ہیں',
    communicate: 'آپ سے بات کیسے کریں',
    access: 'گھر میں داخل ہونا، اور آپ کے سہارے کون ہے',
  },
};

/** Short names of what was asked, as staff look for them, in Urdu: those too that English reads from their ids. */
export const short: Translated<'short'> = {
  review: 'machine-draft',
  words: {
    'legal.adrt': 'علاج سے انکار کا پیشگی فیصلہ (advance decision)',
    'legal.adrtWhere': 'پیشگی فیصلہ (advance decision)',
    'legal.lpa': 'صحت کے لیے مختار (attorney)',
    'matters.top': 'سب سے اہم',
    'matters.fear': 'جس سے بچنا چاہتے ہیں',
    'emergency.preferences': 'ہنگامی حالت میں',
    'place.ifWorse': 'حالت بگڑنے پر ہسپتال',
    'place.care': 'خواہش: دیکھ بھال کہاں ہو',
    'place.death1': 'خواہش: وفات کہاں ہو',
    'faith.products': 'جو علاج قبول نہیں',
    'comfort.antMeds': 'پہلے سے رکھی دوائیں (just-in-case medicines)',
    'sharing.keyWorker': 'دیکھ بھال کے ذمہ دار',
    'legal.parental': 'والدین کی قانونی ذمہ داری (parental responsibility)',
    'communication.needs': 'مشکل ہوتی ہے',
    recommendation: 'سفارش',
    'about.preferredName': 'پسندیدہ نام',
    'about.access': 'گھر میں داخل ہونا',
    'about.livesWith': 'کس کے ساتھ رہتے ہیں',
    'emergency.existing-form': 'پہلے سے موجود فارم',
    'emergency.existing-form-details': 'پہلے سے موجود فارم کی تفصیل',
    'legal.attorneys': 'مختار (attorneys)',
    'health.diagnoses': 'بیماریاں',
    'health.allergies': 'الرجی',
    'lastdays.implants': 'جسم میں لگے آلات',
    'lastdays.tell': 'جن لوگوں کو بتانا ہے',
    'comfort.crisisPlan': 'ہنگامی حالت کا پلان',
    'comfort.antMedsWhere': 'پہلے سے رکھی دوائیں کہاں ہیں',
    'comfort.pain': 'درد',
    'people.firstCall': 'سب سے پہلے کس کو فون کریں',
    'people.involve': 'جن لوگوں کو شامل کرنا ہے',
    'people.dependants': 'جو لوگ ان کے سہارے ہیں',
    'communication.language': 'زبان',
    'communication.interpreter': 'ترجمان',
    'communication.painSigns': 'درد کی نشانیاں',
    'growing.comforter': 'جس سے تسلی ملتی ہے',
  },
};

const papers = { yes: 'ہے', no: 'کوئی نہیں', want: 'کوئی نہیں۔ مزید جاننا چاہتے ہیں' };

/** What was chosen, by question or section, in Urdu; under `any`, whatever was asked. */
export const choice: Translated<'choice'> = {
  review: 'machine-draft',
  words: {
    any: { yes: 'ہاں', no: 'نہیں', notSure: 'یقین نہیں', other: 'کچھ اور' },
    'emergency.existing-form': { yes: 'ہے', no: 'کوئی فارم نہیں' },
    'emergency.existing-form-details': {
      respect: 'ReSPECT فارم',
      dnacpr: 'DNACPR فارم',
      tep: 'علاج کہاں تک بڑھایا جائے، اس کا پلان (treatment escalation plan)',
      other: 'کوئی اور فارم',
    },
    'legal.adrt': {
      ...papers,
      yesLst: 'زندگی قائم رکھنے والا علاج (life-sustaining treatment) بھی اس میں شامل ہے',
    },
    'legal.lpa': {
      ...papers,
      yesLst: 'زندگی قائم رکھنے والے علاج (life-sustaining treatment) کے اختیار کے ساتھ',
      propertyOnly: 'صرف پیسوں اور جائیداد کے لیے',
    },
    'place.ifWorse': {
      onlyIf: 'صرف اگر گھر پر نہ ہو سکے',
      avoid: 'جہاں ہیں وہیں رہنا زیادہ پسند ہے',
      comfortOnly: 'صرف آرام کے لیے',
      depends: 'حالات پر منحصر ہے۔ پوچھیں',
    },
    place: {
      home: 'اپنا گھر',
      relative: 'گھر والوں یا دوست کا گھر',
      careHome: 'کیئر ہوم (care home)',
      hospice: 'ہاسپس (hospice)',
      hospital: 'ہسپتال',
      community: 'کمیونٹی ہسپتال (community hospital)',
      other: 'کوئی اور جگہ',
      noPreference: 'کوئی خاص پسند نہیں',
    },
    lastdays: { icd: 'ICD', pacemaker: 'پیس میکر (pacemaker)', no: 'کوئی نہیں' },
    'comfort.antMeds': { box: 'ڈبے میں', prescribed: 'نسخہ لکھا جا چکا ہے', no: 'کوئی نہیں' },
    'about.livesWith': {
      alone: 'اکیلے',
      withOthers: 'دوسروں کے ساتھ',
      careHome: 'کیئر ہوم (care home)',
      supported: 'مدد والی رہائش (supported housing)',
      hostel: 'ہاسٹل',
      prison: 'جیل',
      none: 'کوئی مستقل گھر نہیں',
    },
    'growing.comforter': {
      toy: 'کھلونا',
      person: 'کوئی شخص',
      play: 'کھیل',
      music: 'موسیقی',
      cuddle: 'گلے لگانا',
      story: 'کہانی',
      space: 'اکیلے رہنے کی جگہ',
    },
    'sharing.consent': {
      some: 'کچھ حصہ',
      bestInterests: 'بہترین مفاد میں (best interests)',
      attorney: 'مختار (attorney) کے ذریعے',
      parental: 'والدین کی قانونی ذمہ داری کے تحت',
      withdrawn: 'واپس لے لی گئی',
    },
    'communication.interpreter': { yes: 'ضرورت ہے', no: 'ضرورت نہیں' },
    'communication.language': {
      en: 'انگریزی',
      cy: 'ویلش',
      bsl: 'برطانوی اشاروں کی زبان (BSL)',
      other: 'کوئی اور زبان',
    },
    'communication.needs': {
      hearing: 'سننا',
      sight: 'دیکھنا',
      speech: 'بولنا',
      autistic: 'آٹسٹک (autistic)',
      thinking: 'یاد رکھنا یا بات سمجھنا',
      summon: 'مدد کے لیے بلانا',
      safety: 'خطرے کو بھانپنا',
      learning: 'سیکھنے کی معذوری (learning disability) ہے',
      none: 'ان میں سے کوئی نہیں',
    },
  },
};

/** Sides of what was told in several fields, in Urdu. Nothing before those that need no name. */
export const side: Translated<'side'> = {
  review: 'machine-draft',
  words: {
    where: 'یہاں دیکھیں',
    dateOnForm: 'تاریخ',
    date: 'تاریخ',
    actsJointly: 'مل کر ہی فیصلہ کر سکتے ہیں',
    documentSeenBy: 'کاغذ کس نے دیکھا',
    trigger: 'اگر',
    whatItLooksLike: 'کیسا لگتا ہے',
    firstSteps: 'پہلے یہ کریں',
    whoToCall: 'فون کریں',
    seenBy: 'کس نے دیکھا',
    location: 'کہاں ہے',
    copiesWith: 'نقلیں کس کے پاس ہیں',
    upload: 'فائل',
    registered: 'رجسٹر شدہ',
    lifeSustainingAuthority: 'زندگی قائم رکھنے والے علاج کا اختیار',
    snomed: 'SNOMED',
    primary: 'بڑی بیماری',
    onset: 'کب سے',
    notes: 'نوٹ',
    phone: 'فون',
    hours: 'اوقات',
    medicines: 'دوائیں',
    isUsualResidence: 'یہ ان کا عام گھر ہے',
    ...{ kind: '', person: '', setting: '', orgName: '', address: '', condition: '' },
  },
};

/** Sentences of the card that no other view has, in Urdu. */
export const card: Translated<'card'> = {
  review: 'machine-draft',
  words: {
    label: 'ہنگامی حالت کے لیے',
    likes: 'پسندیدہ نام',
    more: 'پورا پلان دیکھیں',
    whole: 'ہر لفظ دکھائیں',
    atOdds: 'ریکارڈ میں کچھ اور لکھا ہے۔ پوچھیں',
    fromRecord: '{source} سے',
    consent: 'دوسروں کو معلومات دینے کی رضامندی: {value}، {date}',
    confirmed: 'آخری بار تصدیق {date} کو {name} نے کی',
    notConfirmed: 'کسی نے تصدیق نہیں کی',
    capacity: 'فیصلہ کرنے کی صلاحیت ({decision}): {outcome}، {date}',
    capacityPresumed: 'فیصلہ کرنے کی صلاحیت: موجود مانی جاتی ہے۔ کچھ درج نہیں',
    mayBeOld: 'ہو سکتا ہے یہ پرانا ہو۔ تازہ پلان دیکھ لیں۔ یہ آپ کی اپنی پیشہ ورانہ رائے کا بدل نہیں۔',
    outOfUse: 'یہ استعمال میں نہیں ہے',
  },
};
