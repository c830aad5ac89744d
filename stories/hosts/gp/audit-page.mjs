// Who read what, and when: the newest first.
import { html } from 'hono/html';
import { formatTime } from '../server/layout.mjs';

const sites = { hospice: 'Example Hospice', gp: 'Example Surgery', 111: '111' };
const roles = {
  patient: 'patient',
  nurse: 'nurse',
  clinician: 'GP',
  auditor: 'auditor',
  visitor: 'not signed in',
  desk: 'desk',
};
const audiences = {
  person: 'a copy for the person',
  clinician: 'a copy for clinicians',
  urgent: 'what is urgent',
};
const deeds = {
  list: () => 'saw the list of people',
  search: () => 'looked somebody up',
  plan: (row) => html`read the plan of ${about(row)}: ${audiences[row.audience]}, revision ${row.revision}`,
  text: (row) => html`read the plan of ${about(row)} as text: revision ${row.revision}`,
  log: (row) => (row.ref ? html`read who had read the plan of ${about(row)}` : 'read this page'),
};
const about = ({ ref, subject }) => html`<a href="/reads/${ref}">${subject}</a>`;

/** @param {Awaited<ReturnType<ReturnType<typeof import('../store/reads.mjs').keepReads>['list']>>} rows */
export const auditPage = (rows) =>
  html`<h1>Who read what</h1>
    <p class="lead">The newest first, two hundred at most. What was said is not written here.</p>
    <ol class="versions">
      ${rows.map(
        (row) =>
          html`<li>
            <span><strong>${row.reader}</strong>, ${roles[row.role]}, ${sites[row.site]}</span>
            <span class="deed">${deeds[row.what](row)}</span>
            <span>${formatTime(row.at)}</span>
          </li>`,
      )}
    </ol>`;
