import type { VoiceQuestions } from '../../section-words.js';

export const aboutWords: VoiceQuestions = {
  'about.preferredName': { prompt: 'What do you like to be called?', hint: '' },
  'about.story': { prompt: 'Tell us about you.', hint: 'Your home, your family, what makes you laugh.' },
  'about.goodDay': { prompt: 'What makes a good day?' },
};
