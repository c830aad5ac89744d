import type { SpokenQuestions } from '../../section-words.js';

export const faithWords: SpokenQuestions = {
  'faith.decisions': {
    prompt: 'How are big decisions made in your family?',
    hint: 'All families differ.',
    why: 'So that staff talk with you in the way that fits. It does not change who has a legal say.',
    options: {
      me: 'I decide',
      meWithFamily: 'I decide, with my family',
      family: 'My family decides with me',
      elder: 'A trusted person leads',
      depends: 'It depends',
    },
    proxy: {
      prompt: 'How are big decisions made in their family?',
      why: 'So that staff talk with them in the way that fits. It does not change who has a legal say.',
    },
    easyRead: {
      prompt: 'How does your family make big choices?',
      options: {
        me: 'I choose',
        meWithFamily: 'I choose, with my family',
        family: 'My family chooses with me',
        elder: 'Someone we trust leads',
      },
    },
  },
};
