import type { Jurisdiction } from '../../plan/plan.js';
import { assemblePack } from '../assemble-pack.js';
import { england } from '../law/england.js';
import { northernIreland } from '../law/northern-ireland.js';
import { scotland } from '../law/scotland.js';
import { wales } from '../law/wales.js';
import type { Pack } from '../pack-shape.js';
import { aboutQuestions } from '../questions/about.js';
import { communicationQuestions } from '../questions/communication.js';
import { emergencyQuestions } from '../questions/emergency.js';
import { legalQuestions } from '../questions/legal.js';
import { mattersQuestions } from '../questions/matters.js';
import { peopleQuestions } from '../questions/people.js';
import { placeQuestions } from '../questions/place.js';
import { sharingQuestions } from '../questions/sharing.js';
import { startQuestions } from '../questions/start.js';
import { aboutWords } from '../words/en-GB/about.js';
import { communicationWords } from '../words/en-GB/communication.js';
import { emergencyWords } from '../words/en-GB/emergency.js';
import { legalWords } from '../words/en-GB/legal.js';
import { mattersWords } from '../words/en-GB/matters.js';
import { peopleWords } from '../words/en-GB/people.js';
import { placeWords } from '../words/en-GB/place.js';
import { sharingWords } from '../words/en-GB/sharing.js';
import { startWords } from '../words/en-GB/start.js';
import { quickPath } from './quick-path.js';

const laws = { england, wales, scotland, 'northern-ireland': northernIreland };

const questions = [
  ...startQuestions,
  ...aboutQuestions,
  ...communicationQuestions,
  ...peopleQuestions,
  ...mattersQuestions,
  ...placeQuestions,
  ...emergencyQuestions,
  ...legalQuestions,
  ...sharingQuestions,
];

const words = {
  start: startWords,
  about: aboutWords,
  communication: communicationWords,
  people: peopleWords,
  matters: mattersWords,
  place: placeWords,
  emergency: emergencyWords,
  legal: legalWords,
  sharing: sharingWords,
};

/** The path `quick` for an adult in UK English. Everything it needs is in this one lazy piece. */
export function quickAdult(jurisdiction?: Jurisdiction): Pack {
  return assemblePack({
    variant: 'adult',
    path: 'quick',
    locale: 'en-GB',
    jurisdiction,
    law: jurisdiction && laws[jurisdiction],
    listed: quickPath,
    questions,
    words,
  });
}
