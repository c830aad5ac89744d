import type { TranslatedSection } from '../section-words.js';

export const emergencyWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'اگر میری طبیعت اچانک بگڑ جائے',
  proxy: { title: 'اگر ان کی طبیعت اچانک بگڑ جائے' },
  questions: {
    'emergency.existing-form': {
      prompt: 'کیا آپ کے پاس CPR یا ہنگامی علاج کے بارے میں کوئی فارم ہے؟',
      hint: 'جیسے ReSPECT فارم یا DNACPR فارم۔ یہ صفحہ ایسا فارم نہیں بنا سکتا۔',
      why: 'تاکہ ایمبولینس کے عملے کو معلوم ہو کہ اسے دیکھنا ہے۔ DNACPR فارم صرف CPR کے بارے میں ہوتا ہے۔ باقی ساری دیکھ بھال جاری رہتی ہے۔',
      options: { yes: 'ہاں', no: 'نہیں', notSure: 'مجھے یقین نہیں' },
      proxy: { prompt: 'کیا ان کے پاس CPR یا ہنگامی علاج کے بارے میں کوئی فارم ہے؟' },
      easyRead: { prompt: 'کیا آپ کے پاس ہنگامی علاج کا کوئی فارم ہے؟' },
    },
    'emergency.existing-form-details': {
      prompt: 'وہ کہاں رکھا ہے؟',
      hint: 'وہ کس قسم کا فارم ہے، کہاں ہے، اور اگر معلوم ہو تو اس پر لکھی تاریخ۔',
      why: 'ہنگامی حالت میں لوگوں کو وہ جلدی ملنا چاہیے۔',
      fields: {
        kind: 'یہ کس قسم کا فارم ہے؟',
        where: 'یہ کہاں رکھا ہے؟',
        dateOnForm: 'فارم پر لکھی تاریخ، اگر معلوم ہو',
        seenBy: 'اسے کس نے دیکھا ہے؟',
      },
      fieldOptions: {
        kind: {
          respect: 'ReSPECT فارم',
          dnacpr: 'DNACPR فارم',
          tep: 'علاج کہاں تک بڑھایا جائے، اس کا پلان (TEP)',
          other: 'کوئی اور فارم',
        },
      },
      easyRead: { prompt: 'وہ کہاں ہے؟', hint: '', fields: { dateOnForm: 'اس پر کیا تاریخ لکھی ہے؟' } },
    },
  },
};
