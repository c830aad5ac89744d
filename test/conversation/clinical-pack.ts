import type { Pack, Question } from '../../src/content/pack.js';
import type { Conversation, ConversationOptions } from '../../src/conversation/conversation.js';
import type { Person } from '../../src/plan/plan.js';
import { twoTopicPack } from '../content/two-topic-pack.js';
import { talkWith, tell } from './talk-with.js';

const everyone = ['person', 'clinician', 'proxy'] as const;
const clinical = { ownership: 'clinical', writesTo: 'clinicalRecords', whoMayAnswer: ['clinician'] } as const;
const extra: readonly Question[] = [
  {
    ...clinical,
    id: 'day.phase',
    section: 'day',
    type: 'single',
    sensitivity: 1,
    options: [{ id: 'stable' }],
  },
  { ...clinical, id: 'day.summary', section: 'day', type: 'longText', sensitivity: 2 },
  {
    ...clinical,
    ...{ id: 'day.outlook', section: 'day', type: 'single', sensitivity: 3 },
    ...{ options: [{ id: 'days' }, { id: 'weeks' }], hiddenFrom: ['person', 'parents', 'family'] },
  },
  { ...clinical, id: 'storm.plan', section: 'storm', type: 'longText', sensitivity: 3 },
  {
    ...{ id: 'close.call', section: 'close', type: 'people', ownership: 'fact', writesTo: 'statements' },
    ...{ sensitivity: 1, whoMayAnswer: everyone },
  },
  {
    ...{
      id: 'close.paper',
      section: 'close',
      type: 'single',
      ownership: 'legalFact',
      writesTo: 'legalFacts',
    },
    ...{ sensitivity: 1, whoMayAnswer: everyone, options: [{ id: 'yes' }, { id: 'no' }] },
  },
];

/** The pack with two topics, and besides clinicians' questions (one behind a gate, one kept from the person), people and a paper. */
export const clinicalPack: Pack = {
  ...twoTopicPack,
  questions: [...twoTopicPack.questions, ...extra],
  topics: twoTopicPack.topics.map((topic) =>
    topic.id === 'storm' ? { ...topic, questions: [...topic.questions, 'storm.plan'] } : topic,
  ),
  words: {
    ...twoTopicPack.words,
    questions: {
      ...twoTopicPack.words.questions,
      ...Object.fromEntries(extra.map(({ id }) => [id, { prompt: id }])),
    },
    glossary: [{ id: 'tea', term: 'tea', meaning: 'Leaves in hot water.' }],
    phrases: { general: ['Take your time.'], sections: { close: ['What else?'] } },
  },
};

export const me: Person = { id: 'me', part: 'person', name: 'Test Person' };
export const dot: Person = { id: 'dot', part: 'family', name: 'Dot' };
export const art: Person = { id: 'art', part: 'attorney', name: 'Art', authority: 'attorney' };
export const lee: Person = { id: 'lee', part: 'professional', name: 'Nurse Lee' };

/** A talk of the person with Nurse Lee, on the map; Dot and Art are there as well. */
export function together(options: Partial<ConversationOptions> = {}): Conversation {
  const talk = talkWith({ pack: clinicalPack, people: [me, dot, art, lee], setting: 'together', ...options });
  tell(talk, 'start', { type: 'say who', who: 'withClinician', speaker: 'me', people: [dot] });
  return talk;
}

/** Nurse Lee writes up a talk of earlier, on the map. */
export function afterwards(options: Partial<ConversationOptions> = {}): Conversation {
  const talk = talkWith({ pack: clinicalPack, people: [me, lee], setting: 'afterwards', ...options });
  tell(talk, 'start');
  return talk;
}
