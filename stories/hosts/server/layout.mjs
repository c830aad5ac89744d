// The frame of the GP's pages. `html` escapes whatever is put into it.
import { html } from 'hono/html';

/** @param {{ title: string, scripts?: string[] }} page */
export const layout = ({ title, scripts = [] }, main) =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Example Surgery</title>
        <link rel="icon" href="/host/icon.svg" />
        <link rel="stylesheet" href="/host/style.css" />
        ${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
      </head>
      <body>
        <header>
          <a class="skip" href="#main">Skip to the main part</a>
          <p class="house">Example Surgery</p>
          <nav aria-label="Surgery"><a href="/gp">People</a></nav>
        </header>
        ${main}
        <footer><p>Example Surgery is made up, and so is everybody in it.</p></footer>
      </body>
    </html>`;

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
export const formatNhsNumber = (number) => number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
