import { groupIntroductions, writeText, type Generator } from './generator.ts';
import { getCommand, getVersion } from './install.ts';

const settings = `export default function (settings) {
  return { dir: { input: 'content', output: 'public', includes: '../layouts', data: '../data' }, markdownTemplateEngine: false };
}
`;
const page = `<!doctype html>
<html lang="{{ locale }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><meta name="description" content="{{ description }}">
<link rel="canonical" href="{{ site.url }}{{ page.url }}"></head>
<body>
<header><a href="/{{ locale }}/">{{ site.titles[locale] }}</a>
<nav>{% for each in site.sections[locale] %}<a href="/{{ locale }}/{{ each.section }}/">{{ each.title }}</a> {% endfor %}</nav></header>
<main><h1>{{ title }}</h1><p>{{ description }}</p>{{ content | safe }}
{% if list %}<ul>
{% for each in collections[list] %}<li><a href="{{ each.url }}">{{ each.data.title }}</a></li>
{% endfor %}</ul>{% endif %}</main>
<footer>{% for each in site.editions %}<a href="/{{ each.locale }}/">{{ each.language }}</a> {% endfor %}</footer>
</body>
</html>
`;

export const eleventy: Generator = {
  name: 'eleventy',
  getVersion: () => getVersion('@11ty/eleventy'),
  getCommand: () => getCommand('@11ty/eleventy', '--quiet'),
  output: 'public',
  kept: ['public', '.cache'],
  toFile: ({ locale, section, slug }) => `content/${locale}/${section}/${slug}.md`,
  write: ({ locale, section, slug, title, description, body }) => {
    const group = `${locale}-${section}`;
    const role = slug === 'index' ? { list: group, tags: [locale] } : { tags: [group] };
    return writeText({ layout: 'page.njk', locale, title, description, ...role }, body);
  },
  getFiles: (site) => ({
    'eleventy.config.js': settings,
    'layouts/page.njk': page,
    'data/site.json': JSON.stringify({
      url: site.url,
      editions: site.editions,
      titles: Object.fromEntries(site.editions.map(({ locale, title }) => [locale, title])),
      sections: groupIntroductions(site),
    }),
    ...Object.fromEntries(
      site.editions.map(({ locale, title, description }) => [
        `content/${locale}/index.md`,
        writeText({ layout: 'page.njk', locale, title, description, list: locale }, ''),
      ]),
    ),
  }),
};
