import type { SpokenQuestions } from '../../section-words.js';

export const livingWords: SpokenQuestions = {
  'living.difficulty': {
    prompt: 'What is getting harder?',
    hint: 'Choose any.',
    why: 'The right help or kit may make it easier.',
    options: {
      stairs: 'Stairs',
      walking: 'Walking',
      bed: 'Getting in and out of bed or chairs',
      breath: 'Getting out of breath',
      tired: 'Getting tired',
      hands: 'Using my hands',
      swallow: 'Swallowing',
      speech: 'Speaking',
      memory: 'Memory',
      falls: 'Falling',
      none: 'Nothing now',
    },
    proxy: { prompt: 'What is getting harder for them?' },
    easyRead: {
      prompt: 'What is hard for you to do?',
      why: 'The right help may make it easier.',
      options: { swallow: 'Swallowing food or drink', memory: 'Remembering' },
    },
  },
  'living.help': {
    prompt: 'What help do you have or want at home?',
    hint: 'Choose any. Then say which you have and which you want.',
    why: 'So that your team knows what is there and what may be missing.',
    options: {
      carers: 'Paid carers',
      equipment: 'Bed, chair, rails, commode',
      adaptations: 'Changes to my home',
      physio: 'Physiotherapy',
      ot: 'Occupational therapy',
      slt: 'Speech and language therapy',
      dietitian: 'Dietitian',
      transport: 'Transport',
      money: 'Money or benefits advice',
      tech: 'Devices or apps',
      none: 'None now',
    },
    proxy: {
      prompt: 'What help do they have or want at home?',
      hint: 'Choose any. Then say which they have and which they want.',
      why: 'So that their team knows what is there and what may be missing.',
    },
    easyRead: {
      prompt: 'What help do you have or want at home?',
      hint: 'Say what you have. Say what you want.',
      options: {
        equipment: 'Bed, chair, rails, toilet chair',
        physio: 'Physiotherapy (help to move)',
        ot: 'Occupational therapy (help with daily things)',
        slt: 'Speech therapy (help to talk or swallow)',
        dietitian: 'Dietitian (help with food)',
        transport: 'Getting to places',
        money: 'Help with money',
      },
    },
  },
  'living.rehabExtent': {
    prompt: 'How much do you want to push yourself?',
    hint: 'Some people want to do as much as they can. Some would rather save energy for what they love.',
    why: 'So that people help you as far as you want, and no further.',
    options: {
      most: 'As much as I can',
      balance: 'A balance',
      save: 'Save my energy for special things',
      rest: 'Rest now',
      changes: 'It changes, ask me',
    },
    proxy: {
      prompt: 'How much do they want to push themselves?',
      why: 'So that people help them as far as they want, and no further.',
    },
    easyRead: {
      prompt: 'How much do you want to do?',
      hint: 'Some people do a lot. Some rest more. Both are fine.',
      options: { balance: 'A bit of both' },
    },
  },
  'living.money': {
    prompt: 'Do you have worries about money, housing or work?',
    hint: 'There may be extra help for people who are ill. Your team can tell you where to ask.',
    why: 'It is hard to rest with a worry like that. People can only help if they know.',
    proxy: {
      prompt: 'Do they have worries about money, housing or work?',
      hint: 'There may be extra help for people who are ill. Their team can tell you where to ask.',
    },
    easyRead: {
      prompt: 'Do you worry about money, home or work?',
      hint: 'There may be help. Ask your team.',
    },
  },
};
