import type { Review } from '../../../../language/language-book.js';
import type { OwnQuestions } from '../../section-words.js';

/** Who has read the words in Welsh. */
export const review: Review = 'machine-draft';

/** What clinicians alone are asked about health, in Welsh. */
export const healthWords: OwnQuestions = {
  'health.diagnoses': {
    prompt: 'Prif gyflyrau',
    hint: "Y cyflwr sydd fwyaf tebygol o fyrhau bywyd yn gyntaf, yna eraill sy'n effeithio ar benderfyniadau.",
    why: 'Mewn argyfwng, mae angen y prif gyflwr yn gyntaf ar ddarllenwyr.',
    fields: {
      condition: 'Cyflwr',
      snomed: 'Cod SNOMED CT',
      primary: "Ai dyma'r prif gyflwr?",
      onset: 'Ers pryd?',
      notes: 'Nodiadau',
    },
  },
  'health.summary': {
    prompt: "Crynodeb o'r ddealltwriaeth gyffredin",
    hint: "Diagnosis, beth allai ddigwydd nesaf, amgylchiadau personol ac anghenion cyfathrebu, mewn geiriau y byddai'r person yn eu hadnabod.",
    why: "Er mwyn i'r tîm nesaf beidio â gorfod gofyn y cyfan eto.",
  },
  'health.prognosis': {
    prompt: 'Barn glinigol am amser',
    hint: "Dim ond meddyg, gweithiwr allweddol neu uwch nyrs gaiff gofnodi hyn. Nid yw ar sgrin y person nac ar gopi'r person. Rhywun sy'n dweud hyn wrthyn nhw.",
    why: "Mae'n helpu tîm i gynllunio. Barn yw hi, a gall fod yn anghywir.",
    options: {
      days: 'Diwrnodau (llai nag 1 wythnos)',
      weeks: 'Wythnosau (llai nag 1 mis)',
      months: 'Misoedd (llai nag 1 flwyddyn)',
      years: 'Blwyddyn neu fwy',
      uncertain: 'Rhy ansicr i ddweud',
    },
  },
  'health.phase': {
    prompt: 'Cyfnod y salwch',
    hint: "Sefydlog, ansefydlog, yn dirywio neu'n marw. Mae'n disgrifio pa mor dda mae'r cynllun gofal presennol yn gweithio.",
    why: "Mae'n dangos i'r tîm pa mor fuan i edrych ar y cynllun eto.",
    options: {
      stable: 'Sefydlog',
      unstable: 'Ansefydlog',
      deteriorating: 'Yn dirywio',
      dying: 'Yn marw',
    },
  },
  'health.akps': {
    prompt: 'Statws perfformiad (AKPS)',
    hint: '0 i 100 fesul deg.',
    why: "O'i ailadrodd dros amser, mae'n dangos newid.",
  },
};
