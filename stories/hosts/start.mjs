// npm start: builds the library if it has not been built, then serves two hosts that store plans.
//   PORT          the port (4180)
//   DATABASE_URL  a PostgreSQL server; without it, an embedded one with its files in .data/plans
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { people } from './server/people.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

if (!existsSync('dist/care-preferences.bundle.js')) {
  console.log('Building the library …');
  const { status } = spawnSync('npm run --silent build', { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(1);
}

// Imported now: the server checks plans with the library that was just built.
const { startHost } = await import('./server/host.mjs');
const url = process.env.DATABASE_URL;
console.log(
  url ? 'Plans are in the database of DATABASE_URL.' : 'Plans are in .data/plans (embedded PostgreSQL).',
);
const host = await startHost({
  database: { url, folder: '.data/plans' },
  port: Number(process.env.PORT ?? 4180),
});

console.log(`  all pages           ${host.url}/`);
console.log(`  at home, hospice    ${host.url}/hospice/${people[0].ref}`);
console.log(`  at the surgery, GP  ${host.url}/gp`);

const stop = async () => {
  await host.close();
  process.exit(0);
};
process.once('SIGINT', stop).once('SIGTERM', stop);
