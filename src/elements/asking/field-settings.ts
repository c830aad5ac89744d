import type { Option, Role } from '../../content/pack.js';
import type { ConversationView, QuestionView } from '../../conversation/view.js';
import type { Furniture } from '../../language/furniture.js';
import { newId } from '../shell/page/new-id.js';
import type { Person } from '../../plan/plan.js';

/** What the field of a question is told, besides the answer: its words and its limits. */
export function fieldSettings(
  { question, words, people }: QuestionView,
  view: ConversationView,
  furniture: Furniture,
): Readonly<Record<string, unknown>> {
  const role = roleOf(view.speaker);
  const { type, min = 0, max = type === 'scale' ? 10 : 0, step = 1 } = question;
  const options: readonly Labelled[] =
    type === 'yesNoNotSure' ? yesNoNotSure(furniture) : (question.options ?? []);
  return {
    label: words.prompt,
    hint: words.hint,
    easyRead: view.voice === 'easy-read',
    long: type === 'longText',
    ...{ min, max, step },
    options: options
      .filter((option) => isOffered(option, role))
      .map(({ id, ...option }) => ({ id, label: words.options[id] ?? option.label ?? id })),
    ratings: question.ratings?.map((id) => ({ id, label: words.ratings[id] ?? id })),
    pointWords: words.options,
    fields: question.fields ?? question.itemFields?.filter((field) => isOffered(field, role)),
    fieldWords: words.fields,
    fieldOptions: words.fieldOptions,
    everyone: people,
    newId,
    // Somebody first named as leading the care is one of the staff; the other questions ask about those who are close.
    newPart: question.id === 'sharing.keyWorker' ? 'professional' : 'family',
  };
}

/** An option that may bring its own label. */
type Labelled = Option & { readonly label?: string };

const yesNoNotSure = ({ yes, no, imNotSure }: Furniture): readonly Labelled[] => [
  { id: 'yes', label: yes },
  { id: 'no', label: no },
  { id: 'notSure', label: imNotSure },
];

const isOffered = ({ roles }: Pick<Option, 'roles'>, role: Role): boolean => !roles || roles.includes(role);

/** In which of the three roles of a pack somebody speaks. */
function roleOf({ part }: Person): Role {
  if (part === 'person') return 'person';
  return part === 'professional' ? 'clinician' : 'proxy';
}
