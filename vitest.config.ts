import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Sites are built once, before the first test that needs them (tests/sites.ts).
const built = { globalSetup: 'tests/sites.ts', testTimeout: 240_000, hookTimeout: 240_000 };

/** All cores: Vitest leaves one to itself, which is half of a small machine. */
const maxWorkers = availableParallelism();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: 'tests/seed.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], maxWorkers, ...built } },
      {
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time, and after the rest: pages that share two cores with others answer too late.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...built,
        },
      },
    ],
  },
});
