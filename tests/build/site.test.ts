import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocaleCoverage } from '../../src/catalog/coverage.ts';
import { sourceDictionary } from '../../src/i18n/dictionaries.ts';
import { isLocale, localeKeys, locales } from '../../src/i18n/locales.ts';
import { expandRange } from '../../src/styles/ranges.ts';
import { getAttribute, getHreflang, getText, readPages, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

let pages: Page[];
let byPath: Map<string, Page>;
const site = sites.real;
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** Pages that belong to an edition: all but the language choice, the status and what maintainers write. */
const getLocalePages = (): Page[] => pages.filter(({ path }) => isLocale(path.split('/')[1] ?? ''));

beforeAll(() => {
  pages = readPages(site);
  byPath = new Map(pages.map((page) => [page.path, page]));
});

describe('every page', () => {
  test('exists in every language', () => {
    const paths = new Set(getLocalePages().map(({ path }) => path));
    const originals = [...paths].filter((path) => path.startsWith('/vi/'));
    expect(originals.length).toBeGreaterThan(40);
    for (const locale of localeKeys)
      expect(originals.map((path) => path.replace('/vi/', `/${locale}/`)).filter((path) => !paths.has(path))).toEqual(
        [],
      );
  });

  test('says its language and direction', () => {
    for (const page of getLocalePages()) {
      const locale = page.path.split('/')[1]!;
      const { lang, dir } = locales[locale as keyof typeof locales];
      expect([page.path, getAttribute(page, 'html', 'lang'), getAttribute(page, 'html', 'dir')]).toEqual([
        page.path,
        lang,
        dir,
      ]);
    }
  });

  test('has one first-level heading, a title, a description, and headings that skip no level', () => {
    for (const page of pages) {
      const levels = page.root.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
      expect([page.path, levels.filter((level) => level === 1).length]).toEqual([page.path, 1]);
      const skips = levels.filter((level, index) => index > 0 && level - levels[index - 1]! > 1);
      expect([page.path, skips]).toEqual([page.path, []]);
      expect(page.root.querySelector('title')!.text.length).toBeGreaterThan(3);
      expect(getAttribute(page, 'meta[name=description]', 'content')?.length).toBeGreaterThan(3);
    }
  });

  test('prints no message key and no placeholder', () => {
    const keys = Object.keys(sourceDictionary).map((key) => key.replace(/_other$/, ''));
    for (const page of pages) {
      const text = getText(page);
      expect([page.path, keys.filter((key) => text.includes(key))]).toEqual([page.path, []]);
      expect([page.path, /\{\{|undefined|\[object|NaN/.exec(text)?.[0]]).toEqual([page.path, undefined]);
    }
  });

  test('opens its cascade layers in one order, before any other style', () => {
    for (const page of pages) {
      const [first] = page.root.querySelectorAll('style');
      expect([page.path, first?.text]).toEqual([
        page.path,
        '@layer reset, vendor, tokens, base, layout, components, utilities;',
      ]);
    }
  });

  test('asks nothing of another server and sets no handler in its markup', () => {
    for (const page of pages) {
      const loaded = page.root
        .querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=preload], iframe, source, video')
        .map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '');
      expect([page.path, loaded.filter((address) => !address.startsWith('/') || address.startsWith('//'))]).toEqual([
        page.path,
        [],
      ]);
      expect([page.path, /<[^>]+\son\w+=/.exec(page.html)?.[0]]).toEqual([page.path, undefined]);
    }
  });

  test('links only to pages, places and files that exist', () => {
    for (const page of pages) {
      for (const link of page.root.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!;
        if (!href.startsWith('/') && !href.startsWith('#')) continue;
        const [address = '', anchor] = href.split('#');
        const path = address.replace(/\?.*$/, '');
        const target = path === '' ? page : byPath.get(path);
        expect([page.path, href, target !== undefined || existsSync(join(site, path))]).toEqual([
          page.path,
          href,
          true,
        ]);
        if (anchor && target)
          expect([page.path, href, target.root.getElementById(anchor) !== null]).toEqual([page.path, href, true]);
      }
    }
  });

  test('has every Latin and Vietnamese letter it prints in the fonts it brings', () => {
    for (const page of pages) {
      const ranges = [...page.html.matchAll(/unicode-range:([^;}]+)/g)].map((match) => match[1]!);
      const letters = new Set(ranges.flatMap((range) => [...expandRange(range.replaceAll(/,\s*/g, ', ').trim())]));
      const promised = [...getText(page)].filter((each) => /[\p{Script=Latin}\u2000-\u206F]/u.test(each));
      expect([page.path, promised.filter((each) => !letters.has(each))]).toEqual([page.path, []]);
    }
  });

  test('gives no id twice', () => {
    for (const page of pages) {
      const ids = page.root.querySelectorAll('[id]').map(({ id }) => id);
      expect([page.path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([page.path, []]);
    }
  });
});

describe('languages', () => {
  test('the language choice offers every edition in its own name and is the x-default of the home pages', () => {
    const choice = byPath.get('/')!;
    expect(choice.root.querySelectorAll('a[hreflang] strong').map(({ text }) => text)).toEqual(
      localeKeys.map((locale) => locales[locale].name),
    );
    expect(getHreflang(byPath.get('/vi/')!)['x-default']).toBe(getAttribute(choice, 'link[rel=canonical]', 'href'));
  });

  test('a machine translation says so and leads to its original; an original says nothing', () => {
    const note = 'Machine translation, not yet reviewed';
    expect(getText(byPath.get('/en/places/son-doong/')!)).toContain(note);
    expect(
      byPath.get('/en/places/son-doong/')!.root.querySelector('a[href="/vi/places/son-doong/"][hreflang="vi"]'),
    ).not.toBeNull();
    expect(getText(byPath.get('/vi/places/son-doong/')!)).not.toContain('Bản dịch máy');
  });
});

describe('an entry', () => {
  const path = '/vi/news/plan-2023/';

  test('prints when it was published with time and zone, the last update, the unit and the author', () => {
    const text = getText(byPath.get(path)!);
    expect(text).toContain('14:44');
    expect(text).toContain('ngày 10-03-2023');
    expect(text).toContain('GMT+7');
    expect(text).toContain('NTT');
    expect(text).toContain('Sở Thông tin và Truyền thông Quảng Bình');
    expect(text).toContain('Thông tin chính thức');
    expect(text).toContain('Các tin khác');
  });

  test('renders the six groups of the plan', () => {
    expect(byPath.get(path)!.root.querySelectorAll('.body ol > li')).toHaveLength(6);
  });

  test('prints facts in the language of the page, with date, source and dispute', () => {
    for (const [edition, value, disputed] of [
      ['vi', '38,5 triệu m³', 'Các nguồn chưa thống nhất'],
      ['en', '38.5 million m³', 'Sources disagree'],
    ]) {
      const page = byPath.get(`/${edition}/places/son-doong/`)!;
      const facts = page.root.querySelector('#facts')!;
      expect(facts.text).toContain(value);
      expect(facts.text).toContain('2019');
      expect(facts.text).toContain(disputed);
      expect(page.root.querySelector('.body data[value="38500000"]')?.text).toBe(value);
      const mark = page.root.querySelector('.body .fact a')!.getAttribute('href')!;
      expect(page.root.querySelector(mark)?.querySelector('a[href^=http]')).not.toBeNull();
    }
  });

  test('offers downloads with type, size and a checksum that is right', async () => {
    const { createHash } = await import('node:crypto');
    const page = byPath.get('/vi/economy/cha-lo/')!;
    const link = page.root.querySelector('#downloads a[download]')!;
    const bytes = readFileSync(join(site, link.getAttribute('href')!));
    expect(page.root.querySelector('#downloads code')!.text).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(page.root.querySelector('#downloads')!.text).toMatch(/CSV,\s+\d+/);
  });

  test('labels drawings as illustrations', () => {
    expect(getText(byPath.get('/vi/places/son-doong/')!)).toContain('Hình minh họa');
    expect(getText(byPath.get('/en/places/son-doong/')!)).toContain('Illustration');
  });
});

describe('machines read', () => {
  test('a feed per edition with the metadata aggregators need', () => {
    for (const [locale, title] of [
      ['vi', 'Sơn Đoòng'],
      ['en', 'Son Doong'],
    ]) {
      const feed = read(`${locale}/feed.xml`);
      expect(feed).toContain(`<language>${locale}</language>`);
      expect(feed).toContain(title);
      const items = feed.split('<item>').slice(1);
      expect(items.length).toBeGreaterThan(25);
      for (const item of items)
        for (const part of [
          '<title>',
          '<link>',
          '<pubDate>',
          '<description>',
          '<category>',
          '<dc:creator>',
          '<dc:publisher>',
          '<guid',
        ])
          expect(item).toContain(part);
    }
  });

  test('the state of translations and facts', () => {
    const status = JSON.parse(read('status.json')) as { locales: LocaleCoverage[]; facts: Record<string, number> };
    expect(status.locales.map(({ locale }) => locale)).toEqual(localeKeys);
    for (const row of status.locales) {
      expect(Object.keys(row)).toEqual([
        'locale',
        'tier',
        'entries',
        'translated',
        'fresh',
        'stale',
        'machine',
        'reviewed',
        'interface',
      ]);
      // What the tiers promise: 1 everything, 2 introductions, three pages about the site and twelve entries, 3 six.
      const promised = { 1: row.entries, 2: 8 + 3 + 12, 3: 8 + 6 }[row.tier];
      expect(row).toMatchObject({ translated: promised, fresh: promised, stale: 0, reviewed: 0, interface: 1 });
      expect(row.machine).toBe(row.locale === 'vi' ? 0 : promised);
    }
    expect(Object.keys(status.facts)).toEqual(['total', 'sourced', 'disputed', 'pastReview']);
    expect(status.facts['sourced']).toBe(status.facts['total']);
    expect(status.facts['disputed']).toBeGreaterThan(0);
  });

  test('a search bundle per edition, without the interfaces Pagefind would bring', () => {
    for (const locale of localeKeys) {
      const entry = JSON.parse(read(`${locale}/pagefind/pagefind-entry.json`)) as { languages: object };
      expect(Object.keys(entry.languages)).toEqual([locales[locale].lang.toLowerCase()]);
      expect(existsSync(join(site, locale, 'pagefind/pagefind.js'))).toBe(true);
      expect(existsSync(join(site, locale, 'pagefind/pagefind-ui.js'))).toBe(false);
    }
  });

  test('robots and a sitemap that robots name', () => {
    expect(read('robots.txt')).toContain('/sitemap-index.xml');
    expect(read('sitemap-index.xml')).toContain('/sitemap-0.xml');
  });
});
