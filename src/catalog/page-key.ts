import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locales.ts';
import type { SiteContent } from './content.ts';
import { getNames } from './glossary.ts';
import {
  getEntries,
  getEntriesOfKind,
  getEntry,
  getIntroductions,
  getPresent,
  sectionSlug,
  type Entry,
} from './entries.ts';
import { getReviewDue } from './facts.ts';
import type { Reference } from '../schemas/reference.ts';
import { getEntryFreshness } from './freshness.ts';
import type { MediaVariant } from './media.ts';
import { memoize } from '../i18n/memoize.ts';
import { listNearby, listPlaced } from '../map/places.ts';
import { getRecordReferences } from './references.ts';
import { getNextDay, getTown } from './visit.ts';
import { getNearby, getNext, getOtherNews, getRelated } from './related.ts';
import { isScheduled } from './schedule.ts';

const hash = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** Digest of a piece of content, made once. */
const digest = memoize((piece: object): string => hash(JSON.stringify(piece)));

/** Digest of what one entry shows of itself anywhere: on its page, on a card, in a list. */
const digestEntry = memoize(({ record, text, path, alternates }: Entry): string =>
  hash(path, alternates.join(), digest(record), digest(text)),
);

/** What the day of the build makes of an entry: marks that it waits for its day, or is past its review, and its next date. */
const digestDay = (content: SiteContent, { id, record }: Entry): string =>
  JSON.stringify([
    isScheduled(content, id),
    [record, record.visit?.months].map((each) => (each?.['review-by'] ?? content.today) < content.today),
    Object.values(record.facts).map((fact) => getReviewDue(content, record, fact) ?? ''),
    getNextDay(content, { record }) ?? '',
  ]);

/** Digest of something that is named, as far as it is printed where it is named: an entry as a card, a fact with its sources. */
function digestTarget(
  content: SiteContent,
  locale: Locale,
  { kind, target }: Pick<Reference, 'kind' | 'target'>,
): string {
  switch (kind) {
    case 'entry':
      return getPresent(content, locale, [target])
        .map((entry) => digestCard(content, entry))
        .join();
    case 'fact': {
      const [entry = '', key = ''] = target.split('#');
      const sources = content.records[entry]?.facts[key]?.sources ?? [];
      return [
        digestTarget(content, locale, { kind: 'entry', target: entry }),
        ...sources.map((source) => digest(content.sources[source] ?? {})),
      ].join();
    }
    case 'picture':
    case 'file':
      return digest(content.media[target] ?? {});
    case 'source':
      return digest(content.sources[target] ?? {});
    case 'category':
      return ''; // a page says nothing of its category; the list of the section has the names in its own record
  }
}

/** Digest of an entry as a card. */
const digestCard = (content: SiteContent, entry: Entry): string =>
  digestEntry(entry) +
  digestDay(content, entry) +
  [getTown(content, entry)].map((town) => (town ? digestEntry(town) : '')).join() +
  (entry.record.poster ? digestTarget(content, entry.locale, { kind: 'picture', target: entry.record.poster }) : '');

/** What every page of an edition shows around its content: the site, its menu and its footer. */
const digestChrome = memoize((content: SiteContent, locale: Locale): string => {
  const { site, brand, geodata } = content;
  const introductions = getIntroductions(content, locale);
  const pages = getEntriesOfKind(content, locale, 'page');
  const names = getNames(content, locale);
  return hash(
    digest(site),
    digest(brand),
    digest(geodata),
    names.join(),
    ...[...introductions, ...pages].map(digestEntry),
  );
});

/** What the text and the record of an entry print, wherever it comes from. */
function digestBody(content: SiteContent, entry: Entry): string {
  const { id, record, text, locale } = entry;
  // What is to be read next stands below the text, on the page alone.
  const own = getRecordReferences(id, record).filter(({ path: [field] }) => field !== 'related');
  return hash(
    digestEntry(entry),
    digestDay(content, entry),
    JSON.stringify(content.anchors[entry.id] ?? {}),
    JSON.stringify(getEntryFreshness(content, entry)),
    ...[...own, ...text.references].map((each) => digestTarget(content, locale, each)),
  );
}

/** What the map around an entry shows: itself, and of the other places of the edition those that are nearest. */
const digestMap = (content: SiteContent, entry: Entry): string[] =>
  content.geodata.map
    ? [...listPlaced(content, [entry]), ...listNearby(content, entry).map(({ place }) => place)].map(
        ({ entry: { path }, position, name, label, pictogram }) =>
          JSON.stringify([path, position, name, label, pictogram]),
      )
    : [];

/**
 * Digest of everything that the page of an entry shows: as long as it is the same, so is the page.
 *
 * @param version digest of the code and its settings
 */
export function getEntryPageKey(content: SiteContent, entry: Entry, version: string): string {
  const next = getNext(content, entry);
  const nearby = getNearby(content, entry, next ? [next.id] : []);
  const after = [
    ...(next ? [next] : []),
    ...nearby.map((each) => each.entry),
    ...getRelated(content, entry),
    ...getOtherNews(content, entry),
  ];
  return hash(
    version,
    digestChrome(content, entry.locale),
    digestBody(content, entry),
    ...after.map((each) => digestCard(content, each)),
    ...digestMap(content, entry),
  );
}

/** The same of the Markdown twin of a page. */
export const getTextKey = (content: SiteContent, entry: Entry, version: string): string =>
  hash(version, digest(content.site), digestBody(content, entry));

/** The same of the page that introduces a section and lists its entries. */
export const getSectionPageKey = (content: SiteContent, entry: Entry, version: string): string =>
  hash(
    version,
    digestChrome(content, entry.locale),
    digestBody(content, entry),
    ...getEntries(content, entry.locale, entry.section).map((each) => digestCard(content, each)),
    digest(content.glossary), // the map of its entries calls them by terms
  );

/** The same of a published form of a media file. */
export const getMediaKey = ({ item, path }: MediaVariant, version: string): string => hash(version, path, item.sha256);

/**
 * Digest of everything that the search of an edition can find.
 *
 * @param version digest of the code and its settings
 */
export function getSearchKey(content: SiteContent, locale: Locale, version: string): string {
  const written = content.site.sections
    .flatMap(({ slug }) => [getEntry(content, locale, `${slug}/${sectionSlug}`), ...getEntries(content, locale, slug)])
    .filter(({ isFallback }) => !isFallback);
  const edition = content.editions[locale] ?? {};
  return hash(
    version,
    digest(content.site),
    digest(content.glossary),
    digest(edition),
    ...written.map((entry) => digestBody(content, entry)),
  );
}

/** The same of the notice at the address of a withdrawn entry. @param id `places/old-lighthouse` */
export const getNoticeKey = (content: SiteContent, locale: Locale, id: string, version: string): string =>
  hash(version, digestChrome(content, locale), digest(content.withdrawn[id]!));

/** Digest of the Markdown notice that leads to where an entry has moved. @param id of the entry that readers should find */
export const getMovedKey = (content: SiteContent, locale: Locale, id: string, version: string): string =>
  hash(version, digest(content.site), id, content.records[id] ? digestEntry(getEntry(content, locale, id)) : '');
