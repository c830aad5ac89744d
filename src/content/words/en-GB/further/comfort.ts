import type { SpokenQuestions } from '../../section-words.js';

export const comfortWords: SpokenQuestions = {
  'comfort.pain': {
    prompt: 'What helps when you are in pain or upset?',
    hint: 'Position, heat, music, a person, a medicine.',
    why: 'So that people can try first what helps you.',
    proxy: {
      prompt: 'What helps when they are in pain or upset?',
      why: 'So that people can try first what helps them.',
    },
    easyRead: {
      prompt: 'What helps when you hurt or feel upset?',
      hint: 'How you sit or lie, music, a person, a medicine.',
    },
  },
  'comfort.alert': {
    prompt: 'If medicine for comfort made you sleepy, what would you want?',
    hint: 'It helps a talk. It is not an instruction.',
    why: 'Some people want to stay awake more. Some would rather rest. Your team can talk with you about what fits.',
    options: {
      comfort: 'Be comfortable, even if sleepy',
      alert: 'Stay as awake as I can, even with some discomfort',
      balance: 'A balance',
      depends: "It depends, let's talk",
    },
    proxy: {
      prompt: 'If medicine for comfort made them sleepy, what would they want?',
      why: 'Some people want to stay awake more. Some would rather rest. Their team can talk with you about what fits.',
    },
    easyRead: {
      prompt: 'Some medicine makes you sleepy. What would you want?',
      hint: 'This helps a talk. It is not an order.',
      options: {
        comfort: 'To be comfortable, even if I am sleepy',
        alert: 'To be awake, even if I am less comfortable',
        balance: 'A bit of both',
      },
    },
  },
  'comfort.food': {
    prompt: 'What about food and drink?',
    hint: 'Likes, dislikes, faith rules, help you need. Taste for pleasure.',
    why: 'So that people know what to offer you, and how.',
    proxy: {
      prompt: 'What about food and drink for them?',
      hint: 'Likes, dislikes, faith rules, help they need. Taste for pleasure.',
      why: 'So that people know what to offer them, and how.',
    },
    easyRead: {
      prompt: 'What do you like to eat and drink?',
      hint: 'What do you not like? What help do you need?',
    },
  },
  'comfort.antMeds': {
    prompt: 'Are there just-in-case medicines at home?',
    hint: 'Medicines kept at home, for a nurse or doctor to give if they are needed fast.',
    why: 'So that whoever comes in a hurry knows to look for them.',
    options: {
      box: 'Yes, a box has been given out',
      prescribed: 'Prescribed',
      no: 'No',
      notSure: 'Not sure',
    },
    proxy: { prompt: 'Are there just-in-case medicines at their home?' },
    easyRead: {
      prompt: 'Do you have just-in-case medicines at home?',
      hint: 'A nurse or doctor can give them if needed.',
      options: { box: 'Yes, there is a box', prescribed: 'They are on a prescription' },
    },
  },
  'comfort.antMedsWhere': {
    prompt: 'Where are they kept, and where is the chart?',
    hint: 'The chart says what may be given, and how much.',
    why: 'People in a hurry need to find both.',
    proxy: { prompt: 'Where are the medicines kept, and where is the chart?' },
    easyRead: { prompt: 'Where are they? Where is the chart?' },
  },
  'comfort.crisisPlan': {
    prompt: 'If symptoms get bad: what to do and who to call',
    hint: 'For each problem: what it looks like, what to do first, who to call, day and night.',
    why: 'It is easier to act fast when it is written down. Nobody is watching this page: if it is urgent now, phone.',
    fields: {
      trigger: 'What is the problem?',
      whatItLooksLike: 'What does it look like?',
      firstSteps: 'What to do first',
      whoToCall: 'Who to call',
      phone: 'Phone',
      hours: 'When can they be reached?',
      medicines: 'Medicines for it',
    },
    proxy: { prompt: 'If their symptoms get bad: what to do and who to call' },
    easyRead: {
      prompt: 'What should people do if you feel very bad?',
      hint: 'What can they see? What helps? Who do they call?',
    },
  },
};
