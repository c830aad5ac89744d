// Three hosts, three origins, one database: a hospice, a surgery, and 111.
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { gp } from '../gp/gp.mjs';
import { hospice } from '../hospice/hospice.mjs';
import { openDatabase } from '../store/database.mjs';
import { migrate } from '../store/migrate.mjs';
import { keepPeople } from '../store/people.mjs';
import { keepPlans } from '../store/plans.mjs';
import { keepReads } from '../store/reads.mjs';
import { keepSignatures } from '../store/signatures.mjs';
import { oneOneOne } from '../one-one-one/one-one-one.mjs';
import { seedAccounts } from './accounts.mjs';
import { openSignIn } from './sign-in.mjs';
import { openSite } from './site.mjs';

const all = { hospice, gp, oneOneOne };

/**
 * @typedef {object} Stores what every host keeps, in the one database
 * @property {ReturnType<typeof keepPlans>} plans
 * @property {ReturnType<typeof keepPeople>} people
 * @property {ReturnType<typeof keepReads>} reads
 * @property {ReturnType<typeof keepSignatures>} signatures
 */

/**
 * Opens the database, brings it up to date and listens on loopback, each host on a port of its own.
 * @param {{ database?: { url?: string | undefined, folder?: string }, port?: number }} options `port` of the first; 0 for any
 */
export async function startHosts({ database: where = {}, port = 0 } = {}) {
  const database = await openDatabase(where);
  await migrate(database);
  // A real host keeps this secret; here, a new one at each start signs everybody out.
  const secret = process.env.SESSION_SECRET ?? randomBytes(32).toString('hex');
  const stores = {
    plans: keepPlans(database),
    people: keepPeople(database),
    reads: keepReads(database),
    signatures: keepSignatures(database),
    pool: database.pool,
    secret,
  };
  await stores.people.seed();

  const running = [];
  for (const [index, [name, { site, pages }]] of Object.entries(all).entries()) {
    running.push([
      name,
      await listen(port && port + index, (url) => openSite({ ...site, url }, pages, stores)),
    ]);
  }
  const [, first] = running[0];
  await seedAccounts(await openSignIn({ ...stores, site: { ...hospice.site, url: first.url } }).$context);

  const reports = (of) => running.find(([, { url }]) => url === of)?.[1].site().reports ?? [];
  const close = async () => {
    await Promise.all(running.map(([, one]) => one.close()));
    await database.close();
  };
  return { ...Object.fromEntries(running.map(([name, { url }]) => [name, url])), database, reports, close };
}

/** Listens first, since a host's own address is part of what it is. */
async function listen(port, open) {
  let site;
  const server = serve({ fetch: (...asked) => site.app.fetch(...asked), hostname: '127.0.0.1', port });
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const url = `http://127.0.0.1:${server.address().port}`;
  site = open(url);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url, site: () => site, close };
}
