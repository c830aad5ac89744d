import type { AnswerShape } from '../../src/plan/answer-shapes/answer-shape.js';
import { answerShapes } from '../../src/plan/answer-shapes.js';
import { blockAsks } from '../../src/plan/urgent/blocks.js';

const asked: readonly string[] = [...new Set(Object.values(blockAsks).flat())];
const yesNo = ['yes', 'no', 'notSure'];

/** Ids that English reads as they stand ("careHome" is "Care home"), by the table under which another language has words. */
export const idsOnTheCard = {
  standing: [
    ...['not-asked', 'not-asked-or-not-shared', 'not-recorded', 'not-recorded-or-not-shared', 'not-shared'],
    ...['not-sure', 'ask-later', 'declined', 'not-discussed', 'unable-to-express', 'not-appropriate'],
    ...['not-applicable', 'seen', 'reported-not-seen'],
  ],
  outcome: ['hasCapacity', 'withSupport', 'lacks', 'fluctuates', 'notAssessed'],
  short: [...asked, 'recommendation'],
  side: asked.flatMap((id) => sidesOf(shapeOf(id))),
};

/** Every choice of every question of the card, and of the consent that it tells of. */
export const choicesOnTheCard: readonly (readonly [questionId: string, choice: string])[] = [
  ...asked,
  'sharing.consent',
].flatMap((id) => choicesOf(shapeOf(id)).map((choice) => [id, choice] as const));

function shapeOf(id: string): AnswerShape {
  return answerShapes[id as keyof typeof answerShapes];
}

function choicesOf({ type, options = [], itemFields = [] }: AnswerShape): readonly string[] {
  const inFields = itemFields.flatMap((field) => [
    ...(field.type === 'yesNoNotSure' ? yesNo : []),
    ...(field.options ?? []),
  ]);
  return [...options, ...(type === 'yesNoNotSure' ? yesNo : []), ...inFields];
}

function sidesOf({ fields = [], itemFields = [] }: AnswerShape): readonly string[] {
  return [...fields, ...itemFields.map(({ id }) => id)];
}
