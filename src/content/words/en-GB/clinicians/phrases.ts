import type { Phrases } from '../../../pack-shape.js';

/**
 * What a clinician may say, in their own voice: asking leave, hope and worry side by side, wishing, staying. Shown to
 * clinicians only. Open first, choices second; they offer nothing and promise nothing.
 */
export const phrases: Phrases = {
  general: [
    'Would it be all right to talk about what may be ahead?',
    'What would you like me to know before we start?',
    'We can stop at any time. You decide how much we talk about.',
    'We hope for the best. We can also plan, in case things change.',
    'I hope so too. May I ask what worries you?',
    'I wish it were different.',
    'I can see this is hard. Shall we stop here, or take a moment?',
    'Tell me more about that.',
    'Let me check that I have it right: you said …',
    'There is no right answer, and you can change your mind.',
  ],
  sections: {
    start: [
      'How much would you like to know about your illness?',
      'Is there someone you would like to have here?',
    ],
    health: [
      'What do you understand about where things are with your health?',
      'What are you hoping for? And what worries you?',
      'I wish I could say for sure. I worry that time may be short.',
    ],
    matters: [
      'If your health got worse, what would matter most to you?',
      'What would you be willing to go through for the chance of more time?',
      'What makes life good for you?',
    ],
    living: ['What would you most like to keep doing?', 'What is one small step towards that?'],
    comfort: ['What bothers you most today?', 'How are you in yourself?'],
    faith: [
      'What gives you strength when things are hard?',
      'Is there anything about your faith that I should know?',
    ],
    place: [
      'If it could be done safely, where would you like to be?',
      'We can try for that. If it could not be done, what would come next?',
    ],
    emergency: [
      'May we talk about what to do if you became very ill all at once?',
      'I would like to tell you what I think could help, and what could not.',
      'This is about CPR only. All other care goes on.',
    ],
    legal: ['Is there anything on paper already that we should know of?'],
    lastdays: [
      'Some people like to talk about their last days. Would you?',
      'Who would you like to have with you?',
    ],
    after: ['Is there anything you would like for after you die? We can leave it, too.'],
    sharing: [
      'May I read back what you said?',
      'Who may see this? You can leave parts out.',
      'When should we look at this again?',
    ],
  },
};
