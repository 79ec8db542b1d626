import { locales } from '../../src/i18n/locales.ts';
import { listLinks, writeText, type Generator, type PlainSite, type PlainText } from './generator.ts';
import { getCommand, getVersion } from './install.ts';

const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Search is added afterwards, as for all others; its menu would list every text on every page. */
const getSettings = ({ url, editions, sections }: PlainSite): string => `import starlight from '@astrojs/starlight';
export default {
  site: ${JSON.stringify(url)},
  cacheDir: './cache',
  vite: { cacheDir: './cache/vite' },
  integrations: [starlight(${JSON.stringify({
    title: editions[0]!.title,
    defaultLocale: editions[0]!.locale,
    locales: Object.fromEntries(
      editions.map(({ locale, language }) => [locale, { label: language, lang: locale, dir: locales[locale].dir }]),
    ),
    sidebar: sections.map((section) => ({ label: section, link: `/${section}/` })),
    pagefind: false,
    disable404Route: true,
  })})],
};
`;

/** Starlight makes no lists: they are part of their texts. */
const listSection = ({ texts }: PlainSite, { locale, section }: PlainText): string =>
  listLinks(
    texts
      .filter((each) => each.locale === locale && each.section === section && each.slug !== 'index')
      .map(({ title, slug }) => [title, `/${locale}/${section}/${slug}/`]),
  );

export const starlight: Generator = {
  name: 'starlight',
  getVersion: () => getVersion('@astrojs/starlight'),
  getCommand: () => getCommand('astro', 'build', '--silent'),
  output: 'dist',
  kept: ['dist', '.astro', 'cache'],
  toFile: ({ locale, section, slug }) => `src/content/docs/${locale}/${section}/${slug}.md`,
  write: (text, site) => {
    const { slug, title, description, body } = text;
    return writeText({ title, description }, slug === 'index' ? `${body}\n\n${listSection(site, text)}` : body);
  },
  getFiles: (site) => ({
    'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }', // Vite compiles what is named
    'tsconfig.json': '{}',
    'astro.config.mjs': getSettings(site),
    'src/content.config.ts': collection,
    ...Object.fromEntries(
      site.editions.map(({ locale, title, description }) => {
        const links = site.sections.map((section) => [section, `/${locale}/${section}/`] as const);
        return [`src/content/docs/${locale}/index.md`, writeText({ title, description }, listLinks(links))];
      }),
    ),
  }),
};
