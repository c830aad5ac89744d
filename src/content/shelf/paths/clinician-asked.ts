/**
 * What professionals record, by section. Every path holds these, and only somebody who speaks as a professional is asked
 * them; a carer's own words may come from the carer too.
 */
export const clinicianAsked = {
  start: ['start.capacity', 'start.basis'],
  people: ['people.carerVoice'],
  health: ['health.diagnoses', 'health.summary', 'health.prognosis', 'health.phase', 'health.akps'],
  emergency: [
    'emergency.recFocus',
    'emergency.recGuidance',
    'emergency.recReason',
    'emergency.recInvolved',
    'emergency.recCpr',
    'emergency.recCprDate',
    'emergency.recCprWhere',
    'emergency.recTold',
    'emergency.recSigned',
  ],
  legal: ['legal.safeguarding'],
} as const;
