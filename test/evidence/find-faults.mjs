// What can be told without running a test: whether the log, the breaks, the tests and the sources still fit each other.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakSource } from './break-source.mjs';

/**
 * Everything that does not fit, each in a sentence that begins with the id it is about.
 * @param {{ hazards: readonly import('./judge.mjs').Hazard[], breaks: readonly import('./break-source.mjs').Break[] }} log
 * @param {string} root of the repository
 * @returns {string[]}
 */
export function findFaults({ hazards, breaks }, root) {
  const controls = hazards.flatMap((hazard) => hazard.controls);
  const ids = new Set(controls.map(({ id }) => id));
  return [
    ...twice([...hazards, ...controls].map(({ id }) => id)),
    ...hazards.flatMap(({ id, controls }) =>
      controls.filter((one) => !one.id.startsWith(`${id}.`)).map((one) => `${one.id}: stands under ${id}`),
    ),
    ...controls.filter(({ by }) => by === undefined).flatMap((control) => faultsOf(control, breaks)),
    ...controls.flatMap((control) => testsThatAreNot(control, root)),
    ...controls.flatMap((control) => storiesThatAreNot(control, root)),
    ...breaks
      .filter(({ control }) => !ids.has(control))
      .map(({ control }) => `${control}: a break of no control`),
    ...breaks.flatMap((broken) => breakFault(broken, root)),
  ];
}

function faultsOf({ id, tests = {} }, breaks) {
  const kinds = new Set(Object.keys(tests).map((file) => file.replace(/^.*\.(\w+)\.ts$/, '$1')));
  const count = breaks.filter(({ control }) => control === id).length;
  return [
    ...(kinds.size === 0 ? [`${id}: nothing shows this control`] : []),
    ...(kinds.size > 1 ? [`${id}: its tests run partly in Node and partly in a browser; name one kind`] : []),
    ...(count === 1 ? [] : [`${id}: has ${count} breaks, not one`]),
  ];
}

/** Tests that are named for a control and stand in no file. */
function testsThatAreNot({ id, tests = {}, also = {} }, root) {
  return [...Object.entries(tests), ...Object.entries(also)].flatMap(([file, names]) =>
    missingIn(id, root, `test/${file}`, names, (name) => name.replace(/\*$/, '')),
  );
}

function storiesThatAreNot({ id, stories = {} }, root) {
  return Object.entries(stories).flatMap(([file, names]) =>
    missingIn(id, root, `stories/${file}`, names, (name) => `export const ${name}`),
  );
}

function missingIn(id, root, file, names, textOf) {
  if (!existsSync(join(root, file))) return [`${id}: there is no ${file}`];
  const text = readFileSync(join(root, file), 'utf8');
  return names
    .filter((name) => !text.includes(textOf(name)))
    .map((name) => `${id}: there is no "${name}" in ${file}`);
}

function breakFault(broken, root) {
  try {
    breakSource(readFileSync(join(root, broken.file), 'utf8'), broken);
    return [];
  } catch (error) {
    return [error.code === 'ENOENT' ? `${broken.control}: there is no ${broken.file}` : error.message];
  }
}

function twice(ids) {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`);
}
