import { renameSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Hosts look for the nearest 404.html; Astro writes one only at the root, so each edition's page is moved there. */
export const notFound = (locales: readonly string[]): AstroIntegration => ({
  name: 'not-found',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const locale of locales) {
        renameSync(new URL(`${locale}/404/index.html`, dir), new URL(`${locale}/404.html`, dir));
        rmdirSync(fileURLToPath(new URL(`${locale}/404/`, dir)));
      }
    },
  },
});
