import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'));

const codesIn = (text: string) => new Set(text.match(/\bCP[1-5]\d\d\b/g) ?? []);
const codesInSource = codesIn(sources.join('\n'));
const codesInTable = new Set([...readme.matchAll(/^\| `(CP[1-5]\d\d)` /gm)].map((row) => row[1]));

describe('the README', () => {
  it('has a row for each code that the source can give, and no other', () => {
    expect(codesInSource.size).toBeGreaterThan(20);
    expect([...codesInTable].sort()).toEqual([...codesInSource].sort());
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/`npm (?:run )?([a-z:-]+)`|`(test:[a-z]+)`/g)].map((m) => m[1] ?? m[2]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => name !== 'ci' && !(name! in manifest.scripts))).toEqual([]);
  });

  it('points to files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|stories|test|\.ci)\/[\w./-]+)`|\]\((stories\/[^)]+)\)/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter((path) => {
      try {
        return readdirSync(join(root, path)).length === 0;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
      }
    });
    expect(missing).toEqual([]);
  });
});
