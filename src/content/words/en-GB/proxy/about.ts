import type { VoiceQuestions } from '../../section-words.js';

export const aboutWords: VoiceQuestions = {
  'about.preferredName': {
    prompt: 'What do they like to be called?',
    hint: 'The name they like people to use.',
  },
  'about.story': {
    prompt: 'What would they like people to know about them?',
    hint: 'Their work, family, home, what they are proud of, what makes them laugh.',
    why: 'So that people see them, and not only an illness.',
  },
  'about.goodDay': { prompt: 'What does a good day look like for them?' },
};
