import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cruiser = `${root}/node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;

interface Dependency {
  readonly resolved: string;
  readonly dynamic: boolean;
  readonly typeOnly?: boolean;
  readonly dependencyTypes: readonly string[];
}

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly Dependency[] }[];
  readonly summary: { readonly violations: readonly { from: string; to: string; rule: { name: string } }[] };
}

/** Reads who imports what under `folder`/src, and holds it against the rules of this repository. */
export const cruise = (folder: string = root): Cruise => {
  const args = [cruiser, 'src', '--config', `${root}/.dependency-cruiser.mjs`, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`dependency-cruiser said: ${stderr}`);
  return JSON.parse(stdout) as Cruise;
};

/** Each broken rule as one line: rule, file, what it imports. */
export const brokenImports = ({ summary }: Cruise): string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

/** Everything that is fetched before a line of `entry` runs: its imports and theirs, but nothing that is imported later or for its types alone. */
export const loadedWith = ({ modules }: Cruise, entry: string): Set<string> => {
  const known = new Map(modules.map((module) => [module.source, module.dependencies]));
  if (!known.has(entry)) throw new Error(`There is no ${entry}`);
  const loaded = new Set<string>();
  const visit = (source: string): void => {
    if (loaded.has(source)) return;
    loaded.add(source);
    for (const { resolved, dynamic, dependencyTypes } of known.get(source) ?? [])
      if (!dynamic && !dependencyTypes.includes('type-only')) visit(resolved);
  };
  visit(entry);
  return loaded;
};

/** The files of src that import an outside package. */
export const importersOf = ({ modules }: Cruise, name: string): string[] =>
  modules
    .filter(
      ({ source, dependencies }) =>
        source.startsWith('src/') &&
        dependencies.some(({ resolved }) => resolved.includes(`node_modules/${name}/`)),
    )
    .map(({ source }) => source);
