/** Native events that leave a shadow root and carry what was typed, pasted or dragged. */
const carriers = [
  'beforeinput',
  'input',
  'change',
  'keypress',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
];

/**
 * Stops what a person types at the edge of a shadow root, so that a listener on the page hears none of it.
 *
 * Keys that are no letter (Tab, Escape, arrows) pass: the page and the shell need them. A listener in the capture phase
 * of the window still hears everything; no element can prevent that.
 */
export function keepWordsIn(root: EventTarget): void {
  for (const name of carriers) root.addEventListener(name, stop);
  for (const name of ['keydown', 'keyup']) root.addEventListener(name, stopLetters);
}

const stop = (event: Event): void => event.stopPropagation();

const stopLetters = (event: Event): void => {
  // Autofill fires a `keydown` that is no KeyboardEvent and has no key.
  const { key = 'Unidentified', ctrlKey, metaKey, altKey } = event as Partial<KeyboardEvent>;
  const isLetter = /^.$/u.test(key) || key === 'Process' || key === 'Unidentified';
  if (isLetter && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
};
