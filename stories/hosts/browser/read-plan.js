// Fills the views of a page. The page says which plan, the server what this reader may see of it, and writes that down.
for (const part of document.querySelectorAll('[data-plan]')) {
  const answer = await fetch(part.dataset.plan);
  if (answer.ok) {
    const plan = await answer.json();
    for (const view of part.querySelectorAll('care-plan-urgent, care-plan-summary')) view.plan = plan;
  } else {
    part.querySelector(answer.status === 403 ? '.refused' : '.trouble').hidden = false;
  }
}
