import { clinicianAsked } from './clinician-asked.js';

/**
 * The ten-minute conversation, in the order of asking. `start.who` is asked only if the host did not say who is here, and
 * `start.adult` only if the host gave no date of birth.
 */
export const quickPath: readonly string[] = [
  'start.who',
  'start.permission',
  ...clinicianAsked.start,
  'about.preferredName',
  'communication.language',
  'communication.needs',
  'people.firstCall',
  ...clinicianAsked.people,
  ...clinicianAsked.health,
  'matters.top',
  'matters.fear',
  'place.care',
  'place.ifWorse',
  'emergency.existing-form',
  ...clinicianAsked.emergency,
  'start.adult',
  'legal.adrt',
  'legal.lpa',
  ...clinicianAsked.legal,
  'sharing.consent',
  'sharing.keyWorker',
  'sharing.agree',
];
