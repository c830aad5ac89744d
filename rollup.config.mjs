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

/**
 * The screens that come after the first ones travel together: they are small, much alike, and needed by everybody who
 * goes on. What only a clinician or a reader needs keeps to itself.
 */
const manualChunks = (id, { getModuleInfo }) => {
  if (eager.size === 0) followEager(resolve('src/define.ts'), getModuleInfo);
  const isScreen = /src\/(elements\/(asking|fields|stages)|language\/en-GB\/(later|fields|standby))/.test(id);
  const isRare = /src\/elements\/(asking\/(explaining\/place-beside|papers))/.test(id);
  return isScreen && !isRare && !eager.has(id) ? 'screens' : undefined;
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
