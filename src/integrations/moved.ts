import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { SiteContent } from '../catalog/content.ts';
import { getRedirects } from '../catalog/redirects.ts';
import type { Locale } from '../i18n/locales.ts';
import { addPolicy } from '../publish/policy.ts';

const start = '<!doctype html>';

/**
 * Gives the pages that lead on from addresses of before what every other page has, an encoding and a policy: Astro writes
 * them without the middleware, and hosts that know no redirects serve them.
 */
export const moved = (content: SiteContent, locales: readonly Locale[]): AstroIntegration => ({
  name: 'moved',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const [from] of locales.flatMap((locale) => getRedirects(content, locale))) {
        const file = new URL(`.${from}index.html`, dir);
        writeFileSync(file, addPolicy(readFileSync(file, 'utf8').replace(start, `${start}<meta charset="utf-8">`)));
      }
    },
  },
});
