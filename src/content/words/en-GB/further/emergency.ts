import type { SpokenQuestions } from '../../section-words.js';

/**
 * Behind a gate. What the person would like, and never a decision: a clinician recommends and signs, elsewhere. CPR is
 * never named without the care that goes on, in any voice.
 */
export const emergencyWords: SpokenQuestions = {
  'emergency.treatments': {
    prompt: 'How do you feel about these treatments, if they might help?',
    hint: 'This is what you would like. It is not a decision about treatment, and not a form. Rate as many as you like.',
    why: 'Some treatments may help but be hard to bear. Your team can talk with you about what fits.',
    options: {
      hospital: 'Going to hospital',
      drip: 'A drip or antibiotics through a vein',
      oralAbx: 'Antibiotic tablets',
      feeding: 'Feeding through a tube',
      nivMask: 'A breathing mask',
      ventilator: 'A breathing machine',
      icu: 'Intensive care',
      dialysis: 'Kidney dialysis',
      blood: 'Blood products',
      surgery: 'An operation',
    },
    ratings: {
      want: 'I would want it',
      tryForAWhile: "I'd want to try for a while",
      ratherNot: "I'd rather not",
      dontKnow: "I don't know",
      talk: "Let's talk",
    },
    proxy: {
      prompt: 'From what you know, how would they feel about these treatments?',
      hint: 'This is what they would like. It is not a decision about treatment, and not a form. Rate as many as you can.',
      why: 'Some treatments may help but be hard to bear. Their team can talk with you about what fits.',
    },
    easyRead: {
      prompt: 'How do you feel about these treatments?',
      hint: 'This is what you would like. It is not a decision, and not a form.',
      why: 'Some treatments help but are hard. Your team can talk with you.',
      options: {
        drip: 'A drip, or medicine through a drip',
        oralAbx: 'Tablets for an infection',
        feeding: 'Food through a tube',
        nivMask: 'A mask to help me breathe',
        ventilator: 'A machine that breathes for me',
        icu: 'The ward for very ill people (intensive care)',
        dialysis: 'A machine that cleans my blood (dialysis)',
        blood: 'Blood, or things made from blood',
      },
    },
  },
  'emergency.cprView': {
    prompt: 'What are your thoughts about CPR?',
    hint: 'CPR is trying to restart a heart that has stopped. It often does not work for people who are very ill. This is what you would like. It is not a decision about treatment, and not a form.',
    why: 'A doctor decides if CPR could work. You can ask your team to talk about it. With or without CPR, all other care goes on.',
    options: {
      wouldWant: "I'd want it if it could work",
      wouldNot: 'I would not want it',
      notSure: "I'm not sure",
      explain: "I'd like someone to explain it to me",
      notNow: "I don't want to talk about it now",
    },
    proxy: {
      prompt: 'Did they ever say what they thought about CPR? Tell us when and how.',
      hint: 'CPR is trying to restart a heart that has stopped. It often does not work for people who are very ill. This is what they would like. It is not a decision about treatment, and not a form.',
      why: 'A doctor decides if CPR could work. You can ask their team to talk about it. With or without CPR, all other care goes on.',
    },
    easyRead: {
      prompt: 'What do you think about CPR?',
      hint: 'CPR tries to start a heart that has stopped. It often does not work for very ill people. All other care goes on. This is what you would like. It is not a decision, and not a form.',
      why: 'A doctor decides if CPR could work. You can ask to talk about it.',
      options: {
        wouldWant: 'I would want it if it could work',
        explain: 'I want someone to explain it',
        notNow: 'I do not want to talk about it now',
      },
    },
  },
};
