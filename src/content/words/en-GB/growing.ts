import type { SpokenQuestions } from '../section-words.js';

/** What a section is called, with its questions in every voice. */
interface SpokenSection {
  readonly title: string;
  readonly questions: SpokenQuestions;
}

/**
 * What children and young people are asked besides. The own voice speaks to the young person, and `proxy` to a parent;
 * `growing.birth` is asked of a parent alone, behind a gate.
 */
export const growingWords: SpokenSection = {
  title: 'Family, friends, school and growing up',
  questions: {
    'growing.friends': {
      prompt: 'Who are your best friends, and what should they be told?',
      hint: 'Say as much or as little as you like.',
      why: 'So that people know who your friends are, and what is OK to say.',
      proxy: {
        prompt: "Who are your child's friends, and what should they be told?",
        why: 'So that people know who their friends are, and what is OK to say.',
      },
      easyRead: { prompt: 'Who are your best friends?', hint: 'What should we tell them?' },
    },
    'growing.school': {
      prompt: 'Do you want to keep going to school, college or nursery?',
      hint: 'You can change your mind.',
      why: 'School can be about friends and fun too. People can try to make it work.',
      options: {
        yes: 'Yes',
        some: 'Some days or some lessons',
        home: 'Learn at home',
        no: 'No',
        notSure: "I'm not sure",
      },
      proxy: { prompt: 'Do you want your child to keep going to nursery, school or college?' },
      easyRead: { prompt: 'Do you want to keep going to school?' },
    },
    'growing.siblings': {
      prompt: 'What would help your brothers and sisters?',
      hint: 'Time together, answers, someone to talk to.',
      why: 'Brothers and sisters may need care too.',
      proxy: { prompt: "What would help your child's brothers and sisters?" },
      easyRead: { prompt: 'What would help your brothers and sisters?' },
    },
    'growing.howInvolved': {
      prompt: 'How much do you want to be part of decisions?',
      hint: 'You can change your mind at any time.',
      why: 'You can have a say. You do not have to decide alone.',
      options: {
        all: 'Tell me everything and ask me first',
        some: 'Talk to me about some things',
        parents: 'Let my parents or carers decide with the team',
        each: 'Ask me each time',
      },
      easyRead: { prompt: 'Do you want to help choose?' },
    },
    'growing.private': {
      prompt: 'Is there anything you want to talk about without your parents?',
      hint: 'This answer is left out of copies for parents and family. If someone may be in danger, your team may have to tell others.',
      why: 'Some things are easier to say without them there. That is fine.',
      easyRead: {
        prompt: 'Do you want to talk without your parents?',
        hint: 'It is left out of copies for them. If someone is in danger, your team may tell others.',
      },
    },
    'growing.comforter': {
      prompt: 'What helps when you feel scared or sore?',
      hint: 'Choose any.',
      why: 'So that people can do what helps you.',
      options: {
        toy: 'A toy or blanket',
        person: 'A special person',
        play: 'Play or games',
        music: 'Music or video',
        cuddle: 'A cuddle',
        story: 'A story',
        space: 'Being left alone',
        other: 'Something else',
      },
      proxy: {
        prompt: 'What helps when your child feels scared or sore?',
        why: 'So that people can do what helps your child.',
      },
      easyRead: { prompt: 'What helps when you are scared?', hint: 'Or when you hurt. Choose any.' },
    },
    'growing.transition': {
      prompt: 'Have you talked about moving to adult services?',
      hint: 'Usually from age 14.',
      why: 'So that the move is planned with you and is not a surprise.',
      options: { yes: 'Yes', started: 'We have started', no: 'No', na: 'Not yet needed' },
      proxy: {
        prompt: 'Have you talked about your child moving to adult services?',
        why: 'So that the move is planned with you both and is not a surprise.',
      },
      easyRead: { prompt: 'Have you talked about moving to a team for adults?' },
    },
    'growing.birth': {
      prompt: 'Plans for before, during and just after birth',
      hint: 'For a baby known before birth to have a serious illness.',
      why: 'You can hope and plan together. It helps the team to know what matters to you.',
      proxy: { prompt: 'What are your plans for before, during and just after the birth?' },
      easyRead: {
        prompt: 'What do you want when your baby is born?',
        hint: 'Before, during and just after the birth.',
      },
    },
    'legal.parental': {
      prompt: 'Who has the legal right to make choices with you, or for you?',
      hint: 'The people the law says can make choices for a child. If you are not sure, ask your team.',
      why: 'So that staff know who has a legal say.',
      fields: { person: 'Who is it?' },
      proxy: {
        prompt: 'Who has the legal right to make choices for your child?',
        why: 'So that staff know who to speak to, and who has a legal say.',
      },
      easyRead: {
        prompt: 'Who can choose for you, by law?',
        hint: 'It may be a parent. If you are not sure, ask your team.',
      },
    },
  },
};
