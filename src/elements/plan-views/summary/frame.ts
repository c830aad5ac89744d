import { dayOf, timeOf } from '../../../language/dates.js';
import type { CarePlan, Person } from '../../../plan/plan.js';
import type { Naming } from '../../../plan/text/entry-source.js';
import { namedAs } from '../../../plan/text/named-as.js';
import type { ReadingWords } from '../../../plan/text/reading-words.js';

/** What every box of a plan to read is told. */
export interface Frame extends Naming {
  readonly words: ReadingWords;
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

/** Names as the plan has them, the person's as they like to be called; dates as its language writes them. */
export function frameOf(
  { people, subject, statements }: CarePlan,
  given: Pick<Frame, 'headingLevel' | 'isToPerson' | 'words'>,
): Frame {
  const { view, summary, locale } = given.words;
  const person = people.find(({ part }) => part === 'person');
  const liked = statements.find(
    ({ questionId, saidBy }) => questionId === 'about.preferredName' && saidBy === person?.id,
  )?.text;
  const ownName = liked ?? subject.preferredName ?? person?.name ?? subject.name;
  const others = new Map(people.map((one) => [one.id as string | undefined, namedAs(one)]));
  return {
    ...given,
    today: new Date().toISOString(),
    personId: person?.id ?? '',
    personName: ownName ?? view.thePerson,
    people,
    nameOf: (id) =>
      (id === person?.id ? (given.isToPerson ? summary.you : ownName) : others.get(id)) ?? view.someone,
    dateOf: (iso) => dayOf(iso, locale),
    momentOf: (iso) => `${dayOf(iso, locale)}, ${timeOf(iso, locale)}`,
  };
}
