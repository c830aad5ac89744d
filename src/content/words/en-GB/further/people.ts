import type { SpokenQuestions } from '../../section-words.js';

export const peopleWords: SpokenQuestions = {
  'people.doNotShare': {
    prompt: 'Is there anyone we should not share this with?',
    hint: 'This is for your team. It is left out of copies for family.',
    why: 'Some people want to keep things from some people. You do not have to say why.',
    proxy: {
      prompt: 'Is there anyone they would not want this shared with?',
      hint: 'This is for their team. It is left out of copies for family.',
      why: 'Some people want to keep things from some people. Nobody has to say why.',
    },
    easyRead: { prompt: 'Who should not see your plan?' },
  },
  'people.dependants': {
    prompt: 'Does anyone, or any pet, depend on you?',
    hint: 'Children, someone you care for, animals. What should happen for them if you are suddenly away?',
    why: 'So that people know who else needs care if you cannot be there.',
    proxy: {
      prompt: 'Does anyone, or any pet, depend on them?',
      hint: 'Children, someone they care for, animals. What should happen if the person is suddenly away?',
      why: 'So that people know who else needs care if they cannot be there.',
    },
    easyRead: {
      prompt: 'Who needs you? It may be a child or a pet.',
      hint: 'What should happen if you are not there?',
    },
  },
  'people.carerNeeds': {
    prompt: 'What would help the people who look after you?',
    hint: 'Choose any.',
    why: 'People who care for others may need help and rest too.',
    options: {
      break: 'A break',
      training: 'Showing them how to do things',
      night: 'Help at night',
      money: 'Money or benefits advice',
      someoneToTalk: 'Someone to talk to',
      equipment: 'Equipment',
      work: 'Help with work or school',
      assessment: "A carer's assessment",
      nothing: 'Nothing now',
    },
    proxy: { prompt: 'What would help the people who look after them?' },
    easyRead: {
      prompt: 'What would help the people who care for you?',
      options: {
        training: 'Learning how to do things',
        money: 'Help with money',
        equipment: 'Things that help, such as a chair or a bed',
        assessment: 'A talk about what a carer needs',
      },
    },
  },
  'people.aware': {
    prompt: 'Do the people close to you know how ill you are?',
    hint: 'Any answer is fine. It is left out of copies for family.',
    why: 'So that staff do not say more than you would want.',
    options: {
      yes: 'Yes',
      some: 'Some of them',
      no: 'No',
      dontTell: "No, and I don't want them told",
    },
    proxy: {
      prompt: 'Do the people close to them know how ill they are?',
      why: 'So that staff do not say more than they would want.',
    },
    easyRead: { prompt: 'Do people close to you know how ill you are?' },
  },
};
