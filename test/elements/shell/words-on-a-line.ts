import { supplies } from '../../../src/define/supplies.js';
import { provideSupplies } from '../../../src/elements/shell/supplies.js';

/** The line over which words come. A page's own table stays in use, so this is imported before the element is. */
export const line = {
  /** Which pieces were asked for, each time that it was not all of them. */
  asked: [] as string[],
  isDown: false,
  /** Settles when what is on its way may arrive. */
  open: Promise.resolve(),
};

provideSupplies({
  ...supplies,
  loadPack: async (choice, pieces) => {
    const isForSomebody = pieces.length > 0 && pieces.length < 3;
    if (isForSomebody) line.asked.push(pieces.join(' '));
    if (isForSomebody) await line.open;
    if (line.isDown && pieces.length > 0) throw new TypeError('Failed to fetch');
    return supplies.loadPack(choice, pieces);
  },
});

/** Holds back what somebody asks for from now on, until the function that comes back is called. */
export function holdTheLine(): () => void {
  let release = (): void => {};
  line.open = new Promise((arrived) => (release = arrived));
  return release;
}
