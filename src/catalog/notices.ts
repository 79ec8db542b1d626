import { formatDate, formatDateTime } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { Notice } from '../schemas/notice.ts';
import type { SiteContent } from './content.ts';
import { getPresent } from './entries.ts';
import { pickWording, type Wording } from './localized.ts';
import { addDays, toDay } from './schedule.ts';

const isDay = (time: string): boolean => !time.includes('T');

/** The day of a time where the site is at home. */
const toHomeDay = (time: string, timeZone: string): string => (isDay(time) ? time : toDay(Date.parse(time), timeZone));

/** Clocks of all zones stand at full quarters of an hour from one another (IANA tz). */
const quarter = 15 * 60_000;

/** The moment at which a day begins in a zone, in milliseconds since 1970. @param day YYYY-MM-DD */
function getMidnight(day: string, timeZone: string): number {
  let moment = Date.parse(`${day}T00:00+14:00`); // nowhere earlier
  while (toDay(moment, timeZone) < day) moment += quarter;
  return moment;
}

/** Whether a notice has yet to come, is shown or has ended on a day. @param today YYYY-MM-DD */
export function getNoticeState(
  { from, until }: Pick<Notice, 'from' | 'until'>,
  today: string,
  timeZone: string,
): 'coming' | 'shown' | 'ended' {
  if (toHomeDay(until, timeZone) < today) return 'ended';
  return toHomeDay(from, timeZone) > today ? 'coming' : 'shown';
}

/** A notice as a page prints it. */
export interface PrintedNotice {
  slug: string;
  kind: Notice['kind'];
  text: Wording;
  /** Its last day, or when it ends. */
  until: string;
  /** When it begins and ends, RFC 3339 in UTC: browsers go by them. */
  span: { from: string; until: string };
  /** Where readers learn more. */
  more: { name: Wording; path: string } | undefined;
  sources: { publisher: string; url: string | undefined; lang: string }[];
}

/**
 * Lists the notices of a page on the day of the build, those that end first before the others.
 *
 * @param entry id of the entry of the page; left out, those of every page
 */
export function listNotices(content: SiteContent, locale: Locale, entry?: string): PrintedNotice[] {
  const { site, today } = content;
  const zone = site['time-zone'];
  const t = getTranslator(locale);
  const toIso = (moment: number): string => new Date(moment).toISOString();
  return Object.entries(content.notices)
    .filter(([, { entries }]) => entries === undefined || (entry !== undefined && entries.includes(entry)))
    .filter(([, notice]) => getNoticeState(notice, today, zone) === 'shown')
    .map(([slug, { kind, text, from, until, more, sources }]): PrintedNotice => {
      const [page] = more === undefined ? [] : getPresent(content, locale, [more]);
      const date = isDay(until) ? formatDate(locale, until) : formatDateTime(locale, t, until, zone);
      return {
        slug,
        kind,
        text: pickWording(site, text, locale),
        until: t('notice.until', { date }),
        span: {
          from: toIso(isDay(from) ? getMidnight(from, zone) : Date.parse(from)),
          until: toIso(isDay(until) ? getMidnight(addDays(until, 1), zone) : Date.parse(until)),
        },
        more: page && { name: pickWording(site, page.record.name, locale), path: page.path },
        sources: sources.map((key) => {
          const { publisher, url, lang } = content.sources[key]!; // the gate has looked for it
          return { publisher, url, lang };
        }),
      };
    })
    .toSorted((a, b) => (a.span.until + a.slug < b.span.until + b.slug ? -1 : 1));
}
