import { z } from 'zod';
import { describe } from './describe.ts';

/** Longest span in days; a longer one has most likely its ends exchanged. */
const longest = 183;

/** A common year: what it has is there every year, and 29 February is not. */
const commonYear = 2023;

/** A day of every year, MM-DD, or the days from one to another. */
export interface YearDays {
  from: string;
  to: string | undefined;
}

/** Takes apart what `YearDaysSchema` lets pass: `08-29/09-02`. */
export function parseYearDays(text: string): YearDays {
  const [from, to] = text.split('/') as [string, string | undefined]; // split gives at least one
  return { from, to };
}

const toDate = (day: string, year = commonYear): Date => new Date(`${year}-${day}T00:00Z`);

function isDayOfEveryYear(day: string): boolean {
  const date = toDate(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day;
}

/** Counts the days from one day of the year to another: 1 from 12-31 to 01-01. */
export const daysBetween = (from: string, to: string): number =>
  (toDate(to, from <= to ? commonYear : commonYear + 1).getTime() - toDate(from).getTime()) / 86_400_000;

/** Days that come back every year: MM-DD, or two of them (ISO 8601-1, 5.5.2), also over the new year. */
export const YearDaysSchema = z
  .string()
  .regex(/^\d{2}-\d{2}(\/\d{2}-\d{2})?$/, { error: 'days-of-year-form', abort: true })
  .refine((text) => text.split('/').every(isDayOfEveryYear), { error: 'day-not-of-every-year', abort: true })
  .refine(
    (text) => {
      const { from, to } = parseYearDays(text);
      return to === undefined || (from !== to && daysBetween(from, to) < longest);
    },
    { error: 'days-out-of-order' },
  )
  .meta(
    describe({
      en: 'days of the Gregorian year in quotes: "09-02" as MM-DD, or "08-29/09-02" from the first day to the last',
      vi: 'ngày dương lịch viết tháng-ngày, trong dấu nháy: "09-02", hoặc "08-29/09-02" từ ngày đầu đến ngày cuối',
    }),
  );
