import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Localized } from '../schemas/common.ts';
import type { Site } from '../schemas/site.ts';

/** A wording and the language it is in, so that a page can mark a foreign one. */
export interface Wording {
  text: string;
  locale: Locale;
}

/** @param edition its locale; empty for what belongs to no edition */
const listFallbacks = memoize((site: Site, edition: Locale | ''): readonly Locale[] => [
  ...new Set([
    ...(site.locales.find(({ locale }) => locale === edition)?.fallback ?? []),
    ...site.fallback,
    site.source,
    ...site.locales.map(({ locale }) => locale),
  ]),
]);

/**
 * Languages to try when one is missing: those of the edition, then those of the site, its source, and every other.
 *
 * @param locale the edition; left out, the order is that of the site, for what belongs to no edition
 */
export const getFallbackOrder = (site: Site, locale?: Locale): readonly Locale[] => listFallbacks(site, locale ?? '');

/** The language of pages that only maintainers need, and that no edition has: English where the site has it, else its source. */
export const pickMaintainerLocale = (site: Site): Locale =>
  site.locales.some(({ locale }) => locale === 'en') ? 'en' : site.source;

/**
 * Picks the wording for a reader: their own language, else the best other one.
 *
 * @throws when there is no wording at all, which the schema does not let happen
 */
export function pickWording(site: Site, localized: Localized, locale: Locale): Wording {
  const own = localized[locale];
  if (own !== undefined) return { text: own, locale };
  for (const each of getFallbackOrder(site, locale)) {
    const text = localized[each];
    if (text !== undefined) return { text, locale: each };
  }
  const [other] = Object.entries(localized) as [Locale, string][]; // keys were checked by the schema
  if (!other) throw new Error('A text per locale is empty / trường đa ngữ đang trống');
  return { text: other[1], locale: other[0] };
}
