// Runs tests in Node, again and again in one process: as things are, and each time with one control broken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { breakSource } from '../break-source.mjs';
import { patternOf } from './pattern-of.mjs';

/** @typedef {import('../break-source.mjs').Break} Break */
/** @typedef {{ file: string, names: readonly string[], state: 'passed' | 'failed' | 'crashed' }} TestRun */

/**
 * @param {string} root of the repository
 * @returns {Promise<{ run: (tests: Record<string, readonly string[]>, broken?: Break) => Promise<TestRun[]>, stop: () => Promise<void> }>}
 */
export async function openNodeRuns(root) {
  const breaking = new Breaking(root);
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root,
      watch: false,
      reporters: [{}],
      testTimeout: 60_000,
      pool: 'threads',
      include: ['test/**/*.test.ts'],
    },
    { plugins: [breaking.plugin] },
  );
  await vitest.standalone();
  const run = async (tests, broken) => {
    // What a file showed in an earlier run is no evidence of this one.
    vitest.state.filesMap.clear();
    breaking.begin(vitest, broken);
    const names = Object.values(tests).flat();
    vitest.setGlobalTestNamePattern(patternOf(names));
    const specifications = Object.keys(tests).map((file) =>
      vitest.getRootProject().createSpecification(join(root, 'test', file)),
    );
    const { testModules } = await vitest.runTestSpecifications(specifications, false);
    breaking.settle();
    return testModules.flatMap((module) => runsOf(module, root));
  };
  return { run, stop: () => vitest.close() };
}

/** Replaces the words of one file as it is loaded, and knows which files were last handed out broken. */
class Breaking {
  /** @type {Break | undefined} */
  #now;
  /** Files as they were last handed out: the id of the control that is broken in them. */
  #handedOut = new Map();

  constructor(root) {
    this.root = root;
    this.plugin = {
      name: 'break-one-control',
      enforce: 'pre',
      transform: (_code, id) => this.#transform(id),
    };
  }

  begin(vitest, broken) {
    for (const { file } of [this.#now, broken].filter((one) => one !== undefined)) {
      const path = join(this.root, file);
      vitest.invalidateFile(path);
      this.#handedOut.delete(path);
    }
    this.#now = broken;
  }

  /** A run counts only where exactly the file that was to be broken was, and no other. */
  settle() {
    const still = [...this.#handedOut.values()].filter((control) => control !== undefined);
    const wanted = this.#now ? [this.#now.control] : [];
    if (still.join() !== wanted.join())
      throw new Error(`broken were ${still.join() || 'none'}, and to be broken ${wanted.join() || 'none'}`);
  }

  #transform(id) {
    const file = id.split('?', 1)[0];
    if (!file.startsWith(this.root) || file.includes('/node_modules/')) return undefined;
    const isIt = this.#now !== undefined && file === join(this.root, this.#now.file);
    this.#handedOut.set(file, isIt ? this.#now.control : undefined);
    return isIt ? { code: breakSource(readFileSync(file, 'utf8'), this.#now), map: null } : undefined;
  }
}

function runsOf(module, root) {
  const file = module.moduleId.slice(join(root, 'test').length + 1);
  const all = [...module.children.allTests()];
  if (all.length === 0 || module.errors().length > 0) return [{ file, names: [], state: 'crashed' }];
  return all.flatMap((test) => {
    const { state, errors = [] } = test.result();
    if (state !== 'passed' && state !== 'failed') return [];
    const names = [test.name];
    for (let on = test.parent; on.type === 'suite'; on = on.parent) names.unshift(on.name);
    return [{ file, names, state: state === 'failed' && !errors.some(isAssertion) ? 'crashed' : state }];
  });
}

/** Whether a test failed because what it looked for was not so, and not because something fell over. */
function isAssertion(error) {
  return error?.name === 'AssertionError' || (error?.cause !== undefined && isAssertion(error.cause));
}
