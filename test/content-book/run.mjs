// The content review book: every wording, for those who review them, as a page and for a spreadsheet.
//   node test/content-book/run.mjs     (writes content-book/)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { writeBook } = await vite.ssrLoadModule('/test/content-book/write-book.ts');
const stamp = { version, date: new Date().toISOString().slice(0, 10) };
const { counts, faults } = await writeBook(join(root, 'content-book'), stamp);
await vite.close();
for (const fault of faults) console.error(fault);
for (const [kind, count] of Object.entries(counts)) console.log(`${count} ${kind}`);
console.log('content-book/index.html, content-book/content-book.csv');
process.exitCode = faults.length === 0 ? 0 : 1;
