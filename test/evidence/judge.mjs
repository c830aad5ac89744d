// What the runs show: of each control, whether its tests hold as things are, and whether one of them fails once it is broken.

/**
 * Something that keeps a hazard in check. `tests` are run both ways: by file under `test/`, names of tests or of their suites
 * (one that ends in `*` is the beginning of a name). `also` names tests that show it too and are not run here; `stories`,
 * where it can be looked at, by file under `stories/`. A control with `by` is not this library's: the deployer's duty, or not
 * built yet.
 * @typedef {Record<string, readonly string[]>} NamesByFile
 * @typedef {{ id: string, words: string, by?: 'deployer' | 'not yet', tests?: NamesByFile, also?: NamesByFile,
 *   stories?: NamesByFile }} Control
 * @typedef {{ id: string, hazard: string, cause: string, effect: string, severity: string, asked?: string,
 *   controls: readonly Control[] }} Hazard
 * @typedef {import('./break-source.mjs').Break} Break
 * @typedef {import('./running/node-runs.mjs').TestRun} TestRun
 * @typedef {{ intact: readonly TestRun[], broken: readonly TestRun[] }} Runs
 * @typedef {{ file: string, name: string, intact: string, broken: string }} Seen
 * @typedef {{ hazard: Hazard, control: Control, seen: readonly Seen[], faults: readonly string[] }} Verdict
 */

/**
 * One verdict for each control.
 * @param {readonly Hazard[]} hazards
 * @param {(controlId: string) => Runs | undefined} runsOf nothing for a control that could not be run
 * @returns {Verdict[]}
 */
export function judge(hazards, runsOf) {
  return hazards.flatMap((hazard) =>
    hazard.controls.map((control) => ({
      hazard,
      control,
      ...(control.by ? { seen: [], faults: [] } : judgeControl(control, runsOf(control.id))),
    })),
  );
}

/** What is wrong with the log as a whole: a hazard that nothing of ours controls. */
export function hazardsWithoutControl(hazards) {
  return hazards
    .filter(({ controls }) => !controls.some(({ by }) => by === undefined))
    .map(({ id }) => `${id}: no control of this library, so no test of it`);
}

function judgeControl({ id, tests = {} }, runs = { intact: [], broken: [] }) {
  const seen = Object.entries(tests).flatMap(([file, names]) =>
    names.map((name) => ({
      file,
      name,
      intact: stateOf(runs.intact, file, name),
      broken: stateOf(runs.broken, file, name),
    })),
  );
  return { seen, faults: faultsOf(id, seen) };
}

function faultsOf(id, seen) {
  if (seen.length === 0) return [`${id}: nothing shows this control`];
  const missing = seen
    .filter(({ intact }) => intact === 'missing')
    .map(({ file, name }) => `${id}: there is no test "${name}" in test/${file}`);
  const failing = seen
    .filter(({ intact }) => intact !== 'passed' && intact !== 'missing')
    .map(({ file, name }) => `${id}: "${name}" in test/${file} does not hold as things are`);
  const isNoticed = seen.some(({ broken }) => broken === 'failed');
  const unnoticed = isNoticed ? [] : [`${id}: no test notices when this control is broken`];
  return [...missing, ...failing, ...unnoticed];
}

/** How all tests of a name went. One that crashed instead of failing has noticed nothing. */
function stateOf(runs, file, name) {
  const states = runs
    .filter((one) => one.file === file && one.names.some((inner) => isNamed(inner, name)))
    .map(({ state }) => state);
  if (states.length === 0)
    return runs.some((one) => one.file === file && one.names.length === 0) ? 'crashed' : 'missing';
  return ['failed', 'crashed'].find((state) => states.includes(state)) ?? 'passed';
}

/** Whether a test, or the suite it stands in, is called so. */
export function isNamed(inner, name) {
  return name.endsWith('*') ? inner.startsWith(name.slice(0, -1)) : inner === name;
}
