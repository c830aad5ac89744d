// npm start: builds the library if it has not been built, then serves three hosts that store plans.
//   PORT          the port of the first (4180); the two others follow it
//   DATABASE_URL  a PostgreSQL server; without it, an embedded one with its files in .data/plans
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accounts, password } from './server/accounts.mjs';
import { roles } from './server/roles.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

if (!existsSync('dist/care-preferences.bundle.js')) {
  console.log('Building the library …');
  const { status } = spawnSync('npm run --silent build', { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(1);
}

// Imported now: the server checks plans with the library that was just built.
const { startHosts } = await import('./server/hosts.mjs');
const url = process.env.DATABASE_URL;
console.log(
  url ? 'Plans are in the database of DATABASE_URL.' : 'Plans are in .data/plans (embedded PostgreSQL).',
);
const hosts = await startHosts({
  database: { url, folder: '.data/plans' },
  port: Number(process.env.PORT ?? 4180),
});

const addresses = { hospice: hosts.hospice, gp: hosts.gp, 111: hosts.oneOneOne };
console.log(`
  at home, with the hospice  ${hosts.hospice}/
  at the surgery, with a GP  ${hosts.gp}/
  111, online: no sign-in    ${hosts.oneOneOne}/
  111, at the desk           ${hosts.oneOneOne}/desk

Made-up people to sign in as; the password of each is ${password}`);
for (const { email, name, role } of accounts) {
  console.log(`  ${email.padEnd(26)} ${name}, ${role}, at ${addresses[roles[role].site]}/`);
}

const stop = async () => {
  await hosts.close();
  process.exit(0);
};
process.once('SIGINT', stop).once('SIGTERM', stop);
