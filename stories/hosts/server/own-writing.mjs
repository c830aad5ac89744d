// What only a professional makes. Somebody at home sends it back as it came, or as history, and never makes any.
import { isDeepStrictEqual } from 'node:util';

const lists = [
  'recommendations',
  'clinicalRecords',
  'capacity',
  'statements',
  'legalFacts',
  'views',
  'agreements',
  'visits',
];
const clinical = ['clinicalRecords', 'capacity', 'recommendations'];

/**
 * The list of a plan in which somebody at home put a professional's part that was not there before, or left one out; nothing
 * where the plan is theirs to write. Compared with what is stored, since a page can send whatever it likes.
 * @param {import('care-preferences/plan').CarePlan} plan that came
 * @param {import('care-preferences/plan').CarePlan | undefined} before as it is stored
 * @returns {string | undefined}
 */
export function placeOfForged(plan, before) {
  const professionals = new Set(
    [...plan.people, ...(before?.people ?? [])].flatMap(({ id, part }) =>
      part === 'professional' ? [id] : [],
    ),
  );
  const [came, stored] = [piecesOf(plan), before ? piecesOf(before) : []];
  const isIn = (pieces, piece) =>
    pieces.some(({ list, item }) => list === piece.list && isDeepStrictEqual(item, piece.item));
  const isNew = (one) => !(before?.history ?? []).some((old) => isDeepStrictEqual(old, one));
  if (plan.history.some((one) => professionals.has(one.by) && isNew(one))) return 'history';
  const forged = came.find((piece) => isByProfessional(piece, professionals) && !isIn(stored, piece));
  const missing = stored.find((piece) => clinical.includes(piece.list) && !isIn(came, piece));
  return (forged ?? missing)?.list;
}

/** Everything that was said, recorded or signed, as it stands or as history keeps it. */
const piecesOf = (plan) => [
  ...lists.flatMap((list) => plan[list].map((item) => ({ list, item }))),
  ...(plan.review ? [{ list: 'review', item: plan.review }] : []),
  ...plan.history.map(({ list, item }) => ({ list, item })),
];

function isByProfessional({ list, item }, professionals) {
  const named = [item.by, item.saidBy, item.recordedBy, item.seenBy, item.readBack?.by];
  return (
    clinical.includes(list) ||
    item.evidence === 'seen' ||
    item.authority === 'professional' ||
    (list === 'visits' && item.setting !== 'alone') ||
    named.some((id) => professionals.has(id))
  );
}
