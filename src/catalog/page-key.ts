import * as crypto from 'node:crypto';
import { getCards, getEntryCard, getHomeCard } from '../cards/card.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SiteContent } from './content.ts';
import { getNames } from './glossary.ts';
import { listSubjectNames } from './gazetteer.ts';
import { listNotices } from './notices.ts';
import {
  getAllEntries,
  getEntries,
  getEntriesOfKind,
  getEntry,
  getIntroductions,
  getPresent,
  sectionSlug,
  type Entry,
} from './entries.ts';
import { listApplied } from './applies.ts';
import { getKindEntries, listKinds } from './kinds.ts';
import { countServing, listServing } from './programmes.ts';
import { getReviewDue, listQuoted } from './facts.ts';
import { getShownDays } from './occasion.ts';
import type { InformationKind } from '../schemas/record.ts';
import type { Reference } from '../schemas/reference.ts';
import { getEntryFreshness } from './freshness.ts';
import type { MediaVariant } from './media.ts';
import { memoize } from '../i18n/memoize.ts';
import { listCropPlaces, listPlaced } from '../map/places.ts';
import { getGazetteerReferences, getRecordReferences, getSiteReferences } from './references.ts';
import { getTown } from './visit.ts';
import { getNearby, getNext, getOtherNews, getRelated } from './related.ts';
import { hasSeasons } from './season-paths.ts';
import { getMonthView, listClimate, listSeasons, type Climate } from './season.ts';
import { getRoute, isRoute, listOnTheWay, type RouteDay } from './routes.ts';
import { isScheduled } from './schedule.ts';

const hash = (...parts: readonly string[]): string => crypto.hash('sha256', parts.join('\n'));

/** Digest of a piece of content, made once. */
const digest = memoize((piece: object): string => hash(JSON.stringify(piece)));

/** Remembers what a function gives for each entry of a content, as `getEntry` has it. */
function memoizeEntry(make: (content: SiteContent, entry: Entry) => string) {
  const known = memoize((content: SiteContent, locale: Locale, id: string) =>
    make(content, getEntry(content, locale, id)),
  );
  return (content: SiteContent, { locale, id }: Entry): string => known(content, locale, id);
}

/** Digest of what one entry shows of itself anywhere: on its page, on a card, in a list. */
const digestEntry = memoize(({ record, text, path, alternates }: Entry): string =>
  hash(path, alternates.join(), digest(record), digest(text)),
);

/** What the day of the build makes of an entry: marks that it waits for its day, or is past its review, and its next dates. */
const digestDay = memoize((content: SiteContent, id: string): string => {
  const record = content.records[id]!; // asked of entries
  return JSON.stringify([
    isScheduled(content, id),
    [record, record.visit?.months].map((each) => (each?.['review-by'] ?? content.today) < content.today),
    Object.values(record.facts).map((fact) => getReviewDue(content, record, fact) ?? ''),
    getShownDays(content, record),
  ]);
});

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
    case 'recording': {
      const { poster } = content.media[target]?.record ?? {};
      return digest(content.media[target] ?? {}) + digest((poster && content.media[poster]) || {});
    }
    case 'picture':
    case 'file':
      return digest(content.media[target] ?? {});
    case 'source':
      return digest(content.sources[target] ?? {});
    case 'name':
      return digest(content.gazetteer);
    case 'category':
      return ''; // a page says nothing of its category; the list of the section has the names in its own record
  }
}

/** What a route shows of its stops: where they are, what they are called, how far it is between them. */
const digestRoute = (content: SiteContent, entry: Entry): string =>
  isRoute(entry) ? JSON.stringify([getRoute(content, entry.locale, entry.id).days.map(listShown)]) : '';

const listShown = ({ stops }: RouteDay): unknown[] =>
  stops.map(({ name, position, entry, leg }) => [name, position, entry?.path, leg?.kilometres, leg?.road?.fact]);

/** Digest of an entry as a card. */
const digestCard = memoizeEntry((content, entry) =>
  hash(
    digestEntry(entry),
    digestRoute(content, entry),
    digestDay(content, entry.id),
    String(countServing(content, entry)),
    [getTown(content, entry)].map((town) => (town ? digestEntry(town) : '')).join(),
    entry.record.poster ? digestTarget(content, entry.locale, { kind: 'picture', target: entry.record.poster }) : '',
  ),
);

/** Notices that a page shows. @param id of its entry; left out, those of every page */
const digestNotices = (content: SiteContent, locale: Locale, id?: string): string =>
  JSON.stringify(listNotices(content, locale, id));

/** What every page of an edition shows around its content: the site, its notices, its menu and its footer. */
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
    String(hasSeasons(content)), // for the link to when to come
    listKinds(content).join(), // for the links to them
    digestNotices(content, locale),
    ...[...introductions, ...pages].map(digestEntry),
    ...introductions.map(({ record: { poster } }) => digest((poster && content.media[poster]) || {})), // in the menu
  );
});

/** What the page of a programme lists, below the names of the sections. */
const digestServing = (content: SiteContent, entry: Entry): string[] =>
  listServing(content, entry).flatMap(({ key, name, entries }) => [
    JSON.stringify([key, name]),
    ...entries.map((each) => digestCard(content, each)),
  ]);

/** What the text and the record of an entry print, wherever it comes from. */
const digestBody = memoizeEntry((content, entry) => {
  const { id, record, text, locale } = entry;
  // What is to be read next stands below the text, on the page alone.
  const own = getRecordReferences(id, record).filter(({ path: [field] }) => field !== 'related');
  return hash(
    digestEntry(entry),
    digestDay(content, id),
    JSON.stringify(content.anchors[entry.id] ?? {}),
    JSON.stringify(getEntryFreshness(content, entry)),
    digestRoute(content, entry),
    ...digestServing(content, entry),
    ...[...own, ...text.references, ...listQuoted(content, id), ...listApplied(content, id)].map((each) =>
      digestTarget(content, locale, each),
    ),
  );
});

/** The entries at which a route stops. */
const listRouteEntries = (content: SiteContent, { locale, id }: Entry): Entry[] =>
  getRoute(content, locale, id).places.flatMap(({ entry }) => entry ?? []);

/** What the maps on the page of an entry show. */
const digestMap = (content: SiteContent, entry: Entry): string[] =>
  content.geodata.map
    ? [
        ...(isRoute(entry) ? listPlaced(content, listRouteEntries(content, entry)) : []),
        ...listCropPlaces(content, entry),
      ].map(({ entry: { path }, position, name, label, pictogram }) =>
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
    ...(isRoute(entry) ? listOnTheWay(content, entry) : []),
  ];
  return hash(
    version,
    digestChrome(content, entry.locale),
    digestNotices(content, entry.locale, entry.id),
    digestBody(content, entry),
    getEntryCard(content, entry).path,
    listSubjectNames(content, entry.id).join(), // for programs
    ...after.map((each) => digestCard(content, each)),
    ...digestMap(content, entry),
  );
}

/** The same of the Markdown twin of a page. */
export const getTextKey = (content: SiteContent, entry: Entry, version: string): string =>
  hash(version, digest(content.site), digestBody(content, entry));

/** What the map of a list may show beside its entries, and whose points these are. */
const digestSpots = memoize((content: SiteContent): string =>
  hash(
    digest(content.gazetteer),
    ...getGazetteerReferences(content.gazetteer).map(({ kind, target }) =>
      kind === 'source' ? digest(content.sources[target] ?? {}) : '',
    ),
  ),
);

/** The same of the page that introduces a section and lists its entries. */
export const getSectionPageKey = (content: SiteContent, entry: Entry, version: string): string =>
  hash(
    version,
    digestChrome(content, entry.locale),
    digestNotices(content, entry.locale, entry.id),
    digestBody(content, entry),
    getEntryCard(content, entry).path,
    ...getEntries(content, entry.locale, entry.section).map((each) => digestCard(content, each)),
    digest(content.glossary), // the map of its entries calls them by terms
    digestSpots(content),
  );

/** What a page of the generator shows around its content, and the share card, which is that of the front page. */
const digestOwn = (content: SiteContent, locale: Locale): string =>
  digestChrome(content, locale) + getHomeCard(content, locale).path;

/** The same of the page of a kind of information. */
export const getKindPageKey = (content: SiteContent, locale: Locale, kind: InformationKind, version: string): string =>
  hash(
    version,
    digestOwn(content, locale),
    ...getKindEntries(content, locale, kind).map((entry) => digestCard(content, entry)),
  );

/** What pages about months show of entries and practical records, and of whoever is named for it. */
const digestSeason = (content: SiteContent, entries: readonly Entry[], climate: readonly Climate[]): string[] => [
  ...entries.flatMap((entry) => [
    digestCard(content, entry),
    ...(entry.record.visit?.months?.sources ?? []).map((source) => digest(content.sources[source] ?? {})),
  ]),
  ...climate.flatMap(({ page, facts }) =>
    facts.map(({ key }) => digestTarget(content, page.locale, { kind: 'fact', target: `${page.id}#${key}` })),
  ),
];

/** The same of the page about all months. */
export const getSeasonPageKey = (content: SiteContent, locale: Locale, version: string): string =>
  hash(
    version,
    digestOwn(content, locale),
    ...digestSeason(
      content,
      listSeasons(content, locale).map(({ entry }) => entry),
      listClimate(content, locale),
    ),
  );

/** The same of the page about one month. @param month 1 to 12 */
export function getMonthPageKey(content: SiteContent, locale: Locale, month: number, version: string): string {
  const { rows, routes, events, climate } = getMonthView(content, locale, month);
  const shown = [...Object.values(rows).flat(), ...routes].map(({ entry }) => entry);
  return hash(version, digestOwn(content, locale), ...digestSeason(content, [...shown, ...events], climate));
}

/** The same of a published form of a media file. */
export const getMediaKey = ({ item, path }: MediaVariant, version: string): string => hash(version, path, item.sha256);

/**
 * Digest of everything that the search of an edition can find.
 *
 * @param version digest of the code and its settings
 */
export const getSearchKey = memoize((content: SiteContent, locale: Locale, version: string): string => {
  const written = content.site.sections
    .flatMap(({ slug }) => [getEntry(content, locale, `${slug}/${sectionSlug}`), ...getEntries(content, locale, slug)])
    .filter(({ isFallback }) => !isFallback);
  const edition = content.editions[locale] ?? {};
  return hash(
    version,
    digest(content.site),
    digest(content.glossary),
    digest(content.gazetteer),
    digest(edition),
    String(hasSeasons(content)),
    listKinds(content).join(),
    ...written.map((entry) => digestBody(content, entry)),
  );
});

/** The same of what newsrooms take over: it also says where the cards of the entries are. */
export const getExportKey = (content: SiteContent, locale: Locale, version: string): string =>
  hash(getSearchKey(content, locale, version), ...getCards(content, [locale]).map(({ path }) => path));

/** The same of the notice at the address of a withdrawn entry. @param id `places/old-lighthouse` */
export const getNoticeKey = (content: SiteContent, locale: Locale, id: string, version: string): string =>
  hash(version, digestChrome(content, locale), digest(content.withdrawn[id]!));

/** Digest of the Markdown notice that leads to where an entry has moved. @param id of the entry that readers should find */
export const getMovedKey = (content: SiteContent, locale: Locale, id: string, version: string): string =>
  hash(version, digest(content.site), id, content.records[id] ? digestEntry(getEntry(content, locale, id)) : '');

/**
 * Digest of everything that the pages of the press room show of an edition: its entries and pictures, the facts of the sheet
 * and the agreed names.
 *
 * @param made what lies beside the content: the posters that were made
 */
export const getPressKey = (content: SiteContent, locale: Locale, made: readonly object[], version: string): string =>
  hash(
    version,
    JSON.stringify(made),
    digestChrome(content, locale),
    digest(content.media),
    digest(content.glossary),
    digest(content.editions[locale] ?? {}),
    ...[...getIntroductions(content, locale), ...getAllEntries(content, locale)].map(
      (entry) => digestCard(content, entry) + JSON.stringify(entry.text.references),
    ),
    ...getSiteReferences(content.site).map((each) => digestTarget(content, locale, each)),
  );
