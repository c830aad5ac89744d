import type { AnswerShape } from '../../plan/answer-shapes/answer-shape.js';
import type { Question, Role } from '../pack-shape.js';

/** What a question adds to the shape of its answer. */
interface Asking extends Pick<
  Question,
  | 'sensitivity'
  | 'step'
  | 'minAge'
  | 'pickFrom'
  | 'suggestDays'
  | 'visibleWhen'
  | 'urgentRank'
  | 'hiddenFrom'
  | 'escalateOn'
> {
  /** Everyone, unless it says otherwise. */
  readonly whoMayAnswer?: readonly Role[];
  /** Options that not everyone is offered. */
  readonly optionRoles?: Readonly<Record<string, readonly Role[]>>;
  /** Fields of a group's items that not everyone is shown. */
  readonly fieldRoles?: Readonly<Record<string, readonly Role[]>>;
}

type Roles = Readonly<Record<string, readonly Role[]>>;

const everyone: readonly Role[] = ['person', 'clinician', 'proxy'];

/** Who may answer what professionals record. */
export const clinician: readonly Role[] = ['clinician'];

/**
 * Makes questions of the built-in pack out of the shapes of their answers: the answer as the plan knows it, and how it is
 * asked. An id begins with its section.
 */
export function asker<Id extends string>(shapes: Readonly<Record<Id, AnswerShape>>) {
  return (id: Id, asking: Asking): Question => {
    const shape: AnswerShape = shapes[id];
    const { options, itemFields, ...answer } = shape;
    const { whoMayAnswer = everyone, optionRoles = {}, fieldRoles = {}, ...rest } = asking;
    return {
      id,
      section: id.slice(0, id.indexOf('.')),
      ...answer,
      ...(options && { options: options.map((option) => ({ id: option, ...rolesOf(option, optionRoles) })) }),
      ...(itemFields && {
        itemFields: itemFields.map((field) => ({ ...field, ...rolesOf(field.id, fieldRoles) })),
      }),
      whoMayAnswer,
      ...rest,
    };
  };
}

function rolesOf(id: string, roles: Roles): { roles?: readonly Role[] } {
  const only = roles[id];
  return only ? { roles: only } : {};
}
