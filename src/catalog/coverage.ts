import type { Locale } from '../i18n/locales.ts';
import { isTextUnit } from '../texts/units.ts';
import { getTranslated, listTranslated, type SiteContent } from './content.ts';
import { getEntries, getEntry, sectionSlug, type Entry } from './entries.ts';
import { getReviewDue } from './facts.ts';
import { getFreshness, type Behind } from './freshness.ts';

/** A translated file that its source has outrun: what of it is older. */
export interface StaleFile extends Behind {
  /** `places/old-lighthouse`, `site` or `media`. */
  name: string;
  /** Path below the content folder. */
  file: string;
}

/** How far one edition is, in numbers of entries. `interface` is the share of interface texts that exist, 0 to 1. */
export interface LocaleCoverage {
  locale: Locale;
  tier: number;
  entries: number;
  translated: number;
  /** Entries without a text that lend their name to lists, maps and boxes of facts. */
  named: number;
  fresh: number;
  stale: number;
  machine: number;
  reviewed: number;
  interface: number;
  /** Words – titles, names, labels, alternative texts – that are older than the source. */
  staleWords: number;
  /** Words of the source that this language does not give. */
  missingWords: number;
  /** What is older than its source, file by file. */
  behind: StaleFile[];
}

/** The state of all facts of a site. */
export interface FactCoverage {
  total: number;
  sourced: number;
  disputed: number;
  pastReview: number;
}

/** Lists the files of a language that their sources have outrun: those of the whole site, then those of entries. */
export const getStaleFiles = (content: SiteContent, locale: Locale): StaleFile[] =>
  listTranslated(content).flatMap((each) => {
    const { name, file } = each;
    if (each.locale !== locale) return [];
    const { state, behind } = getFreshness(content, each);
    return state === 'stale' ? [{ name, file, ...behind }] : [];
  });

/** Counts the words of the source language that a language does not give, in files that it has and in those that it lacks. */
function countMissingWords(content: SiteContent, locale: Locale): number {
  const { source } = content.site;
  const missing = listTranslated(content).flatMap((each) => {
    if (each.locale === locale) return getFreshness(content, each).missingWords;
    if (each.locale !== source || getTranslated(content, each.name, locale)) return [];
    return Object.keys(each.words).filter((unit) => !isTextUnit(unit));
  });
  return missing.length;
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
    const texts = ids.flatMap((id) => content.texts[`${locale}/${id}`] ?? []);
    const states = texts.map((text) => getFreshness(content, text));
    const stale = states.filter(({ state }) => state === 'stale').length;
    const behind = getStaleFiles(content, locale);
    return {
      locale,
      tier,
      entries: ids.length,
      translated: texts.length,
      named: ids.filter((id) => getTextState(content, id, locale) === 'named').length,
      fresh: texts.length - stale,
      stale,
      machine: states.filter(({ isMachine }) => isMachine).length,
      reviewed: states.filter(({ isReviewed }) => isReviewed).length,
      interface: getInterfaceShare(locale),
      staleWords: behind.reduce((sum, { words }) => sum + words.length, 0),
      missingWords: countMissingWords(content, locale),
      behind,
    };
  });
}

/** How an entry stands in one language. */
export type TextState = 'original' | 'fresh' | 'stale' | 'named' | 'missing';

/** One line of the matrix: an entry in the source language, and its state in every edition, in site order. */
export interface CoverageRow {
  entry: Entry;
  states: TextState[];
}

/** Tells how far an entry is in a language. @param id `places/old-lighthouse` */
function getTextState(content: SiteContent, id: string, locale: Locale): TextState {
  const file = getTranslated(content, id, locale);
  if (!file?.blocks) return file?.words['_name'] === undefined ? 'missing' : 'named';
  const { state } = getFreshness(content, file);
  return state === 'source' ? 'original' : state;
}

/** Lists every entry, each section's introduction first, with its state in every language. */
export function getCoverageRows(content: SiteContent): CoverageRow[] {
  const { source, sections, locales } = content.site;
  return sections
    .flatMap(({ slug }) => [getEntry(content, source, `${slug}/${sectionSlug}`), ...getEntries(content, source, slug)])
    .map((entry) => ({ entry, states: locales.map(({ locale }) => getTextState(content, entry.id, locale)) }));
}

/** Something that an edition waits for. */
export interface Task {
  /** `places/old-lighthouse`, `site` or `media`. */
  id: string;
  /** Where it can be seen, of an entry. */
  entry?: Entry;
  /** The file to change, below the content folder. */
  file?: string;
  /** What of it is older than its source. */
  behind?: Behind;
}

/** What an edition waits for. */
export interface HelpWanted {
  locale: Locale;
  /** Entries without a text in this language. */
  translate: Task[];
  /** Files that their sources have outrun. */
  update: Task[];
  /** Translations that no native reader has read. */
  review: Task[];
}

/** Lists what each translated edition waits for; an edition that waits for nothing is left out. */
export function getHelpWanted(content: SiteContent): HelpWanted[] {
  const rows = getCoverageRows(content);
  return content.site.locales
    .map(({ locale }, index) => {
      const pick = (...wanted: TextState[]): Entry[] =>
        rows
          .filter(({ states }) => wanted.includes(states[index]!)) // one state per locale, in the same order
          .map(({ entry }) => getEntry(content, locale, entry.id));
      const unread = pick('fresh', 'stale').filter(({ text }) => !getFreshness(content, text).isReviewed);
      return {
        locale,
        translate: pick('named', 'missing').map((entry): Task => ({ id: entry.id, entry })),
        update: getStaleFiles(content, locale).map(({ name: id, file, ...behind }): Task => {
          const task = { id, file, behind };
          return content.records[id] ? { ...task, entry: getEntry(content, locale, id) } : task;
        }),
        review: unread.map((entry): Task => ({ id: entry.id, entry, file: entry.text.file })),
      };
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
