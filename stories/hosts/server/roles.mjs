// What each role may do, in one place. `reads` are audiences of planFor; the first is the one sent unasked.

/**
 * @typedef {{ site: string, reads: string[], whose: 'own' | 'all', writes?: true, signs?: true, audits?: true, heedsRefusal?: true }} Role
 * @typedef {{ name: string, role: keyof typeof roles, site: string, account?: string, email?: string, ref?: string, registration?: string }} Reader
 */

/** @satisfies {Record<string, Role>} */
export const roles = {
  /** Signs in at the hospice. Their own plan, and nobody else's. */
  patient: { site: 'hospice', reads: ['person'], whose: 'own', writes: true },
  nurse: { site: 'hospice', reads: ['clinician'], whose: 'all' },
  clinician: { site: 'gp', reads: ['clinician'], whose: 'all', writes: true, signs: true, audits: true },
  auditor: { site: 'gp', reads: [], whose: 'own', audits: true },
  /** At 111 without signing in: what they write themselves, in this visit. */
  visitor: { site: '111', reads: ['person'], whose: 'own', writes: true },
  /** Another organisation: after a refusal to share it has what `urgent` leaves, and no more. */
  desk: { site: '111', reads: ['urgent', 'clinician'], whose: 'all', heedsRefusal: true },
};

/** Whether this reader may know that there is a plan of this person at all. @param {Reader} reader */
export const mayMeet = ({ role, ref: own }, ref) =>
  roles[role].reads.length > 0 && (roles[role].whose === 'all' || own === ref);
