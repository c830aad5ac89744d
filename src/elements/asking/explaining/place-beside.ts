import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Space between a button and what it opens, and to the sides of the element, in CSS pixels. */
const gap = 8;

/**
 * Keeps a text beside its button while it is open: below it, or above where there is more room, and never outside
 * `within`, the element that the page gave room to.
 *
 * It writes to the style of the text by the CSS object model, which a strict content security policy allows.
 *
 * @returns ends it, and gives the text back to the flow of the page.
 */
export function placeBeside(button: Element, text: HTMLElement, within: Element): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(button, text, {
      placement: 'bottom-start',
      middleware: [offset(gap), flip({ boundary: within }), shift({ boundary: within, padding: gap })],
    });
    text.style.left = `${x}px`;
    text.style.top = `${y}px`;
  };
  const end = autoUpdate(button, text, () => void place());
  return () => {
    end();
    text.style.left = '';
    text.style.top = '';
  };
}
