/** Every element below, through shadow roots. */
function* below(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

const nameOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').replace('‹', '').trim();

function find(root: ParentNode, name: string): HTMLElement | undefined {
  for (const each of below(root)) {
    const isPressed = each instanceof HTMLElement && each.matches('button, label, summary');
    if (isPressed && nameOf(each) === name) return each;
  }
  return undefined;
}

/** A play function that presses buttons and chooses answers by their names, as a person would. */
export function walk(...names: readonly string[]): (story: { canvasElement: HTMLElement }) => Promise<void> {
  return async ({ canvasElement }) => {
    for (const name of names) {
      let found: HTMLElement | undefined;
      for (let turn = 0; turn < 100 && !found; turn++) {
        found = find(canvasElement, name);
        await new Promise((done) => setTimeout(done, 50));
      }
      if (!found) throw new Error(`There is nothing to press that is called "${name}".`);
      found.click();
      // The screen that comes of it may have something of the same name.
      await new Promise((done) => setTimeout(done, 100));
    }
  };
}
