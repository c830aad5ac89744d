// A hospice's site: somebody at home has the conversation by themselves, reads their plan, and nobody else's.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { versionsToShow } from '../server/agreed-first.mjs';
import { about, formatTime, layout, titleOf } from '../server/layout.mjs';
import { bothParts, everybodyPart, planPart, readScripts, signedOut } from '../server/page-parts.mjs';
import { only } from '../server/sign-in.mjs';

const site = {
  id: 'hospice',
  name: 'Example Hospice',
  // A conversation at home may take an afternoon, and asks the server for nothing until it ends.
  minutes: 8 * 60,
  links: ({ role }) =>
    role === 'patient'
      ? [
          ['/', 'Start'],
          ['/plan', 'My plan'],
        ]
      : [['/', 'People']],
  foot: 'Day and night: 01632 960001.',
};
const talkScripts = ['/dist/care-preferences.bundle.js', '/host/hospice/talk.js'];
const paths = { core: 'core', quick: 'quick' };

/** @param {import('../server/site.mjs').Rooms} rooms */
function pages({ plans, people, reads, site: here }) {
  const routes = new Hono();
  const patients = only(({ role }) => role === 'patient');
  const nurses = only(({ role }) => role === 'nurse');
  const send = (context, title, main, scripts) =>
    context.html(layout({ site: here, reader: context.get('reader'), title, scripts }, main));

  routes.get('/', only(Boolean), async (context) => {
    const reader = context.get('reader');
    if (reader.role === 'patient') return send(context, 'Start', startPage(await plans.read(reader.ref)));
    await reads.add(reader, { what: 'list' });
    return send(context, 'People', await everybodyPart({ plans, people }));
  });

  routes.get('/talk', patients, (context) => {
    const path = paths[context.req.query('path')] ?? 'core';
    return send(context, 'What matters to you', talkPage(context.get('reader').ref, path), talkScripts);
  });

  routes.get('/plan', patients, (context) =>
    send(context, 'My plan', planPage(context.get('reader').ref), readScripts),
  );

  routes.get('/people/:ref', nurses, async (context) => {
    const person = await people.find(context.req.param('ref'));
    if (!person) return context.notFound();
    const versions = await versionsToShow(plans, person.ref);
    return send(context, 'Plan', nursePage(person, versions), versions.newest ? readScripts : []);
  });

  return routes;
}

export const hospice = { site, pages };

const startPage = (stored) =>
  html`<h1>Your care, your words</h1>
    <p class="lead">
      ${
        stored
          ? `We have what you told us before: ${titleOf(stored).toLowerCase()}, ${formatTime(stored.storedAt)}.`
          : 'Tell us what matters to you, in your own time. You can stop whenever you like.'
      }
    </p>
    <ul class="ways">
      <li><a class="button" href="/talk">${stored ? 'Carry on' : 'Begin'}</a></li>
      <li><a href="/talk?path=quick">A shorter talk, about ten minutes</a></li>
      ${stored ? html`<li><a href="/plan">Read your plan</a></li>` : ''}
    </ul>`;

const talkPage = (ref, path) =>
  html`<h1>Your care, your words</h1>
    <p class="lead" id="stored" hidden>We have what you told us before. You can carry on from there.</p>
    ${signedOut}
    <care-preferences data-ref="${ref}" path="${path}" setting="alone" jurisdiction="england" draft="device">
      <p>
        If nothing more appears here, please phone us on 01632 960001, day or night. We will talk it through
        together.
      </p>
      <p slot="next-steps">Your hospice nurse will read this before your next visit.</p>
    </care-preferences>`;

const planPage = (ref) =>
  html`<h1>My plan</h1>
    ${planPart(
      `/api/people/${ref}/plan?for=person`,
      html`<care-plan-summary audience="person"></care-plan-summary>`,
    )}`;

const nursePage = (person, versions) =>
  html`<h1>${person.name}</h1>
    <p class="lead">${about(person)}</p>
    ${
      versions.newest
        ? bothParts(versions, (which, level) =>
            planPart(
              `/api/people/${person.ref}/${which}?for=clinician`,
              html`<care-plan-urgent heading-level="${level}"></care-plan-urgent
                ><care-plan-summary heading-level="${level}"></care-plan-summary>`,
            ),
          )
        : html`<p>No plan yet.</p>`
    }`;
