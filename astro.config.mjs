import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContentMemoized } from './gate/check.ts';
import { fail } from './scripts/ending.ts';
import { getRedirects } from './src/catalog/redirects.ts';
import { createFonts } from './src/styles/fonts.ts';
import { cards } from './src/integrations/cards.ts';
import { gate } from './src/integrations/gate.ts';
import { lists } from './src/integrations/lists.ts';
import { moved } from './src/integrations/moved.ts';
import { notFound } from './src/integrations/not-found.ts';
import { phases } from './src/integrations/phases.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { getBase, toHref } from './src/i18n/paths.ts';
import { getContentDirectory } from './src/loaders/content.ts';
import { getBuiltLocales } from './src/loaders/editions.ts';
import { setSharedContent } from './src/loaders/shared-content.ts';
import { checkProjectPath } from './src/loaders/project.ts';

// Astro takes a variable of the environment for its own of the same name in import.meta.env: with a DEV in somebody's shell
// pages would go without their policy, with a BASE_URL (Vitest sets both) links would lead elsewhere.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

try {
  checkProjectPath();
} catch (error) {
  fail(error); // Astro would load this a second time, and tell only what went wrong then
}

const contentDirectory = getContentDirectory();
const { errors, scheduled, loaded } = await checkContentMemoized(contentDirectory);
setSharedContent(contentDirectory, loaded);
const { content } = loaded;
// With an unusable site.yaml the gate stops the build a moment later and says why; until then there is no site.
const { site } = content;
const locales = site ? getBuiltLocales(site) : [];

export default defineConfig({
  ...(site ? { site: site.url, base: `${getBase(site.url)}/` } : {}),
  // What Astro and Vite keep for `dev` and `check`; each build has folders of its own (scripts/workspace.ts).
  cacheDir: './.astro/cache',
  vite: { cacheDir: './.astro/vite' },
  scopedStyleStrategy: 'class', // shorter than attributes, and every byte counts in the first round trip
  // Files are written while the next pages render.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  // Entries that have moved answer in every edition.
  redirects: Object.fromEntries(
    locales.flatMap((locale) =>
      getRedirects(content, locale).map(([from, to]) => [from, toHref(to, getBase(site.url))]),
    ),
  ),
  devToolbar: { enabled: false },
  fonts: await createFonts(content.brand.typeface),
  integrations: [
    phases(),
    gate(errors, scheduled),
    mdx(),
    ...(site ? [sitemap(content)] : []),
    notFound(locales),
    ...(site
      ? [moved(content, locales), search(content, locales), cards(content, locales), lists(content, locales)]
      : []),
  ],
});
