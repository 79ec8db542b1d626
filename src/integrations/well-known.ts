import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteContent } from '../catalog/content.ts';
import { getToday } from '../loaders/today.ts';
import { writeManifest } from '../publish/manifest.ts';
import { getSecurityText } from '../publish/security-txt.ts';

/** Last of all: what stands under /.well-known/ – whom to tell of a fault, and a list of everything that is published. */
export const wellKnown = (content: SiteContent): AstroIntegration => ({
  name: 'well-known',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const output = fileURLToPath(dir);
      const folder = join(output, '.well-known');
      const text = getSecurityText(content.site, getToday(content));
      mkdirSync(folder, { recursive: true });
      if (text !== undefined) writeFileSync(join(folder, 'security.txt'), text);
      const key = content.site['indexnow-key'];
      if (key !== undefined) writeFileSync(join(output, `${key}.txt`), key);
      writeManifest(output, content);
    },
  },
});
