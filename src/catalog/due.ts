import { getNoticeState } from './notices.ts';
import { getShownDays } from './occasion.ts';
import { addDays, getPublishedDay, isScheduled } from './schedule.ts';
import type { SiteContent } from './content.ts';

/**
 * The last day of a security.txt that was made on a day: a year after it, the most that the RFC recommends.
 *
 * @param today day as YYYY-MM-DD
 * @returns YYYY-MM-DD
 */
export function getSecurityEnd(today: string): string {
  const [year = '', ...rest] = today.split('-');
  // A year less a day: 29 February comes back in no other year.
  const anniversary = [Number(year) + 1, ...rest].join('-').replace('-02-29', '-03-01');
  return addDays(anniversary, -1);
}

/** Days before its end from which security.txt is made anew. */
const renewalDays = 30;

/** Something that time has made due. */
export interface Due {
  kind: 'fact' | 'page' | 'event' | 'exception' | 'scheduled' | 'security' | 'notice' | 'ended-notice';
  /** Entry or fact, `places/old-lighthouse#height`; of an exception or a notice, the file; of security.txt, its name. */
  what: string;
  /** Day as YYYY-MM-DD. */
  date: string;
}

/**
 * Lists what time alone changes: facts and pages to be read again, events that are over, exceptions that have
 * ended, notices that are shown or have ended, entries whose day of publication has come since the site was built, and a security.txt that ends soon.
 *
 * @param content as of the day as which the site was built
 * @param today day as YYYY-MM-DD
 * @returns sorted by date
 */
export function getDue(content: SiteContent, today: string): Due[] {
  const { records, exceptions } = content;
  const due = Object.entries(records).flatMap(([id, record]): Due[] => {
    const reviewed = record['review-by'];
    const facts = Object.entries(record.facts).flatMap(([key, fact]): Due[] =>
      fact['review-by'] && fact['review-by'] < today
        ? [{ kind: 'fact', what: `${id}#${key}`, date: fact['review-by'] }]
        : [],
    );
    const ended = record.type === 'event' && record.recurs === 'once' ? (record.ends ?? record.starts) : undefined;
    return [
      ...facts,
      ...(reviewed && reviewed < today ? [{ kind: 'page' as const, what: id, date: reviewed }] : []),
      ...(ended && ended < today ? [{ kind: 'event' as const, what: id, date: ended }] : []),
      ...(isScheduled(content, id) && !isScheduled(content, id, today)
        ? [{ kind: 'scheduled' as const, what: id, date: getPublishedDay(content, id) }]
        : []),
    ];
  });
  const over = exceptions
    .filter(({ until }) => until < today)
    .map(({ file, until }): Due => ({ kind: 'exception', what: file, date: until }));
  const end = content.site['security-contact'] === undefined ? undefined : getSecurityEnd(content.today);
  const ending = end !== undefined && addDays(end, -renewalDays) <= today;
  const security = ending ? [{ kind: 'security' as const, what: 'security.txt', date: end }] : [];
  const notices = Object.entries(content.notices).flatMap(([slug, notice]): Due[] => {
    const state = getNoticeState(notice, today, content.site['time-zone']);
    if (state === 'coming') return [];
    return [{ kind: state === 'shown' ? 'notice' : 'ended-notice', what: `notices/${slug}`, date: notice.until }];
  });
  return [...due, ...over, ...security, ...notices].toSorted((a, b) => (a.date + a.what < b.date + b.what ? -1 : 1));
}

/**
 * Lists what a build of today would print otherwise than the site as it was built: entries whose day has come, marks of
 * what is past its review, events whose next days are others, notices that come or go, a later end of security.txt.
 *
 * @param content as of the day as which the site was built
 * @param today day as YYYY-MM-DD
 */
export function getChanges(content: SiteContent, today: string): Due[] {
  const told = new Set(getDue(content, content.today).map(({ kind, what }) => `${kind} ${what}`));
  const due = getDue(content, today).filter(
    ({ kind, what }) => kind !== 'event' && !kind.endsWith('notice') && !told.has(`${kind} ${what}`),
  );
  const notices = Object.entries(content.notices).flatMap(([slug, notice]): Due[] => {
    const [before, after] = [content.today, today].map(
      (day) => getNoticeState(notice, day, content.site['time-zone']) === 'shown',
    );
    return before === after ? [] : [{ kind: 'notice', what: `notices/${slug}`, date: today }];
  });
  const moved = Object.entries(content.records).flatMap(([id, record]): Due[] => {
    const [before, after] = [content.today, today].map((day) => JSON.stringify(getShownDays({ today: day }, record)));
    return before === after ? [] : [{ kind: 'event', what: id, date: today }];
  });
  return [...due, ...moved, ...notices];
}
