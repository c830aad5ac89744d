import type { Person } from '../../src/plan/plan.js';
import type { QuickScript } from '../conversation/quick-script.js';

/** What Ada Example says in the quick conversation. Synthetic. What she types, she types key by key. */
export const ada = {
  name: 'Adi fach 🐝',
  daughter: { name: 'Siân Example', relationship: 'merch (daughter)', phone: '01632 960123' },
  matters:
    'Bod adref, gyda’r ci 🐕‍🦺.\n\nTŷ ni. The garden in the morning,\n  and “no fuss” – diolch yn fawr! ❤️ ',
  fear: 'Being moved at night,\nwithout Siân knowing 😟',
  whyHome: 'Fy nghartref.\nIt smells of bread.',
  formWhere: 'Yn y gegin: red folder, top drawer 🗂️',
  nurse: { name: 'Nurse Lee Example', relationship: 'community nurse', phone: '01632 960001' },
  afterthought: '\nAnd my brother’s songs 🎶',
} as const;

export const adaHerself = { id: '00000000-0000-4000-8000-00000000ad00', part: 'person' } as const;
const daughter: Person = { id: '00000000-0000-4000-8000-00000000da00', part: 'family', ...ada.daughter };
const nurse: Person = { id: '00000000-0000-4000-8000-00000000ee00', part: 'professional', ...ada.nurse };

/** The same answers for a conversation without a screen: written down here, not recorded from the page. */
export const adaInNode: QuickScript = {
  answers: {
    'start.permission': { value: 'yes' },
    'about.preferredName': { text: ada.name },
    'communication.language': { value: 'cy' },
    'communication.needs': { value: ['hearing', 'sight'] },
    'people.firstCall': { value: [daughter.id], people: [daughter] },
    'matters.top': { text: ada.matters },
    'matters.fear': { text: ada.fear },
    'place.care': { value: { setting: 'home' }, text: ada.whyHome },
    'place.ifWorse': 'ask later',
    'emergency.existing-form': { value: 'yes' },
    'emergency.existing-form-details': {
      value: [{ id: '00000000-0000-4000-8000-00000000f000', kind: 'respect', where: ada.formWhere }],
    },
    'legal.adrt': { value: 'notSure' },
    'legal.lpa': 'decline',
    'sharing.consent': { value: 'yes' },
    'sharing.keyWorker': { value: [nurse.id], people: [nurse] },
  },
  pauseAt: 'matters.fear',
  stopAt: 'emergency.existing-form',
};
