// The people this host knows. All are made up; their NHS numbers are of the range kept for tests.

/** @typedef {{ ref: string, name: string, preferredName: string, birthDate: string, nhsNumber: string }} Subject */

/** @type {readonly Subject[]} */
export const people = [
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

/** @param {string} ref */
export const findPerson = (ref) => people.find((person) => person.ref === ref);
