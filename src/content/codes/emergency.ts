import { SNOMED, type QuestionCodes } from './question-codes.js';

/** Codes and names of other standards for the section `emergency`. Only codes read in a published source stand here. */
export const emergencyCodes: Readonly<Record<string, QuestionCodes>> = {
  'emergency.existing-form': { maps: ['ReSPECT s2 other plans', 'SCCI1580 47'] },
  'emergency.existing-form-details': { maps: ['SCCI1580 47'] },
  'emergency.preferences': { maps: ['ReSPECT s3'] },
  'emergency.recFocus': { maps: ['ReSPECT s4 three-box'] },
  'emergency.recGuidance': { maps: ['ReSPECT s4 clinical guidance', 'CMC Clinical Recommendations'] },
  'emergency.recReason': { maps: ['ReSPECT s4'] },
  'emergency.recInvolved': { maps: ['ReSPECT s6', 'ReSPECT s8'] },
  'emergency.recCpr': {
    options: {
      attempt: {
        system: SNOMED,
        code: '450475007',
        term: 'For attempted cardiopulmonary resuscitation (finding)',
      },
      notAttempt: {
        system: SNOMED,
        code: '450476008',
        term: 'Not for attempted cardiopulmonary resuscitation (finding)',
      },
    },
    maps: ['ReSPECT s4 CPR', 'SCCI1580 44'],
  },
  'emergency.recCprDate': { maps: ['SCCI1580 45,46'] },
  'emergency.recCprWhere': { maps: ['SCCI1580 47'] },
  'emergency.recTold': {
    options: {
      personNot: {
        system: SNOMED,
        code: '845151000000104',
        term: 'Not aware of do not attempt cardiopulmonary resuscitation clinical decision (finding)',
      },
    },
    maps: ['SCCI1580 48', 'Tracey [2014]; Winspear [2015]'],
  },
  'emergency.recSigned': { maps: ['ReSPECT s7'] },
  'emergency.treatments': { maps: ['ReSPECT s4 context', 'SCCI1580 58 dialysis'] },
  'emergency.cprView': { maps: ['ReSPECT s3/s4 context'] },
};
