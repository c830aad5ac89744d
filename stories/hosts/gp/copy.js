// Shows the plan as text, and copies it as it stands when somebody asks for it.
const text = document.querySelector('#text');
const copied = document.querySelector('#copied');

const answer = await fetch(text.dataset.text);
if (answer.ok) text.textContent = await answer.text();
else document.querySelector('.notice').hidden = false;

document.querySelector('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(text.textContent);
    copied.textContent = 'Copied.';
  } catch {
    copied.textContent = 'It could not be copied. Select the text and copy it by hand.';
  }
});
