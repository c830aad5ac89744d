import axe from 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** Looks at a page narrow and wide, light and dark. Gives one line for each fault: where it was seen, rule, element. */
export async function audit(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const seen = [...(await askAxe(page)), ...(await overflow(page))];
      faults.push(...seen.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  return faults;
}

interface Axe {
  run(where: ElementContext, options: RunOptions): Promise<AxeResults>;
}

async function askAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // No preload: it would fetch style sheets again, which are all of this origin anyway.
    const { violations } = await axe.run(document, { runOnly: tags, preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.flat().join(' > ')}`),
    );
  }, rules);
}

/** Nobody should have to scroll sideways to read a sentence (WCAG 1.4.10). */
async function overflow(page: Page): Promise<string[]> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [`the page is ${wider} px too wide`] : [];
}
