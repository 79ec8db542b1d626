import type { Locale } from '../i18n/locales.ts';
import { toTextId, type SiteContent } from './content.ts';
import { getEntries, getEntry, sectionSlug, type Entry } from './entries.ts';
import { getReviewDue } from './facts.ts';
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

/** How an entry stands in one language. */
export type TextState = 'original' | 'fresh' | 'stale' | 'missing';

/** One line of the matrix: an entry in the source language, and its state in every edition, in site order. */
export interface CoverageRow {
  entry: Entry;
  states: TextState[];
}

/** Tells how far an entry is in a language. */
function getTextState(content: SiteContent, { section, slug }: Entry, locale: Locale): TextState {
  const text = content.texts[toTextId(section, locale, slug)];
  if (!text) return 'missing';
  const { state } = getFreshness(content, text);
  return state === 'source' ? 'original' : state;
}

/** Lists every entry, each section's introduction first, with its state in every language. */
export function getCoverageRows(content: SiteContent): CoverageRow[] {
  const { source, sections, locales } = content.site;
  return sections
    .flatMap(({ slug }) => [getEntry(content, source, `${slug}/${sectionSlug}`), ...getEntries(content, source, slug)])
    .map((entry) => ({ entry, states: locales.map(({ locale }) => getTextState(content, entry, locale)) }));
}

/** What an edition waits for. */
export interface HelpWanted {
  locale: Locale;
  /** Entries without a text in this language. */
  translate: Entry[];
  /** Translations that their originals have outrun. */
  update: Entry[];
  /** Translations that no native reader has read. */
  review: Entry[];
}

/** Lists what each translated edition waits for; an edition that waits for nothing is left out. */
export function getHelpWanted(content: SiteContent): HelpWanted[] {
  const rows = getCoverageRows(content);
  return content.site.locales
    .map(({ locale }, index) => {
      const pick = (wanted: TextState): Entry[] =>
        rows.filter(({ states }) => states[index] === wanted).map(({ entry }) => getEntry(content, locale, entry.id));
      const review = [...pick('fresh'), ...pick('stale')].filter(({ text }) => !getFreshness(content, text).isReviewed);
      return { locale, translate: pick('missing'), update: pick('stale'), review };
    })
    .filter(({ translate, update, review }) => translate.length + update.length + review.length > 0);
}

/** Facts whose day of review has passed, as references `places/old-lighthouse#height`. */
export const getPastReview = (content: SiteContent): string[] =>
  Object.entries(content.records).flatMap(([id, record]) =>
    Object.entries(record.facts)
      .filter(([, fact]) => getReviewDue(content, record, fact) !== undefined)
      .map(([key]) => `${id}#${key}`),
  );

/** Counts facts. */
export function getFactCoverage(content: SiteContent): FactCoverage {
  const facts = Object.values(content.records).flatMap((record) => Object.values(record.facts));
  return {
    total: facts.length,
    sourced: facts.filter((fact) => fact.sources.length > 0).length,
    disputed: facts.filter((fact) => fact.disputed).length,
    pastReview: getPastReview(content).length,
  };
}
