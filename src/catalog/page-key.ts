import { offersCalendar } from '../calendar/file.ts';
import { describeCard, getCards, getEntryCard, getHomeCard } from '../cards/card.ts';
import { memoize } from '../i18n/memoize.ts';
import type { Locale } from '../i18n/locales.ts';
import { hasGazetteer } from '../machines/gazetteer-data.ts';
import { listMapFiles, listOffered } from '../machines/map-file.ts';
import { listCropPlaces, listPlaced } from '../map/places.ts';
import { getKit } from '../press/kit.ts';
import type { InformationKind } from '../schemas/record.ts';
import { toTextId, type SiteContent, type Text } from './content.ts';
import {
  describeLink,
  digest,
  digestAny,
  digestBody,
  digestCard,
  digestLine,
  digestTarget,
  digestTile,
  hash,
} from './digests.ts';
import {
  getAllEntries,
  getEntries,
  getEntriesOfKind,
  getEntry,
  getIntroductions,
  sectionSlug,
  type Entry,
} from './entries.ts';
import { getEntryFreshness, getFreshness } from './freshness.ts';
import { listSubjectNames } from './gazetteer.ts';
import { getNames } from './glossary.ts';
import { getKindEntries, listKinds } from './kinds.ts';
import { pickWording } from './localized.ts';
import type { MediaVariant } from './media.ts';
import { listNotices } from './notices.ts';
import { getGazetteerReferences, getSiteReferences } from './references.ts';
import { getFollowing } from './related.ts';
import { getRoute, isRoute, listOnTheWay } from './routes.ts';
import { hasSeasons } from './season-paths.ts';
import { getMonthView, listClimate, listSeasons, type Climate } from './season.ts';

/** Notices that a page shows. @param id of its entry; left out, those of every page */
const digestNotices = (content: SiteContent, locale: Locale, id?: string): string =>
  JSON.stringify(listNotices(content, locale, id));

/** What every page of an edition shows around its content: the site, its notices, its menu and its footer. */
const digestChrome = memoize((content: SiteContent, locale: Locale): string => {
  const { site, brand, geodata } = content;
  const named = [...getIntroductions(content, locale), ...getEntriesOfKind(content, locale, 'page')];
  return hash(
    digest(site),
    digest(brand),
    digest(geodata),
    getNames(content, locale).join(),
    String(hasSeasons(content)), // for the link to when to come
    listKinds(content).join(), // for the links to them
    digestNotices(content, locale),
    JSON.stringify(named.map((entry) => describeLink(content, entry))),
  );
});

/** Where an entry stands, above its name: its category, beside its section, which is in the menu. */
function digestPlace(content: SiteContent, { locale, section, record }: Entry): string {
  const introduction = content.records[`${section}/${sectionSlug}`];
  const categories = introduction?.type === 'section' ? introduction.categories : [];
  const own = categories.find(({ key }) => key === record.category);
  return JSON.stringify(own && pickWording(content.site, own.name, locale));
}

/** Which words of an entry are older than their original. */
const digestFreshness = (content: SiteContent, entry: Entry): string =>
  JSON.stringify(getEntryFreshness(content, entry));

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
  const { next, nearby, related, news } = getFollowing(content, entry);
  const tiles = [...(next ? [next] : []), ...nearby.map((each) => each.entry)];
  const onTheWay = isRoute(entry) ? listOnTheWay(content, entry) : [];
  return hash(
    version,
    digestChrome(content, entry.locale),
    digestNotices(content, entry.locale, entry.id),
    digestPlace(content, entry),
    digestBody(content, entry),
    digestFreshness(content, entry),
    getEntryCard(content, entry).path,
    listSubjectNames(content, entry.id).join(), // for programs
    ...tiles.map((each) => digestTile(content, each)),
    ...[...related, ...news].map((each) => digestLine(content, each)),
    ...onTheWay.map((each) => digestCard(content, each)),
    ...digestMap(content, entry),
  );
}

/** The same of the Markdown version of a page, and of the files that go with its text: the tables of its charts, the line of a route. */
export const getTextKey = (content: SiteContent, entry: Entry, version: string): string =>
  hash(version, digest(content.site), digestBody(content, entry), digestFreshness(content, entry));

/** What the map of a list may show beside its entries, and whose points these are. */
const digestSpots = memoize((content: SiteContent): string =>
  hash(
    digest(content.gazetteer),
    ...getGazetteerReferences(content.gazetteer).map(({ kind, target }) =>
      kind === 'source' ? digestAny(content.sources[target]) : '',
    ),
  ),
);

/** The files that the page of a section offers: whether they are there depends on other sections as well. */
const digestOffered = (content: SiteContent, entry: Entry): string =>
  JSON.stringify([
    offersCalendar(content, entry),
    listOffered(entry.sectionKind).map((kind) => listMapFiles(content, entry.locale, kind)),
  ]);

/** The same of the page that introduces a section and lists its entries. */
export const getSectionPageKey = (content: SiteContent, entry: Entry, version: string): string =>
  hash(
    version,
    digestChrome(content, entry.locale),
    digestNotices(content, entry.locale, entry.id),
    digestBody(content, entry),
    digestFreshness(content, entry),
    getEntryCard(content, entry).path,
    ...getEntries(content, entry.locale, entry.section).map((each) => digestCard(content, each)),
    digestOffered(content, entry),
    // The map of places calls them by terms, and shows names of the gazetteer.
    ...(entry.sectionKind === 'place' ? [digest(content.glossary), digestSpots(content)] : []),
  );

/** What a page of the generator shows around its content, and the share card, which is that of the front page, with its words. */
const digestOwn = memoize((content: SiteContent, locale: Locale): string => {
  const card = getHomeCard(content, locale);
  return hash(digestChrome(content, locale), card.path, describeCard(content, card));
});

/** The same of the page of a kind of information. */
export const getKindPageKey = (content: SiteContent, locale: Locale, kind: InformationKind, version: string): string =>
  hash(
    version,
    digestOwn(content, locale),
    ...getKindEntries(content, locale, kind).map((entry) => digestCard(content, entry)),
  );

/** A text without its body: what is printed of it wherever the text itself is not, and what of it is older than its original. */
const outlineText = (content: SiteContent, text: Text): object => ({
  ...text,
  digest: undefined,
  blocks: undefined,
  translation: text.translation && { ...text.translation, digest: undefined },
  freshness: getFreshness(content, text),
});

/**
 * Digest of all content but the bodies of texts, for whatever prints none and gives no digest of its own: front pages, lists
 * for machines, the state of the site.
 *
 * @param locales editions that are built
 * @param version digest of the code and its settings
 */
export function getOutlineKey(content: SiteContent, locales: readonly Locale[], version: string): string {
  const texts = Object.values(content.texts).map((text) => outlineText(content, text));
  return hash(version, locales.join(), JSON.stringify({ ...content, texts }));
}

/** What pages about months show of entries and practical records, and of whoever is named for it. */
const digestSeason = (content: SiteContent, entries: readonly Entry[], climate: readonly Climate[]): string[] => [
  ...entries.flatMap((entry) => [
    digestCard(content, entry),
    ...(entry.record.visit?.months?.sources ?? []).map((source) => digestAny(content.sources[source])),
  ]),
  ...climate.flatMap(({ page, facts }) => [
    JSON.stringify(describeLink(content, page)),
    ...facts.map(({ key }) => digestTarget(content, page.locale, { kind: 'fact', target: `${page.id}#${key}` })),
  ]),
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

/** The introductions and entries that are written in the language of an edition. */
const listWritten = (content: SiteContent, locale: Locale): Entry[] =>
  [...getIntroductions(content, locale), ...getAllEntries(content, locale)].filter(({ isFallback }) => !isFallback);

/** The text from which that of an entry was translated: search finds the entry by the names of which it speaks. */
const digestOriginal = ({ texts }: SiteContent, { section, slug, text: { translation } }: Entry): string =>
  translation ? digestAny(texts[toTextId(section, translation.of, slug)]) : '';

/**
 * Digest of everything that the search of an edition can find.
 *
 * @param version digest of the code and its settings
 */
export const getSearchKey = memoize((content: SiteContent, locale: Locale, version: string): string =>
  hash(
    version,
    digest(content.site),
    digest(content.glossary),
    digest(content.gazetteer),
    digestAny(content.editions[locale]),
    String(hasSeasons(content)),
    listKinds(content).join(),
    ...listWritten(content, locale).map((entry) => digestBody(content, entry) + digestOriginal(content, entry)),
  ),
);

/** The same of what newsrooms take over: it also says what of the texts is older than their originals, and where the cards of the entries are. */
export const getExportKey = (content: SiteContent, locale: Locale, version: string): string =>
  hash(
    getSearchKey(content, locale, version),
    ...listWritten(content, locale).map((entry) => digestFreshness(content, entry)),
    ...getCards(content, [locale]).map(({ path }) => path),
  );

/** The same of the notice at the address of a withdrawn entry. @param id `places/old-lighthouse` */
export const getNoticeKey = (content: SiteContent, locale: Locale, id: string, version: string): string =>
  hash(version, digestChrome(content, locale), digest(content.withdrawn[id]!));

/** Digest of the Markdown notice that leads to where an entry has moved. @param id of the entry that readers should find */
export const getMovedKey = (content: SiteContent, locale: Locale, id: string, version: string): string =>
  hash(version, digest(content.site), id, content.records[id] ? getEntry(content, locale, id).text.title : '');

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
    digestAny(content.editions[locale]),
    getKit(content, locale).path, // of all that is in it, names and facts among it
    ...[...getIntroductions(content, locale), ...getAllEntries(content, locale)].map(
      (entry) => digestCard(content, entry) + JSON.stringify([entry.text.references, entry.text.shows]), // for the pictures
    ),
    ...getSiteReferences(content.site).map((each) => digestTarget(content, locale, each)),
    String(hasGazetteer(content)), // for the links to its files
  );

/** Digest of what the page of the fact sheet shows: beside what the press room has, the day as of which the site is built. */
export const getFactSheetKey: typeof getPressKey = (content, ...more) =>
  hash(getPressKey(content, ...more), content.today);
