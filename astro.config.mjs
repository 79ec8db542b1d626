// For `astro dev`, `astro check` and `astro sync`. A build compiles the same pages (src/render/compile.ts) and never reads this.
import { defineConfig } from 'astro/config';
import { checkContent } from './gate/check.ts';
import { fail } from './scripts/ending.ts';
import { cards } from './src/integrations/cards.ts';
import { gate } from './src/integrations/gate.ts';
import { getRedirects } from './src/catalog/redirects.ts';
import { getBase, toHref } from './src/i18n/paths.ts';
import { getContentDirectory } from './src/loaders/content.ts';
import { getBuiltLocales } from './src/loaders/editions.ts';
import { checkProjectPath } from './src/loaders/project.ts';
import { createConfig } from './src/render/config.ts';
import { getCodeSettings } from './src/render/settings.ts';
import { watchContent } from './src/render/watch.ts';

try {
  checkProjectPath();
} catch (error) {
  fail(error); // Astro would load this a second time, and tell only what went wrong then
}

const { errors, scheduled, loaded } = await checkContent(getContentDirectory());
const { content } = loaded;
// With an unusable site.yaml the gate says why; until it is mended there is no site.
const locales = content.site ? getBuiltLocales(content.site) : [];
const base = content.site ? getBase(content.site.url) : '';
const config = await createConfig(content.site ? getCodeSettings(content) : { base, typeface: undefined });

export default defineConfig({
  ...config,
  cacheDir: './.astro/cache',
  vite: { cacheDir: './.astro/vite', plugins: [watchContent(getContentDirectory())] },
  // Entries that have moved answer in every edition.
  redirects: Object.fromEntries(
    locales.flatMap((locale) => getRedirects(content, locale).map(([from, to]) => [from, toHref(to, base)])),
  ),
  integrations: [gate(errors, scheduled), ...config.integrations, cards()],
});
