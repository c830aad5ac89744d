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
  const [about, stored] = await Promise.all([fetch(person), fetch(`${person}/plan`)]);
  const subject = await about.json();
  if (stored.status === 200) {
    const plan = await stored.json();
    etag = stored.headers.get('ETag');
    talk.plan = plan;
    // Something was left out that this person was not to see: it may be read here, and is not written over.
    talk.readonly = 'copyFor' in plan;
    document.querySelector('#stored').hidden = false;
  }
  talk.subject = subject;
}

/** Rejects unless it was stored: the page then says so, and offers to try again and a download. */
async function store(plan) {
  const expected = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
  const headers = { 'Content-Type': 'application/json', ...expected };
  const answer = await fetch(`${person}/plan`, { method: 'PUT', headers, body: JSON.stringify(plan) });
  if (!answer.ok) throw new Error(`The host answered ${answer.status}.`);
  etag = answer.headers.get('ETag');
}
