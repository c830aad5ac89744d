import type { VoiceQuestions } from '../../section-words.js';

export const livingWords: VoiceQuestions = {
  'living.keepDoing': {
    prompt: 'What does your child want to keep doing?',
    hint: 'Choose what matters. For a baby, think of what they seem to enjoy.',
    options: {
      cook: 'Helping at home',
      hobby: 'Play, music, hobbies',
      work: 'Nursery, school, college or work',
      intimacy: 'Being close to someone I love',
    },
  },
  'living.goals': {
    prompt: 'What goals would your child or family like to work on?',
    hint: 'Say it your way. You can add small steps, who can help, and when.',
    fields: {
      goal: 'What would your child or family like to do?',
      whyItMatters: 'Why does it matter to your child?',
      confidence0to10: 'How sure are you that it can be done? 0 is not at all, 10 is very sure.',
    },
  },
  'living.difficulty': {
    prompt: 'What is getting harder for your child?',
    hint: 'Choose all that fit. Leave out what is usual for their age.',
    why: 'So that help or kit can be found in good time.',
  },
  'living.help': {
    prompt: 'What help do you have or want at home?',
    hint: 'Choose any. Then say which you have and which you want.',
    why: 'So that the team knows what is there and what may be missing.',
    options: { equipment: 'Bed, chair, hoist or other kit', adaptations: 'Changes to our home' },
  },
  'living.rehabExtent': {
    prompt: 'How much does your child want to push themselves?',
    hint: 'Some want to do as much as they can. Some would rather save energy for what they love. For a baby, you can skip this.',
    why: 'So that nobody asks too much of your child, or too little.',
  },
  'living.money': {
    prompt: 'Do you have worries about money, housing or work?',
    hint: 'There may be extra help for families. The team can tell you who to ask.',
    why: 'Caring for an ill child can cost a lot. You do not have to find your way through it on your own.',
  },
};
