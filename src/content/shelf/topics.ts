import type { Variant } from '../../plan/plan.js';
import type { Topic } from '../pack-shape.js';

const afterwards: readonly Topic[] = [
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

const placeOfDeath = ['place.death1', 'place.death2', 'place.changeIf'];
const suddenIllness = ['emergency.preferences', 'emergency.treatments', 'emergency.cprView'];

const forAdults: readonly Topic[] = [
  { id: 'place-of-death', questions: placeOfDeath },
  { id: 'sudden-illness', questions: suddenIllness },
  ...afterwards,
];

/** A child's plan hopes and plans side by side (NICE NG61): one gate stands before all of it. */
const forChildren: readonly Topic[] = [
  { id: 'parallel-planning', questions: [...placeOfDeath, ...suddenIllness, 'growing.birth'] },
  ...afterwards,
];

/**
 * The tender topics of a conversation. Each stands behind a gate; a path holds those of its questions that it asks. The ids
 * and the names of the gates are those of the content model.
 */
export const topicsOf = (variant: Variant): readonly Topic[] =>
  variant === 'adult' ? forAdults : forChildren;
