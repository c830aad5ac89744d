import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { RunningHosts } from '../../stories/hosts/server/hosts.mjs';

/** What a page should never do, written down as it happens. */
export interface Watch {
  /** Everything so far: console messages, errors, requests to others, reports of the content policy. */
  troubles: () => Promise<string[]>;
}

/**
 * Watches a page of these hosts from its beginning. Each page may ask its own origin alone, and only those of `origins` are visited;
 * `allow` names console messages that a test brings about itself.
 */
export function watch(
  page: Page,
  hosts: RunningHosts,
  origins: string | readonly string[],
  allow: RegExp[] = [],
): Watch {
  const visited = [origins].flat();
  const seen: string[] = [];
  page.on('console', (message) => {
    if (!allow.some((allowed) => allowed.test(message.text())))
      seen.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    // Somebody who goes to another page goes there from the page before.
    const own = request.isNavigationRequest() ? visited : [new URL(request.frame().url()).origin];
    if (!(visited.includes(asked) && own.includes(asked)) && protocol !== 'blob:')
      seen.push(`request to another origin: ${asked}`);
  });
  const reports = (): string[] =>
    visited.flatMap((origin) =>
      hosts.reports(origin).map(({ rule, blocked, file }) => `report: ${rule} ${blocked} ${file}`),
    );
  return { troubles: () => Promise.resolve([...seen, ...reports()]) };
}

/** Waits until all of these words are in a page, for its elements fill one after another, and answers all that is. */
export async function everythingOnce(page: Page, ...words: string[]): Promise<string> {
  const missing = async (): Promise<string[]> => {
    const shown = await everythingIn(page);
    return words.filter((word) => !shown.includes(word));
  };
  await expect.poll(missing, { message: 'words that are not in the page' }).toEqual([]);
  return everythingIn(page);
}

/** All that is in a page, in every shadow root: texts, values of boxes, attributes. */
export function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gather = (node: Node): string => {
      const parts = [node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ''];
      if (node instanceof Element) {
        parts.push(...Array.from(node.attributes, ({ value }) => value));
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) parts.push(node.value);
        if (node.shadowRoot) parts.push(gather(node.shadowRoot));
      }
      return [...parts, ...Array.from(node.childNodes, gather)].join('\n');
    };
    return gather(document.body);
  });
}
