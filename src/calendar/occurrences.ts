import type { SiteContent } from '../catalog/content.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Entity, RecordOf } from '../schemas/record.ts';
import { parseYearDays } from '../schemas/year-days.ts';
import { knownYears, toLunar, toSolar, type LunarDay } from './lunar.ts';

/** The days on which an event is held once, or one time of many. */
export interface Occurrence {
  /** First and last day, YYYY-MM-DD; the same for a single day. */
  starts: string;
  ends: string;
  /** The first day by the Vietnamese lunar calendar, in the years for which that is known. */
  lunar?: LunarDay;
  /** How its days are known: by the rule of the event, announced for this year, or fixed for an event that is held once. */
  basis: 'rule' | 'announced' | 'fixed';
  /** Which of the times it is, the same before and after its days are announced: `2027`, `2027-2` for a second part, or `once`. */
  edition: string;
}

type Event = RecordOf<'event'>;
type Days = Pick<Occurrence, 'starts' | 'ends'>;

/** The days of an event in a year, Gregorian or lunar as its rule is; what runs over the new year ends in the year after. */
function getRuleDays({ solar, lunar }: Event, year: number): Days | undefined {
  if (solar) {
    const { from, to = from } = parseYearDays(solar);
    return { starts: `${year}-${from}`, ends: `${to < from ? year + 1 : year}-${to}` };
  }
  if (!lunar || year < knownYears.first || year >= knownYears.last) return undefined;
  const { month, day, to = { month, day } } = lunar;
  const isOverNewYear = to.month < month || (to.month === month && to.day < day);
  return { starts: toSolar({ year, month, day }), ends: toSolar({ year: isOverNewYear ? year + 1 : year, ...to }) };
}

const getYear = (day: string): number => Number(day.slice(0, 4));
const countDays = (from: string, to: string): number => Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The year of the rule to which announced days belong: that of the nearest days by the rule; without one their own. */
function getEditionYear(event: Event, { starts }: { starts: string }): number {
  const year = getYear(starts);
  const near = [year - 1, year, year + 1].flatMap((each) => {
    const days = getRuleDays(event, each);
    return days ? [{ year: each, distance: countDays(days.starts, starts) }] : [];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.year ?? year;
}

function withLunar({ starts, ends, basis, edition }: Omit<Occurrence, 'lunar'>): Occurrence {
  const year = getYear(starts);
  const isKnown = year >= knownYears.first && year <= knownYears.last;
  return { starts, ends, ...(isKnown ? { lunar: toLunar(starts) } : {}), basis, edition };
}

/** The announced days of an event, each with the edition that it belongs to; those of one edition are numbered from the second on. */
function listAnnounced(event: Event): (Occurrence & { year: number })[] {
  const sorted = event.announced.toSorted((a, b) => (a.starts < b.starts ? -1 : 1));
  const byYear = Map.groupBy(sorted, (days) => getEditionYear(event, days));
  return [...byYear].flatMap(([year, parts]) =>
    parts.map(({ starts, ends = starts }, index) => ({
      starts,
      ends,
      year,
      basis: 'announced' as const,
      edition: index === 0 ? `${year}` : `${year}-${index + 1}`,
    })),
  );
}

/** The next occurrences of an event, remembered: lists, calendars and every month of the year ask for them. */
const listNext = memoize((event: Event, from: string, count: string): readonly Occurrence[] => {
  const { starts, ends = starts } = event;
  const announced = listAnnounced(event);
  // Days of the year before may still go on; years of which days were announced give none by the rule.
  const first = getYear(from) - 1;
  const years = Array.from({ length: Number(count) + announced.length + 2 }, (_, index) => first + index);
  const byRule = years
    .filter((year) => !announced.some((each) => each.year === year))
    .flatMap((year) => {
      const days = getRuleDays(event, year);
      return days ? [{ ...days, basis: 'rule' as const, edition: `${year}` }] : [];
    });
  const fixed = starts === undefined ? [] : [{ starts, ends: ends!, basis: 'fixed' as const, edition: 'once' }];
  return [...fixed, ...announced, ...byRule]
    .filter((days) => days.ends >= from)
    .toSorted((a, b) => (a.starts < b.starts ? -1 : 1))
    .slice(0, Number(count))
    .map(withLunar);
});

/**
 * Lists when an event is held, the next first. Days that were announced stand in place of those that its rule gives for
 * the same year.
 *
 * @param from day as YYYY-MM-DD: what ends before it is left out; left out, the day of the build
 * @param count most that are listed
 * @returns nothing for what is no event, or of which no day to come is known
 */
export function getOccurrences(
  content: Pick<SiteContent, 'today'>,
  record: Entity,
  { from = content.today, count }: { from?: string; count: number },
): readonly Occurrence[] {
  return record.type === 'event' ? listNext(record, from, `${count}`) : [];
}

/** Gives the days that were announced for the last time that is past, part by part; none for what is no event. */
export function getLatestAnnounced({ today }: Pick<SiteContent, 'today'>, record: Entity): Event['announced'] {
  if (record.type !== 'event') return [];
  const past = record.announced.filter(({ starts, ends = starts }) => ends < today);
  const toYear = (days: { starts: string }): number => getEditionYear(record, days);
  const latest = Math.max(...past.map(toYear));
  return past.filter((days) => toYear(days) === latest).toSorted((a, b) => (a.starts < b.starts ? -1 : 1));
}

/** Tells whether an event was held once and is over: lists of what is to come leave it out. */
export const isOver = (content: Pick<SiteContent, 'today'>, record: Entity): boolean =>
  record.type === 'event' && record.starts !== undefined && (record.ends ?? record.starts) < content.today;
