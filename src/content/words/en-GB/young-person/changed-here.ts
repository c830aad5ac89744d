/**
 * Words for young people that the draft had otherwise, and why they were changed. By path. The draft shows every choice to
 * everybody in the same words; where a young person would not say it so, they choose from words of their own.
 */
export const changedHere: Readonly<Record<string, string>> = {
  'start.presence/young/options/partner': 'A young person would rather not call it a partner.',
  'start.presence/young/options/family': 'Young people may want a parent there, or rather not: it is named.',
  'start.presence/young/options/advocate': 'Few young people know the word.',
  'about.livesWith/young/options/withOthers': 'A child would think of their own family first.',
  'about.livesWith/young/options/careHome': "A child who is looked after lives in a children's home.",
  'communication.support/young/options/carer': 'For most young people it is a parent.',
  'matters.rank/young/options/notBurden': 'Nobody may put it to a child that they are a strain.',
  'living.keepDoing/young/options/cook': 'Chores are what a young person is told to do.',
  'living.keepDoing/young/options/hobby': 'A garden is not what most young people think of.',
  'living.keepDoing/young/options/work': 'School was not named.',
  'living.keepDoing/young/options/intimacy':
    'Not every young person has a partner, and a ten-year-old reads this too.',
  'comfort.problems/young/options/bowels': 'Few young people know the word.',
  'comfort.problems/young/options/sleep': 'Drowsiness is hard to read.',
  'comfort.peace/young/options/peace': 'To young people, at peace may sound like dying.',
  'place.care/young/options/home':
    'A young person mostly lives in a home of their family, not in one of their own.',
  'place.care/young/options/relative': 'Their own home is a home of family too.',
  'place.death1/young/options/home':
    'A young person mostly lives in a home of their family, not in one of their own.',
  'place.death1/young/options/relative': 'Their own home is a home of family too.',
  'place.death2/young/options/home':
    'A young person mostly lives in a home of their family, not in one of their own.',
  'place.death2/young/options/relative': 'Their own home is a home of family too.',
  'sharing.trigger/young/options/carer': 'Young people do not speak of their parents as carers.',
};
