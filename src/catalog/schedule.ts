import { sectionSlug } from './entries.ts';
import type { SiteContent } from './content.ts';

/** The day of publication, as YYYY-MM-DD where the entry is published. */
export const getPublishedDay = ({ records }: SiteContent, id: string): string => records[id]!.published.slice(0, 10);

/**
 * Tells whether an entry waits for its day: it is dated after today. What readers once had stays with them, whatever
 * its date says now, and so do the introductions of sections.
 *
 * @param id `places/old-lighthouse`
 * @param today day as YYYY-MM-DD
 */
export const isScheduled = (content: SiteContent, id: string, today: string): boolean =>
  content.records[id] !== undefined &&
  getPublishedDay(content, id) > today &&
  !id.endsWith(`/${sectionSlug}`) &&
  !content.published.includes(id) &&
  !content.redirects.some(({ to }) => to === id);

/** Gives the content without the entries that wait for their day. */
export function holdBack(content: SiteContent, today: string): SiteContent {
  const isPresent = (id: string): boolean => !isScheduled(content, id, today);
  return {
    ...content,
    records: Object.fromEntries(Object.entries(content.records).filter(([id]) => isPresent(id))),
    texts: Object.fromEntries(
      Object.entries(content.texts).filter(([, { section, slug }]) => isPresent(`${section}/${slug}`)),
    ),
  };
}
