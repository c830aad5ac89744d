import type { SectionWords } from '../section-words.js';

/** The words of the first screens, which stand before the rest has come. */
export const openingWords: SectionWords = {
  title: 'Getting started',
  questions: {
    'start.who': {
      prompt: 'Who is filling this in today?',
      hint: 'We will change the wording to fit.',
      why: 'So that we use the right words, and note who said what.',
      options: {
        self: 'Me, on my own',
        selfHelped: 'Me, with help from family or a friend',
        withClinician: 'Me and a health or care worker together',
        parent: 'A parent or carer, for a child or baby',
        proxy: 'Someone else, because the person cannot decide this for themselves',
        clinicianAfter: 'A health or care worker, writing up a conversation',
      },
    },
    'start.permission': {
      prompt: 'Is now a good time to talk about what matters to you?',
      hint: 'You can stop at any point. You do not have to answer anything.',
      why: 'Talking about this is a choice. So we ask before we start.',
      options: {
        yes: 'Yes',
        little: 'Yes, but just a little today',
        notToday: 'Not today',
        never: "I don't want to talk about this",
      },
    },
  },
};
