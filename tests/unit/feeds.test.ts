import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { getKindEntries, getKindList, getStreamDate, listKindPages, listKinds } from '../../src/catalog/kinds.ts';
import { countServing, listServing } from '../../src/catalog/programmes.ts';
import { loadContent } from '../../src/loaders/content.ts';
import {
  feedSize,
  getFeedPath,
  getFeedTitle,
  listFeedEntries,
  listFeeds,
  toJsonFeed,
  toRss,
} from '../../src/machines/feed.ts';
import type { Entity } from '../../src/schemas/record.ts';
import { provinceContent } from '../sites.ts';

// What is listed by programme and by kind of information, and what feeds carry of it.

let province: SiteContent;
beforeAll(async () => {
  province = (await loadContent(provinceContent, { keepsTexts: false })).content;
});

/** The content of the province, changed. */
function edit(change: (content: SiteContent) => void): SiteContent {
  const changed = structuredClone(province);
  change(changed);
  return changed;
}

/** Adds entries that are written in English, copies of one that is there. */
function copy({ records, texts }: SiteContent, id: string, slugs: readonly string[], fields: Partial<Entity>): void {
  const section = id.split('/')[0]!;
  for (const slug of slugs) {
    records[`${section}/${slug}`] = { ...structuredClone(records[id]!), ...fields } as Entity; // fields of its kind
    texts[`en/${section}/${slug}`] = { ...texts[`en/${id}`]!, slug, name: `${section}/${slug}`, title: `The ${slug}` };
  }
}

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('kinds of information', () => {
  test('are those of which there is something, in every edition', () => {
    expect(listKinds(province)).toEqual(['official', 'promotion']);
    expect(listKindPages(province, 'ar')).toEqual(['/ar/kinds/official/', '/ar/kinds/promotion/']);
    const world = edit(({ records }) => (records['news/lamp']!.kind = 'world-into-vietnam'));
    expect(listKinds(world)).toEqual(['official', 'promotion', 'world-into-vietnam']);
  });

  test('have neither the introductions of sections nor events that are over', () => {
    const over = edit((content) => {
      content.records['places/index']!.kind = 'world-into-vietnam';
      copy(content, 'news/lamp', ['feast'], {
        type: 'event',
        kind: 'world-into-vietnam',
        announced: [],
        starts: '2020-01-01',
      } as Partial<Entity>);
    });
    expect(listKinds(over)).toEqual(['official', 'promotion']);
    expect(getKindEntries(over, 'en', 'world-into-vietnam')).toEqual([]);
  });

  test('list what an edition has, fallbacks too, by the day it is about or was published on, the newest first', () => {
    for (const locale of ['en', 'ar'] as const)
      for (const kind of listKinds(province)) {
        const entries = getKindEntries(province, locale, kind);
        const expected = Object.entries(province.records).filter(
          ([id, record]) => record.kind === kind && !id.endsWith('/index'),
        );
        expect(ids(entries).toSorted()).toEqual(expected.map(([id]) => id).toSorted());
        const days = entries.map((entry) => getStreamDate(province, entry));
        expect(days).toEqual(days.toSorted().toReversed());
        expect(getKindList(province, locale, kind).parts.map(({ key }) => key)).toEqual([
          ...new Set(days.map((day) => day.slice(0, 4))),
        ]);
      }
    // The day of what is reported, not that of the report.
    const happened = edit(({ records }) => Object.assign(records['news/lamp']!, { happened: '2019-05' }));
    expect(getStreamDate(happened, getEntry(happened, 'en', 'news/lamp'))).toBe('2019-05');
    expect(getKindList(happened, 'en', 'official').parts.at(-1)).toMatchObject({ key: '2019', name: { text: '2019' } });
  });
});

describe('a programme', () => {
  let programme: SiteContent;
  beforeAll(() => {
    programme = edit((content) => {
      content.site.sections.push({ slug: 'plans', kind: 'programme', group: undefined });
      for (const slug of ['index', 'lamps']) {
        content.records[`plans/${slug}`] = {
          ...structuredClone(content.records['pages/about']!),
          type: slug === 'index' ? 'section' : 'programme',
        } as Entity; // what they need
        content.texts[`en/plans/${slug}`] = { ...content.texts['en/pages/about']!, section: 'plans', slug };
      }
      for (const id of ['gardens/moss', 'places/lake', 'places/lighthouse', 'plans/index'])
        content.records[id]!.programmes = ['plans/lamps'];
    });
  });

  test('lists by section, in the order of the site and of its lists, what names it', () => {
    for (const locale of ['en', 'ar'] as const) {
      const parts = listServing(programme, getEntry(programme, locale, 'plans/lamps'));
      expect(parts.map(({ key, entries }) => [key, ids(entries)])).toEqual([
        ['serves-places', ['places/lake', 'places/lighthouse']],
        ['serves-gardens', ['gardens/moss']],
      ]);
    }
    expect(countServing(programme, getEntry(programme, 'en', 'plans/lamps'))).toBe(3);
  });

  test('is an entry of a section of programmes: nothing else lists what names it', () => {
    for (const id of ['plans/index', 'places/lake', 'pages/about'])
      expect(listServing(programme, getEntry(programme, 'en', id))).toEqual([]);
  });
});

describe('feeds', () => {
  test('are of the edition, of each section, and of each kind that there is', () => {
    const feeds = listFeeds(province, 'vi');
    expect(feeds.map(({ path }) => getFeedPath(path, 'xml'))).toEqual([
      '/vi/feed.xml',
      ...province.site.sections.map(({ slug }) => `/vi/${slug}/feed.xml`),
      '/vi/kinds/official/feed.xml',
      '/vi/kinds/promotion/feed.xml',
    ]);
    const titles = feeds.map((feed) => getFeedTitle(province, feed));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('carry the newest forty by publication that are written in their language', () => {
    const slugs = Array.from({ length: 50 }, (_, index) => `n-${index}`);
    const many = edit((content) =>
      slugs.forEach((slug, index) =>
        copy(content, 'news/lamp', [slug], {
          published: new Date(Date.UTC(2027, 0, 1 + index)).toISOString(),
          happened: '2001',
        } as Partial<Entity>),
      ),
    );
    const newest = slugs
      .toReversed()
      .slice(0, feedSize)
      .map((slug) => `news/${slug}`);
    for (const { section, kind, ...feed } of listFeeds(many, 'en')) {
      const entries = ids(listFeedEntries(many, { ...feed, ...(section && { section }), ...(kind && { kind }) }));
      expect(entries.length).toBeLessThanOrEqual(feedSize);
      if (section === 'news') expect(entries).toEqual(newest);
      if (section === 'places') expect(entries.toSorted()).toEqual(['places/lake', 'places/lighthouse']);
      if (kind === 'promotion') expect(entries.filter((id) => id.startsWith('news/'))).toEqual([]);
    }
    // The copies are written in English alone.
    expect(ids(listFeedEntries(many, { locale: 'ar', path: '/ar/news/', section: 'news' }))).toEqual([]);
  });

  test('lose an event when it is over, as its list does', () => {
    const onDay = (today: string): string[] => {
      const content = edit((each) => {
        each.today = today;
        copy(each, 'gardens/moss', ['feast'], {
          type: 'event',
          announced: [],
          starts: '2026-01-01',
          ends: '2026-01-02',
        } as Partial<Entity>);
      });
      return ids(listFeedEntries(content, { locale: 'en', path: '/en/gardens/', section: 'gardens' }));
    };
    expect(onDay('2026-01-02')).toContain('gardens/feast');
    expect(onDay('2026-01-03')).toEqual(['gardens/moss']);
  });

  test('say the same in both formats', () => {
    for (const feed of listFeeds(province, 'en')) {
      const rss = toRss(province, feed);
      const json = toJsonFeed(province, feed) as {
        title: string;
        description: string;
        home_page_url: string;
        items: { id: string; title: string; content_text: string; date_published: string }[];
      };
      expect([json.title, json.description, json.home_page_url]).toEqual([rss.title, rss.description, rss.site]);
      const items = rss.items as { link: string; title: string; description: string; pubDate: Date }[]; // none is a glob
      expect(
        json.items.map((item) => [item.id, item.title, item.content_text, Date.parse(item.date_published)]),
      ).toEqual(items.map(({ link, title, description, pubDate }) => [link, title, description, pubDate.getTime()]));
    }
  });
});
