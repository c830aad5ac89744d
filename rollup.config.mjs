// dist: unbundled ES modules, one for each file of src, and one bundle for a plain <script type="module">.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { lightTemplates } from './test/ground/light-templates.mjs';
import { writeData } from './test/ground/write-data.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

const doors = [
  'src/index.ts',
  'src/define.ts',
  'src/define/care-preferences.ts',
  'src/define/care-plan-changes.ts',
  'src/define/care-plan-summary.ts',
  'src/define/care-plan-urgent.ts',
  'src/plan/plan.ts',
  'src/content/pack.ts',
  'src/conversation/conversation.ts',
  'src/storage/storage.ts',
];

/** What the data doors are written from. */
const data = ['src/interop/json-schema.ts', 'src/theme/theme-css.ts'];

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** zod's comments for other bundlers, and the circles inside packages, are not ours to mend. */
const onwarn = (warning, warn) => {
  const theirs = [warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('node_modules'));
  if (!theirs) warn(warning);
};

const modules = {
  input: [...doors, ...data],
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [typescript(), lightTemplates(), writeData()],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
};

/** What the entry imports at once, and all that hangs on it. */
const eager = new Set();
const followEager = (id, getModuleInfo) => {
  if (eager.has(id)) return;
  eager.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) followEager(next, getModuleInfo);
};

const needed = [
  /node_modules\/xstate/,
  /src\/(conversation|plan\/(edit|rules\/(evidence|recommendation-rules)|schema\/limits))/,
  /src\/(elements\/(asking|base|fields|stages)|language\/en-GB\/(later|fields|standby))/,
];

/** Parts of the screens that many a conversation never shows: help, a pause, somebody beside the person, a paper to write on. */
const seldom =
  /src\/(elements\/(asking\/(answer\/care-keeping|care-voices|explaining\/(care-offer|place-beside)|papers)|stages\/(hard-moments|opening\/care-companion)))/;

/**
 * Pieces of content that everybody fetches: what the first screens ask, then all that the person is asked in their own words,
 * with the shapes of the answers. The words of other voices, and what is the clinicians', are pieces by themselves.
 */
const content = {
  opening:
    /src\/(content\/(content-error|checks\/check-choice|shelf\/(opening-pack|in-voices|built-in-identity)|questions\/(built-in|opening)|words\/.*\/opening)|plan\/answer-shapes\/(answer-shape|opening))\.ts/,
  'own-words':
    /src\/(content\/(load-pack|law\/|questions\/[^/]+$|shelf\/([^/]+$|asked\/(?!clinician)|paths\/(?!full)|en-GB\/own-book)|words\/en-GB\/(?!growing|for-review|written)[^/]+$)|plan\/answer-shapes\/(?!clinicians)[^/]+$)/,
};

/**
 * What comes after the first screens travels together: the machine, its edits and the screens are needed by everybody who
 * goes on, and one piece packs closer than several. What few need keeps to itself.
 */
const manualChunks = (id, { getModuleInfo }) => {
  if (eager.size === 0) followEager(resolve('src/define.ts'), getModuleInfo);
  if (eager.has(id)) return undefined;
  const [piece] = Object.entries(content).find(([, modules]) => modules.test(id)) ?? [];
  if (piece) return piece;
  const isNeeded = needed.some((room) => room.test(id)) && !seldom.test(id);
  return isNeeded ? 'journey' : undefined;
};

const bundle = {
  input: { 'care-preferences.bundle': 'src/define.ts' },
  onwarn,
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    typescript(),
    lightTemplates(),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    manualChunks,
    onlyExplicitManualChunks: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    generatedCode: 'es2015',
  },
};

export default [modules, bundle];
