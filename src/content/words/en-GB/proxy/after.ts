import type { VoiceQuestions } from '../../section-words.js';

export const afterWords: VoiceQuestions = {
  'after.funeral': {
    prompt: 'What would they like for their funeral?',
    hint: 'Add music, readings, clothes, people or timing, in their words if you know them.',
    why: 'After a death, it can help people to know what they wanted.',
  },
};
