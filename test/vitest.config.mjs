// Tests that need no DOM; and the journeys and the stories, which drive a real browser from Node, one at a time.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const slow = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
  fileParallelism: false,
  maxWorkers: 1,
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
