import type { SectionWords } from '../section-words.js';

export const healthWords: SectionWords = {
  title: 'What I know about my health',
  questions: {
    'health.understanding': {
      prompt: 'In your own words, what is going on with your health?',
      hint: 'There is no right answer.',
      proxy: { prompt: 'Before they lost the ability to decide, what did they know about their health?' },
      easyRead: { prompt: 'What do you know about your health?' },
    },
    'health.questions': {
      prompt: 'What questions do you have for your team?',
      hint: 'We will not answer these here. They go to your team.',
      easyRead: { prompt: 'What do you want to ask?' },
    },
    'health.hopes': {
      prompt: 'What are you hoping for?',
      hint: 'Big or small.',
      proxy: { prompt: 'What did they hope for?' },
      easyRead: { prompt: 'What do you hope for?' },
    },
    'health.worries': {
      prompt: 'What worries you most about what may be ahead?',
      proxy: { prompt: 'What did they worry about?' },
      easyRead: { prompt: 'What worries you?' },
    },
    'health.diagnoses': {
      fields: {
        condition: 'Condition',
        snomed: 'SNOMED CT code',
        primary: 'The one most likely to shorten life?',
        onset: 'Since',
        notes: 'Notes',
      },
      prompt: 'Main conditions',
      hint: 'The condition most likely to shorten life first, then others that affect decisions.',
    },
    'health.summary': {
      prompt: 'Shared understanding summary',
      hint: 'Diagnosis, what may happen next, personal circumstances and communication needs, in words the person would recognise.',
    },
    'health.prognosis': {
      prompt: 'Clinical view of time',
      hint: 'Only a doctor, key worker or senior nurse may record this. Hidden from the person unless they asked to know.',
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
      options: { stable: 'Stable', unstable: 'Unstable', deteriorating: 'Deteriorating', dying: 'Dying' },
    },
    'health.akps': { prompt: 'Performance status (AKPS)', hint: '0 to 100 in tens.' },
  },
};
