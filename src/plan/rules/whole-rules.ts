import type { At } from '../plan-error.js';
import type { CarePlan } from '../schema/care-plan.js';
import { duplicates, isErased, piecesOf, pieceLists, type Tell } from './pieces.js';

const namesPeople = ['saidBy', 'recordedBy', 'interpreter', 'seenBy', 'by', 'present', 'involved'];
const holdsMore = ['readBack', 'ended'];

/** Everybody and every visit named is there, exactly one is the person, no id is used twice, and no version rests on itself. */
export function checkWhole(plan: CarePlan, tell: Tell): void {
  const people = new Set<unknown>(plan.people.map(({ id }) => id));
  const visits = new Set<unknown>(plan.visits.map(({ id }) => id));
  const look = (item: object, ...at: At): void => {
    for (const [key, named] of Object.entries(item)) {
      const isKnown = namesPeople.includes(key)
        ? [named].flat().every((id) => people.has(id))
        : key !== 'visit' || visits.has(named);
      if (!isKnown) tell('CP311', ...at, key);
      if (holdsMore.includes(key)) look(named as object, ...at, key);
    }
  };
  for (const { item, at } of piecesOf(plan)) look(item, ...at);
  if (plan.review) look(plan.review, 'review');
  plan.history.forEach(({ by, item, cause }, i) => {
    look({ by }, 'history', i);
    if (isErased(item) !== (cause === 'erased')) tell('CP324', 'history', i);
  });
  checkIdentities(plan, tell);
}

function checkIdentities(plan: CarePlan, tell: Tell): void {
  for (const list of [...pieceLists, 'people', 'visits'] as const) {
    const ids = plan[list].map((item) => ('id' in item ? item.id : item));
    for (const i of duplicates(ids)) tell('CP312', list, i);
  }
  for (const list of ['statements', 'legalFacts', 'clinicalRecords'] as const) {
    const voices = plan[list].map(({ questionId, saidBy }) => JSON.stringify([questionId, saidBy]));
    for (const i of duplicates(voices)) tell('CP316', list, i);
  }
  if (plan.people.filter(({ part }) => part === 'person').length !== 1) tell('CP313', 'people');
  const { basedOn, id, version } = plan;
  for (const count of [version, basedOn?.version ?? 1])
    if (count < 1 || count % 1 !== 0) tell('CP301', 'version');
  if (basedOn && basedOn.id === id && basedOn.version >= version) tell('CP323', 'basedOn');
}
