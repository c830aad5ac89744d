import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CarePreferences } from '../../src/elements/shell/care-preferences.js';
import type { CarePlan } from '../../src/plan/plan.js';
import { copiedRecommendation, syntheticPlan } from '../synthetic-plan.js';
import { conversation } from './made-up-conversation.js';
import { walk } from './walk.js';

const meta: Meta = { title: 'The conversation/Together' };
export default meta;

const people: CarePreferences['people'] = [
  { id: 'ada', part: 'person', name: 'Ada Example' },
  { id: 'lee', part: 'professional', name: 'Dr Lee Example', authority: 'professional' },
];
const subject = { ref: 'made-up-1', name: 'Ada Example', preferredName: 'Ada', birthDate: '1948-03-04' };

/** A host whose system refuses every signature. */
const refusing = (element: CarePreferences): CarePreferences => {
  element.addEventListener('care-sign', (event) => {
    const { detail } = event as CustomEvent<{ respondWith(answer: Promise<unknown>): void }>;
    detail.respondWith(Promise.reject(new Error('refused')));
  });
  return element;
};

/** A conversation with a clinician, in which `names` are pressed one after the other. */
const story = (
  settings: Partial<CarePreferences>,
  lookFor: string,
  ...names: readonly string[]
): StoryObj => ({
  render: () => refusing(conversation({ setting: 'together', path: 'quick', people, subject, ...settings })),
  play: walk(...names),
  parameters: { docs: { description: { story: `What to look for: ${lookFor}` } } },
});

const parts = ['Start', 'Yes', 'Save and carry on'];
const question = [...parts, 'What matters most to me'];

/** A plan with one recommendation in it, and no visit going on. */
const planWith = (recommendation: CarePlan['recommendations'][number]): CarePlan => {
  const { visits } = syntheticPlan();
  const ended = visits.map((visit) => ({ ...visit, endedAt: visit.at }));
  return syntheticPlan({ subject, recommendations: [recommendation], visits: ended });
};

const draft: CarePlan['recommendations'][number] = {
  ...{ id: 'r2', focus: 'comfort', cpr: 'notAttempt', source: 'made-here', madeOn: '2026-11-22' },
  guidance: 'Care at home. Hospital only if comfort cannot be managed there.',
  reason: 'Her heart is very weak, and she wants to be at home.',
  ...{ involved: ['ada', 'lee'], told: ['person'], reviewOn: '2027-02-22', signature: { state: 'unsigned' } },
};

export const BothSides = story(
  {
    knownItems: [
      {
        kind: 'note',
        text: 'Her garden',
        date: '2026-05-03',
        source: 'the GP record',
        questionId: 'matters.top',
      },
    ],
  },
  "the person's side first and largest; the clinician's is blue, square, and closes.",
  ...question,
);
export const OnlyTheirSide = story(
  {},
  'no word of the clinician is left in the document; a quiet way back.',
  ...question,
  "Show only Ada's side",
);
export const Capacity = story(
  {},
  'one decision at a time; nothing chosen; nothing of it on the person’s side.',
  ...question,
  'Capacity, one decision at a time',
);
export const RecommendationDraft = story(
  {},
  'what is still wanting, that it is a draft, and the care that goes on beside CPR.',
  ...question,
  'Recommendations',
  'Write a recommendation',
  'Ada has not been told',
);
export const RecommendationRefused = story(
  { plan: planWith(draft) },
  'the host refused: it is said at once that nothing is signed, with a way to try again.',
  'Carry on from last time',
  'Recommendations',
  'Change',
  'Sign',
);
export const RecommendationCopied = story(
  { plan: planWith(copiedRecommendation) },
  'it reads as copied, with the signer as written and who saw the form.',
  'Carry on from last time',
  'Recommendations',
);
export const WholePart = story(
  {},
  'every question of the part on one form, each with its own ways not to answer.',
  ...question,
  'See the whole part on one form',
);
export const WritingUpAfterwards = story(
  { setting: 'afterwards' },
  'what the clinician answers is framed and says so; Ctrl and Enter go on.',
  'Start',
  'My papers and who can speak for me',
);
