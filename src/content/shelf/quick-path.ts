/**
 * The ten-minute conversation, in the order of asking. `start.who` is asked only if the host did not say who is here, and
 * `start.adult` only if the host gave no date of birth.
 */
export const quickPath: readonly string[] = [
  'start.who',
  'start.permission',
  'about.preferredName',
  'communication.language',
  'communication.needs',
  'people.firstCall',
  'matters.top',
  'matters.fear',
  'place.care',
  'place.ifWorse',
  'emergency.existing-form',
  'start.adult',
  'legal.adrt',
  'legal.adrtWhere',
  'legal.lpa',
  'legal.attorneys',
  'sharing.consent',
  'sharing.exclude',
  'sharing.keyWorker',
  'sharing.agree',
];
