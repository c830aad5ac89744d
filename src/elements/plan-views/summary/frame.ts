import { dayOf, timeOf } from '../../../language/dates.js';
import { summaryWords } from '../../../language/en-GB/summary.js';
import { viewWords } from '../../../language/en-GB/views.js';
import type { CarePlan, Person } from '../../../plan/plan.js';
import type { Naming } from '../../../plan/text/entry-source.js';

/** What every box of a plan to read is told. */
export interface Frame extends Naming {
  readonly headingLevel: number;
  /** ISO date-time of reading. */
  readonly today: string;
  readonly isToPerson: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly people: readonly Person[];
  /** "22 November 2026, 2:05pm". */
  readonly momentOf: (iso: string) => string;
}

/** Names as the plan has them, the person's as they like to be called; dates as people in the UK write them. */
export function frameOf(
  { people, subject, statements }: CarePlan,
  given: { readonly headingLevel: number; readonly isToPerson: boolean },
): Frame {
  const person = people.find(({ part }) => part === 'person');
  const liked = statements.find(
    ({ questionId, saidBy }) => questionId === 'about.preferredName' && saidBy === person?.id,
  )?.text;
  const ownName = liked ?? subject.preferredName ?? person?.name ?? subject.name;
  return {
    ...given,
    today: new Date().toISOString(),
    personId: person?.id ?? '',
    personName: ownName ?? viewWords.thePerson,
    people,
    nameOf: (id) =>
      (id === person?.id
        ? given.isToPerson
          ? summaryWords.you
          : ownName
        : people.find((one) => one.id === id)?.name) ?? viewWords.someone,
    dateOf: dayOf,
    momentOf: (iso) => `${dayOf(iso)}, ${timeOf(iso)}`,
  };
}
