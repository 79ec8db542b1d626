import { memoize } from '../i18n/memoize.ts';
import type { Entity } from '../schemas/record.ts';
import { sectionSlug } from './entries.ts';
import type { SiteContent } from './content.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function getDayFormatter(timeZone: string): Intl.DateTimeFormat {
  const options = { calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  let formatter = formatters.get(timeZone);
  try {
    formatter ??= new Intl.DateTimeFormat('en', { ...options, timeZone });
  } catch {
    formatter = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }); // a zone that does not exist
  }
  formatters.set(timeZone, formatter);
  return formatter;
}

/**
 * The day of a moment where a site is at home.
 *
 * @param moment milliseconds since 1970; what is no moment has not come yet
 * @param timeZone IANA name
 * @returns YYYY-MM-DD
 */
export function toDay(moment: number, timeZone: string): string {
  if (Number.isNaN(moment)) return '9999-12-31';
  const parts = getDayFormatter(timeZone)
    .formatToParts(moment)
    .map(({ type, value }) => [type, value] as const);
  const { year = '', month = '', day = '' } = Object.fromEntries(parts) as Partial<Record<string, string>>;
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** The day so many days later, or earlier. @param day YYYY-MM-DD */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

const toPublishedDay = memoize(({ published }: Entity, timeZone: string): string =>
  toDay(Date.parse(published), timeZone),
);

/** The day of publication where the site is at home, as YYYY-MM-DD, whatever offset the record writes it with. */
export const getPublishedDay = ({ records, site }: SiteContent, id: string): string =>
  toPublishedDay(records[id]!, site['time-zone']);

/**
 * Tells whether an entry waits for its day: it is dated after today. What readers once had stays with them, whatever
 * its date says now, and so do the introductions of sections.
 *
 * @param id `places/old-lighthouse`
 * @param today day as YYYY-MM-DD
 */
export const isScheduled = (content: SiteContent, id: string, today = content.today): boolean =>
  content.records[id] !== undefined &&
  getPublishedDay(content, id) > today &&
  !id.endsWith(`/${sectionSlug}`) &&
  !content.published.includes(id) &&
  !content.redirects.some(({ to }) => to === id);

/** Lists the entries that wait for their day, the nearest first. */
export const getScheduled = (content: SiteContent): string[] =>
  Object.keys(content.records)
    .filter((id) => isScheduled(content, id))
    .toSorted((a, b) => {
      const [first, second] = [a, b].map((id) => getPublishedDay(content, id) + id) as [string, string];
      return first < second ? -1 : 1;
    });

/** Gives the content without the entries that wait for their day. */
export function withoutScheduled(content: SiteContent): SiteContent {
  const waiting = new Set(getScheduled(content));
  const withoutWaiting = <File extends { name: string }>(files: Record<string, File>): Record<string, File> =>
    Object.fromEntries(Object.entries(files).filter(([, { name }]) => !waiting.has(name)));
  return {
    ...content,
    records: Object.fromEntries(Object.entries(content.records).filter(([id]) => !waiting.has(id))),
    texts: withoutWaiting(content.texts),
    lent: withoutWaiting(content.lent),
  };
}
