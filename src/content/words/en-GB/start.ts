import type { SectionWords } from '../section-words.js';

export const startWords: SectionWords = {
  title: 'Getting started',
  questions: {
    'start.who': {
      prompt: 'Who is filling this in today?',
      hint: 'We will change the wording to fit.',
      why: 'So that we use the right words, and note who said what.',
      options: {
        self: 'Me, on my own',
        selfHelped: 'Me, with help from family or a friend',
        withClinician: 'Me and a health or care worker together',
        parent: 'A parent or carer, for a child or baby',
        proxy: 'Someone else, because the person cannot decide this for themselves',
        clinicianAfter: 'A health or care worker, writing up a conversation',
      },
      easyRead: {
        prompt: 'Who is doing this today?',
        hint: '',
        options: {
          proxy: 'Someone else, for a person who cannot decide',
          clinicianAfter: 'A health or care worker, after a talk',
        },
      },
    },
    'start.adult': {
      prompt: 'Are you 18 or over?',
      hint: 'Some questions are only for adults.',
      why: 'Some legal papers are only for adults.',
      proxy: { prompt: 'Are they 18 or over?' },
      easyRead: { prompt: 'Are you 18 or over?' },
    },
    'start.permission': {
      prompt: 'Is now a good time to talk about what matters to you?',
      hint: 'You can stop at any point. You do not have to answer anything.',
      why: 'Talking about this is a choice. So we ask before we start.',
      options: {
        yes: 'Yes',
        little: 'Yes, but just a little today',
        notToday: 'Not today',
        never: "I don't want to talk about this",
      },
      proxy: { prompt: 'Is now a good time to talk about what matters to them?' },
      easyRead: { prompt: 'Is it OK to talk now?', hint: 'You can stop at any time.' },
    },
    'start.helperName': { prompt: 'Who is helping?', hint: 'Their name and how they know you.' },
    'start.howMuch': {
      prompt: 'How much do you want to know about what may be ahead?',
      hint: 'People differ. Any answer is fine.',
      options: {
        everything: 'As much as possible',
        mainPoints: 'Just the main points',
        little: 'Very little for now',
        tellOther: 'Please talk to someone I trust instead',
        askEachTime: 'Ask me each time',
      },
      easyRead: { prompt: 'How much do you want to know?' },
    },
    'start.infoTo': { prompt: 'Who should we talk to instead?', hint: 'We will only do this if you agree.' },
    'start.capacity': {
      prompt: 'Can the person make the decisions in this plan at this time?',
      hint: 'Assume yes unless there is reason to doubt it. Assess for each decision. Give support first.',
      options: {
        hasCapacity: 'Yes',
        withSupport: 'Yes, with support',
        lacks: 'No, for one or more of these decisions',
        fluctuates: 'It comes and goes',
        notAssessed: 'Not assessed',
      },
    },
    'start.capacityDetail': {
      prompt: 'Which decisions, and how was capacity assessed?',
      hint: 'Name the decision, the support given, the date, and where the full assessment is kept.',
    },
    'start.basis': {
      prompt: 'How has the person been involved?',
      hint: 'This is the lawful footing for what is written here.',
      options: {
        involved: 'They took part and agree',
        bestInterests: 'They could not take part. Written in their best interests, with people who know them',
        attorney: 'Their health and welfare attorney or deputy took part',
        childMature: 'Under 18, with enough understanding to take part',
        childNotMature: 'Under 18, not yet able to take part. Their known views were used',
        parental: 'People with parental responsibility took part',
        other: 'Other. Explain why',
      },
    },
  },
};
