import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { syntheticPlan } from '../synthetic-plan.js';
import { conversation } from './made-up-conversation.js';
import { walk } from './walk.js';

const meta: Meta = { title: 'The conversation/Alone' };
export default meta;

/** A conversation in which `names` are pressed one after the other. */
const story = (settings: object, lookFor: string, ...names: readonly string[]): StoryObj => ({
  render: () => conversation(settings),
  ...(names.length > 0 && { play: walk(...names) }),
  parameters: { docs: { description: { story: `What to look for: ${lookFor}` } } },
});

/** Stopped on an earlier day, with a thing said and a thing put off. */
const { statements, visits } = syntheticPlan();
const stoppedBefore = syntheticPlan({
  subject: { ref: 'made-up-1', name: 'Ada Example' },
  visits: visits.map((visit) => ({ ...visit, endedAt: '2026-11-22T14:30:00Z' })),
  statements: statements.map((one) => (one.id === 's3' ? { ...one, status: 'askLater' } : one)),
  review: { on: '2026-11-23', triggers: [], by: 'ada', at: '2026-11-22T14:20:00Z' },
});
const who = ['Start', 'Me, on my own', 'Save and carry on'];
const map = [...who, 'Yes', 'Save and carry on'];

export const Welcome = story({}, 'what this is, that it is not for emergencies, and one thing to press.');
export const CarryOn = story(
  { plan: syntheticPlan({ subject: { ref: 'made-up-1', name: 'Ada Example' } }) },
  'the date of last time, and nothing that was said.',
);
export const LaterVisit = story(
  { plan: stoppedBefore },
  'what was said last time is folded away; what was left for another day is one tap away, and nothing presses.',
  'Carry on from last time',
  'Yes',
  'Save and carry on',
);
export const OneThingDone = story(
  {},
  'to finish comes first, to carry on second; neither is praised.',
  ...map,
  'Do one thing today',
  'Ask me later',
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
const carryOn = 'Save and carry on';
const quick = [
  ...map,
  'About me',
  ...Array<string>(3).fill('Skip this question'),
  ...['Skip this question', 'Ask me later', "I'd rather not say", 'My own home', carryOn],
  ...["I don't know", 'No', carryOn, 'No', carryOn, 'No', carryOn, 'Yes', carryOn],
  ...['Skip this question', 'This is right. Carry on'],
];
export const FromBeginningToEnd = story(
  { path: 'quick' },
  'the ten-minute conversation plays by itself: skipping, "ask me later" and "rather not say" are as easy as answering.',
  ...quick,
  'Yes',
);
export const Agree = story({ path: 'quick' }, 'four ways to answer, none chosen beforehand.', ...quick);
export const Gate = story(
  {},
  'the four answers are equal in size and colour; none is chosen, none is a failure.',
  ...map,
  'If I get very ill',
);
export const NotToday = story(
  {},
  'after "not today" comes something everyday, never a second gate.',
  ...map,
  'If I get very ill',
  'Not today',
);
export const Covered: StoryObj = {
  render: () => conversation(),
  play: async (context) => {
    await walk(...map)(context);
    context.canvasElement.querySelector('care-preferences')?.lock();
  },
  parameters: { docs: { description: { story: 'What to look for: no word is left, and one way back.' } } },
};

/** The end of a visit, with a page that does this with the plan. */
const ended = (store: () => Promise<void>, lookFor: string): StoryObj => ({
  ...story({}, lookFor, ...map, 'Stop for now'),
  render: () => {
    const element = conversation();
    element.addEventListener('care-submit', (event) => {
      (event as CustomEvent<{ respondWith(promise: Promise<void>): void }>).detail.respondWith(store());
    });
    return element;
  },
});
export const Sent = ended(() => Promise.resolve(), '"sent" is said because the page has confirmed it.');
export const NotSent = ended(
  () => Promise.reject(new Error('made up')),
  'what did not happen, a way to try again, and a copy to keep.',
);
export const Dark = story({ scheme: 'dark' }, 'the light line of the focus ring is outside.', ...map);
export const ToRead = story(
  { plan: syntheticPlan({ subject: { ref: 'made-up-1', name: 'Ada Example' } }), readonly: true },
  'the plan to read, and nothing to press.',
);
export const DidNotLoad = story(
  { content: { not: 'a pack' } },
  'what happened, in plain words, and a way to try again.',
);
