import type { RSSOptions } from '@astrojs/rss';
import { isOver } from '../calendar/occurrences.ts';
import { getEntryCard } from '../cards/card.ts';
import type { SiteContent } from '../catalog/content.ts';
import { getAllEntries, getEntries, getEntry, sectionSlug, type Entry } from '../catalog/entries.ts';
import { getKindPath, listKinds } from '../catalog/kinds.ts';
import { pickWording } from '../catalog/localized.ts';
import { getModified, toRfc3339 } from '../catalog/moments.ts';
import { isScheduled } from '../catalog/schedule.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { InformationKind } from '../schemas/record.ts';
import { escapeXml } from '../texts/escape.ts';

/** Newest entries that a feed carries. */
export const feedSize = 40;

/** The formats in which each feed is published: RSS 2.0 (rssboard.org) and JSON Feed 1.1 (jsonfeed.org). */
export const feedFormats = [
  { name: 'RSS', ending: 'xml', mime: 'application/rss+xml' },
  { name: 'JSON Feed', ending: 'json', mime: 'application/feed+json' },
] as const;

/** What a feed follows: an edition, or of it a section or a kind of information. */
export interface Feed {
  locale: Locale;
  /** Address of the page that it belongs to; the feed lies below it. */
  path: string;
  section?: string;
  kind?: InformationKind;
}

/** Lists the feeds of an edition; each is there as long as its page, also while it is empty. */
export const listFeeds = (content: SiteContent, locale: Locale): Feed[] => [
  { locale, path: localizedPath(locale) },
  ...content.site.sections.map(({ slug }) => ({ locale, path: localizedPath(locale, slug), section: slug })),
  ...listKinds(content).map((kind) => ({ locale, path: getKindPath(locale, kind), kind })),
];

/** Address of a feed. @param path of the page that it belongs to @example getFeedPath('/vi/news/', 'xml') → '/vi/news/feed.xml' */
export const getFeedPath = (path: string, ending: (typeof feedFormats)[number]['ending']): string =>
  `${path}feed.${ending}`;

const getIntroduction = (content: SiteContent, locale: Locale, section: string): Entry =>
  getEntry(content, locale, `${section}/${sectionSlug}`);

/** What a feed is called: for readers who choose one, and in their lists of what they follow. */
export function getFeedTitle(content: SiteContent, { locale, section, kind }: Feed): string {
  const t = getTranslator(locale);
  const pick = (words: Parameters<typeof pickWording>[1]): string => pickWording(content.site, words, locale).text;
  const part =
    section === undefined ? kind && t(`kind.${kind}`) : pick(getIntroduction(content, locale, section).record.name);
  return t('feed.title', { name: [part, pick(content.site.name)].filter(Boolean).join(' – ') });
}

/** What a feed is about, in its own language. */
function getDescription(content: SiteContent, { locale, section, kind }: Feed): string {
  if (kind !== undefined) return getTranslator(locale)(`kindIntro.${kind}`);
  const introduction = section === undefined ? undefined : getIntroduction(content, locale, section);
  if (introduction && !introduction.isFallback) return introduction.text.description;
  return content.editions[locale]!.description; // the gate asks for one per enabled locale
}

/**
 * Lists the entries of a feed: those written in its language, the newest by publication first. Events that are over leave it as
 * they leave lists.
 */
export const listFeedEntries = (content: SiteContent, { locale, section, kind }: Feed): Entry[] =>
  (section === undefined ? getAllEntries(content, locale) : getEntries(content, locale, section))
    .filter(
      ({ record, isFallback }) => !isFallback && (kind ?? record.kind) === record.kind && !isOver(content, record),
    )
    .toSorted((a, b) => Date.parse(b.record.published) - Date.parse(a.record.published) || (a.id < b.id ? -1 : 1))
    .slice(0, feedSize);

/** An entry as feeds tell of it, in whatever format. */
interface FeedItem {
  url: string;
  title: string;
  summary: string;
  /** Moments, as RFC 3339 writes them. */
  published: string;
  modified: string | undefined;
  author: string;
  publisher: string;
  section: string;
  kind: InformationKind;
  /** Address of its share card; what waits for its day has none. */
  image: string | undefined;
}

const toItem =
  (content: SiteContent) =>
  (entry: Entry): FeedItem => {
    const { site } = content;
    const { record, text, path, locale, section } = entry;
    const publisher = pickWording(site, record.unit ?? site.owner.name, locale).text;
    return {
      url: absoluteUrl(site.url, path),
      title: text.title,
      summary: text.description,
      published: toRfc3339(record.published),
      modified: getModified(record),
      author: record.author ?? publisher,
      publisher,
      section: pickWording(site, getIntroduction(content, locale, section).record.name, locale).text,
      kind: record.kind,
      image: isScheduled(content, entry.id) ? undefined : absoluteUrl(site.url, getEntryCard(content, entry).path),
    };
  };

const listItems = (content: SiteContent, feed: Feed): FeedItem[] => listFeedEntries(content, feed).map(toItem(content));

/** Writes a feed as RSS 2.0 with Dublin Core and Atom: what aggregators need to credit, sort and refresh. */
export function toRss(content: SiteContent, feed: Feed): RSSOptions {
  const { site } = content;
  const { locale, path } = feed;
  const { lang } = locales[locale];
  const hub = site['websub-hub'];
  return {
    title: getFeedTitle(content, feed),
    description: getDescription(content, feed),
    site: absoluteUrl(site.url, path),
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/', atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${lang}</language>`,
      `<atom:link href="${absoluteUrl(site.url, getFeedPath(path, 'xml'))}" rel="self" type="application/rss+xml"/>`,
      hub ? `<atom:link href="${escapeXml(hub)}" rel="hub"/>` : '',
      `<copyright>${escapeXml(pickWording(site, site.licence, locale).text)}</copyright>`,
    ].join(''),
    items: listItems(content, feed).map((item) => ({
      title: item.title,
      description: item.summary,
      link: item.url,
      pubDate: new Date(item.published),
      categories: [item.section],
      customData: [
        `<dc:creator>${escapeXml(item.author)}</dc:creator>`,
        `<dc:publisher>${escapeXml(item.publisher)}</dc:publisher>`,
        `<dc:language>${lang}</dc:language>`,
        `<dc:type>${item.kind}</dc:type>`,
        item.modified ? `<atom:updated>${item.modified}</atom:updated>` : '',
      ].join(''),
    })),
  };
}

/** Writes the same feed as JSON Feed 1.1; whole texts are in the export of the edition. */
export function toJsonFeed(content: SiteContent, feed: Feed): object {
  const { site } = content;
  const { locale, path } = feed;
  const { lang } = locales[locale];
  const hub = site['websub-hub'];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: getFeedTitle(content, feed),
    description: getDescription(content, feed),
    home_page_url: absoluteUrl(site.url, path),
    feed_url: absoluteUrl(site.url, getFeedPath(path, 'json')),
    language: lang,
    ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
    authors: [{ name: pickWording(site, site.owner.name, locale).text }],
    items: listItems(content, feed).map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      ...(item.image ? { image: item.image } : {}),
      date_published: item.published,
      ...(item.modified ? { date_modified: item.modified } : {}),
      authors: [{ name: item.author }],
      language: lang,
      tags: [item.section, getTranslator(locale)(`kind.${item.kind}`)],
    })),
  };
}
