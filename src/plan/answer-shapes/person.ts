import { fact, wish, type AnswerShapes } from './answer-shape.js';

/** Who the person is, how to talk with them, and who is there for them. */
export const personShapes = {
  'about.preferredName': { ...fact, type: 'text' },
  'about.story': { ...wish, type: 'longText' },
  'about.goodDay': { ...wish, type: 'longText' },
  'communication.language': { ...fact, type: 'single', options: ['en', 'cy', 'other', 'bsl'] },
  'communication.needs': {
    ...fact,
    type: 'multi',
    options: ['hearing', 'sight', 'speech', 'thinking', 'summon', 'safety', 'learning', 'autistic', 'none'],
  },
  'people.list': {
    type: 'people',
    ownership: 'fact',
    writesTo: 'people',
    // As a person of the plan. Who is called, involved or cares is each asked by a question of its own.
    itemFields: [
      { id: 'name', type: 'text' },
      { id: 'relationship', type: 'text' },
      { id: 'phone', type: 'text' },
      { id: 'email', type: 'text' },
    ],
  },
  'people.firstCall': { ...fact, type: 'people', max: 2 },
  'people.involve': { ...wish, type: 'people' },
  'people.mainCarer': { ...fact, type: 'single', options: ['yes', 'no', 'notSure', 'iAmCarer'] },
  'people.carerVoice': { type: 'longText', ownership: 'carerView', writesTo: 'statements' },
} as const satisfies AnswerShapes;
