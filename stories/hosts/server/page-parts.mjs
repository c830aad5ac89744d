// Parts that the pages of more than one host have.
import { html } from 'hono/html';
import { about } from './layout.mjs';

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
  You were signed out, so this was not sent. Nothing is lost:
  <a href="/sign-in" target="_blank" rel="noopener">sign in beside this page</a>, then come back here and try
  again.
</p>`;
