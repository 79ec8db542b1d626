import { formatAsOf, formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatPhone } from '../i18n/phone.ts';
import { getTranslator } from '../i18n/translator.ts';
import { formatQuantity } from '../i18n/units.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Entity } from '../schemas/record.ts';
import type { Source } from '../schemas/source.ts';
import type { Reference } from '../schemas/reference.ts';
import { listApplied } from './applies.ts';
import type { SiteContent, Text } from './content.ts';
import { pickWording, type Wording } from './localized.ts';
import { getRecordReferences } from './references.ts';
import { listRoads } from './roads.ts';

/** A fact of an entry, with its label in the reader's language. */
export interface EntryFact {
  /** `places/old-lighthouse` */
  entry: string;
  key: string;
  fact: Fact;
  label: Wording;
  /** The day by which it was to be checked again, once that has passed. */
  due: string | undefined;
}

/** A source with its number on a page. */
export interface NumberedSource {
  key: string;
  number: number;
  source: Source;
}

/**
 * The day of review of a fact, its own or that of its record, once it has passed: then readers are told beside it.
 *
 * @returns YYYY-MM-DD, or nothing before that
 */
export function getReviewDue(content: SiteContent, record: Entity, fact: Fact): string | undefined {
  const day = fact['review-by'] ?? record['review-by'];
  return day !== undefined && day < content.today ? day : undefined;
}

/**
 * Gives one fact by reference.
 *
 * @param reference `places/old-lighthouse#height`
 * @throws when it does not exist
 */
export function getFact(content: SiteContent, locale: Locale, reference: string): EntryFact {
  const [entry = '', key = ''] = reference.split('#');
  const record = content.records[entry];
  const fact = record?.facts[key];
  if (!fact) throw new Error(`No fact ${reference} / không có dữ kiện ${reference}`);
  return {
    entry,
    key,
    fact,
    label: pickWording(content.site, fact.label, locale),
    due: getReviewDue(content, record, fact),
  };
}

/** Gives the facts of a record in the order in which it lists them. */
export const getFacts = (content: SiteContent, locale: Locale, entry: string): EntryFact[] =>
  Object.keys(content.records[entry]?.facts ?? {}).map((key) => getFact(content, locale, `${entry}#${key}`));

/** Says in the reader's language when a fact was true; nothing where it has no date, or where its label says the year. */
export function describeAsOf(locale: Locale, { fact, label }: EntryFact): string | undefined {
  const date = fact['as-of'];
  if (date === undefined || (date.length === 4 && label.text.includes(date))) return undefined;
  return formatAsOf(locale, getTranslator(locale), date);
}

/** Says in the reader's language since when a fact, or the months of a place, are to be reviewed; nothing while they are not. */
export const describeReview = (locale: Locale, { due }: Pick<EntryFact, 'due'>): string | undefined =>
  due && getTranslator(locale)('fact.due', { date: formatDate(locale, due) });

/** Words a fact as readers of a language see it: its number, date, telephone or text, and “about” where it is rough. */
export function formatFact(content: SiteContent, locale: Locale, fact: Fact): Wording {
  const t = getTranslator(locale);
  const wording = fact.text && pickWording(content.site, fact.text, locale);
  const quantity =
    fact.value !== undefined && fact.unit
      ? formatQuantity(locale, t, fact.value, fact.unit, { compact: fact.compact, approximate: fact.approximate })
      : undefined;
  if (!wording && quantity !== undefined) return { text: quantity, locale };
  const written = (fact.date && formatDate(locale, fact.date)) ?? (fact.phone && formatPhone(fact.phone));
  const value = wording?.text ?? written!; // a fact has one of them
  return { text: fact.approximate ? t('fact.about', { value }) : value, locale: wording?.locale ?? locale };
}

/** Words a fact for where nothing can be greyed: once its day of review has passed, since when follows in brackets. */
export function formatWithReview(content: SiteContent, locale: Locale, found: EntryFact): Wording {
  const value = formatFact(content, locale, found.fact);
  const review = describeReview(locale, found);
  return review ? { ...value, text: getTranslator(locale)('list.aside', { text: value.text, aside: review }) } : value;
}
/** Facts of other entries that the page of a record quotes beside those of its text: roads between the stops of a route. */
export const listQuoted = (content: SiteContent, entry: string): Pick<Reference, 'kind' | 'target'>[] => {
  const record = content.records[entry];
  const roads = record?.type === 'route' ? listRoads(content, entry, record) : [];
  return roads.map((target) => ({ kind: 'fact', target }));
};

/** Keys of the sources that something rests on: those it names, and those of the facts that it names. */
const listSources = (content: SiteContent, references: readonly Pick<Reference, 'kind' | 'target'>[]): string[] =>
  references.flatMap(({ kind, target }) =>
    kind === 'source' ? [target] : kind === 'fact' ? getFact(content, content.site.source, target).fact.sources : [],
  );

/** Numbers sources in the order in which they are named. @param keys which may be named more than once */
export const numberSources = (content: SiteContent, keys: readonly string[]): NumberedSource[] =>
  [...new Set(keys)].map((key, index) => ({ key, number: index + 1, source: content.sources[key]! }));

/**
 * Numbers the sources of a page: what a news item reports on, those of its facts, of what its text quotes, of the practical
 * facts that decide there, and of the record itself.
 *
 * @param text the text that the page shows
 */
export function getSources(content: SiteContent, entry: string, text?: Pick<Text, 'references'>): NumberedSource[] {
  const record = content.records[entry];
  const own = record ? getRecordReferences(entry, record) : [];
  const pick = (isIn: (field: PropertyKey | undefined) => boolean): string[] =>
    listSources(
      content,
      own.filter(({ path }) => isIn(path[0])),
    );
  const keys = [
    ...pick((field) => field !== 'facts' && field !== 'sources'),
    ...pick((field) => field === 'facts'),
    ...listSources(content, text?.references ?? []),
    ...listSources(content, listApplied(content, entry)),
    ...listSources(content, listQuoted(content, entry)),
    ...pick((field) => field === 'sources'),
  ];
  return numberSources(content, keys);
}

/**
 * Says once when the sources of a page were read.
 *
 * @returns the sentence, and the day that need not be said again beside a source
 */
export function describeAccess(
  locale: Locale,
  sources: readonly NumberedSource[],
): { usual: string | undefined; sentence: string | undefined } {
  const days = Map.groupBy(sources, ({ source }) => source.accessed);
  const [usual] =
    [...days].toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1))[0] ?? [];
  const message = days.size === 1 ? 'source.allAccessed' : 'source.mostAccessed';
  return { usual, sentence: usual && getTranslator(locale)(message, { date: formatDate(locale, usual) }) };
}
