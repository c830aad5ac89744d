import type { OwnQuestions } from '../../section-words.js';

export const legalWords: OwnQuestions = {
  'legal.adrtChecks': {
    prompt: 'Checks on the advance decision',
    hint: 'Tick what you have seen for yourself. Ticks do not make it valid, and gaps do not make it invalid.',
    why: 'It helps whoever must judge later if it is valid and applies.',
    options: {
      seen: 'I have seen the document',
      over18: 'Made at 18 or over',
      capacity: 'No reason to doubt capacity when made',
      specific: 'Names the treatment',
      circumstances: 'Says when it applies',
      evenIfLife: 'Says it applies even if life is at risk',
      signed: 'Signed by the person or at their direction',
      witnessed: 'Witness signed in their presence',
      notWithdrawn: 'Not withdrawn; nothing done that clashes with it',
      noLaterLpa: 'No later attorney with power over this treatment',
    },
  },
  'legal.safeguarding': {
    prompt: 'Safeguarding or restricted information',
    hint: "Clinician only. Never shown in the person's copy or on a shared screen.",
    why: 'Someone may be at risk. Follow your own safeguarding process too: this page alerts nobody.',
  },
};
