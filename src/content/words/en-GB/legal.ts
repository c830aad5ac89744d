import type { SectionWords } from '../section-words.js';

/** Wording that holds in every nation and states no law. What a nation's law says stands in its own file. */
export const legalWords: SectionWords = {
  title: 'My papers and who can speak for me',
  questions: {
    'legal.adrt': {
      prompt: "Have you made an advance decision to refuse treatment (a 'living will')?",
      hint: 'This page cannot make one. It only tells your team there is one. To find out more, ask your team.',
      why: 'So that people know to look for it before it is needed.',
      options: {
        yes: 'Yes',
        yesLst: 'Yes, and it covers treatment that keeps me alive',
        no: 'No',
        want: "No, but I'd like to find out more",
        notSure: "I'm not sure",
      },
    },
    'legal.adrtWhere': {
      prompt: 'Where is it, and who has a copy?',
      why: 'So that people can find it when it is needed.',
      fields: {
        location: 'Where is it kept?',
        copiesWith: 'Who has a copy?',
        date: 'Date on it, if you know it',
      },
    },
    'legal.lpa': {
      prompt: 'Have you chosen someone to make health decisions for you, with a power of attorney?',
      hint: 'This page cannot make one. It only tells your team there is one. To find out more, ask your team.',
      why: 'So that staff know who has a legal say.',
      options: {
        yes: 'Yes',
        yesLst: 'Yes, and they can decide about treatment that keeps me alive',
        propertyOnly: 'Only for money and property',
        no: 'No',
        want: "No, but I'd like to find out more",
        notSure: "I'm not sure",
      },
    },
    'legal.attorneys': {
      prompt: 'Who are your attorneys?',
      hint: 'Add each one. Say if they must act together.',
      why: "So that staff know who to speak to if you can't decide.",
      fields: {
        person: 'Who is it?',
        actsJointly: 'Must they act together with the others?',
        registered: 'Is the paper registered?',
        documentSeenBy: 'Who has seen the paper?',
        lifeSustainingAuthority: 'Can they decide about treatment that keeps you alive?',
      },
    },
    'legal.advanceStatement': {
      prompt: 'Have you written down your wishes before?',
      hint: "Such as an advance statement or a 'preferred priorities' form.",
      why: 'So that people can look for it and read it beside this plan.',
      options: { yes: 'Yes', no: 'No', notSure: "I'm not sure" },
    },
  },
};
