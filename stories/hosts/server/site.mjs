// One host, at an origin of its own: strict headers, sign-in, the store of plans, and whatever pages it has.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { collectReports, strictHeaders } from './headers.mjs';
import { planRoutes } from './plan-routes.mjs';
import { roles } from './roles.mjs';
import { findReader, only, openSignIn, signInRoutes } from './sign-in.mjs';

/**
 * @typedef {object} Site
 * @property {string} id of its accounts and its cookie
 * @property {string} name on every page
 * @property {string} url its origin
 * @property {number} minutes how long somebody stays signed in without asking for anything
 * @property {(reader: import('./roles.mjs').Reader) => [address: string, words: string][]} links of every page
 * @property {string} [foot]
 * @typedef {{ auth: ReturnType<typeof openSignIn>, site: Site, secret: string } & import('./hosts.mjs').Stores} Rooms
 */

const hosts = new URL('../', import.meta.url);
const pathTo = (folder) => relative(process.cwd(), fileURLToPath(new URL(folder, hosts))) || '.';

/**
 * Everything one host answers, and what browsers reported to it.
 * @param {Site} site
 * @param {(rooms: Rooms) => Hono} pages
 * @param {import('./hosts.mjs').Stores & { pool: object, secret: string }} stores
 */
export function openSite(site, pages, { pool, ...stores }) {
  const app = new Hono();
  const auth = openSignIn({ pool, secret: stores.secret, site });
  const { reports, add } = collectReports();

  app.use(strictHeaders);
  // Browsers send these without a cookie, so anybody can: only little of each, and only so many, are kept.
  app.post('/reports', bodyLimit({ maxSize: 16_384 }), async (context) => {
    add(await context.req.json());
    return context.body(null, 204);
  });
  app.use('/dist/*', serveStatic({ root: pathTo('../../') }));
  app.use(
    '/host/:file{.+\\.(css|js|svg)}',
    serveStatic({ root: pathTo('./'), rewriteRequestPath: (path) => path.slice('/host'.length) }),
  );
  // A form of another origin cannot be sent here, whatever cookie goes with it.
  app.use(csrf());
  app.use(findReader(auth, site));
  app.get(
    '/reports',
    only(({ role }) => roles[role].audits === true),
    (context) => context.json(reports),
  );
  app.route('/', signInRoutes(auth, site));
  app.route('/', pages({ auth, site, ...stores }));
  app.route('/api', planRoutes(stores));
  // The kind of error and no more: a message may quote what was sent.
  app.onError((error, context) => {
    if (error.getResponse) return error.getResponse();
    console.error(`H500 ${error.name}`);
    return context.json({ issues: [{ code: 'H500', at: [] }] }, 500);
  });
  return { app, reports };
}
