import type { Meta } from '@storybook/web-components-vite';
import '../../src/define.js';
import { planFor, type CarePlan } from '../../src/plan/plan.js';
import * as plans from './case-plans.js';
import { teachingCase } from './teaching-case.js';

const meta: Meta = { title: 'Teaching cases' };
export default meta;

const view =
  (tag: string, settings: object): (() => HTMLElement) =>
  () =>
    Object.assign(document.createElement(tag), { headingLevel: 3, ...settings });
const card = (plan: CarePlan): (() => HTMLElement) => view('care-plan-urgent', { plan });
const whole = (plan: CarePlan): (() => HTMLElement) => view('care-plan-summary', { plan });

export const ThreeInTheMorning = teachingCase('Three in the morning', {
  happened:
    'An ambulance crew finds Ada short of breath. Her son says that there is a form. Nobody can find it.',
  shown: [{ view: card(plans.formNotSeen) }],
  ask: [
    'What may you rely on about CPR?',
    'What does "Reported, not seen" tell you, and what not?',
    'What of this card helps you to decide with Ada, now?',
  ],
  noticed: [
    'Nothing is signed. That nothing is recorded about CPR is no recommendation either way: you decide as you would without a card, and look for the form.',
    '"Reported, not seen" is what Sam said. It is neither a decision nor a wish of Ada’s.',
    'Her wish about hospital is in her own words, with a reason. Ask her first: she is there.',
    'The card says how old it is. The live plan may say more.',
  ],
});

export const AWishAndARecommendation = teachingCase('A wish and a recommendation', {
  happened: 'Ada has fallen. Her hip may be broken. She does not want to go to hospital again.',
  shown: [{ view: whole(plans.wishAndRecommendation) }],
  ask: [
    'Which of these did Ada say, and which did a clinician sign?',
    'Does either of them decide for you?',
    'What lies behind her wish, and can you do something about that?',
  ],
  noticed: [
    'The three voices never share a box: a wish has a double edge, a recommendation a solid box, a paper dotted lines.',
    'A recommendation guides. It does not bind, and it is not what she asked for. A wish is not an order either; it counts in every decision about her.',
    'She did not say that she wants no treatment. She said that nobody told her anything. That can be put right.',
    'If she can decide this today, she decides. What was written is for when she cannot.',
  ],
});

export const SheAskedNotToBeAsked = teachingCase('She asked not to be asked', {
  happened: 'Ada closed one topic for good. Her son asks you to bring it up: "She has to face it some time."',
  shown: [{ view: whole(plans.closedTopic) }],
  ask: ['Who may open the topic again?', 'What can you say to her son?', 'What may you still talk about?'],
  noticed: [
    'Only Ada can open it again. For you it stands at the end as "Do not raise".',
    'She is not asked why, and nothing is missing from her plan: a visit is done for now, never incomplete.',
    'Her son can be asked how he is. He may need someone of his own to talk to.',
    'If she speaks of it herself, go with her. "Tell me more about that" opens no door that she did not open.',
  ],
});

export const TheDaughterDecides = teachingCase('The daughter decides now', {
  happened:
    'Ada said where she wants to be, in her own words. Since then she cannot keep the choices in mind. Kit, her daughter, has the authority of an attorney.',
  shown: [{ view: whole(plans.attorneyUnderMother) }],
  ask: [
    'Whose words come first, and why?',
    'For which decision was Ada found to lack capacity?',
    'What would help Kit to decide as Ada would have?',
  ],
  noticed: [
    'Ada’s own words stay on top. They are the best evidence of what she wants, and no later answer of anybody takes their place.',
    'Capacity is of one decision at one time. About what she would like for breakfast she can still be asked.',
    'What was tried to help her understand is written down: pictures, a familiar person, a better time of day.',
    'That Kit is an attorney was said. Whether the paper covers this decision, and is registered, is for somebody to see with their own eyes.',
  ],
});

export const TheySeeItDifferently = teachingCase('They see it differently', {
  happened: 'Ada said what she wants if she gets worse. Her son was in the room, and does not agree.',
  shown: [{ view: whole(plans.viewsDiffer) }],
  ask: ['Has Sam changed anything that Ada said?', 'What would you do with what he knows?'],
  noticed: [
    'Each stands under their own name. Ada’s answer is as she gave it.',
    'Sam may be right that she is low. That is a reason to ask her again on another day, not to write something else.',
    'Nobody reads a mood out of her words. A person has to notice, and ask.',
  ],
});

export const WrittenUpAfterwards = teachingCase('Written up afterwards', {
  happened: 'A doctor talked with Ada by her bed, and wrote it up in the office. Ada has not seen it.',
  shown: [{ view: whole(plans.writtenUp) }],
  ask: ['What may you rely on?', 'What has to happen next, and who does it?'],
  noticed: [
    'The stamp says that it was not shown to her. It is what the doctor heard, and reads "Reported as said by".',
    'It is not headed "in her own words", because they are not.',
    'Show it to her or read it out. Once she says that it is right, the plan is agreed; until then it is only recorded.',
  ],
});

export const AGoalOfHerOwn = teachingCase('A goal of her own', {
  happened:
    'A physiotherapist asked Ada what she would like to do again. Four weeks later they look at it together.',
  shown: [
    { name: 'The first visit', view: whole(plans.goalsBefore) },
    {
      name: 'Four weeks later, what changed',
      view: view('care-plan-changes', { from: plans.goalsBefore, to: plans.goalsAfter }),
    },
  ],
  ask: [
    'Whose goal is the shed? What would you have written?',
    'One goal was stopped. How would you speak about that?',
  ],
  noticed: [
    'The goal is hers, with her reason. "Improve mobility" would have lost the tomatoes and her dad.',
    'Rehabilitation goes as far as she wishes. To stop is a fair result, and nothing calls it a failure.',
    'A step done is hers to be glad of; nobody praises and nothing counts points.',
  ],
});

export const WhatAYoungPersonKeeps = teachingCase('What a young person keeps to himself', {
  happened: 'Mo is 16. He told his doctor one thing that he does not want his mother to read.',
  shown: [
    { name: 'What the team reads', view: whole(plans.youngPerson) },
    {
      name: 'The copy for his mother',
      view: whole(planFor(plans.youngPerson, { audience: 'parent' }) ?? plans.youngPerson),
    },
  ],
  ask: [
    'What does his mother’s copy say about the question that he kept back?',
    'When could you not keep it to yourself, and would you tell him first?',
  ],
  noticed: [
    'Her copy says nothing that gives it away: neither that he was asked nor that he was not.',
    'If she changes something in her copy, what was kept from her is still there.',
    'Keeping a confidence has limits where he or somebody else is in danger. He was told so before he answered.',
  ],
});

export const ARecommendationIsGone = teachingCase('A recommendation is gone', {
  happened:
    'Ada is stronger. Her doctor cancelled the recommendation about CPR. The old form is still in the drawer.',
  shown: [
    {
      name: 'What changed',
      view: view('care-plan-changes', { from: plans.wishAndRecommendation, to: plans.cancelled }),
    },
    { name: 'The card now', view: card(plans.cancelled) },
  ],
  ask: ['What does the card say about CPR now?', 'What has to happen to the paper in the drawer?'],
  noticed: [
    'What no longer stands comes before everything else that changed.',
    'A screen cancels no paper. Somebody has to take the form out of the drawer, and tell those who have a copy.',
    'The plan is a draft again until Ada has agreed to it. The card says so.',
  ],
});
