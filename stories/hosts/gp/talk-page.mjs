// The conversation with the person beside you: whose it is stands above it all the time.
import { html } from 'hono/html';
import { about } from '../server/layout.mjs';
import { signedOut } from '../server/page-parts.mjs';

export const talkScripts = ['/dist/care-preferences.bundle.js', '/host/gp/talk.js'];

export const talkPage = (person, { account, email, name, registration }) =>
  html`<h1>${person.name}</h1>
    <p class="lead">${about(person)}. <a href="/people/${person.ref}">Back to the plan</a></p>
    ${signedOut}
    <care-preferences
      data-ref="${person.ref}"
      data-clinician="${account}"
      data-clinician-name="${name}"
      data-registration="${registration}"
      path="core"
      setting="together"
      jurisdiction="england"
      draft="device"
      lock-after="3"
    >
      <p>If nothing more appears here, please load this page again.</p>
    </care-preferences>
    <dialog id="sign" aria-labelledby="sign-title">
      <form method="dialog">
        <h2 id="sign-title">Sign this recommendation</h2>
        <p>You sign it as ${name}, ${registration}, for ${person.name}.</p>
        <p class="notice" id="refused" role="alert" hidden>That is not your password. It is not signed.</p>
        <input type="email" autocomplete="username" value="${email}" readonly hidden />
        <div>
          <label for="password">Your password, once more</label>
          <input id="password" type="password" autocomplete="current-password" />
        </div>
        <p class="both">
          <button value="sign">Sign</button> <button class="plain" value="">Do not sign</button>
        </p>
      </form>
    </dialog>`;
