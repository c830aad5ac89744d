import type { Topic } from '../../pack-shape.js';

export const placeOfDeath = ['place.death1', 'place.death2', 'place.changeIf'];
export const suddenIllness = ['emergency.preferences', 'emergency.treatments', 'emergency.cprView'];

/** The end of life and what comes after: for an adult and for a child alike. */
export const endTopics: readonly Topic[] = [
  {
    id: 'last-days',
    gateQuestion: 'lastdays.ready',
    questions: ['lastdays.with', 'lastdays.notWith', 'lastdays.care', 'lastdays.tell'],
  },
  {
    id: 'after-death',
    gateQuestion: 'after.ready',
    questions: ['after.organ', 'after.body', 'after.funeral', 'after.keep', 'after.bereavement'],
  },
];

/**
 * The tender topics of an adult's conversation. Each stands behind a gate; a path holds those of its questions that it asks.
 * The ids and the names of the gates are those of the content model.
 */
export const adultTopics: readonly Topic[] = [
  { id: 'place-of-death', questions: placeOfDeath },
  { id: 'sudden-illness', questions: suddenIllness },
  ...endTopics,
];
