import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getAllEntries } from '../../catalog/entries.ts';
import { pickWording } from '../../catalog/localized.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { absoluteUrl, localizedPath } from '../../i18n/paths.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { getContent, getLocalePaths } from '../../loaders/catalog.ts';
import { escapeXml } from '../../texts/escape.ts';
import { getModified } from '../../catalog/moments.ts';

/** Newest entries a feed carries. */
const size = 40;

export const getStaticPaths = getLocalePaths;

/** RSS 2.0 with Dublin Core and Atom: what aggregators need to credit, sort and refresh. No fallbacks. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale; // given by getStaticPaths
  const content = await getContent();
  const { site } = content;
  const t = getTranslator(locale);
  const name = pickWording(site, site.name, locale).text;
  const self = absoluteUrl(site.url, `${localizedPath(locale)}feed.xml`);
  const entries = getAllEntries(content, locale)
    .filter((entry) => !entry.isFallback)
    .toSorted((a, b) => Date.parse(b.record.published) - Date.parse(a.record.published) || (a.id < b.id ? -1 : 1))
    .slice(0, size);
  const response = await rss({
    title: t('feed.title', { name }),
    description: content.editions[locale]?.description ?? '',
    site: absoluteUrl(site.url, localizedPath(locale)),
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/', atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${locales[locale].lang}</language>`,
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
      site['websub-hub'] ? `<atom:link href="${escapeXml(site['websub-hub'])}" rel="hub"/>` : '',
      `<copyright>${escapeXml(pickWording(site, site.licence, locale).text)}</copyright>`,
    ].join(''),
    items: entries.map(({ text, record, path, section }) => {
      const modified = getModified(record);
      const owner = pickWording(site, record.unit ?? site.owner.name, locale).text;
      const sectionName = pickWording(site, content.records[`${section}/index`]!.name, locale).text;
      return {
        title: text.title,
        description: text.description,
        link: absoluteUrl(site.url, path),
        pubDate: new Date(record.published),
        categories: [sectionName],
        customData: [
          `<dc:creator>${escapeXml(record.author ?? owner)}</dc:creator>`,
          `<dc:publisher>${escapeXml(owner)}</dc:publisher>`,
          `<dc:language>${locales[locale].lang}</dc:language>`,
          `<dc:type>${record.kind}</dc:type>`,
          modified ? `<atom:updated>${modified}</atom:updated>` : '',
        ].join(''),
      };
    }),
  });
  return response;
};
