import { CareAnswer } from '../asking/care-answer.js';
import { CareVoices } from '../asking/care-voices.js';
import { CarePaper } from '../asking/papers/care-paper.js';
import { register } from '../base/register.js';
import { CareChoice } from '../fields/care-choice.js';
import { CareChoices } from '../fields/care-choices.js';
import { CareOwnWords } from '../fields/care-own-words.js';
import { CareAnotherView } from './care-another-view.js';
import { CareDay } from './care-day.js';
import { CareSides } from './care-sides.js';
import { CareWriter } from './care-writer.js';
import { CareCapacity } from './panel/care-capacity.js';
import { CareClinicianPanel } from './panel/care-clinician-panel.js';
import { CareNotes } from './panel/care-notes.js';
import { CareRecommendation } from './recommendation/care-recommendation.js';
import { CareRecommendations } from './recommendation/care-recommendations.js';
import { CareSigning } from './recommendation/care-signing.js';
import { CareWholePart } from './whole/care-whole-part.js';

/** Every element that stands on the clinician's side or on a form of a whole part. */
const elements = {
  'care-answer': CareAnswer,
  'care-voices': CareVoices,
  'care-paper': CarePaper,
  'care-choice': CareChoice,
  'care-choices': CareChoices,
  'care-own-words': CareOwnWords,
  'care-another-view': CareAnotherView,
  'care-day': CareDay,
  'care-signing': CareSigning,
  'care-recommendation': CareRecommendation,
  'care-recommendations': CareRecommendations,
  'care-capacity': CareCapacity,
  'care-notes': CareNotes,
  'care-clinician-panel': CareClinicianPanel,
  'care-sides': CareSides,
  'care-writer': CareWriter,
  'care-whole-part': CareWholePart,
} as const;

/** Gives them their tags, and gives back the screens. They come in one piece, for a tablet may lose its network. */
export function registerClinicianElements(): {
  readonly whole: typeof CareWholePart;
  readonly writer: typeof CareWriter;
} {
  for (const [tag, element] of Object.entries(elements)) register(tag, element);
  return { whole: CareWholePart, writer: CareWriter };
}
