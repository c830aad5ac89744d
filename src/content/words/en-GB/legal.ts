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
      proxy: {
        prompt: "Did they make an advance decision to refuse treatment (a 'living will')?",
        hint: 'This page cannot make one. It only tells their team there is one. To find out more, ask their team.',
      },
      easyRead: {
        prompt: 'Have you signed a paper that says no to a treatment?',
        hint: 'This page cannot make one. It only tells your team there is one.',
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
      easyRead: { prompt: 'Where is the paper? Who has a copy?', fields: { date: 'What date is on it?' } },
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
      proxy: {
        prompt: 'Did they choose someone to make health decisions for them, with a power of attorney?',
        hint: 'This page cannot make one. It only tells their team there is one. To find out more, ask their team.',
      },
      easyRead: {
        prompt: 'Have you picked someone by law to choose for you?',
        hint: 'This page cannot make one. It only tells your team there is one.',
        options: { yesLst: 'Yes, also for treatment that keeps me alive' },
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
      proxy: {
        prompt: 'Who are their attorneys?',
        why: "So that staff know who to speak to if they can't decide.",
        fields: { lifeSustainingAuthority: 'Can they decide about treatment that keeps the person alive?' },
      },
      easyRead: { prompt: 'Who did you pick?', hint: 'Add each person.' },
    },
    'legal.advanceStatement': {
      prompt: 'Have you written down your wishes before?',
      hint: "Such as an advance statement or a 'preferred priorities' form.",
      why: 'So that people can look for it and read it beside this plan.',
      options: { yes: 'Yes', no: 'No', notSure: "I'm not sure" },
      proxy: { prompt: 'Did they write down their wishes?' },
      easyRead: {
        prompt: 'Have you written down what you want?',
        hint: 'On paper, or somewhere else.',
        why: 'So that people can read it too.',
      },
    },
    'legal.adrtChecks': {
      prompt: 'Checks on the advance decision',
      hint: 'Tick what you have seen for yourself. Ticks do not make it valid, and gaps do not make it invalid.',
      why: 'It helps whoever must judge later if it is valid and applies.',
      options: {
        seen: 'I have seen the document',
        over18: 'Made at 18 or over',
        capacity: 'No reason to doubt capacity when made',
        specific: 'Names the treatment',
        circumstances: 'Says when it applies',
        evenIfLife: 'Says it applies even if life is at risk',
        signed: 'Signed by the person or at their direction',
        witnessed: 'Witness signed in their presence',
        notWithdrawn: 'Not withdrawn; nothing done that clashes with it',
        noLaterLpa: 'No later attorney with power over this treatment',
      },
    },
    'legal.safeguarding': {
      prompt: 'Safeguarding or restricted information',
      hint: "Clinician only. Never shown in the person's copy or on a shared screen.",
      why: 'Someone may be at risk. Follow your own safeguarding process too: this page alerts nobody.',
    },
  },
};
