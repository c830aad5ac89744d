import type { VoiceQuestions } from '../../section-words.js';

export const peopleWords: VoiceQuestions = {
  'people.list': { prompt: 'Who is important to you?', hint: 'Family, friends, carers, pets, anyone.' },
  'people.firstCall': { prompt: 'Who do we phone first?', hint: 'Choose one or two people.' },
  'people.involve': {
    prompt: "Who can help us if you can't speak?",
    hint: 'They can tell us what you want.',
  },
  'people.mainCarer': { prompt: 'Does someone help you each day?', hint: 'Someone who is not paid to help.' },
  'people.carerVoice': {
    prompt: 'What does the carer want to say?',
    hint: 'What they can do. What they need.',
    why: 'The carer may need help too.',
  },
};
