// Brings a database up to date: each file of migrations/ once, in order of name, all or nothing.
import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../migrations/', import.meta.url);

/** @param {import('./database.mjs').Database} database */
export async function migrate(database) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  await database.transaction(async ({ query, run }) => {
    // Two hosts that start at once take turns.
    await query('select pg_advisory_xact_lock(20261122)');
    await run(
      'create table if not exists migrations (file text primary key, run_at timestamptz not null default now())',
    );
    const { rows } = await query('select file from migrations');
    const done = new Set(rows.map(({ file }) => file));
    for (const file of files.filter((name) => !done.has(name))) {
      await run(await readFile(new URL(file, folder), 'utf8'));
      await query('insert into migrations (file) values ($1)', [file]);
    }
  });
}
