import type { Browser, Page } from 'playwright-core';
import { parsePlan, type CarePlan } from '../../src/plan/plan.js';
import { complaintsOf, openBrowser } from '../ground/open-browser.js';
import { serveFolder } from '../ground/serve-folder.mjs';
import { Visitor } from './visitor.js';

/** What a page hands to the conversation in it. */
export interface OwnPage {
  readonly lang?: string;
  /** Attributes of the element, such as `path="core"`. */
  readonly attributes?: string;
  readonly subject: object;
  readonly people?: readonly object[];
  readonly plan?: CarePlan;
}

/** A page with one conversation on it and no server behind it. */
export interface OpenedPage {
  readonly page: Page;
  readonly visitor: Visitor;
  readonly complaints: readonly string[];
  /** The plan as it stands now, read back through its own text. */
  readonly plan: () => Promise<CarePlan>;
}

const textOf = ({ lang = 'en-GB', attributes = '', subject, people = [], plan }: OwnPage): string => {
  const direction = lang.startsWith('ur') ? ' dir="rtl"' : '';
  const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${lang}"${direction}><head><meta charset="utf-8"><title>A hospice</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>A plan</h1><care-preferences jurisdiction="england" ${attributes}></care-preferences></main>
<script type="module" src="/care-preferences.bundle.js"></script>
<script type="module">
const talk = document.querySelector('care-preferences');
talk.helplines = [{ label: 'The hospice', phone: '01632 960000' }];
talk.people = ${json(people)};
talk.subject = ${json(subject)};
${plan ? `talk.plan = ${json(plan)};` : ''}
</script></body></html>`;
};

/** The package as it is built, in a browser, with pages made up for one test each. */
export async function ownPages(): Promise<{
  readonly open: (made: OwnPage, width?: number) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}> {
  const browser: Browser = await openBrowser();
  const pages: Record<string, string> = {};
  const served = await serveFolder(new URL('../../dist', import.meta.url).pathname, pages);
  const open = async (made: OwnPage, width = 320): Promise<OpenedPage> => {
    const file = `/page-${Object.keys(pages).length}.html`;
    pages[file] = textOf(made);
    const page = await browser.newPage({ viewport: { width, height: 700 }, locale: 'en-GB' });
    const complaints = complaintsOf(page, served.url);
    await page.goto(new URL(file, served.url).href);
    const plan = async (): Promise<CarePlan> =>
      parsePlan(
        await page.evaluate(
          () => (document.querySelector('care-preferences') as unknown as { plan: unknown }).plan,
        ),
      );
    return { page, visitor: new Visitor(page), complaints, plan };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  return { open, close };
}
