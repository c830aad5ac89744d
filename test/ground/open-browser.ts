import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../find-browser.mjs';

/** Starts the browser that the test command found. */
export const openBrowser = async (): Promise<Browser> => {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, env, args: browserFlags });
};

/** What a page complains about, from now on: console errors and warnings, uncaught errors, requests to another origin. */
export const complaintsOf = (page: Page, origin: string): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url))
      complaints.push(`request to elsewhere: ${url}`);
  });
  return complaints;
};
