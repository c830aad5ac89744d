import type { VoiceQuestions } from '../../section-words.js';

export const aboutWords: VoiceQuestions = {
  'about.preferredName': {
    prompt: 'What does your child like to be called?',
    hint: 'A name or a pet name. It is fine if your baby has no name yet.',
  },
  'about.story': {
    prompt: 'What would you like people to know about your child?',
    hint: 'Who they are, what they love, what makes them smile, your family and home.',
    why: 'So that people see your child, and not only an illness.',
  },
  'about.goodDay': {
    prompt: 'What makes a really good day for your child?',
    hint: 'Think about people, places, play, food or milk, music, rest.',
  },
  'about.badDay': {
    prompt: 'What makes a day hard for your child, and what helps?',
    hint: 'Such as tests, noise, new people, or being apart from you.',
    why: 'So that staff can spot a hard day, and do what helps.',
  },
  'about.doDont': {
    prompt: "With my child, please do… and please don't…",
    hint: 'Small things that comfort your child, and things that upset them.',
    why: 'So that people who are new to your child get the small things right.',
  },
  'about.access': {
    prompt: 'Is there anything crews need to know to get in or find you?',
    hint: 'Such as where a key safe is, a dog, stairs or a door entry. Please do not type the key safe code here.',
    why: 'So that a crew can reach your child fast.',
  },
  'about.media': {
    prompt: 'Add a photo, voice note or short video of your child',
    hint: 'If you would rather show or say it than write it. Only if your child would be happy with it.',
    why: 'So that people see your child as you know them.',
  },
  'about.pronouns': {
    prompt: 'What words should we use for your child?',
    hint: 'For example she, he or they.',
    why: 'So that people speak of your child in the right way.',
  },
  'about.livesWith': {
    prompt: 'Who does your child live with?',
    hint: 'Choose what fits most of the time.',
    why: 'So that crews and staff know who may be there.',
    options: {
      withOthers: 'With my family or others',
      careHome: "In a children's home or care home",
    },
  },
};
