import type { Browser } from 'playwright-core';
import type { RunningHosts } from '../../stories/hosts/server/hosts.mjs';
import { startHosts } from '../../stories/hosts/server/hosts.mjs';
import { openBrowser } from '../ground/open-browser.js';
import { newDatabase } from '../hosts/databases.js';

/** The hosts with an empty database and a browser to visit them with. */
export interface Running {
  hosts: RunningHosts;
  browser: Browser;
  stop(): Promise<void>;
}

export async function startRunning(): Promise<Running> {
  const database = await newDatabase();
  const hosts = await startHosts({ database: database.where });
  const browser = await openBrowser();
  const stop = async (): Promise<void> => {
    await browser.close();
    await hosts.close();
    await database.remove();
  };
  return { hosts, browser, stop };
}

/** A context as a tablet in a British home has it. */
export const atHome = { locale: 'en-GB', timezoneId: 'Europe/London', acceptDownloads: true };
