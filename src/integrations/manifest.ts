import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeManifest } from '../publish/manifest.ts';

/** Last of all: a list of everything that is published, with digests. */
export const manifest = (): AstroIntegration => ({
  name: 'manifest',
  hooks: { 'astro:build:done': ({ dir }) => writeManifest(fileURLToPath(dir)) },
});
