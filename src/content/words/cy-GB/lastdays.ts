import type { TranslatedSection } from '../section-words.js';

export const lastdaysWords: TranslatedSection = {
  review: 'machine-draft',
  title: "Os bydda i'n mynd yn sâl iawn",
  proxy: { title: "Os byddan nhw'n mynd yn sâl iawn" },
  questions: {
    'lastdays.with': {
      prompt: 'Pwy hoffech chi ei gael gyda chi?',
      hint: 'Yn eich dyddiau olaf. Gallwch ddewis peidio â chael neb, a gallwch newid eich meddwl.',
      why: "Er mwyn i bobl wybod pwy i'w ffonio pan fyddwch chi'n marw.",
      proxy: {
        prompt: 'Pwy hoffen nhw ei gael gyda nhw?',
        hint: 'Yn eu dyddiau olaf. Gallwch newid hyn yn nes ymlaen.',
        why: "Er mwyn i bobl wybod pwy i'w ffonio pan fyddan nhw'n marw.",
      },
      easyRead: {
        prompt: 'Pwy ydych chi eisiau gyda chi?',
        hint: "Pan fyddwch chi'n marw. Gallwch newid eich meddwl.",
      },
    },
  },
};
