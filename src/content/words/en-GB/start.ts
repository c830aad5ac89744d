import type { SectionWords } from '../section-words.js';
import { openingWords } from './opening.js';

export const startWords: SectionWords = {
  title: openingWords.title,
  questions: {
    ...openingWords.questions,
    'start.helperName': {
      prompt: 'Who is helping?',
      hint: 'Their name and how they know you.',
      why: 'So that the record shows who took part.',
    },
    'start.adult': {
      prompt: 'Are you 18 or over?',
      hint: 'Some questions are only for adults.',
      why: 'Some legal papers are only for adults.',
    },
    'start.howMuch': {
      prompt: 'How much do you want to know about what may be ahead?',
      hint: 'People differ. Any answer is fine.',
      why: 'Some people want every detail. Some want very little. This helps your team get it right for you.',
      options: {
        everything: 'As much as possible',
        mainPoints: 'Just the main points',
        little: 'Very little for now',
        tellOther: 'Please talk to someone I trust instead',
        askEachTime: 'Ask me each time',
      },
    },
    'start.infoTo': {
      prompt: 'Who should we talk to instead?',
      hint: 'This is only done if you agree.',
      why: 'So that news goes to the person you chose, and to nobody else.',
    },
  },
};
