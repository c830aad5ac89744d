/**
 * Words for parents that the draft had otherwise, and why they were changed. By path. The draft shows every choice to
 * everybody in the same words; where nobody would say it so of a child, parents choose from other words.
 */
export const changedHere: Readonly<Record<string, string>> = {
  'about.livesWith/parent/options/withOthers': 'A child would think of their own family first.',
  'about.livesWith/parent/options/careHome': "A child who is looked after lives in a children's home.",
  'communication.support/parent/options/carer': 'For most children it is a parent.',
  'people.carerNeeds/parent/options/training': 'It is the parents who look after the child.',
  'matters.rank/parent/options/alert': 'A baby is awake for other things than to talk.',
  'matters.rank/parent/options/notBurden': 'No parent may be asked whether their child is a strain.',
  'matters.scale/parent/options/longer':
    'The parent is asked how they feel for the child: it may not speak as the child.',
  'matters.scale/parent/options/comfort':
    'The parent is asked how they feel for the child: it may not speak as the child.',
  'living.keepDoing/parent/options/cook': 'Chores are not what a small child does.',
  'living.keepDoing/parent/options/hobby': 'Play was not named.',
  'living.keepDoing/parent/options/work': 'Nursery and school were not named.',
  'living.keepDoing/parent/options/intimacy': 'A child has no partner.',
  'living.help/parent/options/equipment': 'Rails and a commode are kit for adults.',
  'living.help/parent/options/adaptations': 'The home is that of the family.',
  'comfort.peace/parent/options/peace': 'A parent may read "at peace" as dying.',
  'place.care/parent/options/home': 'A child has no home of their own.',
  'place.care/parent/options/relative': "The child's own home is a home of family too.",
  'place.ifWorse/parent/options/avoid':
    'The parent is asked what they want: it may not speak as the child alone.',
  'place.death1/parent/options/home': 'A child has no home of their own.',
  'place.death1/parent/options/relative': "The child's own home is a home of family too.",
  'place.death2/parent/options/home': 'A child has no home of their own.',
  'place.death2/parent/options/relative': "The child's own home is a home of family too.",
  'lastdays.care/parent/options/touch': 'A baby is held.',
  'after.funeral/parent/options/family': 'It is the family who is asked.',
  'sharing.trigger/parent/options/ask': 'Parents may ask as well as the child.',
  'sharing.trigger/parent/options/carer': 'It is the family who looks after the child.',
  'sharing.trigger/parent/options/capacity': 'A child grows into deciding. A baby has not stopped.',
};
