import type { Locale } from '../i18n/locales.ts';
import { toTextId, type SiteContent } from './content.ts';
import { getFreshness } from './freshness.ts';

/** How far one edition is, in numbers of entries. `interface` is the share of interface texts that exist, 0 to 1. */
export interface LocaleCoverage {
  locale: Locale;
  tier: number;
  entries: number;
  translated: number;
  fresh: number;
  stale: number;
  machine: number;
  reviewed: number;
  interface: number;
}

/** The state of all facts of a site. */
export interface FactCoverage {
  total: number;
  sourced: number;
  disputed: number;
  pastReview: number;
}

/**
 * Counts the translations of each edition. Originals count as translated and fresh.
 *
 * @param getInterfaceShare share of interface texts of a locale that exist, 0 to 1
 */
export function getLocaleCoverage(
  content: SiteContent,
  getInterfaceShare: (locale: Locale) => number,
): LocaleCoverage[] {
  const ids = Object.keys(content.records);
  return content.site.locales.map(({ locale, tier }) => {
    const texts = ids.flatMap((id) => {
      const [section = '', slug = ''] = id.split('/');
      return content.texts[toTextId(section, locale, slug)] ?? [];
    });
    const states = texts.map((text) => getFreshness(content, text));
    const stale = states.filter(({ state }) => state === 'stale').length;
    return {
      locale,
      tier,
      entries: ids.length,
      translated: texts.length,
      fresh: texts.length - stale,
      stale,
      machine: states.filter(({ isMachine }) => isMachine).length,
      reviewed: states.filter(({ isReviewed }) => isReviewed).length,
      interface: getInterfaceShare(locale),
    };
  });
}

/** Facts whose day of review has passed, as references `places/old-lighthouse#height`. */
export const getPastReview = (content: SiteContent, today: string): string[] =>
  Object.entries(content.records).flatMap(([id, record]) =>
    Object.entries(record.facts)
      .filter(([, fact]) => (fact['review-by'] ?? record['review-by'] ?? today) < today)
      .map(([key]) => `${id}#${key}`),
  );

/** Counts facts. @param today day as YYYY-MM-DD against which review dates are held */
export function getFactCoverage(content: SiteContent, today: string): FactCoverage {
  const facts = Object.values(content.records).flatMap((record) => Object.values(record.facts));
  return {
    total: facts.length,
    sourced: facts.filter((fact) => fact.sources.length > 0).length,
    disputed: facts.filter((fact) => fact.disputed).length,
    pastReview: getPastReview(content, today).length,
  };
}
