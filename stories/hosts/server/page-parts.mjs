// Parts that the pages of more than one host have.
import { html } from 'hono/html';
import { agreedUnder } from './agreed-first.mjs';
import { about, formatTime, titleOf } from './layout.mjs';

/** Where the library comes from, and what fills a page's views. */
export const readScripts = ['/dist/care-preferences.bundle.js', '/host/browser/read-plan.js'];

/** A part of a page whose views show one plan. @param {string} address of the plan, as the server sends it to this reader */
export const planPart = (address, views) =>
  html`<div data-plan="${address}">
    <p class="notice trouble" role="alert" hidden>
      The plan could not be fetched. Please load this page again.
    </p>
    <p class="notice refused" role="alert" hidden>
      This person has said not to share the rest of their plan. What emergencies need is still shown.
    </p>
    ${views}
  </div>`;

/**
 * One plan or, where a newer one is being written over an agreed one, both: what was agreed first, and each under its name.
 * @param {{ newest: import('../store/plans.mjs').Stored, agreed?: import('../store/plans.mjs').Stored }} versions
 * @param {(which: 'plan' | 'agreed', level: number) => unknown} part how one of them is shown, and the level of its first heading
 */
export const bothParts = ({ newest, agreed }, part) =>
  agreed
    ? html`<p class="notice">
          Two versions. The first was agreed. <a href="#newer">A newer one</a> below it has been agreed by
          nobody yet, and may hold something new: read both.
        </p>
        <h2>${titleOf(agreed)}</h2>
        ${part('agreed', 3)}
        <h2 id="newer">${titleOf(newest)}. Not agreed yet. Stored ${formatTime(newest.storedAt)}</h2>
        ${part('plan', 3)}`
    : part('plan', 2);

/** The page of everybody to choose from, each with how their plan stands: what is agreed before what is not. */
export async function everybodyPart({ plans, people }) {
  const rows = (await people.list()).map(async (person) => ({
    person,
    address: `/people/${person.ref}`,
    note: noteOn(await plans.list(person.ref), 'No plan yet'),
  }));
  return html`<h1>People</h1>
    ${peopleList(await Promise.all(rows))}`;
}

/** How a plan stands, in a line. @param {readonly import('../store/plans.mjs').Revision[]} revisions the newest first */
export function noteOn(revisions, none) {
  const [newest] = revisions;
  if (!newest) return none;
  const agreed = agreedUnder(revisions);
  const line = `${titleOf(newest)}, ${formatTime(newest.storedAt)}`;
  return agreed ? `${titleOf(agreed)}. Not agreed yet: ${line}` : line;
}

/** A box of a form with its label. */
export const box = (id, label, given, { autocomplete = 'off', digits = false, hint = '' } = {}) =>
  html`<div>
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${id}"
      value="${given[id] ?? ''}"
      autocomplete="${autocomplete}"
      ${digits ? html`inputmode="numeric"` : ''}
      ${hint ? html`aria-describedby="${hint}"` : ''}
    />
  </div>`;

/** People to choose from, each with what keeps two of one name apart. */
export const peopleList = (rows) =>
  html`<ul class="people">
    ${rows.map(
      ({ person, address, note }) =>
        html`<li>
          <a href="${address}">${person.name}</a>
          <span>${about(person)}</span>
          <span>${note}</span>
        </li>`,
    )}
  </ul>`;

/** For the moment when a conversation is over and nobody is signed in any more. */
export const signedOut = html`<p class="notice" id="signed-out" role="alert" hidden>
  You were signed out, so this was not sent. What was said is still on this page:
  <a href="/sign-in" target="_blank" rel="noopener">sign in beside this page</a>, then come back here and try
  again.
</p>`;
