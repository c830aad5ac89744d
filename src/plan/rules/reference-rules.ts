import type { At } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import { duplicates, type Tell } from './issue-list.js';

const lists = [
  'capacity',
  'topics',
  'statements',
  'recommendations',
  'legalFacts',
  'clinicalRecords',
  'views',
  'agreements',
  'visits',
] as const;
const naming = ['saidBy', 'recordedBy', 'interpreter', 'seenBy', 'by', 'present', 'involved'];
const nesting = ['readBack', 'ended', 'item'];

/** Everybody and every visit named is there, exactly one is the person, no id is used twice, and no version rests on itself. */
export function checkReferences(plan: CarePlan, tell: Tell): void {
  const people = new Set(plan.people.map(({ id }) => id));
  const visits = new Set(plan.visits.map(({ id }) => id));
  const look = (item: object, ...at: At): void => {
    for (const [key, named] of Object.entries(item)) {
      const isNaming = naming.includes(key);
      if (isNaming && ![named].flat().every((id) => people.has(id as string))) tell('CP311', ...at, key);
      if (key === 'visit' && !visits.has(named as string)) tell('CP311', ...at, key);
      if (nesting.includes(key)) look(named as object, ...at, key);
    }
  };
  for (const list of [...lists, 'history'] as const) plan[list].forEach((item, i) => look(item, list, i));
  if (plan.review) look(plan.review, 'review');
  for (const list of [...lists, 'people'] as const) {
    if (list === 'topics') continue;
    for (const i of duplicates(plan[list].map(({ id }) => id))) tell('CP312', list, i);
  }
  if (plan.people.filter(({ part }) => part === 'person').length !== 1) tell('CP313', 'people');
  const { basedOn } = plan;
  if (basedOn?.id.toLowerCase() === plan.id.toLowerCase() && basedOn.version >= plan.version)
    tell('CP323', 'basedOn');
}
