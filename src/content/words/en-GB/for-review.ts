/** How far people have looked at these words. Shown with them wherever they are reviewed. */
export const reviewState = 'draft, not yet reviewed by people with lived experience';

/** Words that the draft had otherwise, and why they were changed. By path, as above. */
export const changedHere: Readonly<Record<string, string>> = {
  'sections/lastdays/title': 'It named a topic that stands behind a gate.',
  'sections/after/title': 'It named a topic that stands behind a gate.',
  'start.infoTo/hint': 'It promised what a team will do.',
  'people.mainCarer/easyRead/prompt': 'It asked who; the answers say whether there is somebody.',
  'people.carerVoice/prompt': 'Whoever writes it is not always the one whose carer it is.',
  'health.understanding/proxy/prompt': 'It said that somebody "lost" the ability to decide.',
  'health.questions/hint': 'It promised that the questions reach a team; that depends on the page.',
  'health.prognosis/hint':
    "It never reaches a person's screen, whatever they asked to know: a human tells it.",
  'matters.scale/hint': 'It promised comfort, and said two things in one sentence.',
  'living.goals/hint': 'It promised help; the page can only make room for steps.',
  'faith.products/hint': 'It said "refusal", and named a part of the talk by another name.',
  'legal.advanceStatement/hint': 'The law stands with each nation. The general words state none.',
  'legal.adrtChecks/hint': 'Nobody may take the ticks for a finding that it is valid.',
  'sharing.review/hint': 'It named the end of life outside a gate, in a sentence too long to take in.',
  'start.permission/hint': 'It promised a save; whether anything is saved depends on the page.',
  'people.firstCall/hint': 'There is no list to pick from on the quick path.',
  'place.ifWorse/hint': 'It promised what a team will do; it says what they can do.',
  'emergency.existing-form/hint':
    'The next question asks where it is. Nobody may think that a form is made here.',
  'legal.adrt/hint':
    'The law stands with each nation, in sentences of at most 20 words. The general words state none.',
  'legal.lpa/prompt': "The general words name no nation's own paper; each nation's words do.",
  'legal.lpa/hint':
    'The law stands with each nation. The general words state none, and say that none is made here.',
  'legal.lpa/proxy/prompt': "The general words name no nation's own paper; each nation's words do.",
  'legal.attorneys/hint': 'There is no field for a number, and "access code holder" is hard to read.',
  'sharing.consent/hint': 'What crews still see after "no" has to be known before choosing.',
  'sharing.exclude/options/lastdays': 'It named a topic that stands behind a gate.',
  'sharing.exclude/options/after': 'It named a topic that stands behind a gate.',
  'legal.adrt/prompt@scotland': 'Scotland calls it an advance directive.',
  'legal.adrt/proxy/prompt@scotland': 'Scotland calls it an advance directive.',
  'legal.lpa/prompt@scotland': 'Scotland calls it a welfare power of attorney.',
  'legal.lpa/proxy/prompt@scotland': 'Scotland calls it a welfare power of attorney.',
};
