import type { SpokenQuestions } from '../../section-words.js';

export const mattersWords: SpokenQuestions = {
  'matters.abilities': {
    prompt: 'What could you not imagine living without being able to do?',
    hint: 'It helps a talk. It is not an instruction.',
    why: 'Care fits better when people know what you value most. You can change your mind.',
    options: {
      recognise: 'Knowing my family',
      talk: 'Talking or being understood',
      eat: 'Eating and drinking',
      move: 'Moving on my own',
      think: 'Thinking clearly',
      toilet: 'Going to the toilet on my own',
      outside: 'Getting outside',
      none: 'None of these',
      other: 'Something else',
    },
    proxy: {
      prompt: 'From what you know, what could they not imagine living without being able to do?',
      why: 'Care fits better when people know what they value most.',
    },
    easyRead: {
      prompt: 'What do you most need to be able to do?',
      hint: 'This helps a talk. It is not an order.',
      options: {
        recognise: 'Knowing who my family are',
        move: 'Moving by myself',
        toilet: 'Going to the toilet by myself',
      },
    },
  },
  'matters.tradeoff': {
    prompt: 'How much would you go through for the chance of more time?',
    hint: 'For example hospital stays, tests or treatments with side effects.',
    why: 'It helps your team talk with you about what fits. It is not an instruction.',
    options: {
      lot: 'A lot',
      some: 'Some, if there is a good chance it works',
      little: 'Very little',
      none: "I'd rather not",
      depends: "It depends, let's talk",
    },
    proxy: {
      prompt: 'From what you know, how much would they go through for the chance of more time?',
      why: 'It helps their team talk with you about what fits. It is not an instruction.',
    },
    easyRead: {
      prompt: 'How much would you do to have more time?',
      hint: 'Hospital, tests, treatments that can make you feel ill.',
      why: 'This helps a talk. It is not an order.',
      options: { some: 'Some, if it has a good chance to work' },
    },
  },
  'matters.memory': {
    prompt: 'Would you like help to make memories?',
    hint: 'Things to keep, for you and for people you love.',
    why: 'Some people like to make something to keep. If people know, they may be able to help.',
    options: {
      letters: 'Letters or cards',
      recordings: 'Voice or video messages',
      photos: 'Photos or a book',
      hands: 'Hand or foot prints',
      box: 'A memory box',
      no: 'Not now',
    },
    proxy: {
      prompt: 'Would they like help to make memories?',
      hint: 'Things to keep, for them and for people they love.',
    },
    easyRead: {
      prompt: 'Do you want to make things to keep?',
      hint: 'For you, or for people you love.',
      options: { box: 'A box of things to remember' },
    },
  },
};
