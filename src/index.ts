/**
 * The door `care-preferences`: the classes of the public elements, every public type, and what the doors without a
 * screen give. Importing it registers nothing and is safe in Node; see `care-preferences/define` for the tags.
 */
export { CarePlanChanges } from './elements/plan-views/care-plan-changes.js';
export { CarePlanSummary } from './elements/plan-views/care-plan-summary.js';
export { CarePlanUrgent } from './elements/plan-views/care-plan-urgent.js';
export { CarePreferences } from './elements/shell/care-preferences.js';
export type { Helpline } from './elements/base/stage-element.js';
export type { CareEventDetails, SubmitReason } from './elements/shell/shell-events.js';
export * from './content/pack.js';
export * from './conversation/conversation.js';
export type * from './conversation/events.js';
export type * from './conversation/view.js';
export * from './plan/plan.js';
export * from './storage/storage.js';
