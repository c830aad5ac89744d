import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { CarePlanChanges } from '../src/elements/plan-views/care-plan-changes.js';
import { CarePlanSummary } from '../src/elements/plan-views/care-plan-summary.js';
import { CarePlanUrgent } from '../src/elements/plan-views/care-plan-urgent.js';
import { register } from '../src/elements/base/register.js';
import { provideSupplies } from '../src/elements/shell/supplies.js';
import { supplies } from '../src/define/supplies.js';
import { changedPlan, copiedRecommendation, densePlan, syntheticPlan } from './synthetic-plan.js';

const meta: Meta = { title: 'Views of a plan' };
export default meta;

const elements = {
  'care-plan-changes': CarePlanChanges,
  'care-plan-summary': CarePlanSummary,
  'care-plan-urgent': CarePlanUrgent,
};

const story = (tag: keyof typeof elements, settings: object, lookFor: string): StoryObj => ({
  render: () => {
    provideSupplies(supplies);
    register(tag, elements[tag]);
    return Object.assign(document.createElement(tag), settings);
  },
  parameters: { docs: { description: { story: `What to look for: ${lookFor}` } } },
});

const recommended = syntheticPlan({ recommendations: [copiedRecommendation] });

export const Urgent = story(
  'care-plan-urgent',
  { plan: recommended },
  'eleven blocks; "not asked", "not recorded", "no", "not sure" and "would rather not say" are all different.',
);
export const UrgentNothingSigned = story(
  'care-plan-urgent',
  { plan: syntheticPlan() },
  'CPR says "Not recorded", and the form "reported, not seen": never a blank.',
);
export const UrgentForThePerson = story(
  'care-plan-urgent',
  { plan: recommended, audience: 'person' },
  'the same facts, no red band, "your".',
);
export const UrgentOutOfUse = story(
  'care-plan-urgent',
  { plan: syntheticPlan({ status: 'withdrawn' }) },
  'the stamp comes before anything else.',
);
export const UrgentBesideTheRecord = story(
  'care-plan-urgent',
  {
    plan: syntheticPlan(),
    knownItems: [
      { kind: 'form', text: 'Advance decision on file', source: 'GP record', questionId: 'legal.adrt' },
    ],
  },
  'the record stands beside what was said, and the mismatch is named.',
);
export const UrgentInDoubt = story(
  'care-plan-urgent',
  { plan: { schemaVersion: 2 } },
  'nothing of a plan that cannot be read is shown.',
);
export const Summary = story(
  'care-plan-summary',
  { plan: recommended },
  'three voices in three shapes: double edge, solid box, dotted lines.',
);
export const SummaryForThePerson = story(
  'care-plan-summary',
  { plan: syntheticPlan(), audience: 'person' },
  '"In your own words" over what they said, and over nothing else.',
);
export const SummaryDark = story(
  'care-plan-summary',
  { plan: recommended, scheme: 'dark' },
  'the same three shapes in the dark.',
);
export const SummaryOfAnotherPack = story(
  'care-plan-summary',
  { plan: syntheticPlan({ pack: { id: 'their-own', version: '1', variant: 'adult', path: 'quick' } }) },
  'all that was said is there, under the prompts that the plan carries.',
);
export const UrgentFull = story(
  'care-plan-urgent',
  { plan: densePlan() },
  'at 320 px wide: five blocks above 568 px, two numbers to tap, "Show every word" for the rest.',
);
export const UrgentInContrast = story(
  'care-plan-urgent',
  { plan: densePlan(), scheme: 'contrast' },
  'every border and word is there without colour.',
);
export const SummaryInContrast = story(
  'care-plan-summary',
  { plan: recommended, scheme: 'contrast', theme: 'nhs' },
  'the three shapes without colour.',
);
export const Changes = story(
  'care-plan-changes',
  { from: recommended, to: changedPlan() },
  'the end of a CPR recommendation first, then what was refused; "Was" and "Now" side by side where there is room.',
);
export const ChangesNone = story(
  'care-plan-changes',
  { from: recommended, to: recommended },
  '"Nothing has changed."',
);
export const ChangesDark = story(
  'care-plan-changes',
  { from: recommended, to: changedPlan(), scheme: 'dark' },
  'dashed for what it was, solid for what it is.',
);
export const ChangesInDoubt = story(
  'care-plan-changes',
  { from: recommended, to: { ...changedPlan(), id: '00000000-0000-4000-8000-000000000009' } },
  'two different plans are never compared.',
);
