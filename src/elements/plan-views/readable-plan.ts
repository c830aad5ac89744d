import type { CarePlan } from '../../plan/plan.js';

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areObjects = (value: unknown): value is readonly Plain[] =>
  Array.isArray(value) && value.every(isObject);
const isText = (value: unknown): value is string => typeof value === 'string';

const planStates = ['draft', 'recorded', 'agreed', 'withdrawn'];
const signatureStates = ['unsigned', 'signed', 'copied'];
const plainLists = ['visits', 'capacity', 'topics', 'views', 'agreements', 'history'] as const;
const statementKinds = ['preference', 'fact', 'consent', 'record', 'carerView', 'experience'];
const entryLists = [
  ['statements', statementKinds],
  ['legalFacts', ['legalFact']],
  ['clinicalRecords', ['clinical']],
] as const;

/**
 * The plan, if a view can show it without guessing; otherwise nothing.
 *
 * A view cannot ship the whole schema, so this holds only what would mislead a reader: a plan of another version, a
 * wish among the recommendations, words under no name, a signature nobody knows. Hosts check with `parsePlan`.
 */
export function readablePlan(value: unknown): CarePlan | undefined {
  if (!isObject(value) || value['schemaVersion'] !== 1) return undefined;
  const { status, subject, people, updatedAt, version, recommendations, pack } = value;
  const isWhole =
    planStates.includes(status as string) &&
    [subject, pack].every(isObject) &&
    isText(updatedAt) &&
    typeof version === 'number' &&
    arePeople(people) &&
    plainLists.every((list) => areObjects(value[list])) &&
    entryLists.every(([list, kinds]) => areEntries(value[list], kinds, people)) &&
    areRecommendations(recommendations);
  return isWhole ? (value as unknown as CarePlan) : undefined;
}

function arePeople(value: unknown): value is readonly Plain[] {
  return (
    areObjects(value) &&
    value.every(({ id }) => isText(id)) &&
    value.filter(({ part }) => part === 'person').length === 1
  );
}

function areEntries(value: unknown, kinds: readonly string[], people: readonly Plain[]): boolean {
  const known = new Set(people.map(({ id }) => id));
  return (
    areObjects(value) &&
    value.every(
      (entry) =>
        [entry['id'], entry['questionId'], entry['status'], entry['at'], entry['mode']].every(isText) &&
        kinds.includes(entry['ownership'] as string) &&
        known.has(entry['saidBy']) &&
        (entry['text'] === undefined || isText(entry['text'])),
    )
  );
}

function areRecommendations(value: unknown): boolean {
  return (
    areObjects(value) &&
    value.every(
      ({ id, madeOn, signature }) =>
        isText(id) &&
        isText(madeOn) &&
        isObject(signature) &&
        signatureStates.includes(signature['state'] as string),
    )
  );
}
