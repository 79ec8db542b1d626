import { groupIntroductions, writeText, type Generator } from './generator.ts';
import { getCommand, getVersion } from './install.ts';

/** Schema and folder of the texts. */
const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), description: z.string() });
export const collections = { texts: defineCollection({ loader: glob({ base: 'content', pattern: '**/*.md' }), schema }) };
`;
const layout = `---
import site from '../site.json';
const { locale, title, description } = Astro.props;
const { editions, introductions } = site;
---
<!doctype html>
<html lang={locale}>
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>{title}</title><meta name="description" content={description} />
<link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} /></head>
<body>
<header><a href={\`/\${locale}/\`}>{editions.find((each) => each.locale === locale).title}</a>
<nav>{introductions[locale].map((each) => <a href={\`/\${locale}/\${each.section}/\`}>{each.title}</a>)}</nav></header>
<main><h1>{title}</h1><p>{description}</p><slot /></main>
<footer>{editions.map((each) => <a href={\`/\${each.locale}/\`}>{each.language}</a>)}</footer>
</body>
</html>
`;
const page = `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const lists = Map.groupBy(texts, ({ id }) => id.slice(0, id.lastIndexOf('/')));
  return texts.map((text) => ({ params: { path: text.id }, props: { text, list: lists.get(text.id) ?? [] } }));
}
const { text, list } = Astro.props;
const { Content } = await render(text);
---
<Layout locale={text.id.split('/')[0]} title={text.data.title} description={text.data.description}>
<Content />
<ul>{list.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul>
</Layout>
`;
const front = `---
import Layout from '../../layouts/Layout.astro';
import site from '../../site.json';
export const getStaticPaths = () => site.editions.map((edition) => ({ params: { locale: edition.locale }, props: edition }));
const { locale, title, description } = Astro.props;
---
<Layout locale={locale} title={title} description={description}>
<ul>{site.introductions[locale].map((each) => <li><a href={\`/\${locale}/\${each.section}/\`}>{each.title}</a></li>)}</ul>
</Layout>
`;

export const astro: Generator = {
  name: 'astro',
  getVersion: () => getVersion('astro'),
  getCommand: () => getCommand('astro', 'build', '--silent'),
  output: 'dist',
  kept: ['dist', '.astro', 'cache'],
  toFile: ({ locale, section, slug }) => `content/${locale}/${section}/${slug}.md`,
  write: ({ title, description, body }) => writeText({ title, description }, body),
  getFiles: (site) => ({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': '{}',
    'astro.config.mjs': `export default { site: ${JSON.stringify(site.url)}, cacheDir: './cache', vite: { cacheDir: './cache/vite' } };\n`,
    'src/content.config.ts': collection,
    'src/layouts/Layout.astro': layout,
    'src/pages/[...path].astro': page,
    'src/pages/[locale]/index.astro': front,
    'src/site.json': JSON.stringify({
      editions: site.editions,
      introductions: groupIntroductions(site),
    }),
  }),
};
