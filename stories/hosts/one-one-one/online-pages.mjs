// The online service. No sign-in: a visit has a ref of its own in a signed cookie, and can read and write that one plan.
import { Hono } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { about, layout } from '../server/layout.mjs';
import { box, signedOut } from '../server/page-parts.mjs';
import { readDetails } from './read-details.mjs';

const cookie = 'visit';
const hours = 60 * 60;
const scripts = ['/dist/care-preferences.bundle.js', '/host/one-one-one/talk.js'];

/** @param {import('../server/site.mjs').Rooms} rooms */
export function onlinePages({ site, people, secret }) {
  const routes = new Hono();
  const send = (context, title, main, more, status) =>
    context.html(layout({ site, title, scripts: more }, main), status);

  routes.use('*', async (context, next) => {
    const ref = context.get('reader') ? undefined : await getSignedCookie(context, secret, cookie);
    if (ref) context.set('reader', { name: 'Somebody online', role: 'visitor', site: site.id, ref });
    await next();
  });

  routes.get('/', (context) => send(context, 'What matters to you', startPage({})));

  routes.post('/', async (context) => {
    const given = await context.req.parseBody();
    const { details, faults } = readDetails(given);
    if (!details) return send(context, 'What matters to you', startPage(given, faults), [], 422);
    await setSignedCookie(context, cookie, await people.welcome(details), secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: site.url.startsWith('https:'),
      maxAge: 8 * hours,
    });
    return context.redirect('/talk', 303);
  });

  routes.get('/talk', async (context) => {
    const { role, ref } = context.get('reader') ?? {};
    const person = role === 'visitor' ? await people.find(ref) : undefined;
    if (!person) return context.redirect('/', 303);
    return send(context, 'What matters to you', talkPage(person), scripts);
  });

  routes.post('/leave', (context) => {
    deleteCookie(context, cookie, { path: '/' });
    // What is left on the device can be opened by nobody any more, and whoever uses it next must not find it there.
    context.header('Clear-Site-Data', '"storage"');
    return context.redirect('/', 303);
  });

  return routes;
}

const startPage = (given, faults) =>
  html`<h1>Say what matters to you</h1>
    <p class="lead">
      About ten minutes. What you say is kept, so that whoever you phone at 111 can find it and read it.
    </p>
    ${
      faults
        ? html`<div class="notice" role="alert">
            <p>Nothing was kept yet. Please look at this again:</p>
            <ul>
              ${faults.map(([field, words]) => html`<li><a href="#${field}">${words}</a></li>`)}
            </ul>
          </div>`
        : ''
    }
    <form method="post" action="/" novalidate>
      ${box('name', 'Your full name', given, { autocomplete: 'name' })}
      <fieldset>
        <legend>Your date of birth</legend>
        <p class="hint" id="birth-hint">For example, 4 3 1948</p>
        <div class="date">
          ${['Day', 'Month', 'Year'].map((part) =>
            box(part.toLowerCase(), part, given, {
              autocomplete: `bday-${part.toLowerCase()}`,
              digits: true,
              hint: 'birth-hint',
            }),
          )}
        </div>
      </fieldset>
      ${box('nhsNumber', 'Your NHS number, if you know it', given, { digits: true })}
      <button>Begin</button>
    </form>
    <p><a href="/desk">For staff of 111</a></p>`;

const talkPage = (person) =>
  html`<h1>What matters to you</h1>
    <p class="lead">${person.name}. ${about(person)}</p>
    ${signedOut}
    <care-preferences
      data-ref="${person.ref}"
      path="quick"
      setting="alone"
      jurisdiction="england"
      draft="device"
    >
      <p>If nothing more appears here, please phone 111, day or night.</p>
      <p slot="next-steps">
        When you phone 111, tell them your name and date of birth. They can then read this.
      </p>
    </care-preferences>
    <form method="post" action="/leave"><button class="plain">I have finished on this device</button></form>`;
