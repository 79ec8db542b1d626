import type { SiteContent } from '../catalog/content.ts';
import { findAgreedTerms } from '../catalog/glossary.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { removeWordBreaks } from '../i18n/words.ts';
import { toCell } from '../texts/escape.ts';

/** A name as an edition writes it. */
export interface AgreedName {
  key: string;
  agreed: string;
  /** The same in the language to compare with. */
  beside: string;
}

/** The language beside which an edition's names stand: that of the source; for the source itself, the first fallback. */
export const getLanguageBeside = ({ site }: SiteContent, locale: Locale): Locale =>
  locale === site.source ? (site.fallback.find((each) => each !== locale) ?? locale) : site.source;

/** The names of the glossary that an edition has agreed on, in the order of the glossary. */
export function listAgreedNames(content: SiteContent, locale: Locale): AgreedName[] {
  const other = getLanguageBeside(content, locale);
  return content.glossary.terms.flatMap(({ key, agreed }) => {
    const [own, beside] = [agreed[locale], agreed[other]];
    return own === undefined || beside === undefined
      ? []
      : [{ key, agreed: removeWordBreaks(own), beside: removeWordBreaks(beside) }];
  });
}

/** Keys of the terms that entries are called by. */
const listUsed = memoize(({ site: { source }, glossary, records }: SiteContent): ReadonlySet<string> => {
  const names = Object.values(records).flatMap(({ name }) => name[source] ?? []);
  return new Set(names.flatMap((name) => findAgreedTerms(glossary, source, name)).map(({ key }) => key));
});

/** Those of them that entries of the site are called by. */
export const listEntryNames = (content: SiteContent, locale: Locale): AgreedName[] =>
  listAgreedNames(content, locale).filter(({ key }) => listUsed(content).has(key));

/** Names as a table for programs. */
export function toNamesCsv(content: SiteContent, locale: Locale, names: readonly AgreedName[]): string {
  const head = ['key', locales[locale].lang, locales[getLanguageBeside(content, locale)].lang];
  return [head, ...names.map(({ key, agreed, beside }) => [key, agreed, beside])]
    .map((row) => `${row.map(toCell).join(',')}\r\n`)
    .join('');
}
