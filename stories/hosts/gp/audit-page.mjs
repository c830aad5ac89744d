// Who read what, and when: the newest first.
import { html } from 'hono/html';
import { formatTime } from '../server/layout.mjs';

const sites = { hospice: 'Example Hospice', gp: 'Example Surgery', 111: '111' };
const deeds = {
  list: () => 'saw the list of people',
  search: () => 'looked somebody up',
  plan: ({ revision, audience }) =>
    `read the plan, as stored for the ${ordinal(revision)} time, as ${audiences[audience]}`,
  text: ({ revision }) => `read the plan as text, as stored for the ${ordinal(revision)} time`,
  log: ({ ref }) => (ref ? 'read who had read the plan' : 'read this log'),
};
const audiences = { person: 'the person', clinician: 'a clinician', urgent: 'urgent care' };

/** @param {Awaited<ReturnType<ReturnType<typeof import('../store/reads.mjs').keepReads>['list']>>} rows */
export const auditPage = (rows) =>
  html`<h1>Who read what</h1>
    <p class="lead">The last ${rows.length}, the newest first. What was said is not written here.</p>
    <ol class="versions">
      ${rows.map(
        (row) =>
          html`<li>
            <span><strong>${row.reader}</strong>, ${row.role}, ${sites[row.site]}</span>
            <span
              >${deeds[row.what](row)}${row.subject ? html` of <a href="/reads/${row.ref}">${row.subject}</a>` : ''}</span
            >
            <span>${formatTime(row.at)}</span>
          </li>`,
      )}
    </ol>`;

const ordinal = (number) => {
  const kind = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd', other: 'th' }[kind]}`;
};
