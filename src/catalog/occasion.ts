import { formatDate, formatDays, formatYearDays } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatLunarDay } from '../i18n/lunar.ts';
import { getTranslator } from '../i18n/translator.ts';
import { daysBetween, parseYearDays } from '../schemas/year-days.ts';
import type { Entity, RecordOf } from '../schemas/record.ts';
import type { Thing } from './structured-data.ts';

/**
 * Words when an event is held: its days of every year, in both calendars where it has both, or the days of a single one.
 *
 * @example “29 August – 2 September, every year”
 * @returns nothing for what has no date, or is no event
 */
export function describeOccasion(record: Entity, locale: Locale): string | undefined {
  if (record.type !== 'event') return undefined;
  const { recurs, solar, lunar, starts, ends } = record;
  const t = getTranslator(locale);
  if (starts) return ends && ends !== starts ? formatDays(locale, t, starts, ends) : formatDate(locale, starts);
  const days = solar && parseYearDays(solar);
  const dates = [
    days && formatYearDays(locale, t, days.from, days.to),
    lunar && formatLunarDay(locale, t, lunar),
  ].filter((date) => date !== undefined);
  if (dates.length === 0) return undefined;
  const date = dates.join(' · ');
  return recurs === 'once' ? date : t('event.yearly', { date });
}

/** Describes the days of an event for programs (schema.org/Event, schema.org/Schedule): those of the Gregorian calendar. */
export function describeSchedule({ recurs, solar, starts, ends }: RecordOf<'event'>): Partial<Thing> {
  if (starts) return { startDate: starts, ...(ends ? { endDate: ends } : {}) };
  if (!solar || recurs === 'once') return {};
  const { from, to } = parseYearDays(solar);
  const [month, day] = from.split('-').map(Number);
  return {
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: 'P1Y',
      byMonth: month,
      byMonthDay: day,
      ...(to ? { duration: `P${daysBetween(from, to) + 1}D` } : {}),
    },
  };
}
