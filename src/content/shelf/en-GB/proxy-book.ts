import { aboutWords } from '../../words/en-GB/proxy/about.js';
import { afterWords } from '../../words/en-GB/proxy/after.js';
import { comfortWords } from '../../words/en-GB/proxy/comfort.js';
import { communicationWords } from '../../words/en-GB/proxy/communication.js';
import { emergencyWords } from '../../words/en-GB/proxy/emergency.js';
import { faithWords } from '../../words/en-GB/proxy/faith.js';
import { healthWords } from '../../words/en-GB/proxy/health.js';
import { lastdaysWords } from '../../words/en-GB/proxy/lastdays.js';
import { legalWords } from '../../words/en-GB/proxy/legal.js';
import { livingWords } from '../../words/en-GB/proxy/living.js';
import { mattersWords } from '../../words/en-GB/proxy/matters.js';
import { peopleWords } from '../../words/en-GB/proxy/people.js';
import { placeWords } from '../../words/en-GB/proxy/place.js';
import { sharingWords } from '../../words/en-GB/proxy/sharing.js';
import { sectionTitles as sections } from '../../words/en-GB/proxy/sections.js';
import { startWords } from '../../words/en-GB/proxy/start.js';
import { law } from '../../words/en-GB/proxy/law.js';
import { topicWords as topics } from '../../words/en-GB/proxy/topics.js';
import type { VoiceBook } from '../../words/section-words.js';

/** What is put to somebody else about the person, in UK English. One lazy piece. */
export const proxyBook: VoiceBook = {
  questions: {
    ...startWords,
    ...aboutWords,
    ...communicationWords,
    ...peopleWords,
    ...healthWords,
    ...mattersWords,
    ...livingWords,
    ...comfortWords,
    ...faithWords,
    ...placeWords,
    ...emergencyWords,
    ...legalWords,
    ...lastdaysWords,
    ...afterWords,
    ...sharingWords,
  },
  sections,
  topics,
  law,
};
