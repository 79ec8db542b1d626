import { isOver } from '../calendar/occurrences.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { localizedPath } from '../i18n/paths.ts';
import { informationKinds, type Entity, type InformationKind } from '../schemas/record.ts';
import type { SiteContent } from './content.ts';
import { getAllEntries, getListDate, type Entry } from './entries.ts';
import { toYears, type List } from './lists.ts';
import { getPublishedDay } from './schedule.ts';

/** Tells whether an entry stands in the stream of a kind: introductions of sections and events that are over do not. */
const isListed = (content: SiteContent, record: Entity, kind: InformationKind): boolean =>
  record.kind === kind && record.type !== 'section' && !isOver(content, record);

/** The kinds of information that the site has something of: each has a page in every edition, and a feed. */
export const listKinds = memoize((content: SiteContent): InformationKind[] =>
  informationKinds.filter((kind) => Object.values(content.records).some((record) => isListed(content, record, kind))),
);

export const getKindPath = (locale: Locale, kind: InformationKind): string => localizedPath(locale, 'kinds', kind);

/** The pages of kinds of information that an edition has. */
export const listKindPages = (content: SiteContent, locale: Locale): string[] =>
  listKinds(content).map((kind) => getKindPath(locale, kind));

/** The day by which a stream knows an entry: what news and documents are dated by themselves, else that of publication. */
export const getStreamDate = (content: SiteContent, entry: Entry): string =>
  (entry.record.type === 'event' ? undefined : getListDate(entry)) ?? getPublishedDay(content, entry.id);

/** Lists the entries of a kind in an edition, fallbacks included, the newest first, of one day as sections have them; events that are over are left out. */
export const getKindEntries = memoize((content: SiteContent, locale: Locale, kind: InformationKind): readonly Entry[] =>
  getAllEntries(content, locale)
    .filter(({ record }) => isListed(content, record, kind))
    .map((entry) => ({ entry, moment: Date.parse(getStreamDate(content, entry)) }))
    .toSorted((a, b) => b.moment - a.moment)
    .map(({ entry }) => entry),
);

/** Gives the list of a kind by years. */
export function getKindList(content: SiteContent, locale: Locale, kind: InformationKind): List {
  const parts = toYears(getKindEntries(content, locale, kind), (entry) => getStreamDate(content, entry));
  return { form: 'rows', parts, hasHeadings: parts.length > 1, past: [] };
}
