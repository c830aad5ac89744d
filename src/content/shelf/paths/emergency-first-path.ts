import { clinicianAsked } from './clinician-asked.js';

/** What a crew would need first, for somebody who may get very ill soon, in the order of asking. */
export const emergencyFirstPath: readonly string[] = [
  'start.who',
  'start.permission',
  ...clinicianAsked.start,
  'about.preferredName',
  'communication.needs',
  'people.firstCall',
  ...clinicianAsked.people,
  ...clinicianAsked.health,
  'matters.top',
  'matters.fear',
  'place.care',
  'place.ifWorse',
  'emergency.existing-form',
  'emergency.preferences',
  ...clinicianAsked.emergency,
  'start.adult',
  'legal.adrt',
  'legal.lpa',
  ...clinicianAsked.legal,
  'sharing.consent',
  'sharing.keyWorker',
  'sharing.agree',
];
