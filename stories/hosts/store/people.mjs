// The people the hosts know. All of these are made up; their NHS numbers are of the range kept for tests.
import { randomUUID } from 'node:crypto';

/** @typedef {{ ref: string, name: string, preferredName?: string, birthDate: string, nhsNumber?: string }} Subject */
/** @typedef {Subject & { came: 'registered' | 'online' }} Known */

/** @type {readonly Subject[]} */
export const registered = [
  {
    ref: 'p-1001',
    name: 'Ada Example',
    preferredName: 'Ada',
    birthDate: '1948-03-04',
    nhsNumber: '9990000018',
  },
  {
    ref: 'p-1002',
    name: 'Ben Sample',
    preferredName: 'Ben',
    birthDate: '1951-07-19',
    nhsNumber: '9990000026',
  },
  {
    ref: 'p-1003',
    name: 'Cerys Specimen',
    preferredName: 'Cerys',
    birthDate: '1939-11-30',
    nhsNumber: '9990000034',
  },
];

const columns = `ref, came, name, preferred_name as "preferredName", birth_date as "birthDate", nhs_number as "nhsNumber"`;
const add = `insert into people (ref, came, name, preferred_name, birth_date, nhs_number) values ($1, $2, $3, $4, $5, $6)`;

/** @param {import('./database.mjs').Queries} database */
export function keepPeople(database) {
  const ask = async (rest, values = []) =>
    (await database.query(`select ${columns} from people ${rest}`, values)).rows;

  /** @returns {Promise<Known | undefined>} */
  const find = async (ref) => (await ask('where ref = $1', [ref]))[0];

  /** @returns {Promise<Known[]>} everybody on the list of the surgery and the hospice */
  const list = () => ask(`where came = 'registered' order by ref`);

  /** Everybody who fits all that was given, twenty at most. @returns {Promise<Known[]>} */
  const search = ({ nhsNumber = '', name = '', birthDate = '' }) =>
    ask(
      `where ($1 = '' or nhs_number = $1) and ($2 = '' or position(lower($2) in lower(name)) > 0) and ($3 = '' or birth_date = $3)
      order by came desc, name, known_since desc limit 20`,
      [nhsNumber, name, birthDate],
    );

  /** Somebody who describes themselves online. The ref cannot be guessed. */
  async function welcome({ name, birthDate, nhsNumber }) {
    const ref = `online-${randomUUID()}`;
    await database.query(add, [ref, 'online', name, null, birthDate, nhsNumber ?? null]);
    return ref;
  }

  async function seed() {
    for (const { ref, name, preferredName, birthDate, nhsNumber } of registered) {
      const values = [ref, 'registered', name, preferredName, birthDate, nhsNumber];
      await database.query(`${add} on conflict do nothing`, values);
    }
  }

  return { find, list, search, welcome, seed };
}

/** What the component is told about somebody. @returns {Subject} */
export const subjectOf = ({ ref, name, preferredName, birthDate, nhsNumber }) => ({
  ref,
  name,
  ...(preferredName && { preferredName }),
  birthDate,
  ...(nhsNumber && { nhsNumber }),
});
