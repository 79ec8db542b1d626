import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { getBase } from '../i18n/paths.ts';
import { listEdition } from '../offline/edition.ts';
import { Inventory, writeManifest } from '../publish/manifest.ts';
import { getSecurityText } from '../publish/security-txt.ts';

/**
 * Last of all, what speaks of the finished site: for each edition the list of what readers may keep of it, and under
 * /.well-known/ whom to tell of a fault and the manifest of everything that is published.
 */
export const lists = (content: SiteContent, locales: readonly Locale[]): AstroIntegration => ({
  name: 'lists',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const output = fileURLToPath(dir);
      const inventory = new Inventory(output);
      for (const locale of locales)
        writeFileSync(
          join(output, locale, 'offline.json'),
          JSON.stringify(listEdition(inventory, locale, getBase(content.site.url))),
        );
      const folder = join(output, '.well-known');
      const text = getSecurityText(content.site, content.today);
      mkdirSync(folder, { recursive: true });
      if (text !== undefined) writeFileSync(join(folder, 'security.txt'), text);
      const key = content.site['indexnow-key'];
      if (key !== undefined) writeFileSync(join(output, `${key}.txt`), key);
      writeManifest(output, content, locales, inventory);
    },
  },
});
