/** As `changedHere` of the first conversation: words that the draft had otherwise, and why they were changed. By path. */
export const changedHere: Readonly<Record<string, string>> = {
  'about.access/hint':
    'It left room to write the code of a key safe. No code belongs in a plan that others see.',
  'people.doNotShare/hint':
    '"Private" may be read as seen by nobody; it says who it is for, and which copies leave it out.',
  'people.aware/prompt': 'It told whoever reads it that the illness is serious, whatever they asked to know.',
  'health.allergies/prompt': 'It was written for professionals. The person is asked too.',
  'health.allergies/hint':
    'It was written for professionals, and an empty answer may not be read as "no allergies".',
  'living.money/hint':
    'The form is not that of every nation, and whoever looks it up learns how long it is given for.',
  'place.changeIf/hint': 'A hint speaks to the person; it spoke as the person.',
  'emergency.treatments/hint':
    'Each rating has its own label. Nobody may take a rating for a decision or a form.',
  'emergency.cprView/hint':
    'Nobody may take a view for a decision or a form. Who decides, and how to talk, stand in the reason; a right is a matter of law.',
  'lastdays.implants/hint':
    'It is asked before any gate, and named the end of life. It promised what a team will do.',
  'after.organ/hint':
    'The law stands with each nation. The general words state none, and say that nothing is registered here.',
  'sharing.feedback/hint': 'It promised what the answer is used for; one of the answers also brings up help.',
  'growing.private/hint':
    'It promised what a team does. It says which copies leave it out, and what may be told.',
  'legal.parental/hint': 'Whoever is not sure needs somebody to ask.',
  'legal.deputy/prompt@england': 'A guardian is what Scotland calls one.',
  'legal.deputy/prompt@wales': 'A guardian is what Scotland calls one.',
  'legal.deputy/prompt@scotland': 'Scotland calls one a guardian, and not a deputy.',
  'legal.deputy/prompt@northern-ireland': "It names no other nation's appointment.",
};
