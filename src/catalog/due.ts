import { getPublishedDay, isScheduled } from './schedule.ts';
import type { SiteContent } from './content.ts';

/** Something that time has made due. */
export interface Due {
  kind: 'fact' | 'page' | 'event' | 'exception' | 'scheduled';
  /** Entry or fact, `places/old-lighthouse#height`; of an exception, the file. */
  what: string;
  /** Day as YYYY-MM-DD. */
  date: string;
}

/**
 * Lists what time alone changes: facts and pages to be read again, events that are over, exceptions that have
 * ended, and entries whose day of publication has come since the site was built.
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
    const ended = record.recurs === 'once' ? (record.ends ?? record.starts) : undefined;
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
  return [...due, ...over].toSorted((a, b) => (a.date + a.what < b.date + b.what ? -1 : 1));
}
