import type { Reading } from './reading.ts';

// Vite loads the modules of content.config.ts a second time, beside those of astro.config.mjs; what both need must lie
// outside of modules.
const key = Symbol.for('content-reading');
const holder = globalThis as { [key]?: { root: string; reading: Reading } };

/** Leaves a reading for whoever needs the same content later in this process. */
export const offerReading = (root: string, reading: Reading): void => {
  holder[key] = { root, reading };
};

/** The reading of a folder that was left for others, if there is one. */
export const takeReading = (root: string): Reading | undefined =>
  holder[key]?.root === root ? holder[key].reading : undefined;
