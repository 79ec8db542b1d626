import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath, switchLocale } from '../i18n/paths.ts';
import { getCanonical } from './alternates.ts';
import type { SiteContent } from './content.ts';
import { getPresent, type Entry } from './entries.ts';
import { pickWording } from './localized.ts';
import { getMedia, getMediaPath } from './media.ts';
import { toRfc3339 } from './moments.ts';
import { describeSchedule } from './occasion.ts';
import { toJson } from '../texts/escape.ts';

/** A node of JSON-LD in the vocabulary of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

const lang = (locale: Locale): string => locales[locale].lang;
const toOrganization = { independent: 'Organization', 'state-agency': 'GovernmentOrganization' } as const;

const describeOwner = ({ site }: SiteContent, locale: Locale): Thing => ({
  '@type': toOrganization[site.owner.kind],
  name: pickWording(site, site.owner.name, locale).text,
});

const describeEdition = ({ site }: SiteContent, locale: Locale): Thing => ({
  '@type': 'WebSite',
  '@id': absoluteUrl(site.url, localizedPath(locale)),
  name: pickWording(site, site.name, locale).text,
  inLanguage: lang(locale),
});

/** Describes an edition for its home page, with where to search it (schema.org/WebSite). */
export const describeSite = (content: SiteContent, locale: Locale): Thing => ({
  ...describeEdition(content, locale),
  url: absoluteUrl(content.site.url, localizedPath(locale)),
  description: content.editions[locale]?.description,
  publisher: describeOwner(content, locale),
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absoluteUrl(content.site.url, localizedPath(locale, 'search'))}?q={query}`,
    'query-input': 'required name=query',
  },
});

/**
 * Describes an entry in the language of its text, and names the original or the translations
 * (schema.org/translationOfWork, schema.org/workTranslation).
 *
 * @returns nothing for a fallback page: what it shows is described where it belongs
 */
export function describeEntry(content: SiteContent, entry: Entry): Thing | undefined {
  const { locale, record, text, alternates, isFallback } = entry;
  if (isFallback) return undefined;
  const { site } = content;
  const at = (of: Locale): Thing => ({
    '@type': 'CreativeWork',
    '@id': absoluteUrl(site.url, switchLocale(entry.path, of)),
    inLanguage: lang(of),
  });
  const url = getCanonical(content, entry);
  const [place] = record.type === 'event' && record.place ? getPresent(content, locale, [record.place]) : [];
  return {
    '@type': record.type === 'news' ? 'NewsArticle' : 'Article',
    '@id': url,
    headline: text.title,
    description: text.description,
    inLanguage: lang(locale),
    datePublished: toRfc3339(record.published),
    ...(record.updated ? { dateModified: record.updated } : {}),
    author: record.author ? { '@type': 'Person', name: record.author } : describeOwner(content, locale),
    publisher: describeOwner(content, locale),
    isPartOf: describeEdition(content, locale),
    ...(record.poster ? { image: absoluteUrl(site.url, getMediaPath(getMedia(content, record.poster))) } : {}),
    ...(record.type === 'place'
      ? {
          about: {
            '@type': 'Place',
            name: pickWording(site, record.name, locale).text,
            ...(record.position
              ? {
                  geo: {
                    '@type': 'GeoCoordinates',
                    latitude: record.position.latitude,
                    longitude: record.position.longitude,
                  },
                }
              : {}),
          },
        }
      : {}),
    ...(record.type === 'event'
      ? {
          about: {
            '@type': 'Event',
            name: pickWording(site, record.name, locale).text,
            ...describeSchedule(record),
            ...(place
              ? { location: { '@type': 'Place', name: pickWording(site, place.record.name, locale).text } }
              : {}),
          },
        }
      : {}),
    ...(text.translation
      ? { translationOfWork: at(text.translation.of) }
      : { workTranslation: alternates.filter((each) => each !== locale).map(at) }),
  };
}

/** Writes a thing as a script's text. A `<` inside could end the script, so it is escaped. */
export const toJsonLd = (thing: Thing): string => toJson({ '@context': 'https://schema.org', ...thing });
