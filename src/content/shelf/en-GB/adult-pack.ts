import type { Jurisdiction } from '../../../plan/plan.js';
import { england } from '../../law/england.js';
import { northernIreland } from '../../law/northern-ireland.js';
import { scotland } from '../../law/scotland.js';
import { wales } from '../../law/wales.js';
import type { Pack } from '../../pack-shape.js';
import { aboutWords } from '../../words/en-GB/about.js';
import { afterWords } from '../../words/en-GB/after.js';
import { comfortWords } from '../../words/en-GB/comfort.js';
import { communicationWords } from '../../words/en-GB/communication.js';
import { emergencyWords } from '../../words/en-GB/emergency.js';
import { faithWords } from '../../words/en-GB/faith.js';
import { glossary } from '../../words/en-GB/glossary.js';
import { healthWords } from '../../words/en-GB/health.js';
import { lastdaysWords } from '../../words/en-GB/lastdays.js';
import { legalWords } from '../../words/en-GB/legal.js';
import { livingWords } from '../../words/en-GB/living.js';
import { mattersWords } from '../../words/en-GB/matters.js';
import { peopleWords } from '../../words/en-GB/people.js';
import { placeWords } from '../../words/en-GB/place.js';
import { sharingWords } from '../../words/en-GB/sharing.js';
import { startWords } from '../../words/en-GB/start.js';
import { topicWords } from '../../words/en-GB/topics.js';
import { adultQuestions } from '../adult-questions.js';
import { adultTopics } from '../adult-topics.js';
import { assemblePack, type Pieces } from '../assemble-pack.js';
import { corePath } from '../core-path.js';
import { quickPath } from '../quick-path.js';

const laws = { england, wales, scotland, 'northern-ireland': northernIreland };

const paths = { quick: quickPath, core: corePath };

const words = {
  start: startWords,
  about: aboutWords,
  communication: communicationWords,
  people: peopleWords,
  health: healthWords,
  matters: mattersWords,
  living: livingWords,
  comfort: comfortWords,
  faith: faithWords,
  place: placeWords,
  emergency: emergencyWords,
  legal: legalWords,
  lastdays: lastdaysWords,
  after: afterWords,
  sharing: sharingWords,
};

/**
 * A path for an adult in UK English, in the person's own voice, with those other pieces that have been fetched. What a
 * person alone needs is in this one lazy piece.
 */
export function adultPack(path: 'quick' | 'core', jurisdiction?: Jurisdiction, pieces: Pieces = {}): Pack {
  return assemblePack({
    variant: 'adult',
    path,
    locale: 'en-GB',
    jurisdiction,
    law: jurisdiction && laws[jurisdiction],
    listed: paths[path],
    questions: adultQuestions,
    words,
    topics: adultTopics,
    topicWords,
    glossary,
    ...pieces,
  });
}
