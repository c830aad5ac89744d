import type { OwnQuestions } from '../../section-words.js';

export const startWords: OwnQuestions = {
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
};
