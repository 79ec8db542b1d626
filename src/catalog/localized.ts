import type { Locale } from '../i18n/locales.ts';
import type { Localized } from '../schemas/common.ts';
import type { Site } from '../schemas/site.ts';

/** A wording and the language it is in, so that a page can mark a foreign one. */
export interface Wording {
  text: string;
  locale: Locale;
}

/** Languages to try when one is missing: the site's fallback order, then its source, then every other. */
export const getFallbackOrder = (site: Site): Locale[] => [
  ...new Set([...site.fallback, site.source, ...site.locales.map(({ locale }) => locale)]),
];

/**
 * Picks the wording for a reader: their own language, else the best other one.
 *
 * @throws when there is no wording at all, which the schema does not let happen
 */
export function pickWording(site: Site, localized: Localized, locale: Locale): Wording {
  for (const each of [locale, ...getFallbackOrder(site)]) {
    const text = localized[each];
    if (text !== undefined) return { text, locale: each };
  }
  const [other] = Object.entries(localized) as [Locale, string][]; // keys were checked by the schema
  if (!other) throw new Error('A text per locale is empty / trường đa ngữ đang trống');
  return { text: other[1], locale: other[0] };
}
