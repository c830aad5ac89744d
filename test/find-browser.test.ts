import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('find-browser.mjs', import.meta.url));
const linux = process.platform === 'linux';
const find = (env: NodeJS.ProcessEnv): { status: number | null; stdout: string; stderr: string } => {
  const { CHROME_PATH: _chrome, TEST_BROWSER: _wanted, ...rest } = process.env;
  return spawnSync(process.execPath, [script], { env: { ...rest, ...env }, encoding: 'utf8' });
};

describe('finding a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  const fake = join(folder, 'google-chrome');
  writeFileSync(fake, '#!/bin/sh\necho "Google Chrome 140.0"\n');
  chmodSync(fake, 0o755);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes the one that CHROME_PATH names, before any other', () => {
    expect(find({ CHROME_PATH: fake, TEST_BROWSER: 'packed' }).stdout).toBe(
      `Browser: ${fake} (named by CHROME_PATH)\n`,
    );
  });

  it('says so when CHROME_PATH leads nowhere, and does not go looking for another', () => {
    const { status, stderr } = find({ CHROME_PATH: join(folder, 'gone') });
    expect(status).not.toBe(0);
    expect(stderr).toContain('CHROME_PATH');
  });

  if (linux)
    it('takes one that is installed and starts, and passes over one that does not', () => {
      writeFileSync(join(folder, 'google-chrome-stable'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      expect(find({ PATH: folder }).stdout).toBe(`Browser: ${fake} (installed on this machine)\n`);
    });

  if (linux && process.arch === 'x64')
    it('brings one where none is installed', () => {
      expect(find({ PATH: '' }).stdout).toMatch(/\(packed with the development dependencies\)\n$/);
    });
});
