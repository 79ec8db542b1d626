import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar';

/** A day of the Vietnamese lunar year. */
export interface LunarDay {
  /** The Gregorian year in which its lunar year begins. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 30. */
  day: number;
  /** True in a month that is put in after the one of the same number. */
  leap: boolean;
}

/** The years that are known to their end: tables reach farther back, but their first centuries were not checked. */
export const knownYears = { first: 1900, last: 2198 } as const;

function checkYear(year: number, last: number = knownYears.last): void {
  if (year < knownYears.first || year > last)
    throw new RangeError(`The lunar calendar is known from ${knownYears.first} to ${knownYears.last}, not in ${year}.`);
}

/**
 * Gives the lunar day of a Gregorian day, by the rule of Vietnam: a month begins on the day of the new moon, and months are
 * numbered from that of the winter solstice, both at UTC+7 (Hồ Ngọc Đức, Thuật toán tính âm lịch; his tables, as
 * `@dqcai/vn-lunar` carries them). China reckons at UTC+8, so that the two differ by a day or, as in 1985, by a month; the
 * Chinese calendar of `Intl` is neither.
 *
 * @param day YYYY-MM-DD, in a known year or the one after the last
 * @throws RangeError in another year
 */
export function toLunar(day: string): LunarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]; // of that form
  checkYear(year, knownYears.last + 1);
  const { leap, ...lunar } = getLunarDate(date, month, year);
  return { year: lunar.year, month: lunar.month, day: lunar.day, leap };
}

/**
 * Gives the Gregorian day of a lunar day, YYYY-MM-DD. Of a month that has 29 days the 30th is the last: the eve of the new
 * year is the 30th of the 12th month, also where the year ends on the 29th.
 *
 * @param leap true asks for the month that is put in; feasts are held in the regular one, which comes before
 * @throws RangeError for a year that is not known, or has no such leap month
 */
export function toSolar({ year, month, day, leap = false }: Omit<LunarDay, 'leap'> & { leap?: boolean }): string {
  checkYear(year);
  const find = (date: number): [string, LunarDay] => {
    const solar = getSolarDate(date, month, year, leap);
    const found = new Date(Date.UTC(solar.year, solar.month - 1, solar.day)).toISOString().slice(0, 10);
    return [found, getLunarDate(solar.day, solar.month, solar.year)];
  };
  const asked = find(day);
  const [found, lunar] = asked[1].day === day ? asked : find(day - 1);
  if (lunar.leap !== leap) throw new RangeError(`The lunar year ${year} has no leap month ${month}.`);
  return found;
}
