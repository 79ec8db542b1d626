/** The year that a date begins with. */
export const toYear = (date: string): number => Number(date.slice(0, 4));

/** Tells whether a calendar has the date: `2023-02-30` does not exist. A missing month or day is the first. */
export function isRealDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const parsed = new Date(0);
  parsed.setUTCFullYear(year!, month - 1, day); // Date.UTC would take the year 50 for 1950
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day;
}

/** Tells whether a clock and a zone somewhere show the moment: offsets reach from −12:00 to +14:00 (IANA tz). */
export function isRealMoment(moment: string): boolean {
  const [, hour, minute, second = '0', zone] = /T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)$/.exec(moment) ?? [];
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '') ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isTime && Number(minutes) < 60 && offset >= -12 * 60 && offset <= 14 * 60;
}
