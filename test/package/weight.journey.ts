import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { tooHeavy, weighAll } from '../ground/weigh.mjs';
import { weighDoor } from '../ground/weigh-door.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('weight', () => {
  // In a fresh clone nothing has been cached yet.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const planted = mkdtempSync(join(root, 'node_modules/.cache/weight-'));
  afterAll(() => {
    rmSync(planted, { recursive: true, force: true });
  });

  // Not a matter of time: a dozen doors are bundled and pressed, on whatever machine there is.
  const unhurried = { timeout: 600_000 };

  it(
    'is light until the first question can be answered, and at the doors that stand alone',
    unhurried,
    async () => {
      const rows = await weighAll();
      expect(tooHeavy(rows).map(({ name, bytes }) => `${name}: ${bytes} bytes`)).toEqual([]);
    },
  );

  it('leaves the machine out of the urgent view', async () => {
    const { inputs } = await weighDoor(join(root, 'dist/define/care-plan-urgent.js'));
    expect(inputs.filter((file) => file.includes('xstate'))).toEqual([]);
  });

  it('is caught when it grows: a package that is fetched at once counts, one that is fetched later does not', async () => {
    const write = (name: string, text: string): string => {
      const file = join(planted, name);
      writeFileSync(file, text);
      return file;
    };
    const atOnce = await weighDoor(
      write('at-once.js', "import * as all from 'xstate';\nconsole.log(all);\n"),
    );
    const later = await weighDoor(write('later.js', "void import('xstate').then(console.log);\n"));
    expect(atOnce.bytes).toBeGreaterThan(9000);
    expect(later.bytes).toBeLessThan(500);
    expect(tooHeavy([{ name: 'planted', bytes: atOnce.bytes, most: 9000 }])).toHaveLength(1);
    expect(tooHeavy([{ name: 'planted', bytes: later.bytes, most: 9000 }])).toHaveLength(0);
  });
});
