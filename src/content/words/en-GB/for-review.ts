/** How far people have looked at these words. Shown with them wherever they are reviewed. */
export const reviewState = 'draft, not yet reviewed by people with lived experience';

/**
 * Words written with this code and in no earlier draft, to be read by people before use.
 *
 * By question id, with `@nation` where they hold in one nation only: the part, or the voice and the part. An empty hint of
 * a voice is listed too, as something left out.
 */
export const writtenHere: Readonly<Record<string, readonly string[]>> = {
  'start.who': ['why', 'easyRead/hint', 'easyRead/options/proxy', 'easyRead/options/clinicianAfter'],
  'start.permission': ['why', 'proxy/prompt', 'easyRead/hint'],
  'about.preferredName': ['why', 'proxy/hint', 'easyRead/hint'],
  'communication.language': ['why', 'proxy/prompt'],
  'communication.needs': ['why', 'easyRead/options/speech', 'easyRead/options/thinking'],
  'people.firstCall': ['why', 'easyRead/hint'],
  'matters.top': ['why', 'proxy/hint', 'easyRead/hint'],
  'matters.fear': ['why', 'proxy/hint', 'easyRead/hint'],
  'place.care': [
    'why',
    'fields/setting',
    'fields/orgName',
    'fields/address',
    'fields/isUsualResidence',
    'proxy/hint',
    'proxy/fields/isUsualResidence',
    'easyRead/hint',
    'easyRead/fields/isUsualResidence',
  ],
  'place.ifWorse': ['why', 'proxy/hint', 'proxy/why', 'easyRead/hint'],
  'emergency.existing-form': ['why'],
  'emergency.existing-form-details': [
    'why',
    'fields/kind',
    'fields/where',
    'fields/dateOnForm',
    'fields/seenBy',
    'fieldOptions/kind/respect',
    'fieldOptions/kind/dnacpr',
    'fieldOptions/kind/tep',
    'fieldOptions/kind/other',
    'easyRead/hint',
    'easyRead/fields/dateOnForm',
  ],
  'start.adult': ['why'],
  'legal.adrt': ['why', 'proxy/hint', 'easyRead/hint'],
  'legal.adrtWhere': [
    'why',
    'fields/location',
    'fields/copiesWith',
    'fields/date',
    'easyRead/prompt',
    'easyRead/fields/date',
  ],
  'legal.lpa': ['why', 'proxy/hint', 'easyRead/hint', 'easyRead/options/yesLst'],
  'legal.attorneys': [
    'why',
    'fields/person',
    'fields/actsJointly',
    'fields/registered',
    'fields/documentSeenBy',
    'fields/lifeSustainingAuthority',
    'proxy/prompt',
    'proxy/why',
    'proxy/fields/lifeSustainingAuthority',
    'easyRead/prompt',
    'easyRead/hint',
  ],
  'sharing.consent': ['why', 'proxy/prompt', 'proxy/hint', 'easyRead/hint'],
  'sharing.exclude': ['hint', 'why', 'easyRead/prompt'],
  'sharing.keyWorker': ['why', 'proxy/prompt', 'easyRead/prompt', 'easyRead/hint'],
  'sharing.agree': ['why'],
  'legal.adrt@england': ['proxy/law', 'easyRead/law', 'law'],
  'legal.lpa@england': ['proxy/law', 'easyRead/law', 'law'],
  'legal.adrt@wales': ['proxy/law', 'easyRead/law', 'law'],
  'legal.lpa@wales': ['proxy/law', 'easyRead/law', 'law'],
  'legal.adrt@scotland': ['law'],
  'legal.lpa@scotland': ['law'],
  'legal.adrt@northern-ireland': ['proxy/law', 'law'],
};

/** Words that the draft had otherwise, and why they were changed. By path, as above. */
export const changedHere: Readonly<Record<string, string>> = {
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
