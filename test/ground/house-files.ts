import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

const vague = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'type']);

/** Folders of data, which may hold many files and long ones. */
const shelves = new Set(['questions', 'words', 'law']);

const onShelf = (path: string): boolean => path.split('/').some((part) => shelves.has(part));

/** A room's one file that may gather what the room gives to the world. */
const doors = new Set([
  'src/index.ts',
  'src/plan/plan.ts',
  'src/content/pack.ts',
  'src/conversation/conversation.ts',
  'src/storage/storage.ts',
]);

const topLevel = new Set([
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'web-test-runner.config.mjs',
  'eslint.config.mjs',
  'knip.json',
  'custom-elements-manifest.config.mjs',
  'src',
  'stories',
  'test',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]);

/** What git ignores: made by a command, never kept. */
const made = new Set(['node_modules', 'dist', 'storybook-static', 'coverage', 'evidence', 'content-book']);

interface Folder {
  readonly path: string;
  readonly files: readonly string[];
}

const foldersUnder = (root: string, folder: string): Folder[] => {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const inner = entries.filter((entry) => entry.isDirectory() && !made.has(entry.name));
  const path = relative(root, folder).split(sep).join('/');
  return [{ path, files }, ...inner.flatMap((entry) => foldersUnder(root, join(folder, entry.name)))];
};

const sourceFolders = (root: string): Folder[] => foldersUnder(root, join(root, 'src'));

const sourceFiles = (root: string): string[] =>
  sourceFolders(root).flatMap(({ path, files }) =>
    files.filter((file) => file.endsWith('.ts')).map((file) => `${path}/${file}`),
  );

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const onlyReExports = (code: string): boolean => {
  const rest = withoutComments(code).replace(/(import|export)\s[^;]*?\sfrom\s+'[^']+';/g, '');
  const exportsSomething = /export\s[^;]*?\sfrom\s/.test(withoutComments(code));
  return exportsSomething && rest.trim() === '';
};

const lineCount = (code: string): number => code.trimEnd().split('\n').length;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Files and folders of src whose name says nothing about what they hold. */
export const vagueNames = (root: string): string[] => {
  const folders = sourceFolders(root).map(({ path }) => path);
  return [...folders, ...sourceFiles(root)].filter((path) => vague.has(basename(path).replace(/\..*$/, '')));
};

/** Files that only pass on what others export, save the one door of a room. */
export const barrels = (root: string): string[] =>
  sourceFiles(root).filter(
    (file) => !doors.has(file) && onlyReExports(readFileSync(join(root, file), 'utf8')),
  );

/** Folders of src that hold more files than can be taken in at a glance. */
export const crowdedFolders = (root: string, most = 10): string[] =>
  sourceFolders(root)
    .filter(({ path, files }) => files.length > most && !onShelf(path))
    .map(({ path }) => path);

/** How long the files of src are, in lines; folders of data have a limit of their own. */
export const lengths = (root: string): { median: number; p90: number } => {
  const counts = sourceFiles(root)
    .filter((file) => !onShelf(file))
    .map((file) => lineCount(readFileSync(join(root, file), 'utf8')));
  const sorted = counts.sort((one, other) => one - other);
  return { median: at(sorted, 0.5), p90: at(sorted, 0.9) };
};

/** What stands at the top level and is neither one of the few things that may, nor a dot-file, nor made by a command. */
export const strangersAtTheTop = (root: string): string[] =>
  readdirSync(root).filter(
    (name) =>
      !topLevel.has(name) &&
      !made.has(name) &&
      !name.startsWith('.') &&
      !/^tsconfig(\.\w+)?\.json$/.test(name),
  );
