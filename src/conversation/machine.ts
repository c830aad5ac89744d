import { agreeing } from './phases/agreeing.js';
import { asking } from './phases/asking.js';
import { finding } from './phases/finding.js';
import { opening } from './phases/opening.js';
import { covered, resting } from './phases/resting.js';
import { reviewing } from './phases/reviewing.js';
import { saving } from './phases/saving.js';
import { signing } from './phases/signing.js';
import { settled } from './phases/settled.js';
import { beginTalk } from './talk.js';
import { takeUp } from './doing/hosting.js';
import { vocabulary } from './vocabulary.js';

/**
 * The whole talk on one screen.
 *
 * Every way goes through `finding place`: forward and back, out of a pause, from under the cover, after a reload, on another
 * device. It reads where they were headed and never a history, so a gate that was closed meanwhile is met again.
 */
export const machine = vocabulary.createMachine({
  id: 'conversation',
  type: 'parallel',
  context: ({ input: { tools, plan, easyRead } }) => {
    const talk = beginTalk(tools, plan, easyRead);
    return plan ? { ...talk, ...takeUp(talk, plan) } : talk;
  },
  states: {
    talk: {
      initial: 'underway',
      on: {
        lock: { target: '.covered', actions: 'close every gate' },
        load: [
          { guard: 'it is the same talk, newer', actions: 'take up the newer copy' },
          {
            guard: 'this plan is news',
            target: '.underway.opening.looking',
            actions: ['write down what is not kept yet', 'begin with this plan'],
          },
        ],
        reset: {
          target: '.underway.opening.looking',
          actions: ['write down what is not kept yet', 'begin again'],
        },
        read: { actions: 'read it this way' },
        'more words': { guard: 'it is the same pack', actions: 'take in the words' },
        withdraw: { guard: 'the plan may be withdrawn', target: '.settled', actions: 'end the plan' },
      },
      states: {
        underway: {
          initial: 'opening',
          on: {
            pause: { guard: 'a visit is going on', target: 'resting.paused' },
            'get help': { target: 'resting.support' },
            'stop for now': { guard: 'a visit is going on', target: 'settled', actions: 'stop for now' },
            'change speaker': { guard: 'this person can speak', actions: 'change the speaker' },
            answer: { guard: 'this is a clinical record', actions: 'take down the clinical record' },
            note: { guard: 'this is a clinical record', actions: 'take down the clinical record' },
            'not sure': { guard: 'this is a clinical record', actions: 'take down the clinical record' },
            'take back': { guard: 'this is a clinical record', actions: 'take down the clinical record' },
            'record capacity': { guard: 'a professional writes here', actions: 'note it beside the answers' },
            disagree: { guard: 'this view may be noted', actions: 'note it beside the answers' },
            'suggest review': { guard: 'a visit is going on', actions: 'note it beside the answers' },
            'read back': { guard: 'it can be read back', actions: 'note it beside the answers' },
            'draft recommendation': {
              guard: 'a professional writes here',
              actions: 'note what is recommended',
            },
            'copy recommendation': {
              guard: 'a professional writes here',
              actions: 'note what is recommended',
            },
            'end recommendation': {
              guard: 'a professional writes here',
              actions: 'note what is recommended',
            },
            'whole part': {
              guard: 'a professional writes here',
              actions: ['let go of what is no longer asked', 'see the whole part'],
            },
            load: {
              guard: 'it is the same talk, newer',
              target: '.finding place',
              actions: 'take up the newer copy',
            },
          },
          states: { 'finding place': finding, opening, asking, reviewing, agreeing },
        },
        resting,
        covered,
        settled,
      },
    },
    saving,
    signing,
  },
});
