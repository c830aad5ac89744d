// What a surgery sees: who there is, and one person's plan with all its versions.
import { parsePlan, planFor } from 'care-preferences/plan';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { formatDay, formatNhsNumber, formatTime, layout } from './layout.mjs';
import { findPerson, people } from './people.mjs';

const statuses = {
  draft: 'Being written',
  recorded: 'Written up, not yet shown to the person',
  agreed: 'Agreed',
  withdrawn: 'Withdrawn',
};
const scripts = ['/dist/care-preferences.bundle.js', '/host/gp/gp.js'];

/** @param {ReturnType<typeof import('./plans.mjs').keepPlans>} plans */
export function gpPages(plans) {
  const pages = new Hono();

  pages.get('/', async (context) => {
    const rows = await Promise.all(
      people.map(async (person) => ({ person, stored: await plans.read(person.ref) })),
    );
    return context.html(layout({ title: 'People' }, listPage(rows)));
  });

  pages.get('/:ref/:revision{[0-9]+}/plan', async (context) => {
    const stored = await plans.read(context.req.param('ref'), Number(context.req.param('revision')));
    if (!stored) return context.notFound();
    return context.json(planFor(parsePlan(JSON.parse(stored.words)), { audience: 'clinician' }));
  });

  pages.get('/:ref/:revision{[0-9]+}?', async (context) => {
    const { ref, revision } = context.req.param();
    const person = findPerson(ref);
    const revisions = await plans.list(ref);
    const shown = revision ? revisions.find((one) => one.revision === Number(revision)) : revisions[0];
    if (!person || (revision && !shown)) return context.notFound();
    return context.html(
      layout({ title: 'Plan', scripts: shown ? scripts : [] }, personPage(person, revisions, shown)),
    );
  });

  return pages;
}

const listPage = (rows) =>
  html`<main id="main" tabindex="-1">
    <h1>People</h1>
    <ul class="people">
      ${rows.map(
        ({ person, stored }) =>
          html`<li>
            <a href="/gp/${person.ref}">${person.name}</a>
            <span>${about(person)}</span>
            <span>${stored ? `${titleOf(stored)}, ${formatTime(stored.storedAt)}` : 'No plan yet'}</span>
          </li>`,
      )}
    </ul>
  </main>`;

const personPage = (person, revisions, shown) =>
  html`<main id="main" tabindex="-1" data-plan="${shown ? `/gp/${person.ref}/${shown.revision}/plan` : ''}">
    <h1>${person.name}</h1>
    <p class="lead">${about(person)}</p>
    ${shown ? planParts(person, revisions, shown) : html`<p>No plan yet.</p>`}
  </main>`;

const planParts = (person, revisions, shown) =>
  html`${shown === revisions[0] ? '' : html`<p class="notice">This is not the newest. <a href="/gp/${person.ref}">See the newest</a></p>`}
    <section aria-label="In an emergency"><care-plan-urgent audience="clinician"></care-plan-urgent></section>
    <section aria-label="The whole plan">
      <care-plan-summary audience="clinician"></care-plan-summary>
    </section>
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <ol class="versions">
        ${revisions.map(
          (one) =>
            html`<li>
              <a href="/gp/${person.ref}/${one.revision}" ${one === shown ? html`aria-current="true"` : ''}
                >${titleOf(one)}</a
              >
              <span>stored ${formatTime(one.storedAt)}</span>
            </li>`,
        )}
      </ol>
    </section>`;

const about = ({ birthDate, nhsNumber }) =>
  `Born ${formatDay(birthDate)}. NHS number ${formatNhsNumber(nhsNumber)}`;
const titleOf = ({ version, status }) => `Version ${version}: ${statuses[status]}`;
