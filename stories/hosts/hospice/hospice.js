// All that a host has to do: say who it is about, hand over what is stored, store what comes.
const person = `/api/people/${location.pathname.split('/').at(-1)}`;
const talk = document.querySelector('care-preferences');
let etag = null;

talk.helplines = [
  { label: 'Example Hospice night line', phone: '01632 960001', hours: 'Day and night' },
  { label: 'NHS 111', phone: '111', hours: 'Day and night' },
];
talk.addEventListener('care-submit', ({ detail }) => detail.respondWith(store(detail.plan)));
await open();

async function open() {
  const stored = await fetch(`${person}/plan`);
  if (stored.ok) {
    etag = stored.headers.get('ETag');
    talk.plan = await stored.json();
    // Something was left out that this person was not to see: it may be read here, and is not written over.
    talk.readonly = 'copyFor' in talk.plan;
    document.querySelector('#stored').hidden = false;
  }
  talk.subject = await (await fetch(person)).json();
}

/** Rejects unless it was stored: the page then says so, and offers to try again and a download. */
async function store(plan) {
  const expected = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
  const headers = { 'Content-Type': 'application/json', ...expected };
  const answer = await fetch(`${person}/plan`, { method: 'PUT', headers, body: JSON.stringify(plan) });
  if (!answer.ok) throw new Error(`The host answered ${answer.status}.`);
  etag = answer.headers.get('ETag');
}
