import type { VoiceQuestions } from '../../section-words.js';

export const aboutWords: VoiceQuestions = {
  'about.story': {
    prompt: 'What should people know about you?',
    hint: 'Your family, friends and school, what you are into, what makes you laugh.',
  },
  'about.goodDay': {
    prompt: 'What makes a really good day?',
    hint: 'Think about people, places, food, music, games, rest.',
  },
  'about.badDay': { prompt: 'What makes a day hard, and what helps?' },
  'about.livesWith': {
    options: {
      withOthers: 'With my family or others',
      careHome: "In a children's home or care home",
    },
  },
};
