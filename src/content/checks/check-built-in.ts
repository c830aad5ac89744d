import { builtInPack, type AnswerShape } from '../../plan/answer-shapes/answer-shape.js';
import { answerShapes } from '../../plan/answer-shapes.js';
import { ContentError } from '../content-error.js';
import type { Pack, Question } from '../pack-shape.js';

const shapes = new Map<string, AnswerShape>(Object.entries(answerShapes));

/**
 * A pack that calls itself the built-in one (to put it in another language, say) asks only what a plan of it may hold.
 * Otherwise the plan would be refused once people have answered.
 *
 * @throws {ContentError} CP212.
 */
export function checkBuiltIn({ id, questions }: Pack): void {
  if (id !== builtInPack) return;
  const stray = questions.find((question) => !agrees(question, shapes.get(question.id)));
  if (!stray) return;
  throw new ContentError(
    'CP212',
    `"${stray.id}" is not what "${builtInPack}" asks. Give the pack an id of its own.`,
    [stray.id],
  );
}

function agrees(question: Question, shape: AnswerShape | undefined): boolean {
  if (!shape) return false;
  const { type, ownership, writesTo, options = [], fields = [], itemFields = [], ratings = [] } = question;
  return (
    type === shape.type &&
    ownership === shape.ownership &&
    writesTo === shape.writesTo &&
    within(
      options.map(({ id }) => id),
      shape.options,
    ) &&
    within(fields, shape.fields) &&
    within(ratings, shape.ratings) &&
    itemFields.every(({ id, type, options }) => {
      const field = shape.itemFields?.find((one) => one.id === id);
      return field?.type === type && within(options ?? [], field.options);
    })
  );
}

function within(ids: readonly string[], known: readonly string[] = []): boolean {
  return ids.every((id) => known.includes(id));
}
