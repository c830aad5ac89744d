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
import { law } from '../../words/en-GB/law.js';
import type { OwnBook } from '../../words/section-words.js';

/** What a person is asked in their own words on the shorter paths, in UK English. One lazy piece. */
export const ownBook: OwnBook = {
  locale: 'en-GB',
  sections: {
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
  },
  topics: topicWords,
  law,
  glossary,
};
