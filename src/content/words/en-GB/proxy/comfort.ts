import type { VoiceQuestions } from '../../section-words.js';

export const comfortWords: VoiceQuestions = {
  'comfort.problems': {
    prompt: 'What seems to bother them most right now?',
    hint: 'Choose any. Say how much, if you can. Nobody is watching this page: if it is urgent, phone their team.',
    why: 'So that their team can help with what bothers them most.',
  },
  'comfort.peace': {
    prompt: 'How have they been feeling in themselves?',
    why: 'How they feel matters as much as any pain. Help can be found for it too.',
  },
};
