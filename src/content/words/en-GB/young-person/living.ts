import type { VoiceQuestions } from '../../section-words.js';

export const livingWords: VoiceQuestions = {
  'living.keepDoing': {
    prompt: 'What do you want to keep doing?',
    options: {
      cook: 'Cooking or helping at home',
      hobby: 'Hobbies, games, music, sport',
      work: 'School, college, work or volunteering',
      intimacy: 'Being close to someone I love',
    },
  },
  'living.goals': { prompt: 'What would you like to work on?' },
  'living.money': {
    prompt: 'Do you worry about money, or about where you live?',
    hint: 'There may be extra help for you and your family. It is not your job to sort it out.',
  },
};
