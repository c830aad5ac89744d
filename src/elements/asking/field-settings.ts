import type { Option, Question, Role } from '../../content/pack.js';
import type { Can, ConversationView, QuestionView } from '../../conversation/view.js';
import type { Furniture } from '../../language/furniture.js';
import { newId } from '../shell/page/new-id.js';
import type { AnswerValue, Person } from '../../plan/plan.js';
import { isScaleInWords } from './field-for.js';

/** What the field of a question is told, besides the answer: its words and its limits. */
export function fieldSettings(
  { question, words, people }: QuestionView,
  view: ConversationView,
  furniture: Furniture,
): Readonly<Record<string, unknown>> {
  const role = roleOf(view.speaker);
  const { type, min = 0, max = type === 'scale' ? 10 : 0, step = 1 } = question;
  return {
    label: words.prompt,
    hint: words.hint,
    easyRead: view.voice === 'easy-read',
    long: type === 'longText' || type === 'media',
    ...{ min, max, step },
    options: optionsOf(question, view.can, furniture)
      .filter((option) => isOffered(option, role))
      .map(({ id, ...option }) => ({ id, label: words.options[id] ?? option.label ?? id })),
    ratings: question.ratings?.map((id) => ({ id, label: words.ratings[id] ?? id })),
    pointWords: words.options,
    fields: question.fields ?? question.itemFields?.filter((field) => isOffered(field, role)),
    fieldWords: words.fields,
    fieldOptions: words.fieldOptions,
    everyone: people,
    newId,
    ...(type === 'date' && dateSettings(question)),
    // Somebody first named as leading the care is one of the staff; the other questions ask about those who are close.
    newPart: question.id === 'sharing.keyWorker' ? 'professional' : 'family',
  };
}

/** A day to look again is a day and no more: there is no room beside it in a plan for words. */
function dateSettings({ suggestDays, writesTo }: Question): Readonly<Record<string, unknown>> {
  const day = suggestDays && new Date(Date.now() + suggestDays * 86_400_000).toISOString().slice(0, 10);
  return { suggested: day, isDayOnly: writesTo === 'review' };
}

/** An option that may bring its own label. */
type Labelled = Option & { readonly label?: string };

function optionsOf(question: Question, can: Can, furniture: Furniture): readonly Labelled[] {
  if (question.type === 'yesNoNotSure') return yesNoNotSure(furniture);
  const options = question.options ?? [];
  return isScaleInWords(question) ? [...options, ...pointsApart(can, furniture)] : options;
}

const yesNoNotSure = ({ yes, no, imNotSure }: Furniture): readonly Labelled[] => [
  { id: 'yes', label: yes },
  { id: 'no', label: no },
  { id: 'notSure', label: imNotSure },
];

/** The ways not to choose a point of a scale stand among its points, so that none of them is the easier one to tap. */
const pointsApart = ({ notSure, decline }: Can, words: Furniture): readonly Labelled[] => [
  ...(notSure ? [{ id: 'notSure', label: words.imNotSure }] : []),
  ...(decline ? [{ id: 'declined', label: words.ratherNotSay }] : []),
];

const isOffered = ({ roles }: Pick<Option, 'roles'>, role: Role): boolean => !roles || roles.includes(role);

/** In which of the three roles of a pack somebody speaks. */
function roleOf({ part }: Person): Role {
  if (part === 'person') return 'person';
  return part === 'professional' ? 'clinician' : 'proxy';
}

/** A choice of "not sure" is kept as a status; in the field it is an option again. So is "rather not say" on a scale. */
export function answerOf({ answer, question }: QuestionView): AnswerValue | undefined {
  const isScale = isScaleInWords(question);
  if (isScale && answer?.status === 'declined') return 'declined';
  const isOption =
    isScale || question.type === 'yesNoNotSure' || question.options?.some(({ id }) => id === 'notSure');
  return answer?.status === 'notSure' && isOption ? 'notSure' : answer?.value;
}
