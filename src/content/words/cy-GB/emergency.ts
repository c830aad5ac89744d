import type { TranslatedSection } from '../section-words.js';

export const emergencyWords: TranslatedSection = {
  review: 'machine-draft',
  title: "Os bydda i'n gwaethygu'n sydyn",
  proxy: { title: "Os byddan nhw'n gwaethygu'n sydyn" },
  questions: {
    'emergency.existing-form': {
      prompt: 'Oes gennych chi ffurflen am CPR neu driniaeth mewn argyfwng?',
      hint: 'Er enghraifft ffurflen ReSPECT neu ffurflen DNACPR. Ni all y dudalen hon wneud un.',
      why: 'Er mwyn i griwiau ambiwlans wybod bod angen chwilio amdani. Mae ffurflen DNACPR yn ymwneud â CPR yn unig. Mae pob gofal arall yn parhau.',
      options: { yes: 'Oes', no: 'Nac oes', notSure: 'Dydw i ddim yn siŵr' },
      proxy: { prompt: 'Oes gan y person ffurflen am CPR neu driniaeth mewn argyfwng?' },
      easyRead: { prompt: 'Oes gennych chi ffurflen am driniaeth mewn argyfwng?' },
    },
    'emergency.existing-form-details': {
      prompt: "Ble mae'n cael ei chadw?",
      hint: "Pa fath o ffurflen yw hi, ble mae hi, a'r dyddiad sydd arni, os ydych chi'n gwybod.",
      why: "Mewn argyfwng, mae angen i bobl ddod o hyd iddi'n gyflym.",
      fields: {
        kind: 'Pa fath o ffurflen yw hi?',
        where: "Ble mae'n cael ei chadw?",
        dateOnForm: "Y dyddiad ar y ffurflen, os ydych chi'n ei wybod",
        seenBy: 'Pwy sydd wedi ei gweld?',
      },
      fieldOptions: {
        kind: {
          respect: 'Ffurflen ReSPECT',
          dnacpr: 'Ffurflen DNACPR',
          tep: 'Cynllun uwchgyfeirio triniaeth (TEP)',
          other: 'Ffurflen arall',
        },
      },
      easyRead: {
        prompt: 'Ble mae hi?',
        hint: '',
        fields: { dateOnForm: 'Pa ddyddiad sydd arni?' },
      },
    },
    'emergency.preferences': {
      prompt: 'Mewn argyfwng, beth fyddech chi eisiau i bobl ei wybod?',
      hint: "Dyma beth hoffech chi. Nid yw'n gorchymyn unrhyw driniaeth nac yn diystyru unrhyw driniaeth.",
      why: "Mewn argyfwng, prin yw'r amser i ofyn. Mae eich geiriau'n helpu pobl i wneud yr hyn sy'n addas i chi.",
      proxy: {
        prompt: 'Mewn argyfwng, beth fydden nhw eisiau i bobl ei wybod?',
        hint: "Dyma beth hoffen nhw. Nid yw'n gorchymyn unrhyw driniaeth nac yn diystyru unrhyw driniaeth.",
        why: "Mewn argyfwng, prin yw'r amser i ofyn. Mae gwybod hyn yn helpu pobl i wneud yr hyn sy'n addas iddyn nhw.",
      },
      easyRead: {
        prompt: 'Beth ddylai pobl ei wybod mewn argyfwng?',
        hint: "Dyma beth hoffech chi. Nid yw'n orchymyn.",
        why: 'Efallai na fydd amser i ofyn.',
      },
    },
  },
};
