import { locales, type Locale } from '../../i18n/locales.ts';
import { absoluteUrl } from '../../i18n/paths.ts';
import { getTranslator } from '../../i18n/translator.ts';
import type { Entity } from '../../schemas/record.ts';
import { toJson } from '../../texts/escape.ts';
import type { SiteContent } from '../content.ts';

/** A node of JSON-LD in the vocabulary of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

export const getLang = (locale: Locale): string => locales[locale].lang;

/** Points to a node that stands elsewhere, on the page or on another one of the site. */
export const refer = (thing: Thing): { '@id': unknown } => ({ '@id': thing['@id'] });

/** The address of a page, or of what it is about. @param part of the page, such as `place` */
export const toId = ({ site }: SiteContent, path: string, part?: string): string =>
  absoluteUrl(site.url, path) + (part === undefined ? '' : `#${part}`);

/** A length in pixels (E37 of UN/ECE Recommendation 20), as schema.org/width asks for it. */
export const toPixels = (value: number): Thing => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });

/** Where something is (schema.org/GeoCoordinates); of what may lie kilometres away, it says so. */
export const describePosition = (
  locale: Locale,
  { latitude, longitude, approximate }: NonNullable<Entity['position']>,
): Thing => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
  ...(approximate ? { description: getTranslator(locale)('geo.approximate') } : {}),
});

/** Writes what a page says to programs as the text of a script. A `<` inside could end the script, so it is escaped. */
export const toJsonLd = (things: readonly Thing[]): string =>
  toJson({ '@context': 'https://schema.org', '@graph': things });
