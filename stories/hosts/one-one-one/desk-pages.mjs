// The desk: look somebody up, see first what an emergency needs, and the rest behind one click. Nothing is written here.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { versionsToShow } from '../server/agreed-first.mjs';
import { about, layout } from '../server/layout.mjs';
import { bothParts, box, noteOn, peopleList, planPart, readScripts } from '../server/page-parts.mjs';
import { only } from '../server/sign-in.mjs';
import { readDate } from './read-details.mjs';

/** What a search gives at most. */
const mostFound = 20;

const kinds = { registered: '', online: 'Wrote online. Nobody has checked who they are. ' };

/** @param {import('../server/site.mjs').Rooms} rooms */
export function deskPages({ site, plans, people, reads }) {
  const routes = new Hono();
  routes.use(
    '*',
    only(({ role }) => role === 'desk'),
  );
  const send = (context, title, main, scripts, status) =>
    context.html(layout({ site, reader: context.get('reader'), title, scripts }, main), status);

  routes.get('/', (context) => send(context, 'Find somebody', searchPage({})));

  // By POST, so that no name stands in an address or a history. Who was looked for is not logged, only that somebody was.
  routes.post('/', async (context) => {
    const given = await context.req.parseBody();
    const wanted = {
      nhsNumber: String(given.nhsNumber ?? '').replace(/[\s-]/g, ''),
      name: String(given.name ?? '').trim(),
      birthDate: readDate(given) ?? '',
    };
    // A date that is none must not be passed over: everybody of that name would seem to fit.
    const isDated = ['day', 'month', 'year'].some((part) => String(given[part] ?? '').trim());
    if (isDated && !wanted.birthDate)
      return send(context, 'Find somebody', searchPage(given, undefined, true), [], 422);
    await reads.add(context.get('reader'), { what: 'search' });
    const found = Object.values(wanted).some(Boolean) ? await people.search(wanted) : undefined;
    const rows = await Promise.all((found ?? []).map((person) => rowOf(person, plans)));
    return send(context, 'Find somebody', searchPage(given, found && rows));
  });

  routes.get('/people/:ref/:rest{rest}?', async (context) => {
    const { ref, rest } = context.req.param();
    const person = await people.find(ref);
    if (!person) return context.notFound();
    const versions = await versionsToShow(plans, ref);
    const main = rest ? wholePage(person, versions) : urgentPage(person, versions);
    const title = rest ? 'The whole plan' : 'In an emergency';
    return send(context, title, main, versions.newest ? readScripts : []);
  });

  return routes;
}

async function rowOf(person, plans) {
  const state = noteOn(await plans.list(person.ref), 'No plan');
  return { person, address: `/desk/people/${person.ref}`, note: kinds[person.came] + state };
}

const heading = (person) =>
  html`<h1>${person.name}</h1>
    <p class="lead">${about(person)}. ${kinds[person.came]}</p>`;

const urgentPage = (person, versions) =>
  html`${heading(person)}
  ${
    versions.newest
      ? html`${bothParts(versions, (which, level) =>
            planPart(
              `/api/people/${person.ref}/${which}?for=urgent`,
              html`<care-plan-urgent heading-level="${level}"></care-plan-urgent>`,
            ),
          )}
          <p><a class="button" href="/desk/people/${person.ref}/rest">See the whole plan</a></p>`
      : html`<p>There is no plan. That says nothing about what they would want.</p>`
  }`;

const wholePage = (person, versions) =>
  html`${heading(person)}
    <p><a href="/desk/people/${person.ref}">Back to what an emergency needs</a></p>
    ${bothParts(versions, (which, level) =>
      planPart(
        `/api/people/${person.ref}/${which}?for=clinician`,
        html`<care-plan-summary heading-level="${level}"></care-plan-summary>`,
      ),
    )}`;

const searchPage = (given, rows, isNoDate = false) =>
  html`<h1>Find somebody</h1>
    ${
      isNoDate
        ? html`<p class="notice" role="alert">
            <a href="#day">That is not a date of birth</a>. Nobody was looked for. Correct it, or leave it
            empty.
          </p>`
        : ''
    }
    <form method="post" action="/desk" novalidate>
      ${box('nhsNumber', 'NHS number', given, { digits: true })}
      ${box('name', 'Name, or a part of it', given)}
      <fieldset>
        <legend>Date of birth</legend>
        <div class="date">
          ${['Day', 'Month', 'Year'].map((part) => box(part.toLowerCase(), part, given, { digits: true }))}
        </div>
      </fieldset>
      <button>Look up</button>
    </form>
    ${rows ? resultPart(rows) : ''}`;

const resultPart = (rows) =>
  html`<section aria-labelledby="found">
    <h2 id="found">${rows.length === 1 ? '1 found' : `${rows.length} found`}</h2>
    ${rows.length < mostFound ? '' : html`<p class="notice">There may be more. Say more to find the right person.</p>`}
    ${
      rows.length > 0
        ? peopleList(rows)
        : html`<p>Nobody here fits all of that. There may still be a plan elsewhere.</p>`
    }
  </section>`;
