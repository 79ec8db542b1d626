import type { MessageKey } from '../i18n/dictionaries.ts';
import { formatDate, formatMonths } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import { monthStates, type MonthState, type VisitValues } from '../schemas/visit.ts';
import type { SiteContent } from './content.ts';
import { getPresent, type Entry } from './entries.ts';
import { formatFact, getFact, type EntryFact } from './facts.ts';
import { pickWording, type Wording } from './localized.ts';
import { describeOccasion } from './occasion.ts';

/** The twelve months of a place, ready to print. */
export interface Months {
  /** What each month is, January first; nothing where no source says. */
  states: readonly (MonthState | undefined)[];
  /** The open months in words, or where there are none the first that is known: “February – August”. */
  words: string;
  /** The other months in words: “perhaps: January”. */
  others: readonly string[];
  sources: readonly string[];
  asOf: string | undefined;
  /** The day by which they were to be checked again, once that has passed. */
  due: string | undefined;
}

/** One question of visitors with its answer. */
export interface Answer {
  kind: 'months' | 'how' | 'price' | 'way' | 'access';
  /** The question, in the reader's language. */
  label: string;
  /** Of `months` alone. */
  months?: Months;
  /** The facts that answer, the one that matters most first; none for `months`. */
  facts: readonly EntryFact[];
}

const otherMonths = {
  possible: 'visit.possible',
  closed: 'visit.closed',
  flood: 'visit.flood',
} as const satisfies Record<Exclude<MonthState, 'open'>, MessageKey>;

function describeMonths(content: SiteContent, locale: Locale, months: NonNullable<VisitValues['months']>): Months {
  const t = getTranslator(locale);
  const known = monthStates.filter((state) => months[state].length > 0);
  const say = (state: MonthState): string => {
    const words = formatMonths(locale, t, months[state]);
    return state === 'open' ? words : t(otherMonths[state], { months: words });
  };
  const [first, ...others] = known.map(say);
  const reviewBy = months['review-by'];
  return {
    states: Array.from({ length: 12 }, (_, index) => known.find((state) => months[state].includes(index + 1))),
    words: first!, // the schema asks for one month at least
    others,
    sources: months.sources,
    asOf: months['as-of'],
    due: reviewBy !== undefined && reviewBy < content.today ? reviewBy : undefined,
  };
}

/** Tells whether some source says when it is open, and not only when it floods. */
const isOpenKnown = ({ states }: Months): boolean => states.includes('open');

/**
 * Lists what visitors ask first with its answers, in the order of a strip: when, how, what it costs, how far, how hard.
 *
 * @returns only questions that the record answers
 */
export function getAnswers(content: SiteContent, { id, record, locale }: Entry): Answer[] {
  const { visit } = record;
  if (!visit) return [];
  const t = getTranslator(locale);
  const find = (...keys: (string | undefined)[]): EntryFact[] =>
    keys.flatMap((key) => (key === undefined ? [] : getFact(content, locale, `${id}#${key}`)));
  const town = visit.from && content.records[visit.from];
  const from = town ? t('visit.from', { place: pickWording(content.site, town.name, locale).text }) : '';
  const answers: Answer[] = [
    { kind: 'how', label: t('visit.how'), facts: find(visit.how) },
    { kind: 'price', label: t('visit.price'), facts: find(visit.price) },
    // A distance from a town that was withdrawn says nothing.
    { kind: 'way', label: from, facts: town ? find(visit.distance, visit.time) : [] },
    { kind: 'access', label: t('visit.access'), facts: find(visit.steps, visit.access) },
  ];
  const months = visit.months && describeMonths(content, locale, visit.months);
  return [
    ...(months
      ? [{ kind: 'months' as const, label: t(isOpenKnown(months) ? 'visit.open' : 'visit.season'), months, facts: [] }]
      : []),
    ...answers.filter(({ facts }) => facts.length > 0),
  ];
}

/** Keys of the facts that the answers print: tables of facts need not repeat them. */
export const listAnswered = (content: SiteContent, entry: Entry): string[] =>
  getAnswers(content, entry).flatMap(({ facts }) => facts.map(({ key }) => key));

/** What a card says beside name and description: the one thing that decides. */
export interface Datum {
  kind: 'date' | 'months' | 'distance' | 'price';
  /** What it is about, in the reader's language: “Open”, “From Marren”. */
  label: string;
  words: Wording;
  /** Of `months`: for a bar. */
  months?: Months;
  /** Of `date`: the day by which lists are sorted, YYYY-MM-DD, where it is known. */
  day?: string | undefined;
}

/** The next day on which an event is held, as far as the record knows: what moves from year to year stands under `dates`. */
export function getNextDay(content: SiteContent, { record }: Pick<Entry, 'record'>): string | undefined {
  if (record.type !== 'event') return undefined;
  const { recurs, solar, starts, ends, visit, facts } = record;
  const { today } = content;
  const named = (visit?.dates ?? []).flatMap((key) => facts[key]?.date ?? []);
  const year = Number(today.slice(0, 4));
  const [from, to = from] = solar?.split('/') ?? [];
  const yearly = from !== undefined && recurs === 'yearly' ? [year, year + 1] : [];
  const days = [
    ...named.map((day) => ({ first: day, last: day })),
    ...(starts ? [{ first: starts, last: ends ?? starts }] : []),
    // What runs over the new year ends in the year after.
    ...yearly.map((each) => ({ first: `${each}-${from}`, last: `${to! < from! ? each + 1 : each}-${to}` })),
  ];
  return days
    .filter(({ last }) => last >= today)
    .map(({ first }) => first)
    .toSorted()[0];
}

/**
 * Gives what a card should say of an entry: of an event its next date; else the open months, the distance from the named
 * town, or the price, whichever comes first.
 *
 * @returns nothing for a record that answers no question
 */
export function getDecidingDatum(content: SiteContent, entry: Entry): Datum | undefined {
  const { record, locale } = entry;
  const t = getTranslator(locale);
  if (record.type === 'event') {
    const day = getNextDay(content, entry);
    const isNamed = (record.visit?.dates ?? []).some((key) => record.facts[key]?.date === day && day !== undefined);
    // What comes back every year is announced anew each time: its days are said without the year.
    const words = isNamed ? formatDate(locale, day!) : describeOccasion(record, locale);
    return words === undefined
      ? undefined
      : { kind: 'date', label: t(isNamed ? 'visit.date' : 'event.when'), words: { text: words, locale }, day };
  }
  const answers = getAnswers(content, entry);
  const months = answers.find(({ kind }) => kind === 'months');
  if (months?.months && isOpenKnown(months.months))
    return { kind: 'months', label: months.label, words: { text: months.months.words, locale }, months: months.months };
  const { visit } = record;
  const questions = [
    ['way', 'distance', visit?.distance ?? visit?.time],
    ['price', 'price', visit?.price],
  ] as const;
  for (const [answer, kind, key] of questions) {
    const found = answers.find((each) => each.kind === answer);
    const fact = found?.facts.find((each) => each.key === key);
    if (found && fact) return { kind, label: found.label, words: formatFact(content, locale, fact.fact) };
  }
  return undefined;
}

/** Gives the town from which distances are counted, where it can be read of. */
export const getTown = (content: SiteContent, { record, locale }: Entry): Entry | undefined =>
  record.visit?.from === undefined ? undefined : getPresent(content, locale, [record.visit.from])[0];
