import type { SectionWords } from '../section-words.js';

export const emergencyWords: SectionWords = {
  title: 'If I get suddenly worse',
  questions: {
    'emergency.existing-form': {
      prompt: 'Do you have a form about CPR or emergency treatment?',
      hint: 'Such as a ReSPECT form or a DNACPR form. This page cannot make one.',
      why: 'So that crews know to look for it. A DNACPR form is only about CPR. All other care goes on.',
      options: { yes: 'Yes', no: 'No', notSure: "I'm not sure" },
    },
    'emergency.existing-form-details': {
      prompt: 'Where is it kept?',
      hint: 'What kind of form it is, where it is, and the date on it, if you know.',
      why: 'In an emergency, people need to find it fast.',
      fields: {
        kind: 'What kind of form is it?',
        where: 'Where is it kept?',
        dateOnForm: 'Date on the form, if you know it',
        seenBy: 'Who has seen it?',
      },
      fieldOptions: {
        kind: {
          respect: 'ReSPECT form',
          dnacpr: 'DNACPR form',
          tep: 'Treatment escalation plan (TEP)',
          other: 'Another form',
        },
      },
    },
    'emergency.preferences': {
      prompt: 'In an emergency, what would you want people to know?',
      hint: 'This is what you would like. It does not order or rule out any treatment.',
      why: 'In an emergency there is little time to ask. Your words help people do what fits you.',
    },
  },
};
