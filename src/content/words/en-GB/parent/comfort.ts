import type { VoiceQuestions } from '../../section-words.js';

export const comfortWords: VoiceQuestions = {
  'comfort.problems': {
    prompt: 'What bothers your child most right now?',
    hint: 'Choose any. Say how much, if you can. Nobody is watching this page: if it is urgent, phone the team.',
    why: 'So that the team can help with what bothers your child most.',
  },
  'comfort.pain': {
    prompt: 'What helps when your child is in pain or upset?',
    hint: 'How you hold them, warmth, music, a toy, a person, a medicine.',
    why: 'So that others who are with your child can do the same.',
  },
  'comfort.peace': {
    prompt: 'How has your child been feeling in themselves?',
    why: 'How your child feels matters as much as any pain. Help can be found for it too.',
    options: { peace: 'Calm most of the time' },
  },
  'comfort.food': {
    prompt: 'What about food, milk and drink for your child?',
    hint: 'Likes, dislikes, faith rules, tube feeds, the help they need. A taste just to enjoy.',
    why: 'So that meals and feeds fit your child.',
  },
  'comfort.antMeds': {
    prompt: 'Are there just-in-case medicines at home?',
    hint: 'Medicines kept at home for your child, for when they are needed fast.',
    why: 'So that nurses and crews know to look for them.',
  },
  'comfort.antMedsWhere': {
    prompt: 'Where are they kept, and where is the chart?',
    hint: 'The chart says what may be given, and how much.',
    why: 'So that they can be found fast, day or night.',
  },
  'comfort.crisisPlan': {
    prompt: 'If symptoms get bad: what to do and who to call',
    hint: 'For each problem: what it looks like, what to do first, who to call, day and night.',
    why: 'It is easier to act fast when it is written down. Nobody is watching this page: if it is urgent now, phone.',
  },
  'comfort.alert': {
    prompt: 'If medicine for comfort made your child sleepy, what would they want?',
    hint: 'From what they have said, or what you know of them. It is not an instruction.',
    why: 'It helps the team find a balance that fits your child.',
  },
};
