import type { Reading } from './reading.ts';

// Vite loads the modules of content.config.ts a second time, beside those of astro.config.mjs; what both need must lie
// outside of modules.
const key = Symbol.for('content-reading');
const holder = globalThis as { [key]?: { root: string; reading: Reading } };

/** Leaves a reading for whoever needs the same content later in this process. */
export const offerReading = (root: string, reading: Reading): void => {
  holder[key] = { root, reading };
};

/** Gives the reading of a folder that was left for others. @throws when there is none */
export function getReading(root: string): Reading {
  if (holder[key]?.root !== root)
    throw new Error(`${root} was not checked before it is built. / Chưa kiểm tra ${root}.`);
  return holder[key].reading;
}
