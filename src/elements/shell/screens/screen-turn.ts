import type { StageHolder } from './stage-holder.js';

/**
 * Brings a person to the beginning of a new screen: focus on its heading, so that a screen reader starts there, and the
 * top of the screen in view. Nothing scrolls that is in view already, and nothing glides.
 */
export async function screenTurn(root: ParentNode, stages: StageHolder): Promise<void> {
  await stages.drawn;
  const { element } = stages;
  if (!element?.isConnected) return;
  element.focusHeading();
  const frame = root.querySelector('.frame');
  const top = frame?.getBoundingClientRect().top ?? 0;
  const heading = element.getBoundingClientRect().top;
  if (top < 0 || heading > window.innerHeight / 2)
    frame?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
