export type { At, Issue } from './plan-error.js';
export type { DeepReadonly } from './freeze.js';
export type { Audience, CarePlan, Jurisdiction, Path, Variant } from './schema/care-plan.js';
export type {
  AnswerValue,
  ClinicalRecord,
  Entry,
  HiddenFrom,
  LegalFact,
  Ownership,
  Statement,
  Status,
} from './schema/entry.js';
export type { HistoryItem } from './schema/history.js';
export type { Authority, Capacity, Part, Person, Setting, Subject, Visit, Who } from './schema/people.js';
export type { Recommendation, Signature } from './schema/recommendation.js';
export type { Agreement, Review, TopicChoice, View } from './schema/talk.js';
export type { Leaving } from './edit/take-back.js';
export type { EntryList, Said } from './edit/said.js';
export type { Beginning } from './edit/new-plan.js';
export type { Evidence } from './edit/record.js';
export { PlanError } from './plan-error.js';
export { currentEntry, entriesFor } from './current-entry.js';
export { addPerson, updatePerson } from './edit/people.js';
export { agree, amend, withdraw } from './edit/agreement.js';
export { askLater, decline, doNotKnow, leaveUnanswered, record, recordLegalFact } from './edit/record.js';
export { chooseTopic } from './edit/topics.js';
export { endVisit, startVisit } from './edit/visit.js';
export { newPlan } from './edit/new-plan.js';
export { noLongerAsked, takeBack } from './edit/take-back.js';
