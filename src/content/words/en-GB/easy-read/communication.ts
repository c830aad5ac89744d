import type { VoiceQuestions } from '../../section-words.js';

export const communicationWords: VoiceQuestions = {
  'communication.language': { prompt: 'What language do you speak?' },
  'communication.needs': {
    prompt: 'What is hard for you?',
    options: {
      speech: 'It is hard to speak or be understood',
      thinking: 'It is hard to remember or understand',
    },
  },
};
