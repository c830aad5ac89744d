import type { TranslatedSection } from '../section-words.js';

export const faithWords: TranslatedSection = {
  review: 'machine-draft',
  title: "Ffydd, diwylliant a beth sy'n rhoi nerth i mi",
  proxy: { title: "Ffydd, diwylliant a'r hyn sy'n rhoi nerth iddyn nhw" },
  questions: {
    'faith.important': {
      prompt: "Oes gennych chi ffydd, cred neu ddiwylliant sy'n bwysig i'ch gofal?",
      hint: "Does neb yn dyfalu ar sail enw na chrefydd. Rydyn ni'n gofyn.",
      why: "Er mwyn i'r gofal ei barchu.",
      proxy: { prompt: "Oes gan y person ffydd, cred neu ddiwylliant sy'n bwysig i'w gofal?" },
      easyRead: {
        prompt: 'Oes gennych chi ffydd?',
        hint: "Neu gred neu ddiwylliant sy'n bwysig i chi.",
      },
    },
    'faith.what': {
      prompt: 'Dywedwch wrthon ni amdano',
      hint: 'Gweddi, ymolchi, gwisg, bwyd, gwyleidd-dra, pwy gaiff eich cyffwrdd, dyddiau sanctaidd, cynhyrchion gwaed.',
      why: "Er mwyn i staff wybod beth i'w wneud, a beth i beidio â'i wneud.",
      proxy: {
        hint: 'Gweddi, ymolchi, gwisg, bwyd, gwyleidd-dra, pwy gaiff gyffwrdd â nhw, dyddiau sanctaidd, cynhyrchion gwaed.',
      },
      easyRead: {
        prompt: 'Dywedwch wrthon ni amdano.',
        hint: 'Gweddi, ymolchi, bwyd, dillad, dyddiau sanctaidd.',
      },
    },
    'faith.who': {
      prompt: 'Gyda phwy ddylen ni gysylltu ar eich rhan?',
      hint: 'Arweinydd ffydd, caplan, hynafgwr neu hynafwraig, dyneiddiwr neu rywun arall.',
      why: "Er mwyn gallu gofyn i'r person cywir ddod.",
      proxy: { prompt: 'Gyda phwy ddylen ni gysylltu ar eu rhan?' },
      easyRead: {
        prompt: 'Pwy ddylen ni ei ffonio am eich ffydd?',
        hint: 'Arweinydd ffydd neu rywun arall.',
      },
    },
    'faith.strength': {
      prompt: "Beth sy'n rhoi nerth neu heddwch i chi?",
      hint: 'Pobl, natur, gweddi, cerddoriaeth, atgofion.',
      why: 'Ar ddiwrnod anodd, gall pobl eich helpu i ddod o hyd iddo.',
      proxy: {
        prompt: "Beth sy'n rhoi nerth neu heddwch iddyn nhw?",
        why: 'Ar ddiwrnod anodd, gall pobl eu helpu nhw i ddod o hyd iddo.',
      },
      easyRead: { prompt: "Beth sy'n gwneud i chi deimlo'n gryf?" },
    },
    'faith.products': {
      prompt: 'Oes unrhyw driniaeth nad yw eich credoau yn ei chaniatáu?',
      hint: "Ni all y dudalen hon ei wneud yn gyfreithiol rwymol. Gweler y rhan 'Fy mhapurau a phwy all siarad drosta i'.",
      why: 'Dydy rhai pobl ddim eisiau gwaed, na chynhyrchion o anifeiliaid. Mae angen i staff wybod cyn iddi fynd yn fater brys.',
      proxy: { prompt: 'Oes unrhyw driniaeth nad yw eu credoau yn ei chaniatáu?' },
      easyRead: {
        prompt: 'Oes triniaeth nad yw eich ffydd yn ei chaniatáu?',
        hint: "Mae'r dudalen hon yn dweud wrth bobl. Nid papur cyfreithiol yw hi.",
        why: 'Er mwyn i staff wybod cyn iddi fynd yn fater brys.',
      },
    },
  },
};
