// A surgery's portal: who there is, one person's plan with all its versions, the conversation together, and who read what.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { agreedUnder } from '../server/agreed-first.mjs';
import { about, formatTime, layout, titleOf } from '../server/layout.mjs';
import { everybodyPart, planPart, readScripts } from '../server/page-parts.mjs';
import { only } from '../server/sign-in.mjs';
import { auditPage } from './audit-page.mjs';
import { changesPage, changesScripts, textOf, textPage, textScripts } from './version-pages.mjs';
import { signatureRoutes } from './signature-routes.mjs';
import { talkPage, talkScripts } from './talk-page.mjs';

const site = {
  id: 'gp',
  name: 'Example Surgery',
  minutes: 60,
  links: ({ role }) =>
    role === 'auditor'
      ? [['/reads', 'Who read what']]
      : [
          ['/', 'People'],
          ['/reads', 'Who read what'],
        ],
};

/** @param {import('../server/site.mjs').Rooms} rooms */
function pages({ auth, site: here, plans, people, reads, signatures }) {
  const routes = new Hono();
  const clinicians = only(({ role }) => role === 'clinician');
  const send = (context, title, main, scripts) =>
    context.html(layout({ site: here, reader: context.get('reader'), title, scripts }, main));

  routes.get('/', only(Boolean), async (context) => {
    const reader = context.get('reader');
    if (reader.role === 'auditor') return context.redirect('/reads', 303);
    await reads.add(reader, { what: 'list' });
    return send(context, 'People', await everybodyPart({ plans, people }));
  });

  routes.get(
    '/reads/:ref?',
    only(({ role }) => role === 'clinician' || role === 'auditor'),
    async (context) => {
      const ref = context.req.param('ref');
      await reads.add(context.get('reader'), { what: 'log', ref: (await people.find(ref))?.ref });
      return send(context, 'Who read what', auditPage(await reads.list(ref)));
    },
  );

  // From here on, one person: known, or not found.
  routes.use('/people/:ref/*', clinicians, async (context, next) => {
    const person = await people.find(context.req.param('ref'));
    if (!person) return context.notFound();
    context.set('person', person);
    return next();
  });

  routes.get('/people/:ref/talk', (context) =>
    send(context, 'Together', talkPage(context.get('person'), context.get('reader')), talkScripts),
  );

  routes.get('/people/:ref/changes/:from{[0-9]+}/:to{[0-9]+}', (context) => {
    const { from, to } = context.req.param();
    return send(context, 'What changed', changesPage(context.get('person'), from, to), changesScripts);
  });

  routes.get('/people/:ref/:revision{[0-9]+}/:text{text(\\.txt)?}', async (context) => {
    const [person, revision] = [context.get('person'), Number(context.req.param('revision'))];
    const stored = await plans.read(person.ref, revision);
    if (!stored) return context.notFound();
    if (context.req.param('text') === 'text')
      return send(context, 'As text', textPage(person, revision), textScripts);
    const text = await textOf(stored);
    await reads.add(context.get('reader'), {
      what: 'text',
      ref: person.ref,
      revision,
      audience: 'clinician',
    });
    return context.text(text);
  });

  routes.get('/people/:ref/:revision{[0-9]+}?', async (context) => {
    const { ref, revision } = context.req.param();
    const revisions = await plans.list(ref);
    // What was agreed comes first, until what is being written over it is agreed too.
    const shown = revision
      ? revisions.find((one) => one.revision === Number(revision))
      : (agreedUnder(revisions) ?? revisions[0]);
    if (revision && !shown) return context.notFound();
    const main = personPage(context.get('person'), revisions, shown);
    return send(context, 'Plan', main, shown ? readScripts : []);
  });

  routes.route('/', signatureRoutes({ auth, signatures, people, name: site.name }));
  return routes;
}

export const gp = { site, pages };

const personPage = (person, revisions, shown) =>
  html`<h1>${person.name}</h1>
    <p class="lead">${about(person)}</p>
    <ul class="ways">
      <li>
        <a class="button" href="/people/${person.ref}/talk"
          >${shown ? 'Talk it through together' : 'Begin together'}</a
        >
      </li>
      ${
        shown
          ? html`<li><a href="/people/${person.ref}/${shown.revision}/text">As text, to copy</a></li>
              <li><a href="/reads/${person.ref}">Who read this plan</a></li>`
          : ''
      }
    </ul>
    ${shown ? planParts(person, revisions, shown) : html`<p>No plan yet.</p>`}`;

/** Said plainly where there is more than one version that a reader might take for the one that counts. */
function whichNotice({ ref }, revisions, shown) {
  const [newest, agreed] = [revisions[0], agreedUnder(revisions)];
  const to = ({ revision }, words) => html`<a href="/people/${ref}/${revision}">${words}</a>`;
  if (shown === agreed)
    return html`<p class="notice">
      This was agreed. There is a newer one, which nobody has agreed yet: ${to(newest, titleOf(newest))}
    </p>`;
  if (shown === newest)
    return agreed
      ? html`<p class="notice">Nobody has agreed this yet. ${to(agreed, 'See what was agreed')}</p>`
      : '';
  return html`<p class="notice">This is not the newest. ${to(newest, 'See the newest')}</p>`;
}

const planParts = (person, revisions, shown) =>
  html`${whichNotice(person, revisions, shown)}
    ${planPart(
      `/api/people/${person.ref}/revisions/${shown.revision}?for=clinician`,
      html`<section aria-label="In an emergency"><care-plan-urgent></care-plan-urgent></section>
        <section aria-label="The whole plan"><care-plan-summary></care-plan-summary></section>`,
    )}
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <ol class="versions">
        ${revisions.map(
          (one) =>
            html`<li>
              <a
                href="/people/${person.ref}/${one.revision}"
                ${one === shown ? html`aria-current="true"` : ''}
                >${titleOf(one)}</a
              >
              <span>stored ${formatTime(one.storedAt)}</span>
              ${
                one.revision > 1
                  ? html`<a href="/people/${person.ref}/changes/${one.revision - 1}/${one.revision}"
                      >What changed in it</a
                    >`
                  : ''
              }
            </li>`,
        )}
      </ol>
    </section>`;
