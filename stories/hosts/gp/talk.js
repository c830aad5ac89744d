import { keepPlan } from '../browser/keep-plan.js';

const talk = document.querySelector('care-preferences');
const { ref, clinician: id, clinicianName: name, registration } = talk.dataset;
talk.people = [{ id, part: 'professional', name, relationship: registration }];
talk.addEventListener('care-sign', ({ detail }) => detail.respondWith(sign(detail.recommendation)));
await keepPlan(talk, ref);

/** Asks for the password until it is right or the clinician gives up. Without evidence nothing is signed. */
async function sign(recommendation) {
  const password = await ask();
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ password, recommendation });
  const answer = await fetch(`/api/people/${ref}/signatures`, { method: 'POST', headers, body });
  const isWrong = answer.status === 403;
  document.querySelector('#refused').hidden = !isWrong;
  if (isWrong) return sign(recommendation);
  if (!answer.ok) throw new Error(`The host answered ${answer.status}.`);
  return answer.json();
}

function ask() {
  const dialog = document.querySelector('#sign');
  const box = dialog.querySelector('#password');
  box.value = '';
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve, reject) => {
    dialog.addEventListener(
      'close',
      () => (dialog.returnValue === 'sign' ? resolve(box.value) : reject(new Error('Not signed.'))),
      { once: true },
    );
  });
}
