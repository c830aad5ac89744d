import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { RunningHost } from '../../stories/hosts/server/host.mjs';
import { startHost } from '../../stories/hosts/server/host.mjs';
import { openBrowser } from '../ground/open-browser.js';

/** A host with an empty database and a browser to visit it with. */
export interface Running {
  host: RunningHost;
  browser: Browser;
  stop(): Promise<void>;
}

export async function startRunning(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'care-preferences-'));
  const host = await startHost({ database: { folder: join(folder, 'plans') } });
  const browser = await openBrowser();
  const stop = async (): Promise<void> => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  };
  return { host, browser, stop };
}

/** A context as a tablet in a British home has it. */
export const atHome = { locale: 'en-GB', timezoneId: 'Europe/London', acceptDownloads: true };
