import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, openBrowser } from '../ground/open-browser.js';
import { serveFolder } from '../ground/serve-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};
const specifier = (door: string): string => `care-preferences${door.slice(1)}`;
const moduleDoors = Object.keys(doors).filter((door) => typeof doors[door] === 'object');
const dataDoors = Object.keys(doors).filter((door) => typeof doors[door] === 'string');

/** What an embedding developer writes, and nothing more. */
const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<care-preferences path="quick"></care-preferences>
<script type="module">import 'care-preferences/define';</script>
`;

const consumer = `
import 'care-preferences/define';
import { CarePreferences } from 'care-preferences';
import { loadPack } from 'care-preferences/content';
import { createConversation } from 'care-preferences/conversation';
import { parsePlan, type CarePlan } from 'care-preferences/plan';
import { memoryStore, type DraftStore } from 'care-preferences/storage';

const store: DraftStore = memoryStore();
const element: CarePreferences | null = document.querySelector('care-preferences');
const plan: CarePlan | undefined = element?.plan;
export const all = { store, plan, parsePlan, loadPack, createConversation };
// @ts-expect-error a plan is frozen: nobody writes into it
if (plan) plan.version = 2;
`;

const tsconfig = (module: string, moduleResolution: string): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
    },
    files: ['consumer.ts'],
  });

describe('the package as a stranger gets it', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')));
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
      // A stranger's machine is not in the middle of a test run.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  const node = (code: string): string => run(process.execPath, '--input-type=module', '--eval', code);
  const put = (file: string, text: string): void => {
    writeFileSync(join(folder, file), text);
  };

  beforeAll(() => {
    put('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
    const packed = JSON.parse(run('npm', 'pack', root, '--ignore-scripts', '--json')) as [
      { filename: string },
    ];
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    run('npm', 'install', ...quiet, `./${packed[0].filename}`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(moduleDoors)('%s: imports in Node', (door) => {
    expect(node(`const door = await import('${specifier(door)}'); console.log(typeof door)`).trim()).toBe(
      'object',
    );
  });

  it.each(dataDoors)('%s: is there', (door) => {
    const path = node(`console.log(import.meta.resolve('${specifier(door)}'))`).trim();
    expect(readFileSync(new URL(path), 'utf8').length).toBeGreaterThan(100);
  });

  it('registers no tag until asked to', () => {
    const code =
      "await import('care-preferences'); console.log(globalThis.customElements?.get('care-preferences'))";
    expect(node(code).trim()).toBe('undefined');
  });

  it.each([
    ['ESNext', 'Bundler'],
    ['NodeNext', 'NodeNext'],
  ])('has types that resolve under %s, %s', (module, resolution) => {
    put('consumer.ts', consumer);
    put('tsconfig.json', tsconfig(module, resolution));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const said = (): string => run(process.execPath, tsc, '-p', 'tsconfig.json');
    expect(said()).toBe('');
  });

  it('satisfies publint', async () => {
    const { messages } = await publint({
      pkgDir: join(folder, 'node_modules/care-preferences'),
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  it('shows the conversation on a page of three lines, built with Vite', async () => {
    put('index.html', page);
    run(process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error');
    const served = await serveFolder(join(folder, 'dist'));
    const browser = await openBrowser();
    try {
      const tab = await browser.newPage();
      const complaints = complaintsOf(tab, served.url);
      await tab.goto(served.url);
      await tab.getByRole('button', { name: 'Start', exact: true }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
    }
  });
});
