import type { Topic } from '../../pack-shape.js';
import { endTopics, placeOfDeath, suddenIllness } from '../asked/adult-topics.js';

/** A child's plan hopes and plans side by side (NICE NG61): one gate stands before all of it, where an adult meets two. */
export const childTopics: readonly Topic[] = [
  { id: 'parallel-planning', questions: [...placeOfDeath, ...suddenIllness, 'growing.birth'] },
  ...endTopics,
];
