import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContentOnce } from './gate/check.ts';
import { fail } from './scripts/ending.ts';
import { getRedirects } from './src/catalog/redirects.ts';
import { createFonts } from './src/styles/fonts.ts';
import { gate } from './src/integrations/gate.ts';
import { lists } from './src/integrations/lists.ts';
import { notFound } from './src/integrations/not-found.ts';
import { phases } from './src/integrations/phases.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { getContentDirectory } from './src/loaders/content.ts';
import { getBuiltLocales } from './src/loaders/editions.ts';
import { offerReading } from './src/loaders/handover.ts';
import { checkProjectPath } from './src/loaders/project.ts';

try {
  checkProjectPath();
} catch (error) {
  fail(error); // Astro would load this a second time, and tell only what went wrong then
}
const contentDirectory = getContentDirectory();
const { errors, reading } = await checkContentOnce(contentDirectory);
offerReading(contentDirectory, reading);
const { content } = reading;
// With an unusable site.yaml the gate stops the build a moment later and says why; until then there is no site.
const { site } = content;
const locales = site ? getBuiltLocales(site) : [];

export default defineConfig({
  ...(site ? { site: site.url } : {}),
  // What Astro and Vite keep for `dev` and `check`; each build has folders of its own (scripts/workspace.ts).
  cacheDir: './.astro/cache',
  vite: { cacheDir: './.astro/vite' },
  scopedStyleStrategy: 'class', // shorter than attributes, and every byte counts in the first round trip
  // Files are written while the next pages render.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  // Entries that have moved answer in every edition.
  redirects: Object.fromEntries(locales.flatMap((locale) => getRedirects(content, locale))),
  devToolbar: { enabled: false },
  fonts: await createFonts(),
  integrations: [
    phases(),
    gate(errors),
    mdx(),
    ...(site ? [sitemap(content)] : []),
    notFound(locales),
    ...(site ? [search(content, locales), lists(content, locales)] : []),
  ],
});
