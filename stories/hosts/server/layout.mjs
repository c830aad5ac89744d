// The frame of the hosts' pages. `html` escapes whatever is put into it.
import { html } from 'hono/html';

/** @param {{ site: import('./site.mjs').Site, title: string, reader?: import('./roles.mjs').Reader, scripts?: string[], wide?: boolean }} page */
export const layout = ({ site, title, reader, scripts = [] }, main) =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${site.name}</title>
        <link rel="icon" href="/host/icon.svg" />
        <link rel="stylesheet" href="/host/style.css" />
        ${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
      </head>
      <body>
        <header>
          <a class="skip" href="#main">Skip to the main part</a>
          <p class="house">${site.name}</p>
          ${reader?.account ? signedIn(site, reader) : ''}
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer><p>${site.name} is made up, and so is everybody in it. ${site.foot ?? ''}</p></footer>
      </body>
    </html>`;

const signedIn = (site, reader) =>
  html`<nav aria-label="${site.name}">
      ${site.links(reader).map(([address, words]) => html`<a href="${address}">${words}</a>`)}
    </nav>
    <form class="leave" method="post" action="/sign-out">
      <span>${reader.name}</span><button class="plain">Sign out</button>
    </form>`;

/** 22 Nov 2026, 14:05, as it is in London. */
export const formatTime = (date) =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(date);

/** A date without a time is written as it stands, in no time zone. */
export const formatDay = (day) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));

/** NHS numbers are read in groups of three, three and four. */
const formatNhsNumber = (number) => number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/** Who somebody is, beside their name: what keeps two of one name apart. */
export const about = ({ birthDate, nhsNumber }) =>
  `Born ${formatDay(birthDate)}. ${nhsNumber ? `NHS number ${formatNhsNumber(nhsNumber)}` : 'No NHS number given'}`;

const statuses = {
  draft: 'Being written',
  recorded: 'Written up, not yet shown to the person',
  agreed: 'Agreed',
  withdrawn: 'Withdrawn',
};

/** How a stored revision is named in lists. */
export const titleOf = ({ version, status }) => `Version ${version}: ${statuses[status]}`;
