import type { VoiceBook, VoiceQuestions } from '../../section-words.js';

const england: VoiceQuestions = {
  'legal.advanceStatement': { law: 'People must think about what you wrote. They do not have to follow it.' },
  'legal.adrt': {
    law: "It may be about treatment that keeps you alive. Then it must say 'even if my life is at risk'. You must sign it. A witness must sign it too.",
  },
  'legal.lpa': { law: "The paper must be registered first. It is only used when you can't decide." },
};

/** What this voice says of each nation's law in its own way. England and Wales have one Act. */
export const law: VoiceBook['law'] = { england, wales: england };
