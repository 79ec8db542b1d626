import { locales, type Locale } from '../i18n/locales.ts';
import type { Reading } from '../loaders/reading.ts';
import type { Exchange } from './exchange.ts';
import { exportFile } from './export.ts';
import { findSource, findUnitFile } from './load.ts';

/** What an export holds, and what it could not hold. */
export interface Exported {
  exchange: Exchange;
  /** Names that were asked for and have nothing to be translated into this language. */
  missing: string[];
  /** Names whose translations were made from another language than the rest. */
  others: string[];
}

/**
 * Prepares words of the site for translators' tools.
 *
 * @param names `places/lake`, `site` or `media`; the first that has a source says from which language
 */
export function exportSite(reading: Reading, to: Locale, names: readonly string[]): Exported {
  const found = names.map((name) => ({ name, source: findSource(reading, name, to) }));
  const from = found.find(({ source }) => source)?.source?.locale ?? reading.content.site.source;
  const files = found.flatMap(({ name, source }) =>
    source?.locale === from
      ? [exportFile(source, findUnitFile(reading, name, to), { content: reading.content, name, from, to })]
      : [],
  );
  return {
    exchange: { from: locales[from].lang, to: locales[to].lang, files },
    missing: found.flatMap(({ name, source }) => (source ? [] : [name])),
    others: found.flatMap(({ name, source }) => (source && source.locale !== from ? [name] : [])),
  };
}
