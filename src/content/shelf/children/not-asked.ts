const papersOfAdults = ['legal.adrt', 'legal.adrtWhere', 'legal.adrtChecks', 'legal.lpa', 'legal.attorneys'];

/**
 * What is not asked in the variants of children. An adult's legal papers are never asked about below 18, whatever the path;
 * who is asked about a baby is never asked what only they themselves could say.
 */
export const notAskedOfChildren = {
  'young-person': [...papersOfAdults, 'after.keep', 'growing.birth'],
  parent: [
    ...papersOfAdults,
    ...['after.keep', 'start.adult', 'start.infoTo', 'about.pronouns', 'about.livesWith'],
    ...['people.mainCarer', 'people.aware', 'matters.abilities', 'living.money', 'comfort.alert'],
    ...['faith.decisions', 'faith.products', 'emergency.cprView', 'legal.advanceStatement'],
    ...['lastdays.implants', 'after.organ', 'growing.howInvolved', 'growing.private'],
  ],
} as const satisfies Readonly<Record<'young-person' | 'parent', readonly string[]>>;
