import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listKindPages } from '../../src/catalog/kinds.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { getHreflang, readPages, readWrittenSite, type Page } from '../pages.ts';
import { languagesContent, provinceContent, realContent, sites } from '../sites.ts';

// Programmes and kinds of information: what an entry says of itself is what lists say of it.

describe.each([
  ['the real site', sites.real, realContent],
  ['the province', sites.province, provinceContent],
  ['the province in twelve languages', sites.languages, languagesContent],
])('%s', (_name, site, folder) => {
  let locales: Locale[];
  let news: string[];
  let pages: Page[];
  let getKinds: (locale: Locale) => string[];
  const listLinks = ({ root }: Page, selector: string): string[] =>
    root.querySelectorAll(selector).map((link) => link.getAttribute('href')!);
  /** Which pages lead to each page from “About this page”. */
  const listSaid = (locale: Locale): Map<string, string[]> => {
    const said = new Map<string, string[]>();
    for (const page of pages.filter(({ path }) => path.startsWith(`/${locale}/`)))
      for (const href of listLinks(page, '.meta dd a')) said.set(href, [...(said.get(href) ?? []), page.path]);
    return said;
  };
  const getPage = (path: string): Page => pages.find((page) => page.path === path)!;
  beforeAll(async () => {
    const written = await readWrittenSite(folder);
    ({ locales } = written);
    news = written.content.site.sections.filter(({ kind }) => kind === 'news').map(({ slug }) => slug);
    getKinds = (locale) => listKindPages(written.content, locale);
    pages = readPages(site);
  });

  test('lists under a kind, and below a programme, exactly what says that it belongs there', () => {
    for (const locale of locales) {
      const said = listSaid(locale);
      const programmes = [...said.keys()].filter((path) => !path.includes('/kinds/'));
      for (const path of [...getKinds(locale), ...programmes]) {
        const rows = listLinks(getPage(path), 'main .list .row a');
        expect([path, rows.toSorted()]).toEqual([path, said.get(path)!.toSorted()]);
        expect(new Set(rows).size).toBe(rows.length);
      }
      expect([...said.keys()].filter((path) => path.includes('/kinds/')).toSorted()).toEqual(
        getKinds(locale).toSorted(),
      );
    }
  });

  test('shows the newest of a kind first, each year below a heading of its own', () => {
    for (const path of locales.flatMap(getKinds)) {
      const { root } = getPage(path);
      const days = root.querySelectorAll('main .row time').map((time) => time.getAttribute('datetime')!);
      expect(days.length).toBe(root.querySelectorAll('main .row').length);
      const moments = days.map((day) => Date.parse(day));
      expect(moments).toEqual(moments.toSorted((a, b) => b - a));
      const years = new Set(days.map((day) => day.slice(0, 4)));
      expect(root.querySelectorAll('main section > h2').length).toBe(years.size > 1 ? years.size : 0);
    }
  });

  test('leads to kinds from news and from the press room, in every language, and keeps their pages offline', () => {
    const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
    for (const locale of locales) {
      const kinds = getKinds(locale);
      expect(kinds.length).toBeGreaterThan(0);
      for (const path of [...news.map((slug) => `/${locale}/${slug}/`), `/${locale}/press/`])
        expect(listLinks(getPage(path), 'main a[href*="/kinds/"]')).toEqual(expect.arrayContaining(kinds));
      const { files } = JSON.parse(readFileSync(join(site, locale, 'offline.json'), 'utf8')) as OfflineList;
      for (const path of kinds) {
        expect(Object.keys(getHreflang(getPage(path)))).toHaveLength(locales.length + 1);
        expect(files).toHaveProperty([path]);
        expect(existsSync(join(site, path, 'feed.xml'))).toBe(true);
      }
      expect(Object.keys(files).filter((path) => path.includes('feed.'))).toEqual([]);
    }
    expect(sitemap).not.toContain('feed.');
    const guide = readFileSync(join(site, 'llms.txt'), 'utf8');
    expect(guide).toContain('/kinds/');
  });
});
