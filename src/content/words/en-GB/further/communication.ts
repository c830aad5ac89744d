import type { SpokenQuestions } from '../../section-words.js';

export const communicationWords: SpokenQuestions = {
  'communication.interpreter': {
    prompt: 'Do you need an interpreter?',
    hint: 'A trained interpreter, not family, is best for big talks.',
    why: 'So that you can say what you mean, and follow what is said.',
    proxy: {
      prompt: 'Do they need an interpreter?',
      why: 'So that they can say what they mean, and follow what is said.',
    },
    easyRead: {
      prompt: 'Do you need an interpreter?',
      hint: 'Someone who puts words into your language.',
    },
  },
  'communication.contactMethod': {
    prompt: 'How should we contact you?',
    hint: 'Choose all that work for you.',
    why: 'So that people reach you in a way that works.',
    options: {
      phone: 'Phone call',
      text: 'Text',
      email: 'Email',
      letter: 'Letter',
      relay: 'Text relay',
      video: 'Video or BSL relay',
      throughOther: 'Through someone I choose',
    },
    proxy: {
      prompt: 'How should we contact them?',
      hint: 'Choose all that work for them.',
      why: 'So that people reach them in a way that works.',
    },
    easyRead: {
      prompt: 'How do we contact you?',
      hint: 'Choose any.',
      options: { throughOther: 'Through someone I pick' },
    },
  },
  'communication.format': {
    prompt: 'How do you like to get written information?',
    hint: 'Choose all that work for you.',
    why: 'So that what you are given is easy to read, hear or see.',
    options: {
      standard: 'Standard print',
      large: 'Large print',
      easyRead: 'Easy read',
      braille: 'Braille',
      audio: 'Audio',
      email: 'Email or electronic text',
      bslVideo: 'BSL video',
      makaton: 'Pictures, symbols or Makaton',
    },
    proxy: {
      prompt: 'How do they like to get written information?',
      hint: 'Choose all that work for them.',
      why: 'So that what they are given is easy to read, hear or see.',
    },
    easyRead: {
      prompt: 'How do you like to read or hear things?',
      hint: 'Choose any.',
      options: { standard: 'Normal print', audio: 'Listening to it', email: 'Email' },
    },
  },
  'communication.professional': {
    prompt: 'Do you need someone to help you communicate?',
    hint: 'Choose all that fit.',
    why: 'So that the right person can be asked to be there.',
    options: {
      bsl: 'BSL interpreter',
      deafblind: 'Deafblind interpreter or guide',
      lipspeaker: 'Lipspeaker',
      stt: 'Speech-to-text reporter',
      notetaker: 'Note taker',
      advocate: 'Advocate',
      none: 'No',
    },
    proxy: { prompt: 'Do they need someone to help them communicate?' },
    easyRead: {
      prompt: 'Do you need someone to help you talk or hear?',
      options: {
        bsl: 'Someone who signs (BSL)',
        deafblind: 'A guide for deafblind people',
        lipspeaker: 'Someone I can lip-read',
        stt: 'Someone who types what is said',
        notetaker: 'Someone who takes notes',
        advocate: 'Someone who speaks up for me',
      },
    },
  },
  'communication.support': {
    prompt: 'What helps you to follow and to be heard?',
    hint: 'Choose all that help.',
    why: 'So that talks go at your pace.',
    options: {
      aid: 'A hearing aid, glasses or device',
      time: 'More time',
      quiet: 'A quiet place',
      write: 'Writing things down',
      facing: 'Facing me when you talk',
      short: 'Short sentences',
      pictures: 'Pictures or symbols',
      carer: 'My carer with me',
      yesNo: 'Yes/no questions or eye pointing',
    },
    proxy: {
      prompt: 'What helps them to follow and to be heard?',
      why: 'So that talks go at their pace.',
    },
    easyRead: {
      prompt: 'What helps you talk and understand?',
      options: {
        facing: 'Look at me when you talk',
        yesNo: 'Yes/no questions, or pointing with my eyes',
      },
    },
  },
  'communication.painSigns': {
    prompt: 'How can people tell if you are in pain or upset?',
    hint: 'What you do, say or look like.',
    why: 'Not everyone can say it. People who know the signs can help sooner.',
    proxy: {
      prompt: 'How can people tell if they are in pain or upset?',
      hint: 'What they do, say or look like.',
    },
    easyRead: { prompt: 'How can we tell if you hurt or feel upset?', hint: 'What you do or say.' },
  },
};
