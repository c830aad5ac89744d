import axe from 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;
const palettes = ['calm', 'nhs'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({ theme, scheme })),
);

/**
 * Looks at a page narrow and wide, on a light and on a dark device, and at its contrast in each palette that a host can
 * choose. Gives one line for each fault: where it was seen, rule, element.
 */
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
  await page.emulateMedia({ colorScheme: 'light' });
  return [...faults, ...(await lookInEachPalette(page))];
}

/** The page keeps its own colours: what is looked at is what we paint. */
async function lookInEachPalette(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const asItWas = await paint(page, palettes[0]!);
  for (const palette of palettes) {
    await paint(page, palette);
    const seen = await askAxe(page, ['color-contrast'], ourTags);
    faults.push(...seen.map((fault) => `${palette.theme}, ${palette.scheme}: ${fault}`));
  }
  if (asItWas) await paint(page, asItWas);
  return faults;
}

const ourTags = 'care-preferences, care-plan-summary, care-plan-urgent, care-plan-changes';

interface Palette {
  readonly theme: string | null;
  readonly scheme: string | null;
}

/** Gives our elements on the page another palette, and tells which they had. */
function paint(page: Page, palette: Palette): Promise<Palette | undefined> {
  return page.evaluate(
    ([tags, wanted]) => {
      const ours = document.querySelectorAll(tags);
      const before = [...ours].map((one) => ({
        theme: one.getAttribute('theme'),
        scheme: one.getAttribute('scheme'),
      }));
      for (const one of ours) {
        for (const name of ['theme', 'scheme'] as const) {
          const value = wanted[name];
          if (value === null) one.removeAttribute(name);
          else one.setAttribute(name, value);
        }
      }
      return before[0];
    },
    [ourTags, palette] as const,
  );
}

interface Axe {
  run(where: ElementContext, options: RunOptions): Promise<AxeResults>;
}

/** What axe finds: by its rules or their tags, in the whole page or inside some elements of it. */
async function askAxe(page: Page, asked = rules, inside = ''): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([runOnly, selector]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      if (selector && !document.querySelector(selector)) return [];
      // No preload: it would fetch style sheets again, which are all of this origin anyway.
      const { violations } = await axe.run(selector || document, {
        runOnly: [...runOnly],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} at ${target.flat().join(' > ')}`),
      );
    },
    [asked, inside] as const,
  );
}

/** Nobody should have to scroll sideways to read a sentence (WCAG 1.4.10). */
async function overflow(page: Page): Promise<string[]> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [`the page is ${wider} px too wide`] : [];
}
