// Hands both versions to the view, as the server sends them to this reader.
const view = document.querySelector('care-plan-changes');
const answers = await Promise.all([view.dataset.from, view.dataset.to].map((address) => fetch(address)));
if (answers.every(({ ok }) => ok)) {
  [view.from, view.to] = await Promise.all(answers.map((answer) => answer.json()));
} else {
  document.querySelector('.notice').hidden = false;
}
