import type { SpokenQuestions } from '../../section-words.js';

/** Behind a gate: here death is called death. What the law says of donation stands in `law.ts`. */
export const afterWords: SpokenQuestions = {
  'after.organ': {
    prompt: 'What have you decided about organ and tissue donation?',
    hint: 'This page cannot put your choice on the NHS Organ Donor Register. To do that, or to find out more, ask your team.',
    why: 'So that people know what you want, and where to look for it.',
    options: {
      donate: 'I want to be a donor',
      some: 'I want to give some organs or tissue',
      research: "I've arranged to give my body or brain for research or teaching",
      no: "I don't want to be a donor",
      registered: "I've put my choice on the register",
      family: "I've chosen someone to decide",
      undecided: "I've not decided",
    },
    proxy: {
      prompt: 'What did they decide about organ and tissue donation?',
      hint: 'Only say what they said or wrote. This page cannot put a choice on the NHS Organ Donor Register. To find out more, ask their team.',
      why: 'So that people know what they wanted, and where to look for it.',
    },
    easyRead: {
      prompt: 'Do you want to give your organs after you die?',
      hint: 'This page cannot put you on the register. Your team can tell you how.',
      options: {
        research: "I've arranged to give my body or brain to science",
        registered: 'My choice is on the register',
        family: 'I have picked someone to decide',
        undecided: 'I have not decided',
      },
    },
  },
  'after.body': {
    prompt: 'How should your body be cared for?',
    hint: 'Washing, dress, jewellery, who may be with you, how soon.',
    why: 'Families and faiths differ. After a death, it helps people to know what is right for you.',
    proxy: {
      prompt: 'How should their body be cared for?',
      hint: 'Washing, dress, jewellery, who may be with them, how soon.',
      why: 'Families and faiths differ. After a death, it helps people to know what is right for them.',
    },
    easyRead: {
      prompt: 'How should we care for your body after you die?',
      hint: 'Washing, clothes, who can be there.',
      why: 'So that people do what is right for you.',
    },
  },
  'after.keep': {
    prompt: 'Where are your will, papers and online accounts?',
    hint: 'Do not write passwords here.',
    why: 'After a death, people need to find them.',
    proxy: { prompt: 'Where are their will, papers and online accounts?' },
    easyRead: { prompt: 'Where are your will and other papers?', why: 'So that people can find them.' },
  },
  'after.bereavement': {
    prompt: 'Who may need support after you die?',
    hint: 'For example a partner, a child, a close friend, or someone who depends on you.',
    why: 'So that people know who to look out for.',
    proxy: {
      prompt: 'Who may need support after they die?',
      hint: 'For example a partner, a child, a close friend, or someone who depends on them.',
    },
    easyRead: { prompt: 'Who may need help after you die?', hint: 'A partner, a child, a friend.' },
  },
};
