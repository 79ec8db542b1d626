import type { MessageKey } from '../i18n/dictionaries.ts';
import { formatMonths } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import { monthStates, type MonthState, type VisitValues } from '../schemas/visit.ts';
import type { SiteContent } from './content.ts';
import type { Entry } from './entries.ts';
import { describeReview, formatFact, getFact, type EntryFact } from './facts.ts';
import { pickWording, type Wording } from './localized.ts';
import { describeNext, describeOccasion } from './occasion.ts';
import { getPracticalFacts } from './practical.ts';
import { describeRoute, isRoute, summarizeRoute, type RouteAnswer } from './routes.ts';
import { getSeasonPath } from './season-paths.ts';

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
  kind: 'months' | 'how' | 'hours' | 'price' | 'way' | 'access' | 'practical' | RouteAnswer['kind'];
  /** The question, in the reader's language. */
  label: string;
  /** The page that says more: of `practical` that of the record, of `months` that of all months. */
  path?: string;
  /** Of `months` alone. */
  months?: Months;
  /** Of a route: the answer, and what readers must know of it. */
  words?: string;
  more?: string;
  /** The facts that answer, the one that matters most first; none for `months`, and for what is asked of a route. */
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

/** Gives the months of an entry, if its record tells them. */
export const getMonths = (content: SiteContent, { record, locale }: Entry): Months | undefined =>
  record.visit?.months && describeMonths(content, locale, record.visit.months);

/** Tells whether some source says when it is open, and not only when it floods. */
const isOpenKnown = ({ states }: Months): boolean => states.includes('open');

/**
 * Lists what visitors ask first with its answers, in the order of a strip: when, how, at what hours, what it costs, how far, how hard, and what
 * the practical records say that apply.
 *
 * @returns only questions that the record or a practical one answers
 */
export function getAnswers(content: SiteContent, entry: Entry): Answer[] {
  const own = getOwnAnswers(content, entry);
  const t = getTranslator(entry.locale);
  const practical = getPracticalFacts(content, entry)
    // What the place says of its own access is nearer.
    .filter(({ topic }) => topic !== 'access' || own.every(({ kind }) => kind !== 'access'))
    .map(({ topic, page: { path }, fact }): Answer => ({
      kind: 'practical',
      label: t(`practical.${topic}`),
      path,
      facts: [fact],
    }));
  return [...own, ...practical];
}

/** Names the town from which distances to an entry are counted. @returns nothing for one that was withdrawn */
export function getTownName({ records, site }: SiteContent, { record, locale }: Entry): Wording | undefined {
  const town = record.visit?.from === undefined ? undefined : records[record.visit.from];
  return town && pickWording(site, town.name, locale);
}

function getOwnAnswers(content: SiteContent, entry: Entry): Answer[] {
  const { id, record, locale } = entry;
  const { visit } = record;
  const ofRoute = isRoute(entry) ? describeRoute(content, entry).map((answer) => ({ ...answer, facts: [] })) : [];
  if (!visit) return ofRoute;
  const t = getTranslator(locale);
  const find = (...keys: (string | undefined)[]): EntryFact[] =>
    keys.flatMap((key) => (key === undefined ? [] : getFact(content, locale, `${id}#${key}`)));
  const town = getTownName(content, entry);
  const from = town ? t('visit.from', { place: town.text }) : '';
  const answers: Answer[] = [
    { kind: 'how', label: t('visit.how'), facts: find(visit.how) },
    { kind: 'hours', label: t('visit.hours'), facts: find(visit.hours) },
    { kind: 'price', label: t('visit.price'), facts: find(visit.price) },
    // A distance from a town that was withdrawn says nothing.
    { kind: 'way', label: from, facts: town ? find(visit.distance, visit.time) : [] },
    { kind: 'access', label: t('visit.access'), facts: find(visit.steps, visit.access) },
  ];
  const months = getMonths(content, entry);
  const isOpen = months !== undefined && isOpenKnown(months) && record.type !== 'route';
  return [
    ...ofRoute,
    ...(months
      ? [
          {
            kind: 'months' as const,
            label: t(isOpen ? 'visit.open' : 'visit.season'),
            path: getSeasonPath(locale),
            months,
            facts: [],
          },
        ]
      : []),
    ...answers.filter(({ facts }) => facts.length > 0),
  ];
}

/** Keys of the facts that stand elsewhere on the page: tables of facts need not repeat them. */
export const listAnswered = (content: SiteContent, entry: Entry): string[] => [
  ...getOwnAnswers(content, entry).flatMap(({ facts }) => facts.map(({ key }) => key)),
  // Roads stand between the stops of a route.
  ...(isRoute(entry) ? entry.record.days.flatMap(({ stops }) => stops.flatMap(({ road }) => road ?? [])) : []),
];

/** What a card says beside name and description: the one thing that decides. */
export interface Datum {
  kind: 'date' | 'months' | 'distance' | 'price' | 'route';
  /** What it is about, in the reader's language: “Open”, “From Marren”. */
  label: string;
  words: Wording;
  /** Since when it is to be reviewed, in the reader's language; nothing while it is not. */
  review?: string | undefined;
  /** Of `months`: for a bar. */
  months?: Months;
  /** Of `date`: the same day by the lunar calendar, for an event that keeps it. */
  lunar?: string | undefined;
}

/**
 * Gives what a card should say of an entry: of an event its next date, of a route its days and its length; else the open months, the distance from the named
 * town, or the price, whichever comes first.
 *
 * @returns nothing for a record that answers no question
 */
export function getDecidingDatum(content: SiteContent, entry: Entry): Datum | undefined {
  const { record, locale } = entry;
  const t = getTranslator(locale);
  if (record.type === 'event') {
    const [next] = describeNext(content, entry);
    // Usual days are said without a year as long as those of the year are not announced.
    const words = next && !next.caution ? next.days : describeOccasion(record, locale);
    if (words === undefined) return undefined;
    return {
      kind: 'date',
      label: t('event.when'),
      words: { text: words, locale },
      lunar: record.lunar && next?.lunar,
    };
  }
  if (record.type === 'route')
    return { kind: 'route', label: t('route.length'), words: { text: summarizeRoute(content, entry), locale } };
  const answers = getAnswers(content, entry);
  const months = answers.find(({ kind }) => kind === 'months');
  if (months?.months && isOpenKnown(months.months))
    return {
      kind: 'months',
      label: months.label,
      words: { text: months.months.words, locale },
      review: describeReview(locale, months.months),
      months: months.months,
    };
  const { visit } = record;
  const questions = [
    ['way', 'distance', visit?.distance ?? visit?.time],
    ['price', 'price', visit?.price],
  ] as const;
  for (const [answer, kind, key] of questions) {
    const found = answers.find((each) => each.kind === answer);
    const fact = found?.facts.find((each) => each.key === key);
    if (found && fact)
      return {
        kind,
        label: found.label,
        words: formatFact(content, locale, fact.fact),
        review: describeReview(locale, fact),
      };
  }
  return undefined;
}

/** Says what decides about an entry where nothing can be greyed: with since when it is to be reviewed in brackets. */
export function getDatumWords(content: SiteContent, entry: Entry): string | undefined {
  const datum = getDecidingDatum(content, entry);
  if (!datum?.review) return datum?.words.text;
  return getTranslator(entry.locale)('list.aside', { text: datum.words.text, aside: datum.review });
}
