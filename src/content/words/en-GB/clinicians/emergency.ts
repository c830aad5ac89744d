import type { OwnQuestions } from '../../section-words.js';

export const emergencyWords: OwnQuestions = {
  'emergency.recFocus': {
    prompt: 'Clinical recommendation: main focus of care',
    hint: 'Choose one. Give your reasons below. Sign as a clinician.',
    why: 'It guides whoever comes. It is not binding, and it is not the same as the wish of the person.',
    options: {
      extend: 'Prioritise extending life',
      balance: 'Balance extending life with comfort and valued outcomes',
      comfort: 'Prioritise comfort',
    },
  },
  'emergency.recGuidance': {
    prompt: 'Clinical recommendation: what to do and not do, with reasons',
    hint: 'Realistic treatments, hospital or home, escalation, and why.',
    why: 'Whoever comes may have seconds to read this. Say what helps first.',
  },
  'emergency.recReason': {
    prompt: 'Clinical recommendation: the reasons',
    hint: 'Why this is right for this person, in words they would recognise.',
    why: 'It must rest on this person, and never on age, disability or a care home alone.',
  },
  'emergency.recInvolved': {
    prompt: 'Who took part in this recommendation?',
    hint: 'The person, people close to them, attorney, other professionals. If the person did not take part, say why.',
    why: 'The person, or those close to them, should be part of it.',
  },
  'emergency.recCpr': {
    prompt: 'Clinical recommendation: CPR',
    hint: 'Only a senior responsible clinician. Record who was told. Leave it empty if no recommendation is made.',
    why: 'It is about CPR only. All other care goes on.',
    options: {
      attempt: 'CPR attempts recommended',
      modified: 'Modified CPR (child only)',
      notAttempt: 'CPR attempts NOT recommended',
    },
  },
  'emergency.recCprDate': {
    prompt: 'Date of CPR recommendation, and date to look again',
    why: 'It is to be looked at again as things change. Meanwhile all other care goes on.',
    fields: { decisionDate: 'Date of the recommendation', reviewDate: 'Date to look again' },
  },
  'emergency.recCprWhere': {
    prompt: 'Where is the signed form?',
    hint: 'For example in a yellow folder by the bed.',
    why: 'Crews may need to see it.',
  },
  'emergency.recTold': {
    prompt: 'Who has been told about the CPR recommendation?',
    hint: 'When you tell them, say that all other care goes on.',
    why: 'The person should be told, unless it would cause them harm. If they were not told, say why.',
    options: {
      person: 'The person',
      personNot: 'The person has not been told (give the reason)',
      family: 'Family',
      carer: 'Carer',
      attorney: 'Attorney or deputy',
      parents: 'People with parental responsibility',
    },
  },
  'emergency.recSigned': {
    prompt: 'Signed by',
    hint: 'Name, role, registration number, organisation, date and time. Senior responsible clinician must endorse.',
    why: 'Nobody acts on an unsigned recommendation.',
    fields: {
      by: 'Name',
      role: 'Role',
      registration: 'Registration number',
      organisation: 'Organisation',
      seniorResponsible: 'Senior responsible clinician',
      at: 'Date signed',
    },
  },
};
