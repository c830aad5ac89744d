import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/care-preferences.js';
import { syntheticPlan } from './synthetic-plan.js';
import { walk } from './walk.js';

const meta: Meta = { title: 'The conversation', component: 'care-preferences' };
export default meta;

const helplines = [
  { label: 'Example Hospice night line', phone: '01632 960001', hours: 'Day and night' },
  { label: 'NHS 111', phone: '111', hours: 'Day and night' },
];

/** The element as a page would set it up; `names` are pressed one after the other. */
const story = (settings: object, lookFor: string, ...names: readonly string[]): StoryObj => ({
  render: () =>
    Object.assign(document.createElement('care-preferences'), {
      path: 'quick',
      jurisdiction: 'england',
      subject: { ref: 'made-up-1', name: 'Ada Example' },
      helplines,
      ...settings,
    }),
  ...(names.length > 0 && { play: walk(...names) }),
  parameters: { docs: { description: { story: `What to look for: ${lookFor}` } } },
});

const who = ['Start', 'Me, on my own', 'Save and carry on'];
const map = [...who, 'Yes', 'Save and carry on'];

export const Welcome = story({}, 'what this is, that it is not for emergencies, and one thing to press.');
export const CarryOn = story(
  { plan: syntheticPlan({ subject: { ref: 'made-up-1', name: 'Ada Example' } }) },
  'the date of last time, and nothing that was said.',
);
export const WhoIsHere = story(
  {},
  'helpers and proxies are asked who they are, so that no words are put in the wrong mouth.',
  'Start',
  'Me, with help from family or a friend',
);
export const FirstQuestion = story(
  {},
  'nothing is chosen; four ways not to answer, all the same size.',
  ...who,
);
export const Parts = story({}, 'words tell how far each part has come; nothing is "incomplete".', ...map);
export const OwnWords = story(
  {},
  'room to write, no counter, no correction.',
  ...map,
  'What matters most to me',
);
export const Paused = story({}, 'no word of the question is left; whom to call.', ...map, 'Pause');
export const Help = story({}, 'nobody is watching, and the page says so.', ...map, 'I need help');
export const Review = story(
  {},
  'everything under the name of whoever said it.',
  ...map,
  'Look at what I have said',
);
export const StoppedForNow = story(
  {},
  'this page has not been told that the plan was stored, and says so.',
  ...map,
  'Stop for now',
);
export const EasyRead = story({ easyRead: true }, 'shorter words, larger letters.', ...who);
export const Dark = story({ scheme: 'dark' }, 'the light line of the focus ring is outside.', ...map);
export const ToRead = story(
  { plan: syntheticPlan({ subject: { ref: 'made-up-1', name: 'Ada Example' } }), readonly: true },
  'the plan to read, and nothing to press.',
);
export const DidNotLoad = story(
  { content: { not: 'a pack' } },
  'what happened, in plain words, and a way to try again.',
);
