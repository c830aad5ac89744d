import type { SectionWords } from '../section-words.js';

/** Behind a gate: here death is called death. The title stands on the map, before the gate. */
export const afterWords: SectionWords = {
  title: 'What comes later',
  questions: {
    'after.funeral': {
      prompt: 'What would you like for your funeral?',
      hint: 'Add music, readings, clothes, people or timing in your own words.',
      why: 'After a death, it can help people to know what you wanted.',
      options: {
        burial: 'Burial',
        cremation: 'Cremation',
        natural: 'Natural or woodland burial',
        repatriation: 'Taken to another country',
        none: 'No ceremony',
        family: 'Let my family choose',
        other: 'Something else',
      },
      proxy: {
        prompt: 'What would they like for their funeral?',
        hint: 'Add music, readings, clothes, people or timing, in their words if you know them.',
        why: 'After a death, it can help people to know what they wanted.',
      },
      easyRead: {
        prompt: 'What do you want for your funeral?',
        hint: 'Music, clothes, people. Say it in your words.',
        why: 'It can help your family to know.',
      },
    },
  },
};
