// All that a host has to do around a conversation: say who it is about, hand over what is stored, store what comes.

/**
 * @param {HTMLElement} talk the care-preferences element
 * @param {string} ref the host's own id of the person
 * @returns {Promise<boolean>} whether there was a plan already
 */
export async function keepPlan(talk, ref) {
  const person = `/api/people/${ref}`;
  let etag = null;

  /** Rejects unless it was stored: the page then says so, and offers to try again and a download. */
  const store = async (plan) => {
    const expected = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
    const headers = { 'Content-Type': 'application/json', ...expected };
    const answer = await fetch(`${person}/plan`, { method: 'PUT', headers, body: JSON.stringify(plan) });
    // Signed out in the meantime: the link opens beside this page, and "Try again" then works here.
    if (answer.status === 401) document.querySelector('#signed-out').hidden = false;
    if (!answer.ok) throw new Error(`The host answered ${answer.status}.`);
    etag = answer.headers.get('ETag');
  };

  talk.addEventListener('care-submit', ({ detail }) => detail.respondWith(store(detail.plan)));
  const [about, stored] = await Promise.all([fetch(person), fetch(`${person}/plan`)]);
  // Begun without what is stored, a talk could not be stored at its end.
  if (!about.ok || !stored.ok) {
    talk.replaceWith('What is stored could not be fetched. Please load this page again.');
    throw new Error(`The host answered ${about.ok ? stored.status : about.status}.`);
  }
  const subject = await about.json();
  if (stored.status === 200) {
    etag = stored.headers.get('ETag');
    talk.plan = await stored.json();
  }
  talk.subject = subject;
  return stored.status === 200;
}
