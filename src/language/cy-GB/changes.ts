import type { Translated } from '../language-book.js';

/** Words of the view that shows what changed between two versions of a plan, in Welsh. */
export const change: Translated<'change'> = {
  review: 'machine-draft',
  words: {
    title: '{name}: beth sydd wedi newid',
    between: 'O fersiwn {before}, {beforeDate}, i fersiwn {after}, {afterDate}',
    nothing: 'Does dim byd wedi newid.',
    noneSaid: 'Does dim byd a ddywedwyd, a lofnodwyd nac a gofnodwyd wedi newid.',
    was: 'Cyn hyn',
    now: 'Nawr',
    isOnly: 'Mae gweddill hyn fel yr oedd.',
    sameWords: "Mae'r geiriau yr un fath.",
    status: 'Statws y cynllun',
    by: 'Newidiwyd gan {name}, {date}',
    why: 'Pam',
    reversesCpr:
      "Nid yw un o'r argymhellion am CPR yr un fath ag yr oedd. Edrychwch ar y ffurflen sydd wedi'i llofnodi.",
    reversesRefusal:
      'Cafodd rhywbeth ei wrthod, neu cafwyd cydsyniad iddo, ond nid felly y mae mwyach. Gofynnwch cyn gweithredu.',
    added: 'Newydd: {count}',
    changed: 'Newidiwyd: {count}',
    removed: 'Tynnwyd yn ôl: {count}',
    reordered: 'Mewn trefn arall: {count}',
    signed: 'Gyda llofnod newydd: {count}',
  },
};

/** What became of one thing, in Welsh. */
export const kind: Translated<'kind'> = {
  review: 'machine-draft',
  words: {
    added: 'Newydd',
    changed: 'Newidiwyd',
    removed: 'Tynnwyd yn ôl',
    reordered: 'Mewn trefn arall',
    signed: 'Llofnod newydd',
  },
};

/** What is compared that no question asked for, in Welsh. */
export const part: Translated<'part'> = {
  review: 'machine-draft',
  words: {
    recommendations: 'Argymhelliad gan glinigwyr',
    topics: 'Pwnc: {about}',
    views: 'Mae rhywun yn gweld hyn yn wahanol: {about}',
    capacity: 'Galluedd: {about}',
    agreements: 'A yw hwn yn gofnod teg',
    people: 'Rhywun yn y cynllun',
    subject: 'Cynllun pwy yw hwn',
    review: 'Pryd i edrych arno eto',
    closed: "Cau'r cynllun",
  },
};

/** What was chosen of a topic, and whether the record was agreed, in Welsh. */
export const chosen: Translated<'chosen'> = {
  review: 'machine-draft',
  words: {
    'not-today': 'Ddim heddiw',
    'do-not-ask': 'Ddim eisiau cael ei holi am hyn',
    'with-someone': 'Eisiau cael rhywun yno yn gyntaf',
    reopened: 'Cewch holi am hyn eto',
    yes: 'Ydy',
    mostly: 'Ar y cyfan',
    no: 'Nac ydy',
    notShown: "Heb ei ddangos i'r person",
  },
};
