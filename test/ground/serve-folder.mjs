import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on this machine alone.
 *
 * @param {string} folder
 * @param {Record<string, string>} [pages] texts of HTML that stand at a path as if they were files
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no slash at its end
 */
export const serveFolder = async (folder, pages = {}) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const content = file in pages ? Promise.resolve(pages[file]) : readFile(join(folder, normalize(file)));
    content.then(
      (body) => response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed(undefined));
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, close };
};
