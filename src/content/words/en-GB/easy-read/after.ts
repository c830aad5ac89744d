import type { VoiceQuestions } from '../../section-words.js';

export const afterWords: VoiceQuestions = {
  'after.funeral': {
    prompt: 'What do you want for your funeral?',
    hint: 'Music, clothes, people. Say it in your words.',
    why: 'It can help your family to know.',
  },
};
