import type { SectionWords } from '../section-words.js';

export const sharingWords: SectionWords = {
  title: 'Sharing my plan and looking at it again',
  questions: {
    'sharing.consent': {
      prompt: 'Can we share this plan with the people who look after you?',
      hint: 'Your GP, 111, ambulance crews, and hospital, hospice and home teams. In an emergency, crews can still see signed forms and legal papers.',
      why: 'People can only act on what they can see. Sharing is a choice.',
      options: {
        yes: 'Yes',
        some: 'Yes, but leave some parts out',
        no: 'No',
        bestInterests: "Shared in the person's best interests",
        attorney: 'Agreed by health and welfare attorney',
        parental: 'Agreed by someone with parental responsibility',
        withdrawn: 'I have changed my mind: stop sharing',
      },
    },
    'sharing.exclude': {
      prompt: 'Which parts should be kept back?',
      hint: 'Choose all that fit. In an emergency, crews can still see signed forms and legal papers.',
      why: 'Some things may be private. They can be left out.',
      options: {
        about: 'About me',
        communication: 'How to talk with me',
        people: 'The people in my life',
        health: 'What I know about my health',
        matters: 'What matters most to me',
        living: 'Living my life and staying independent',
        comfort: 'Feeling comfortable',
        faith: 'Faith, culture and what gives me strength',
        place: 'Where I want to be',
        emergency: 'If I get suddenly worse',
        legal: 'My papers and who can speak for me',
        lastdays: 'If I get very ill',
        after: 'What comes later',
        growing: 'Family, friends, school and growing up',
      },
    },
    'sharing.keyWorker': {
      prompt: 'Who leads on your care, and how do you reach them day and night?',
      why: 'So that staff know who to ask, day or night.',
    },
    'sharing.agree': {
      prompt: 'Is this a fair record of what you said?',
      why: 'So that the record is right. It can still be changed.',
      options: {
        yes: 'Yes',
        mostly: "Mostly; I've said what to change",
        no: 'No',
        notShown: 'It has not been shown to the person',
      },
    },
    'sharing.review': {
      prompt: 'When should we look at this again?',
      hint: 'At most 3 months is advised. Sooner if your health, home or mind changes.',
      why: 'What matters to you may change. The plan can change with you.',
    },
  },
};
