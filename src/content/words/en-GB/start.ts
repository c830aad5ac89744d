import type { SectionWords } from '../section-words.js';
import { openingWords } from './opening.js';

export const startWords: SectionWords = {
  title: openingWords.title,
  questions: {
    ...openingWords.questions,
    'start.helperName': {
      prompt: 'Who is helping?',
      hint: 'Their name and how they know you.',
      why: 'So that the record shows who took part.',
      proxy: { hint: 'Their name and how they know the person.' },
      easyRead: { prompt: 'Who is helping?', hint: 'What is their name?' },
    },
    'start.adult': {
      prompt: 'Are you 18 or over?',
      hint: 'Some questions are only for adults.',
      why: 'Some legal papers are only for adults.',
      proxy: { prompt: 'Are they 18 or over?' },
      easyRead: { prompt: 'Are you 18 or over?' },
    },
    'start.howMuch': {
      prompt: 'How much do you want to know about what may be ahead?',
      hint: 'People differ. Any answer is fine.',
      why: 'Some people want every detail. Some want very little. This helps your team get it right for you.',
      options: {
        everything: 'As much as possible',
        mainPoints: 'Just the main points',
        little: 'Very little for now',
        tellOther: 'Please talk to someone I trust instead',
        askEachTime: 'Ask me each time',
      },
      proxy: {
        prompt: 'How much would they want to know about what may be ahead?',
        why: 'Some people want every detail. Some want very little. This helps their team get it right for them.',
      },
      easyRead: {
        prompt: 'How much do you want to know?',
        hint: 'Any answer is fine.',
        why: 'So that people tell you as much as you want.',
        options: { tellOther: 'Talk to someone I trust instead' },
      },
    },
    'start.infoTo': {
      prompt: 'Who should we talk to instead?',
      hint: 'This is only done if you agree.',
      why: 'So that news goes to the person you chose, and to nobody else.',
      proxy: {
        hint: 'This is only done if they agree, or would have.',
        why: 'So that news goes to the person they would choose, and to nobody else.',
      },
      easyRead: { prompt: 'Who should we talk to?', hint: 'Only if you say yes.' },
    },
    'start.capacity': {
      prompt: 'Can the person make the decisions in this plan at this time?',
      hint: 'Assume yes unless there is reason to doubt it. Assess for each decision. Give support first.',
      why: 'The record shows whose decision each part is. Capacity is about one decision at one time.',
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
      why: 'A record that lacks the decision and the reasons cannot be relied on later.',
    },
    'start.basis': {
      prompt: 'How has the person been involved?',
      hint: 'This is the lawful footing for what is written here.',
      why: 'Readers need to know whose voice this plan is in.',
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
