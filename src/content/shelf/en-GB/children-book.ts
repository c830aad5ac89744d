import { childrensCpr, growingQuestions } from '../../questions/further/growing.js';
import { growingWords } from '../../words/en-GB/growing.js';
import { sectionTitles as parentSections } from '../../words/en-GB/parent/sections.js';
import { topicWords as parentTopics } from '../../words/en-GB/parent/topics.js';
import { topicWords as topics } from '../../words/en-GB/young-person/topics.js';
import type { ChildrenBook } from '../../words/section-words.js';
import { notAskedOfChildren } from '../children/not-asked.js';
import { childTopics } from '../children/topics.js';
import { parentWords } from './parent-words.js';
import { youngPersonWords } from './young-person-words.js';

/** What children and young people are asked besides or otherwise, and their parents, in UK English. One lazy piece. */
export const childrenBook: ChildrenBook = {
  asks: growingQuestions,
  notAsked: notAskedOfChildren,
  gates: childTopics,
  instead: [childrensCpr],
  sections: { growing: { title: growingWords.title } },
  parentSections,
  questions: growingWords.questions,
  youngPerson: youngPersonWords,
  parent: parentWords,
  topics,
  parentTopics,
};
