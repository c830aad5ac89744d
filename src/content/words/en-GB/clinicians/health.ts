import type { OwnQuestions } from '../../section-words.js';

export const healthWords: OwnQuestions = {
  'health.diagnoses': {
    prompt: 'Main conditions',
    hint: 'The condition most likely to shorten life first, then others that affect decisions.',
    why: 'In an emergency, readers need the main condition first.',
    fields: {
      condition: 'Condition',
      snomed: 'SNOMED CT code',
      primary: 'Is it the main condition?',
      onset: 'Since when?',
      notes: 'Notes',
    },
  },
  'health.summary': {
    prompt: 'Shared understanding summary',
    hint: 'Diagnosis, what may happen next, personal circumstances and communication needs, in words the person would recognise.',
    why: 'So that the next team does not have to ask it all again.',
  },
  'health.prognosis': {
    prompt: 'Clinical view of time',
    hint: 'Only a doctor, key worker or senior nurse may record this. It is not on their screen or copy. A person tells it.',
    why: 'It helps a team plan. It is a view, and it may be wrong.',
    options: {
      days: 'Days (under 1 week)',
      weeks: 'Weeks (under 1 month)',
      months: 'Months (under 1 year)',
      years: 'A year or more',
      uncertain: 'Too uncertain to say',
    },
  },
  'health.phase': {
    prompt: 'Phase of illness',
    hint: 'Stable, unstable, deteriorating or dying. Describes how well the present care plan is working.',
    why: 'It shows the team how soon to look at the plan again.',
    options: {
      stable: 'Stable',
      unstable: 'Unstable',
      deteriorating: 'Deteriorating',
      dying: 'Dying',
    },
  },
  'health.akps': {
    prompt: 'Performance status (AKPS)',
    hint: '0 to 100 in tens.',
    why: 'Repeated over time, it shows change.',
  },
};
