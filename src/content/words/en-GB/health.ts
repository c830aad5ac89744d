import type { SectionWords } from '../section-words.js';

export const healthWords: SectionWords = {
  title: 'What I know about my health',
  questions: {
    'health.understanding': {
      prompt: 'In your own words, what is going on with your health?',
      hint: 'There is no right answer.',
      why: 'So that your team starts from what you know, in your words.',
      proxy: {
        prompt: 'When they could still decide, what did they know about their health?',
        why: 'So that their team starts from what they knew.',
      },
      easyRead: { prompt: 'What do you know about your health?' },
    },
    'health.questions': {
      prompt: 'What questions do you have for your team?',
      hint: 'This page cannot answer them. Your team can, once they see them.',
      why: 'So that you can ask what you want to know. It is easy to forget in the moment.',
      proxy: {
        prompt: 'What questions do you have for their team?',
        hint: 'This page cannot answer them. Their team can, once they see them.',
      },
      easyRead: { prompt: 'What do you want to ask?', hint: 'This page cannot answer. Your team can.' },
    },
    'health.hopes': {
      prompt: 'What are you hoping for?',
      hint: 'Big or small.',
      why: 'Hopes help people plan care that fits. There is room for hope and for planning.',
      proxy: { prompt: 'What did they hope for?' },
      easyRead: { prompt: 'What do you hope for?', why: 'So that people can help with what you hope for.' },
    },
    'health.worries': {
      prompt: 'What worries you most about what may be ahead?',
      hint: 'Say as much or as little as you like.',
      why: 'A worry that is shared may be easier to plan for.',
      proxy: { prompt: 'What did they worry about?' },
      easyRead: { prompt: 'What worries you?' },
    },
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
  },
};
