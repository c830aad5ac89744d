import type { VoiceQuestions } from '../../section-words.js';

export const communicationWords: VoiceQuestions = {
  'communication.language': { prompt: 'What language do you speak at home?' },
  'communication.interpreter': {
    prompt: 'Do you or your child need an interpreter?',
    hint: 'A trained interpreter, not family, is best for big talks.',
    why: 'So that you can say what you mean, and ask what you want to ask.',
  },
  'communication.needs': {
    prompt: 'Does your child have any of these?',
    hint: 'Choose all that fit. Leave out what is usual for their age.',
  },
  'communication.contactMethod': {
    prompt: 'How should we contact you?',
    hint: 'Choose all that work for you.',
    why: 'So that news gets to you in the way that suits you.',
  },
  'communication.format': {
    prompt: 'How do you and your child like to get information?',
    hint: 'Choose all that fit.',
    why: 'So that you can both take it in.',
  },
  'communication.professional': {
    prompt: 'Does your child need someone to help them communicate?',
    hint: 'Choose all that fit.',
    why: 'So that the right person can be asked to come.',
  },
  'communication.support': {
    prompt: 'What helps your child to follow and to be heard?',
    hint: 'Choose all that fit. For a baby, you can skip this.',
    why: 'So that your child is part of the talk, as far as they can be.',
    options: { carer: 'A parent or carer with me' },
  },
  'communication.painSigns': {
    prompt: 'How can people tell if your child is in pain or upset?',
    hint: 'What they do, the sounds they make, how they look.',
    why: 'You know the signs. People who are new to your child may not.',
  },
};
