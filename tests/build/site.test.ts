import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocaleCoverage } from '../../src/catalog/coverage.ts';
import { sourceDictionary } from '../../src/i18n/dictionaries.ts';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { expandRange } from '../../src/styles/ranges.ts';
import { getBase } from '../../src/i18n/paths.ts';
import { listTree } from '../../src/publish/files.ts';
import { findFarPages, readLinks } from '../../src/publish/reach.ts';
import {
  getAttribute,
  getHreflang,
  getText,
  isRedirect,
  readHome,
  readPages,
  readWrittenSite,
  toSitePath,
  type Page,
  type WrittenSite,
} from '../pages.ts';
import { languagesContent, provinceContent, realContent, sites } from '../sites.ts';

// What is true of any site, whatever its authors write. Words and numbers are held on invented sites, further below and
// in province.test.ts: whoever corrects a sentence of the real one must find nothing red here.

describe.each([
  ['the real site', sites.real, realContent],
  ['the invented province', sites.province, provinceContent],
  ['the province in twelve languages', sites.languages, languagesContent],
])('%s', (_name, site, folder) => {
  let pages: Page[];
  let byPath: Map<string, Page>;
  let written: WrittenSite;
  /** Address of the site: it may lie below a path of its host. */
  let home: string;
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');

  /** Pages that belong to an edition: all but the language choice, the status and what maintainers write. */
  const getLocalePages = (): Page[] => pages.filter(({ path }) => isLocale(path.split('/')[1] ?? ''));

  beforeAll(async () => {
    const all = readPages(site);
    byPath = new Map(all.map((page) => [page.path, page]));
    pages = all.filter((page) => !isRedirect(page));
    written = await readWrittenSite(folder);
    home = readHome(site);
  });

  describe('every page', () => {
    test('exists in every language', () => {
      const { source } = written.content.site;
      const edition = `/${source}/`;
      const paths = new Set(getLocalePages().map(({ path }) => path));
      const originals = [...paths].filter((path) => path.startsWith(edition));
      const entries = [...written.texts.keys()].filter((id) => id.startsWith(edition.slice(1)));
      expect(originals.length).toBeGreaterThan(entries.length);
      for (const locale of written.locales)
        expect(
          originals.map((path) => path.replace(edition, `/${locale}/`)).filter((path) => !paths.has(path)),
        ).toEqual([]);
    });

    test('says its language and direction', () => {
      for (const page of getLocalePages()) {
        const { lang, dir } = locales[page.path.split('/')[1] as keyof typeof locales]; // see getLocalePages
        expect([page.path, getAttribute(page, 'html', 'lang'), getAttribute(page, 'html', 'dir')]).toEqual([
          page.path,
          lang,
          dir,
        ]);
      }
    });

    test('has one first-level heading, a title and a description', () => {
      for (const page of pages) {
        expect([page.path, page.root.querySelectorAll('h1').length]).toEqual([page.path, 1]);
        expect([page.path, page.root.querySelector('title')!.text.trim()]).not.toEqual([page.path, '']);
        expect(getAttribute(page, 'meta[name=description]', 'content')?.trim()).toBeTruthy();
      }
    });

    test('opens its cascade layers in one order, before any other style', () => {
      for (const page of pages) {
        const [first] = page.root.querySelectorAll('style');
        expect([page.path, first?.text.split(';')[0]]).toEqual([
          page.path,
          '@layer reset, vendor, tokens, base, layout, components, utilities',
        ]);
      }
    });

    test('waits before it is shown for something that it has, below its header', () => {
      const waiting = pages.filter((page) => page.root.querySelector('link[rel=expect]'));
      expect(waiting.length).toBeGreaterThan(pages.length / 2);
      for (const page of waiting) {
        const id = getAttribute(page, 'link[rel=expect]', 'href')!.slice(1);
        const target = page.root.querySelector(`[id="${id}"]`);
        expect([page.path, target?.closest('header, footer') === null]).toEqual([page.path, true]);
      }
    });

    test('has every family of its typeface, and only those of systems besides', () => {
      for (const page of pages) {
        const styles = page.root
          .querySelectorAll('style')
          .map(({ text }) => text)
          .join('');
        const declared = new Set(
          Array.from(styles.matchAll(/@font-face\s*\{font-family:"([^"]+)"/g), ([, name]) => name),
        );
        const [, list = ''] = /--font-latin:([^;}]+)/.exec(styles) ?? [];
        const families = list.split(',').map((name) => name.replaceAll('"', '').trim());
        const systems = families.filter((name) => !declared.has(name));
        expect([page.path, systems[0], systems.slice(1).filter((name) => name !== 'sans-serif')]).toEqual([
          page.path,
          'system-ui',
          [],
        ]);
      }
    });

    test('keeps the search dialog out of the header, which has colours of its own on a picture', () => {
      for (const page of pages)
        expect([page.path, page.root.querySelector('header [id="search-dialog"]')]).toEqual([page.path, null]);
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
        const handlers = page.root
          .querySelectorAll('*')
          .flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on/i.test(name)));
        expect([page.path, handlers]).toEqual([page.path, []]);
      }
    });

    test('links only to pages, places and files that exist', () => {
      for (const page of pages) {
        for (const link of page.root.querySelectorAll('a[href]')) {
          const href = link.getAttribute('href')!;
          if (!href.startsWith('/') && !href.startsWith('#')) continue;
          const [address = '', anchor] = href.split('#');
          const path = address === '' ? page.path : toSitePath(address, home);
          const target = byPath.get(path);
          expect([page.path, href, target !== undefined || existsSync(join(site, path))]).toEqual([
            page.path,
            href,
            true,
          ]);
          if (anchor && target && !isRedirect(target) && !target.root.querySelector('[data-withdrawn]'))
            expect([page.path, href, target.root.getElementById(anchor) !== null]).toEqual([page.path, href, true]);
        }
      }
    });

    test('comes everywhere by three clicks from the front page of an edition', () => {
      const linked = [...byPath.values()].map(({ path, html }) => readLinks(path, html));
      const fronts = pages.map(({ path }) => path).filter((path) => isLocale(/^\/([^/]+)\/$/.exec(path)?.[1] ?? ''));
      expect(fronts.length).toBeGreaterThan(0);
      const far = findFarPages(linked, fronts, (link, page) => {
        const { origin } = new URL(home);
        const url = new URL(link, `${origin}${getBase(home)}${page}`);
        return url.origin === origin ? toSitePath(url.href, home) : undefined;
      });
      expect(far).toEqual([]);
    });

    test('gives no id twice', () => {
      for (const page of pages) {
        const ids = page.root.querySelectorAll('[id]').map(({ id }) => id);
        expect([page.path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([page.path, []]);
      }
    });
  });

  test('every picture and document is named by a page or a feed', () => {
    const files = listTree(site);
    const naming = files.filter(
      (path) => /\.(?:html|md|json|xml)$/.test(path) && !/^\.well-known|offline\.json$/.test(path),
    );
    const named = new Set(naming.flatMap((path) => read(path).match(/\bmedia\/[\w./-]+/g) ?? []));
    const media = files.filter((path) => path.startsWith('media/'));
    expect(media.length).toBeGreaterThan(0);
    expect(media.filter((path) => !named.has(path))).toEqual([]);
  });

  test('the language choice offers every edition in its own name and is the x-default of the home pages', () => {
    const choice = byPath.get('/')!;
    expect(choice.root.querySelectorAll('a[hreflang] strong').map(({ text }) => text)).toEqual(
      written.locales.map((locale) => locales[locale].name),
    );
    for (const locale of written.locales)
      expect(getHreflang(byPath.get(`/${locale}/`)!)['x-default']).toBe(
        getAttribute(choice, 'link[rel=canonical]', 'href'),
      );
  });

  test('a translation leads to its original and says how it came about; an original says nothing', () => {
    for (const [id, { of }] of written.texts) {
      const [locale, section, slug] = id.split('/') as [string, string, string]; // see readTexts
      if (slug === 'index') continue;
      const page = byPath.get(`/${locale}/${section}/${slug}/`)!;
      const original = page.root.querySelector('main [data-translation-note] a[hreflang]')?.getAttribute('href');
      expect([page.path, original && toSitePath(original, home)]).toEqual([
        page.path,
        of && `/${of}/${section}/${slug}/`,
      ]);
    }
  });

  describe('machines read', () => {
    test('a feed per edition with the metadata aggregators need', () => {
      for (const locale of written.locales) {
        const feed = read(`${locale}/feed.xml`);
        expect(feed).toContain(`<language>${locales[locale].lang}</language>`);
        for (const item of feed.split('<item>').slice(1))
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
      expect(status.locales.map(({ locale }) => locale)).toEqual(written.locales);
      const count = (locale: string): number =>
        [...written.texts.keys()].filter((id) => id.startsWith(`${locale}/`)).length;
      for (const row of status.locales) {
        expect(Object.keys(row)).toEqual([
          'locale',
          'tier',
          'entries',
          'translated',
          'named',
          'fresh',
          'stale',
          'machine',
          'reviewed',
          'interface',
          'staleWords',
          'missingWords',
          'behind',
        ]);
        expect(row).toMatchObject({
          entries: count(written.content.site.source),
          translated: count(row.locale),
          fresh: row.translated - row.stale,
          interface: 1,
        });
        expect(row.translated + row.named).toBeLessThanOrEqual(row.entries);
        expect(row.staleWords).toBe(row.behind.flatMap(({ words }) => words).length);
        expect(row.machine).toBeLessThanOrEqual(row.translated);
        expect(row.reviewed).toBeLessThanOrEqual(row.translated);
      }
      expect(Object.keys(status.facts)).toEqual(['total', 'sourced', 'disputed', 'pastReview']);
      expect(status.facts['sourced']).toBe(status.facts['total']);
      expect(status.facts['disputed']).toBeLessThanOrEqual(status.facts['total']!);
    });

    test('a search bundle per edition, without the interfaces Pagefind would bring', () => {
      for (const locale of written.locales) {
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
});

// What an author may write otherwise (“NaN” is a word in some language), and the generator may not.
describe.each([
  ['the invented province', sites.province],
  ['the province in twelve languages', sites.languages],
])('on every page of %s', (_name, site) => {
  const pages = readPages(site);

  test('headings skip no level', () => {
    for (const page of pages) {
      const levels = page.root.querySelectorAll('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
      const skips = levels.filter((level, index) => index > 0 && level - levels[index - 1]! > 1);
      expect([page.path, skips]).toEqual([page.path, []]);
    }
  });

  test('no message key and no placeholder is printed', () => {
    const keys = Object.keys(sourceDictionary).map((key) => key.replace(/_other$/, ''));
    for (const page of pages) {
      const text = getText(page);
      expect([page.path, keys.filter((key) => text.includes(key))]).toEqual([page.path, []]);
      expect([page.path, /\{\{|undefined|\[object|NaN/.exec(text)?.[0]]).toEqual([page.path, undefined]);
    }
  });

  test('every Latin and Vietnamese letter is in the fonts that the page brings', () => {
    for (const page of pages) {
      const ranges = [...page.html.matchAll(/unicode-range:([^;}]+)/g)].map((match) => match[1]!);
      if (ranges.length === 0) continue; // readers have fonts of their own
      const letters = new Set(ranges.flatMap((range) => [...expandRange(range.replaceAll(/,\s*/g, ', ').trim())]));
      const promised = [...getText(page)].filter((each) => /[\p{Script=Latin}\u2000-\u206F]/u.test(each));
      expect([page.path, promised.filter((each) => !letters.has(each))]).toEqual([page.path, []]);
    }
  });
});
