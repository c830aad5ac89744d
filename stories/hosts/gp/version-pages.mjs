// Two ways to look at a version: what changed in it, and as text for a record that takes pasted text.
import { loadPack } from 'care-preferences/content';
import { parsePlan, planText } from 'care-preferences/plan';
import { html } from 'hono/html';
import { about } from '../server/layout.mjs';

export const changesScripts = ['/dist/care-preferences.bundle.js', '/host/gp/changes.js'];
export const textScripts = ['/host/gp/copy.js'];

const heading = (person) =>
  html`<h1>${person.name}</h1>
    <p class="lead">${about(person)}. <a href="/people/${person.ref}">Back to the plan</a></p>`;

const address = (person, revision) => `/api/people/${person.ref}/revisions/${revision}?for=clinician`;

export const changesPage = (person, from, to) =>
  html`${heading(person)}
    <p class="notice" role="alert" hidden>The versions could not be fetched. Please load this page again.</p>
    <care-plan-changes
      data-from="${address(person, from)}"
      data-to="${address(person, to)}"
    ></care-plan-changes>`;

export const textPage = (person, revision) =>
  html`${heading(person)}
    <p class="notice" role="alert" hidden>The text could not be fetched. Please load this page again.</p>
    <p><button id="copy">Copy</button> <span id="copied" role="status"></span></p>
    <pre class="text" id="text" data-text="/people/${person.ref}/${revision}/text.txt"></pre>`;

/** The plan as plain text. It travels by itself: inside a page, line breaks would not stay the bytes that were typed. */
export async function textOf({ words }) {
  const plan = parsePlan(JSON.parse(words));
  const { variant, path } = plan.pack;
  const pack = await loadPack({ variant, path, locale: 'en-GB', jurisdiction: plan.jurisdiction });
  return planText(plan, { audience: 'clinician', locale: 'en-GB', pack });
}
