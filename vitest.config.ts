import { defineConfig } from 'vitest/config';

// Sites are built once, before the first test that needs them (tests/sites.ts).
const built = { globalSetup: 'tests/sites.ts', testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: 'tests/seed.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...built } },
      { test: { name: 'http', include: ['tests/http/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      // One browser at a time: pages that share two cores with another browser answer too late.
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, ...built } },
    ],
  },
});
