import { locales, type Locale } from '../i18n/locales.ts';
import type { LoadedContent } from '../loaders/loaded-content.ts';
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
export function exportSite(loaded: LoadedContent, to: Locale, names: readonly string[]): Exported {
  const found = names.map((name) => ({ name, source: findSource(loaded, name, to) }));
  const from = found.find(({ source }) => source)?.source?.locale ?? loaded.content.site.source;
  const files = found.flatMap(({ name, source }) =>
    source?.locale === from
      ? [exportFile(source, findUnitFile(loaded, name, to), { content: loaded.content, name, from, to })]
      : [],
  );
  return {
    exchange: { from: locales[from].lang, to: locales[to].lang, files },
    missing: found.flatMap(({ name, source }) => (source ? [] : [name])),
    others: found.flatMap(({ name, source }) => (source && source.locale !== from ? [name] : [])),
  };
}
