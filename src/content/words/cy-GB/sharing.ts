import type { TranslatedSection } from '../section-words.js';

export const sharingWords: TranslatedSection = {
  review: 'machine-draft',
  title: 'Rhannu fy nghynllun ac edrych arno eto',
  proxy: { title: 'Rhannu eu cynllun ac edrych arno eto' },
  questions: {
    'sharing.consent': {
      prompt: "Gawn ni rannu'r cynllun hwn gyda'r bobl sy'n gofalu amdanoch chi?",
      hint: 'Eich meddyg teulu, 111, criwiau ambiwlans, a thimau ysbyty, hosbis a chartref. Mewn argyfwng, gall criwiau ambiwlans weld ffurflenni wedi eu llofnodi a phapurau cyfreithiol o hyd.',
      why: 'Dim ond ar yr hyn y gallan nhw ei weld y gall pobl weithredu. Dewis yw rhannu.',
      options: {
        yes: 'Cewch',
        some: 'Cewch, ond gadewch rai rhannau allan',
        no: 'Na chewch',
        bestInterests: "Wedi'i rannu er budd pennaf y person",
        attorney: 'Cytunwyd gan atwrnai iechyd a lles',
        parental: 'Cytunwyd gan rywun â chyfrifoldeb rhiant',
        withdrawn: 'Rydw i wedi newid fy meddwl: rhowch y gorau i rannu',
      },
      proxy: {
        prompt: "Gawn ni rannu'r cynllun hwn gyda'r bobl sy'n gofalu amdanyn nhw?",
        hint: 'Eu meddyg teulu, 111, criwiau ambiwlans, a thimau ysbyty, hosbis a chartref. Mewn argyfwng, gall criwiau ambiwlans weld ffurflenni wedi eu llofnodi a phapurau cyfreithiol o hyd.',
      },
      easyRead: {
        prompt: "Gawn ni ddangos hwn i'ch meddygon a'ch nyrsys?",
        hint: 'Hefyd i 111, yr ambiwlans, a thimau ysbyty, hosbis a chartref. Mewn argyfwng, gall criwiau ambiwlans weld ffurflenni wedi eu llofnodi a phapurau cyfreithiol o hyd.',
      },
    },
    'sharing.exclude': {
      prompt: 'Pa rannau na ddylid eu rhannu?',
      hint: "Dewiswch bob un sy'n addas. Mewn argyfwng, gall criwiau ambiwlans weld ffurflenni wedi eu llofnodi a phapurau cyfreithiol o hyd.",
      why: 'Gall rhai pethau fod yn breifat. Mae modd eu gadael allan.',
      options: {
        about: 'Amdana i',
        communication: 'Sut i siarad â mi',
        people: 'Y bobl yn fy mywyd',
        health: "Beth rwy'n ei wybod am fy iechyd",
        matters: 'Beth sydd bwysicaf i mi',
        living: 'Byw fy mywyd ac aros yn annibynnol',
        comfort: "Teimlo'n gyfforddus",
        faith: "Ffydd, diwylliant a beth sy'n rhoi nerth i mi",
        place: 'Lle rydw i eisiau bod',
        emergency: "Os bydda i'n gwaethygu'n sydyn",
        legal: 'Fy mhapurau a phwy all siarad drosta i',
        lastdays: "Os bydda i'n mynd yn sâl iawn",
        after: "Beth sy'n dod wedyn",
        growing: 'Teulu, ffrindiau, ysgol a thyfu i fyny',
      },
      easyRead: { prompt: "Beth ddylen ni beidio â'i ddangos?" },
    },
    'sharing.keyWorker': {
      prompt: "Pwy sy'n arwain eich gofal, a sut mae cysylltu â nhw ddydd a nos?",
      why: 'Er mwyn i staff wybod pwy i ofyn iddyn nhw, ddydd neu nos.',
      proxy: { prompt: "Pwy sy'n arwain gofal y person, a sut mae cysylltu â nhw ddydd a nos?" },
      easyRead: {
        prompt: "Pwy sy'n arwain eich gofal?",
        hint: 'Sut ydyn ni yn eu ffonio, ddydd neu nos?',
      },
    },
    'sharing.agree': {
      prompt: "Ydy hwn yn gofnod teg o'r hyn ddywedoch chi?",
      why: "Er mwyn i'r cofnod fod yn gywir. Mae modd ei newid o hyd.",
      options: {
        yes: 'Ydy',
        mostly: "Ar y cyfan; rydw i wedi dweud beth i'w newid",
        no: 'Nac ydy',
        notShown: "Nid yw wedi cael ei ddangos i'r person",
      },
      proxy: { prompt: "Ydy hwn yn gofnod teg o'r hyn fydden nhw'n ei ddweud?" },
      easyRead: { prompt: 'Ydy hwn yn gywir?' },
    },
    'sharing.review': {
      prompt: 'Pryd ddylen ni edrych ar hwn eto?',
      hint: 'Y cyngor yw dim mwy na 3 mis. Yn gynt os bydd eich iechyd, eich cartref neu eich meddwl yn newid.',
      why: "Gall yr hyn sy'n bwysig i chi newid. Gall y cynllun newid gyda chi.",
      proxy: {
        hint: 'Y cyngor yw dim mwy na 3 mis. Yn gynt os bydd eu hiechyd neu eu cartref yn newid.',
        why: "Gall yr hyn sy'n bwysig iddyn nhw newid. Gall y cynllun newid hefyd.",
      },
      easyRead: {
        prompt: 'Pryd gawn ni siarad eto?',
        hint: 'Gallwch newid eich meddwl bob amser.',
        why: 'Gall yr hyn rydych chi ei eisiau newid.',
      },
    },
  },
};
