import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { getPublishedMedia } from '../../src/catalog/media.ts';
import { formatBytes } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { getHreflang, getText, readPages, readSearchBundle, readWrittenSite, type Page } from '../pages.ts';
import { languagesContent, provinceContent, realContent, sites } from '../sites.ts';

// The press room as newsrooms find it: by links, without a script.

describe.each([
  ['the real site', sites.real, realContent],
  ['the province', sites.province, provinceContent],
  ['the province in twelve languages', sites.languages, languagesContent],
])('%s', (_name, site, folder) => {
  let locales: Locale[];
  let names: string[];
  let pages: Map<string, Page>;
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  const getPage = (path: string): Page => pages.get(path)!;
  /** The links of a part of a page. */
  const listLinks = (path: string, part: string): string[] =>
    getPage(path)
      .root.querySelectorAll(`${part} a[href]`)
      .map((link) => link.getAttribute('href')!);
  beforeAll(async () => {
    const written = await readWrittenSite(folder);
    locales = written.locales;
    names = getPublishedMedia(written.content)
      .filter(({ role }) => role !== 'document')
      .map(({ name }) => name)
      .toSorted();
    pages = new Map(readPages(site).map((page) => [page.path, page]));
  });

  test('leads to the press kit in two clicks from every page of an edition', () => {
    for (const locale of locales) {
      const own = [...pages.keys()].filter((path) => path.startsWith(`/${locale}/`));
      const withFooter = own.filter((path) => getPage(path).root.querySelector('footer'));
      expect(withFooter.length).toBeGreaterThan(5);
      expect(withFooter.filter((path) => !listLinks(path, 'footer').includes(`/${locale}/press/`))).toEqual([]);
      const [kit, ...others] = listLinks(`/${locale}/press/`, 'main').filter((href) => href.endsWith('.zip'));
      expect(others).toEqual([]);
      const { size } = statSync(join(site, kit!));
      expect(getText(getPage(`/${locale}/press/`))).toContain(formatBytes(locale, size));
      const files = Object.keys(unzipSync(readFileSync(join(site, kit!))));
      const pictures = files.flatMap((path) => /\/pictures\/([^/]+)\.\w+$/.exec(path)?.[1] ?? []);
      expect(pictures.toSorted()).toEqual(names);
    }
  });

  test('has every picture once, with its licence, files that are there, and a line to be copied without a script', () => {
    for (const locale of locales) {
      const path = `/${locale}/media/`;
      const items = getPage(path).root.querySelectorAll('article');
      expect(items.map((item) => item.getAttribute('id')).toSorted()).toEqual(names.map((name) => `picture-${name}`));
      const shown = getPage(path).root.querySelectorAll('main img[data-picture]');
      expect(shown.map((img) => img.getAttribute('data-picture')).toSorted()).toEqual(names);
      for (const item of items) {
        const line = item.querySelector('textarea')!;
        expect(line.hasAttribute('readonly')).toBe(true);
        expect(line.textContent).toContain(`${path}#${item.getAttribute('id')}`);
        expect(line.textContent).toBe(line.textContent.trim());
        const files = item.querySelectorAll('a[download]');
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          const { size } = statSync(join(site, file.getAttribute('href')!));
          expect(file.parentNode?.textContent).toContain(formatBytes(locale, size));
        }
      }
      const graphs = getPage(path)
        .root.querySelectorAll('script[type="application/ld+json"]')
        .map(
          (script) => JSON.parse(script.textContent) as { '@graph': { hasPart?: { acquireLicensePage: string }[] }[] },
        );
      expect(
        graphs
          .flatMap(({ '@graph': graph }) => graph[0]!.hasPart ?? [])
          .map((each) => each.acquireLicensePage.split('#')[1])
          .toSorted(),
      ).toEqual(names.map((name) => `picture-${name}`));
    }
  });

  test('prints the same facts as its table of them has', () => {
    for (const locale of locales) {
      const path = `/${locale}/press/facts/`;
      const href = listLinks(path, 'main').find((each) => each.endsWith('.csv'));
      const rows: { label: string; disputed: string; source_grades: string }[] = parseCsv(read(href!), {
        columns: true,
      });
      const printed = getPage(path).root.querySelectorAll('main tbody tr');
      // What a spreadsheet would take for a formula is marked.
      expect(printed.map((row) => row.querySelector('th')!.textContent.trim())).toEqual(
        rows.map(({ label }) => label.trim()),
      );
      expect(
        printed.map((row) =>
          row
            .querySelectorAll('abbr')
            .map((grade) => grade.textContent.trim())
            .join(' | '),
        ),
      ).toEqual(rows.map(({ source_grades: grades }) => grades));
      for (const [index, { disputed }] of rows.entries())
        if (disputed === 'true') expect(printed[index]!.querySelector('.remark')).not.toBeNull();
    }
  });

  test('is found: by other languages, search engines, the search of the site, and readers without a network', () => {
    const sitemap = read('sitemap-0.xml');
    const manifest = readManifest(site);
    for (const locale of locales) {
      const found = readSearchBundle(site, locale);
      const { files } = JSON.parse(read(`${locale}/offline.json`)) as OfflineList;
      expect(Object.keys(files).filter((address) => address.includes('/media/press/'))).toEqual([]);
      for (const name of ['press', 'press/facts', 'media']) {
        const path = `/${locale}/${name}/`;
        expect(Object.keys(getHreflang(getPage(path))).length).toBe(locales.length + 1);
        expect(sitemap).toContain(`${path}</loc>`);
        expect(found).toContain(path);
        expect(files).toHaveProperty([path]);
      }
      for (const path of [
        `${locale}/press/facts.csv`,
        ...listLinks(`/${locale}/press/`, 'main').filter((href) => href.endsWith('.zip')),
      ])
        expect(manifest.files).toHaveProperty([path.replace(/^\//, '')]);
    }
    expect(existsSync(join(site, 'en/press/index.html'))).toBe(true);
  });
});

test('the province says whom to ask, and how journalists may work there', () => {
  const page = readPages(sites.province).find(({ path }) => path === '/en/press/');
  expect(page!.root.querySelector('main a[href="mailto:press@marren.example"]')?.textContent).toBe(
    'press@marren.example',
  );
  expect(page!.root.querySelector('#guide')?.parentNode?.querySelector('a')?.getAttribute('href')).toBe(
    '/en/pages/about/',
  );
});
