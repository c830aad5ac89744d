import type { VoiceQuestions } from '../../section-words.js';

/** Behind a gate: here dying is called dying. */
export const lastdaysWords: VoiceQuestions = {
  'lastdays.with': { prompt: 'Who would you want with you?' },
  'lastdays.notWith': {
    hint: 'In your last days. Your answer is left out of copies for parents and family. Staff may have to tell someone if you or others may be in danger.',
  },
};
