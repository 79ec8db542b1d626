import { isOver } from '../calendar/occurrences.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import type { SiteContent } from './content.ts';
import { getEntries, getEntry, sectionSlug, type Entry } from './entries.ts';
import { sortByNextDay, type Part } from './lists.ts';
import { pickWording } from './localized.ts';

/** Entries of a section by the ids of the programmes that they serve, in the order of its list, without events that are over. */
const getServing = memoize((content: SiteContent, locale: Locale, section: string) => {
  const serving = getEntries(content, locale, section).flatMap((entry) =>
    isOver(content, entry.record)
      ? []
      : [...new Set(entry.record.programmes)].map((programme) => ({ programme, entry })),
  );
  return Map.groupBy(serving, ({ programme }) => programme);
});

/**
 * Lists what serves a programme in its edition, by sections and in the order of their lists, fallbacks included; events that are
 * over are left out.
 *
 * @returns nothing for an entry that is no programme; `key` of a part is its anchor on the page of the programme
 */
export function listServing(content: SiteContent, { id, locale, sectionKind, slug }: Entry): Part[] {
  if (sectionKind !== 'programme' || slug === sectionSlug) return [];
  return content.site.sections.flatMap(({ slug: section, kind }) => {
    const serving = getServing(content, locale, section)
      .get(id)
      ?.map(({ entry }) => entry);
    if (!serving) return [];
    const { record } = getEntry(content, locale, `${section}/${sectionSlug}`);
    const name = pickWording(content.site, record.name, locale);
    const entries = kind === 'event' ? sortByNextDay(content, serving) : serving;
    return [{ key: `serves-${section}`, name, entries }];
  });
}

/** How many entries serve a programme. */
export const countServing = (content: SiteContent, entry: Entry): number =>
  listServing(content, entry).reduce((sum, { entries }) => sum + entries.length, 0);
