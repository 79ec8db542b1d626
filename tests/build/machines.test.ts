import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { OpenDataSchema, type OpenData } from '../../src/schemas/open-data.ts';
import { readHome, readWrittenSite, toSitePath, type WrittenSite } from '../pages.ts';
import { languagesContent, provinceContent, realContent, sites } from '../sites.ts';

// What programs read, held against what authors wrote and readers see.

describe.each([
  ['the real site', sites.real, realContent],
  ['the province in twelve languages', sites.languages, languagesContent],
])('of %s', (_name, site, folder) => {
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  /** The path of a file or folder in the site that an address leads to. */
  const toPath = (address: string): string => toSitePath(address, home).slice(1);
  let home: string;
  let data: OpenData;
  let written: WrittenSite;
  beforeAll(async () => {
    home = readHome(site);
    data = JSON.parse(read('data/v1/entries.json')) as OpenData; // held against its schema below
    written = await readWrittenSite(folder);
  });

  describe('open data', () => {
    test('follows its schema, and says where every value comes from', () => {
      const own = OpenDataSchema.parse(JSON.parse(read('data/v1/entries.json')));
      expect(own.licence).not.toBe('');
      for (const { sources } of own.entries.flatMap(({ facts }) => facts)) expect(sources.length).toBeGreaterThan(0);
      const schema = JSON.parse(read('data/v1/schema.json')) as { $schema: string; properties: object };
      expect(schema.$schema).toContain('2020-12');
      expect(Object.keys(schema.properties)).toEqual(Object.keys(data));
    });

    test('has every fact that authors wrote, in all three forms', () => {
      const facts = Object.entries(written.content.records)
        .filter(([id]) => !id.endsWith('/index'))
        .flatMap(([id, record]) => Object.keys(record.facts).map((key) => `${id}#${key}`))
        .toSorted();
      expect(data.entries.flatMap((entry) => entry.facts.map(({ id }) => id)).toSorted()).toEqual(facts);
      const list = JSON.parse(read('data/v1/facts.json')) as { facts: { id: string }[] };
      expect(list.facts.map(({ id }) => id).toSorted()).toEqual(facts);
      const rows = read('data/v1/facts.csv').split('\r\n').slice(1, -1);
      expect(rows.map((row) => row.split(',')[0]).toSorted()).toEqual(facts);
    });

    test('the table of facts opens in any spreadsheet: every row has the cells of the head, and no formula', () => {
      const rows = read('data/v1/facts.csv').split('\r\n').slice(0, -1);
      // RFC 4180: a cell in quotes may hold commas, and quotes twice.
      const toCells = (row: string): string[] =>
        [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell]) => cell!);
      const { length } = toCells(rows[0]!);
      for (const row of rows) {
        expect([row, toCells(row).length]).toEqual([row, length]);
        for (const cell of toCells(row)) expect(cell).not.toMatch(/^"?[=+@]/);
      }
    });

    test('puts places where the pages put them, longitude first', () => {
      const { features } = JSON.parse(read('data/v1/places.geojson')) as {
        features: { id: string; geometry: { coordinates: [number, number] } }[];
      };
      expect(features.map(({ id }) => id).toSorted()).toEqual(
        data.entries
          .filter(({ position }) => position)
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const { id, geometry } of features) {
        const { position } = data.entries.find((entry) => entry.id === id)!;
        expect(geometry.coordinates).toEqual([position!.longitude, position!.latitude]);
      }
    });

    test('names only pages that exist, with how their text came about', () => {
      for (const { pages } of data.entries)
        for (const { url, markdown, title, translation } of Object.values(pages)) {
          const page = parse(read(`${toPath(url)}index.html`));
          expect(page.querySelector('title')!.text.startsWith(title)).toBe(true);
          expect(existsSync(join(site, toPath(markdown)))).toBe(true);
          const note = page.querySelector('[data-translation-note]');
          expect([url, note === null]).toEqual([url, translation === 'original']);
        }
    });
  });

  describe('Markdown twins', () => {
    const twins = (): string[] =>
      readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

    test('every page in its own language has one, and links to it; pages in another language have none', () => {
      const linked = readdirSync(site, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.html'))
        .flatMap((path) => /rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(read(path))?.[1] ?? [])
        .map(toPath);
      const own = [...written.texts.keys()].map((id) => {
        const [locale, section, slug] = id.split('/');
        return slug === 'index' ? `${locale}/${section}.md` : `${locale}/${section}/${slug}.md`;
      });
      expect(linked.toSorted()).toEqual(twins().toSorted());
      expect(linked.toSorted()).toEqual(own.toSorted());
    });
  });

  describe('the export feed', () => {
    test('of each edition carries what newsrooms need, and nothing in another language', () => {
      for (const locale of written.locales) {
        const { version, items } = JSON.parse(read(`${locale}/export.json`)) as {
          version: string;
          items: {
            url: string;
            title: string;
            summary: string;
            content_text: string;
            image?: string;
            banner_image?: string;
            _rights: { licence: string; image?: { credit: string; licence: string } };
          }[];
        };
        expect(version).toBe('https://jsonfeed.org/version/1.1');
        for (const item of items) {
          const { _rights: rights } = item;
          const page = parse(read(`${toPath(item.url)}index.html`));
          expect(page.querySelector('title')!.text.replaceAll('\u200B', '').startsWith(item.title)).toBe(true);
          expect(page.querySelector('meta[name=robots]')).toBeNull();
          expect(item.content_text.trim()).not.toBe('');
          expect(item.content_text).not.toContain(`# ${item.title}\n`);
          expect(rights.licence).not.toBe('');
          expect(toPath(item.banner_image!)).toMatch(/^cards\/.*\.jpg$/);
          expect(existsSync(join(site, toPath(item.banner_image!)))).toBe(true);
          if (item.image) expect(existsSync(join(site, toPath(item.image)))).toBe(true);
          expect(item.image === undefined).toBe(rights.image === undefined);
        }
      }
    });
  });

  test('the guide for language models leads to pages that exist', () => {
    const links = [...read('llms.txt').matchAll(/\((https:[^)]+)\)/g)].map(([, link]) => toPath(link!));
    expect(links.length).toBeGreaterThan(written.locales.length);
    for (const link of links) expect([link, existsSync(join(site, link))]).toEqual([link, true]);
  });

  test('whom to tell of a fault is said where the site names somebody, and invented nowhere', () => {
    expect(existsSync(join(site, '.well-known/security.txt'))).toBe('security-contact' in written.content.site);
  });
});

// Sentences that authors of the real site write may begin with “import”.
test.each([sites.province, sites.languages])(
  'Markdown versions in %s say the words of their pages, with numbers, and nothing of how they were written',
  (site) => {
    const read = (path: string): string => readFileSync(join(site, path), 'utf8');
    const squeeze = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200B\u2060*_`>\\]+/g, '');
    for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )) {
      const markdown = read(path);
      expect([path, /<[A-Z]|^(import|export) |\{/m.exec(markdown)?.[0]]).toEqual([path, undefined]);
      const page = parse(read(path.replace(/\.md$/, '/index.html')).replaceAll('<wbr>', ''));
      const own = squeeze(markdown.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1'));
      for (const mark of page.querySelectorAll('.body sup, .body small')) mark.remove();
      for (const paragraph of page.querySelectorAll('.body > p'))
        expect([path, own.includes(squeeze(paragraph.text))]).toEqual([path, true]);
    }
  },
);

const read = (path: string): string => readFileSync(join(sites.province, path), 'utf8');

test('a place is put where it is, longitude first', () => {
  const { features } = JSON.parse(read('data/v1/places.geojson')) as { features: { id: string; geometry: object }[] };
  // RFC 7946: longitude, latitude.
  expect(features).toMatchObject([{ id: 'places/lighthouse', geometry: { coordinates: [141.2, 40.5] } }]);
});

test('a Markdown version leads to whole addresses in its own edition', () => {
  const links = [...read('vi/places/lighthouse.md').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
  expect(links).toContain('https://marren.example/vi/news/lamp/');
  for (const link of links)
    expect(link).toMatch(/^https:\/\/(marren\.example\/(vi\/|media\/)|almanac\.example\/)|^tel:/);
});

test('search engines, followers of the feeds and finders of faults are served as the site says', () => {
  expect(read('0123456789abcdef.txt')).toBe('0123456789abcdef');
  expect(read('en/feed.xml')).toContain('rel="hub"');
  const text = read('.well-known/security.txt');
  expect(text).toContain('Contact: https://git.example/marren/security\n');
  const expires = /^Expires: (.+)$/m.exec(text)![1]!;
  expect(Date.parse(expires)).toBeGreaterThan(0);
  expect(readFileSync(join(provinceContent, 'site.yaml'), 'utf8')).toContain('security-contact');
});
