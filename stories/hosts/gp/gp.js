// Both views read one plan: the page says which, the server what this reader may see.
const views = document.querySelectorAll('care-plan-urgent, care-plan-summary');
const answer = await fetch(document.querySelector('main').dataset.plan);
const plan = await answer.json();
for (const view of views) view.plan = plan;
