import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteContent } from '../catalog/content.ts';
import { writeManifest } from '../publish/manifest.ts';

/** Last of all: a list of everything that is published, with digests. */
export const manifest = (content: SiteContent): AstroIntegration => ({
  name: 'manifest',
  hooks: { 'astro:build:done': ({ dir }) => writeManifest(fileURLToPath(dir), content) },
});
