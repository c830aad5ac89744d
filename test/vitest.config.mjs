// Tests that need no DOM; and the journeys and the stories, which drive a real browser from Node. Each journey has a database,
// ports and a browser of its own, so two files go side by side; the stories are one.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const slow = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
  maxWorkers: 2,
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'node', include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      { root, test: { name: 'journeys', include: ['test/**/*.journey.ts'], ...slow } },
      { root, test: { name: 'stories', include: ['test/**/*.stories-check.ts'], ...slow } },
    ],
  },
});
