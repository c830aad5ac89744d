import { vocabulary } from '../vocabulary.js';

const underway = '#conversation.talk.underway';
const to = <Stage extends string>(stage: Stage) => ({ type: 'the way leads to', params: stage }) as const;

/** Goes where they were headed, or back to where they were: by the place alone, so a closed gate is met again. */
export const finding = vocabulary.createStateConfig({
  entry: 'look where that leads',
  always: [
    { guard: to('paused'), target: '#conversation.talk.resting.paused' },
    { guard: 'the host has not answered yet', target: '#conversation.talk.settled' },
    { guard: to('finish'), target: '#conversation.talk.settled.delivered' },
    { guard: to('welcome'), target: `${underway}.opening.looking` },
    { guard: to('people'), target: `${underway}.opening.people` },
    { guard: to('rest'), target: `${underway}.asking.rest` },
    { guard: to('gate'), target: `${underway}.asking.gate` },
    { guard: to('question'), target: `${underway}.asking.question` },
    { guard: to('map'), target: `${underway}.asking.map` },
    { guard: to('agree'), target: `${underway}.agreeing` },
    { target: `${underway}.reviewing` },
  ],
});
