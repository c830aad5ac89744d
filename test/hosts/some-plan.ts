import { randomUUID } from 'node:crypto';

/** Words that a database could spoil. */
export const hardWords =
  "Adref, gyda’r ci 🐕‍🦺\r\n\r\n  “tŷ”\tŵy \u00e9 e\u0301 \u2028 <b>&amp;</b> '; drop table -- ";

/** A synthetic plan of one person, with one thing said, as a page would send it. */
export function somePlan({
  ref = 'p-1001',
  id = randomUUID(),
  version = 1,
  status = 'draft',
  words = hardWords,
} = {}) {
  const at = '2026-11-22T10:42:00.000Z';
  const visit = { id: 'v1', at, who: 'self', setting: 'alone', present: ['ada'] };
  const said = {
    saidBy: 'ada',
    recordedBy: 'ada',
    authority: 'self',
    visit: 'v1',
    at,
    mode: 'own',
    language: 'en-GB',
  };
  const statement = {
    id: 's1',
    questionId: 'matters.top',
    ownership: 'preference',
    status: 'answered',
    text: words,
  };
  return {
    schemaVersion: 1,
    id,
    version,
    status,
    createdAt: at,
    updatedAt: at,
    language: 'en-GB',
    pack: { id: 'uk-what-matters', version: '1.0.0', variant: 'adult', path: 'quick' },
    subject: { ref, name: 'Ada Example' },
    people: [{ id: 'ada', part: 'person', name: 'Ada Example' }],
    visits: [visit],
    capacity: [],
    topics: [],
    statements: [{ ...statement, ...said }],
    recommendations: [],
    legalFacts: [],
    clinicalRecords: [],
    views: [],
    agreements: [],
    history: [],
    extensions: {},
  };
}
