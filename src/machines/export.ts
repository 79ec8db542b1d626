import type { SiteContent } from '../catalog/content.ts';
import { getAllEntries, type Entry } from '../catalog/entries.ts';
import { pickWording } from '../catalog/localized.ts';
import { getMedia, getMediaPath } from '../catalog/media.ts';
import { getModified, toRfc3339 } from '../catalog/moments.ts';
import { describeTranslation } from '../catalog/translation-note.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';

/**
 * What newsrooms and the national portal take over: every entry of an edition with title, summary, text, picture and
 * licence, as JSON Feed 1.1 (jsonfeed.org/version/1.1). What that knows no field for is under `_rights`.
 *
 * @param getMarkdown gives the text of an entry as Markdown; title, description and notes have fields of their own
 * @param getCard gives the path of its share card: a picture of pixels, beside a poster that mostly is a drawing
 */
export function getExport(
  content: SiteContent,
  locale: Locale,
  getMarkdown: (entry: Entry) => string,
  getCard: (entry: Entry) => string | undefined,
): object {
  const { site } = content;
  const toUrl = (path: string): string => absoluteUrl(site.url, path);
  const licence = pickWording(site, site.licence, locale).text;
  const entries = getAllEntries(content, locale)
    .filter(({ isFallback }) => !isFallback)
    .toSorted((a, b) => Date.parse(b.record.published) - Date.parse(a.record.published) || (a.id < b.id ? -1 : 1));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: getTranslator(locale)('feed.title', { name: pickWording(site, site.name, locale).text }),
    description: content.editions[locale]?.description,
    home_page_url: toUrl(localizedPath(locale)),
    feed_url: toUrl(`${localizedPath(locale)}export.json`),
    language: locales[locale].lang,
    ...(site['websub-hub'] ? { hubs: [{ type: 'WebSub', url: site['websub-hub'] }] } : {}),
    authors: [{ name: pickWording(site, site.owner.name, locale).text }],
    items: entries.map((entry) => {
      const { record, text, path } = entry;
      const modified = getModified(record);
      const card = getCard(entry);
      const poster = record.poster ? getMedia(content, record.poster) : undefined;
      return {
        id: toUrl(path),
        url: toUrl(path),
        language: locales[locale].lang,
        title: text.title,
        summary: text.description,
        content_text: getMarkdown(entry),
        ...(poster ? { image: toUrl(getMediaPath(poster)) } : {}),
        ...(card ? { banner_image: toUrl(card) } : {}),
        date_published: toRfc3339(record.published),
        ...(modified ? { date_modified: modified } : {}),
        authors: [{ name: record.author ?? pickWording(site, record.unit ?? site.owner.name, locale).text }],
        tags: [entry.section, record.kind],
        _rights: {
          licence,
          translation: describeTranslation(content, entry).join(' '),
          ...(poster
            ? {
                image: {
                  kind: poster.record.kind,
                  credit: pickWording(site, poster.record.credit, locale).text,
                  owner: poster.record.owner,
                  licence: poster.record.licence,
                },
              }
            : {}),
        },
      };
    }),
  };
}
