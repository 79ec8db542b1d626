import { formatAsOf } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { Reference } from '../schemas/reference.ts';
import { listApplied } from './applies.ts';
import type { SiteContent } from './content.ts';
import type { Entry } from './entries.ts';
import {
  describeReview,
  formatFact,
  getFact,
  getFacts,
  listQuoted,
  type EntryFact,
  type NumberedSource,
} from './facts.ts';
import { pickWording, type Wording } from './localized.ts';
import { describeLatest, type Latest } from './occasion.ts';
import { getAnswers, type Months } from './visit.ts';

/** The mark beside a number: what it shows, and the note that it opens. */
export interface Mark {
  /** Id of the note on the page. */
  note: string;
  /** Number of the first source in the list of the page. */
  number: number;
  /** Key of that source, for browsers that open no notes. */
  source: string;
  isDisputed: boolean;
}

/** What a reader learns about a number: when it was true, who says so, and who says otherwise. */
export interface Note {
  id: string;
  title: Wording;
  value: Wording;
  /** True when its day of review has passed. */
  isDue: boolean;
  /** Sentences: its date, that sources disagree, what a careful reader should know, that it is to be reviewed. */
  lines: Wording[];
  sources: NumberedSource[];
}

/** Id of the note of the months of a record. No heading can have the id of a note, see anchors.ts. */
const monthsId = 'note--months';

/** Id of the note of the days that were announced last. */
const latestId = 'note--latest';

/** Id of the note of a fact. @param page id of the entry whose page it stands on */
const toId = (page: string, { entry, key }: Pick<EntryFact, 'entry' | 'key'>): string =>
  `note--${entry === page ? '' : `${entry.replace('/', '--')}--`}${key}`;

const pick = (sources: readonly NumberedSource[], keys: readonly string[]): NumberedSource[] =>
  keys.flatMap((key) => sources.find((source) => source.key === key) ?? []);

function createMark(note: string, keys: readonly string[], sources: readonly NumberedSource[], isDisputed: boolean) {
  const [first] = pick(sources, keys);
  return first && { note, number: first.number, source: first.key, isDisputed };
}

/**
 * Gives the mark of a fact.
 *
 * @param page id of the entry on whose page it stands
 * @param sources those of the page, numbered
 */
export const getMark = (page: string, found: EntryFact, sources: readonly NumberedSource[]): Mark | undefined =>
  createMark(toId(page, found), found.fact.sources, sources, found.fact.disputed ?? false);

/** Gives the mark of the months of a record. */
export const getMonthsMark = (months: Months, sources: readonly NumberedSource[]): Mark | undefined =>
  createMark(monthsId, months.sources, sources, false);

/** Gives the mark of the days that were announced last. */
export const getLatestMark = (latest: Latest, sources: readonly NumberedSource[]): Mark | undefined =>
  createMark(latestId, latest.sources, sources, false);

const sayDate = (locale: Locale, asOf: string | undefined): string | undefined =>
  asOf && formatAsOf(locale, getTranslator(locale), asOf);

/**
 * Words the note of one fact.
 *
 * @param page id of the entry on whose page it stands
 * @param sources those of the page, numbered
 */
export function describeFact(
  content: SiteContent,
  page: string,
  locale: Locale,
  found: EntryFact,
  sources: readonly NumberedSource[],
): Note {
  const { fact, label } = found;
  const t = getTranslator(locale);
  const own = (text: string | undefined): Wording[] => (text ? [{ text, locale }] : []);
  return {
    id: toId(page, found),
    title: label,
    value: formatFact(content, locale, fact),
    isDue: found.due !== undefined,
    lines: [
      ...own(sayDate(locale, fact['as-of'])),
      ...own(fact.disputed ? t('fact.disputed') : undefined),
      ...(fact.note ? [pickWording(content.site, fact.note, locale)] : []),
      ...own(describeReview(locale, found)),
    ],
    sources: pick(sources, fact.sources),
  };
}

function describeMonths(locale: Locale, label: string, months: Months, sources: readonly NumberedSource[]): Note {
  const lines = [...months.others, sayDate(locale, months.asOf), describeReview(locale, months)];
  return {
    id: monthsId,
    title: { text: label, locale },
    value: { text: months.words, locale },
    isDue: months.due !== undefined,
    lines: lines.flatMap((text) => (text ? [{ text, locale }] : [])),
    sources: pick(sources, months.sources),
  };
}

function describeAnnounced(
  locale: Locale,
  { words, asOf, sources: keys }: Latest,
  sources: readonly NumberedSource[],
): Note {
  const date = sayDate(locale, asOf);
  return {
    id: latestId,
    title: { text: getTranslator(locale)('event.latest'), locale },
    value: { text: words, locale },
    isDue: false, // what was announced for a day that is past stays true
    lines: date === undefined ? [] : [{ text: date, locale }],
    sources: pick(sources, keys),
  };
}

/**
 * Lists the notes of a page in the reader's language: of the facts of its record, of those that its text quotes from others,
 * of the practical facts that decide there, of its months, and of the days that were announced for an event.
 *
 * @param sources those of the page, numbered
 */
export function getNotes(content: SiteContent, entry: Entry, sources: readonly NumberedSource[]): Note[] {
  const { id, locale, text } = entry;
  const quoted = [...text.references, ...listQuoted(content, id), ...listApplied(content, id)]
    .filter(({ kind }: Pick<Reference, 'kind'>) => kind === 'fact')
    .map(({ target }) => getFact(content, locale, target));
  const facts = new Map(
    [...getFacts(content, locale, id), ...quoted].map((each) => [`${each.entry}#${each.key}`, each]),
  );
  const months = getAnswers(content, entry).find((answer) => answer.months);
  const latest = describeLatest(content, entry);
  return [
    ...Array.from(facts.values(), (each) => describeFact(content, id, locale, each, sources)),
    ...(months?.months ? [describeMonths(locale, months.label, months.months, sources)] : []),
    ...(latest ? [describeAnnounced(locale, latest, sources)] : []),
  ];
}
