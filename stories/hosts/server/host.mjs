// The whole host: a hospice's page, a surgery's pages, and the one store of plans behind both.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { openDatabase } from './database.mjs';
import { gpPages } from './gp-pages.mjs';
import { collectReports, strictHeaders } from './headers.mjs';
import { layout } from './layout.mjs';
import { migrate } from './migrate.mjs';
import { findPerson, people } from './people.mjs';
import { planRoutes } from './plan-routes.mjs';
import { keepPlans } from './plans.mjs';

const hosts = new URL('../', import.meta.url);
const pathTo = (folder) => relative(process.cwd(), fileURLToPath(new URL(folder, hosts))) || '.';

/** Everything the host answers. Tests and `startHost` hand it the plans. */
function answerAll(plans) {
  const app = new Hono();
  const { reports, add } = collectReports();

  app.use(strictHeaders);
  app.post('/reports', async (context) => {
    add(await context.req.json());
    return context.body(null, 204);
  });
  app.get('/reports', (context) => context.json(reports));
  app.route('/api', planRoutes(plans));
  app.route('/gp', gpPages(plans));
  app.get('/hospice/:ref', async (context) => {
    if (!findPerson(context.req.param('ref'))) return context.notFound();
    return context.html(await readFile(new URL('hospice/index.html', hosts), 'utf8'));
  });
  app.get('/', (context) => context.html(layout({ title: 'Start' }, startPage)));
  app.use('/dist/*', serveStatic({ root: pathTo('../../') }));
  app.use(
    '/host/:file{.+\\.(css|js|svg)}',
    serveStatic({ root: pathTo('./'), rewriteRequestPath: (path) => path.slice('/host'.length) }),
  );
  // The kind of error and no more: a message may quote what was sent.
  app.onError((error, context) => {
    console.error(`H500 ${error.name}`);
    return context.json({ issues: [{ code: 'H500', at: [] }] }, 500);
  });
  return app;
}

/**
 * Opens the database, brings it up to date and listens on loopback.
 * @param {{ database?: { url?: string | undefined, folder?: string }, port?: number }} options
 */
export async function startHost({ database: where = {}, port = 0 } = {}) {
  const database = await openDatabase(where);
  await migrate(database);
  const app = answerAll(keepPlans(database));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await database.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, database, close };
}

const startPage = html`<main id="main" tabindex="-1">
  <h1>Two hosts, one plan</h1>
  <h2>At home, with the hospice</h2>
  <ul class="people">
    ${people.map(({ ref, name }) => html`<li><a href="/hospice/${ref}">${name}</a></li>`)}
  </ul>
  <h2>At the surgery</h2>
  <ul class="people">
    <li><a href="/gp">People and their plans</a></li>
  </ul>
</main>`;
