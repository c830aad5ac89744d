import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barrels, crowdedFolders, lengths, strangersAtTheTop, vagueNames } from './ground/house-files.js';
import { houseRules } from './ground/house-rules.mjs';
import { brokenImports, cruise, importersOf, loadedWith } from './ground/imports.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the house as it stands', () => {
  const house = cruise();

  it('imports downward only, each outside package in its one home, nothing in a circle', () => {
    expect(brokenImports(house)).toEqual([]);
  });

  it('keeps floating-ui in one file', () => {
    expect(importersOf(house, '@floating-ui/dom').length).toBeLessThanOrEqual(1);
  });

  it.each(['zod', 'idb', '@floating-ui/dom'])('loads no %s before the first question', (name) => {
    const first = [...loadedWith(house, 'src/define.ts')];
    expect(first.filter((file) => file.includes(`node_modules/${name}/`))).toEqual([]);
  });

  it('shows the urgent view with no conversation behind it', () => {
    const urgent = [...loadedWith(house, 'src/define/care-plan-urgent.ts')];
    expect(urgent.filter((file) => /node_modules\/xstate\/|^src\/conversation\//.test(file))).toEqual([]);
  });

  it('names every file and folder for what it holds', () => {
    expect(vagueNames(root)).toEqual([]);
  });

  it('has no barrels', () => {
    expect(barrels(root)).toEqual([]);
  });

  it('has no folder of more than ten files', () => {
    expect(crowdedFolders(root)).toEqual([]);
  });

  it('has short files: half of them at most 110 lines, nine of ten at most 220', () => {
    const { median, p90 } = lengths(root);
    expect(median).toBeLessThanOrEqual(110);
    expect(p90).toBeLessThanOrEqual(220);
  });

  it('keeps the top level to what belongs there', () => {
    expect(strangersAtTheTop(root)).toEqual([]);
  });
});

/** Faults, each planted in a house of its own beside this one, to see that the checks above can fail. */
const faults: Record<string, string> = {
  'src/plan/plan.ts': "import { pack } from '../content/pack.js';\nexport const plan = pack;\n",
  'src/plan/entry.ts': "import { other } from './other.js';\nexport const entry = (): unknown => other;\n",
  'src/plan/other.ts': "import { entry } from './entry.js';\nexport const other = (): unknown => entry;\n",
  'src/plan/lost.ts': "import { gone } from './gone.js';\nexport const lost = gone;\n",
  'src/content/pack.ts': "import ajv from 'ajv';\nexport const pack = ajv;\n",
  'src/content/machine.ts': "import { setup } from 'xstate';\nexport const machine = setup;\n",
  'src/elements/field.ts': "import { pack } from '../content/pack.js';\nexport const field = pack;\n",
  'src/elements/typed.ts': "import type { Pack } from '../content/words.js';\nexport type Typed = Pack;\n",
  'src/elements/fields/all.ts':
    "/** Fields. */\nexport { field } from '../field.js';\nexport type {\n  Typed,\n} from '../typed.js';\n",
  'src/content/words.ts': 'export interface Pack { id: string }\n',
  'src/language/utils.ts': 'export const joined = 1;\n',
  'src/theme/helpers/ink.ts': 'export const ink = 1;\n',
  'examples/host.html': '<p></p>\n',
};

describe('the checks can fail', () => {
  const planted = mkdtempSync(join(tmpdir(), 'house-'));
  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), text);
  };

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction');
    plant('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }');
    for (const [file, text] of Object.entries(faults)) plant(file, text);
    for (let index = 0; index < 11; index += 1) {
      plant(`src/dev/warning-${index}.ts`, 'export {};\n'.repeat(221));
      plant(`src/content/questions/section-${index}.ts`, 'export const section = 1;\n');
    }
  });
  afterAll(() => {
    rmSync(planted, { recursive: true, force: true });
  });

  it('catches imports that go upward, astray, in a circle or nowhere, and leaves types to those who may have them', () => {
    const caught = brokenImports(cruise(planted));
    const rules = (file: string): string[] =>
      caught.filter((line) => line.includes(`: ${file} `)).map((line) => line.slice(0, line.indexOf(':')));
    expect(rules('src/plan/plan.ts')).toContain('downward-plan');
    expect(rules('src/plan/entry.ts')).toContain('circle');
    expect(rules('src/plan/lost.ts')).toContain('not-found');
    expect(rules('src/content/pack.ts')).toContain('stray-package');
    expect(rules('src/content/machine.ts')).toContain('home-of-xstate');
    expect(rules('src/elements/field.ts')).toContain('types-only-elements');
    expect(rules('src/elements/typed.ts')).toEqual([]);
  });

  it('tells what is loaded at once from what is not', () => {
    const loaded = [...loadedWith(cruise(planted), 'src/elements/field.ts')];
    expect(loaded.some((file) => file.includes('node_modules/ajv/'))).toBe(true);
    expect([...loadedWith(cruise(planted), 'src/elements/typed.ts')]).toEqual(['src/elements/typed.ts']);
  });

  it('says so when the file to look at is gone', () => {
    expect(() => loadedWith(cruise(planted), 'src/define.ts')).toThrow('src/define.ts');
  });

  it('catches names that say nothing, barrels, crowded folders and strangers at the top', () => {
    expect(vagueNames(planted).sort()).toEqual(['src/language/utils.ts', 'src/theme/helpers']);
    expect(barrels(planted)).toEqual(['src/elements/fields/all.ts']);
    expect(crowdedFolders(planted)).toEqual(['src/dev']);
    expect(strangersAtTheTop(planted)).toEqual(['examples']);
  });

  it('catches files that grow long', () => {
    expect(lengths(planted).p90).toBe(221);
  });
});

describe('the lint rules can fail', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { '@typescript-eslint': tseslint.plugin },
      },
      ...houseRules,
    ] as ESLint.Options['overrideConfig'],
  });
  const caught = async (code: string, filePath = 'src/elements/planted.ts'): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath });
    return result!.messages.map(({ ruleId }) => ruleId);
  };
  const long = (lines: number): string => `{\n${'void 0;\n'.repeat(lines - 2)}}`;

  it.each([
    'box.innerHTML = words;',
    'box.insertAdjacentHTML("beforeend", words);',
    'box.setAttribute("style", "color: red");',
    'box.style.cssText = words;',
    'document.write(words);',
    'html`<p>${unsafeHTML(words)}</p>`;',
    'html`<p style=${colour}></p>`;',
    'html`<p\n style="color: red"></p>`;',
    'html`<p class=${styleMap({ colour })}></p>`;',
    'window.localStorage.setItem("a", words);',
    'navigator.sendBeacon(address, words);',
    'export default words;',
    "import { words } from './words';",
  ])('in src, not %s', async (code) => {
    expect(await caught(code)).toContain('no-restricted-syntax');
  });

  it.each([
    ['no-console', 'console.log(words);'],
    ['no-eval', 'eval(words);'],
    ['no-new-func', 'new Function(words);'],
    ['no-restricted-globals', 'fetch(address);'],
    ['no-restricted-imports', "import { z } from 'zod';"],
    ['@typescript-eslint/no-explicit-any', 'let words: any;'],
    ['max-lines', 'export {};\n'.repeat(301)],
    ['house/function-lines', `function much() ${long(31)}`],
    ['house/function-lines', `class Field { render() ${long(41)} }`],
  ])('in src, nothing that %s forbids', async (rule, code) => {
    expect(await caught(code)).toContain(rule);
  });

  it('lets a template, a table of words and a plain file be as long as they may be', async () => {
    expect(await caught(`class Field { render() ${long(40)} }`)).toEqual([]);
    expect(await caught('export {};\n'.repeat(600), 'src/content/words/en-GB/start.ts')).toEqual([]);
    expect(
      await caught("import { words } from './words.js';\nhtml`<p class='lifestyle'>${words}</p>`;"),
    ).toEqual([]);
  });

  it('lets no test be left out', async () => {
    expect(await caught('it.only("one", () => {});', 'test/planted.test.ts')).toContain(
      'no-restricted-properties',
    );
    expect(await caught('describe.skip("one", () => {});', 'test/planted.test.ts')).toContain(
      'no-restricted-properties',
    );
  });
});
