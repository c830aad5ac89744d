import type { Variant } from '../../plan/plan.js';

const papersOfAdults = ['legal.adrt', 'legal.adrtWhere', 'legal.adrtChecks', 'legal.lpa', 'legal.attorneys'];

/** What is asked of no child: the law keeps it for adults, or nobody speaks for a child in it. */
const notOfYoungPeople = [...papersOfAdults, 'after.keep', 'growing.birth'];

/**
 * What is not asked in each variant. An adult's legal papers are never asked about below 18, whatever the path; who is asked
 * about a baby is never asked what only they themselves could say.
 */
const notAskedIn: Readonly<Record<Variant, readonly string[]>> = {
  adult: [
    ...['legal.parental', 'growing.friends', 'growing.school', 'growing.siblings', 'growing.howInvolved'],
    ...['growing.private', 'growing.comforter', 'growing.transition', 'growing.birth'],
  ],
  'young-person': notOfYoungPeople,
  parent: [
    ...notOfYoungPeople.filter((id) => id !== 'growing.birth'),
    ...['start.adult', 'start.infoTo', 'about.pronouns', 'about.livesWith', 'people.mainCarer'],
    ...['people.aware', 'matters.abilities', 'living.money', 'comfort.alert', 'faith.decisions'],
    ...['faith.products', 'emergency.cprView', 'legal.advanceStatement', 'lastdays.implants'],
    ...['after.organ', 'growing.howInvolved', 'growing.private'],
  ],
};

/** Whether a question is one of the variant's. */
export const isAskedIn = (variant: Variant, id: string): boolean => !notAskedIn[variant].includes(id);
