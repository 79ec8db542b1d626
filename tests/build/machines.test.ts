import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { OpenDataSchema, type OpenData } from '../../src/schemas/open-data.ts';
import { provinceContent, sites } from '../sites.ts';

// What programs read, held against what authors wrote and readers see.

const site = sites.real;
const read = (path: string, root = site): string => readFileSync(join(root, path), 'utf8');
let data: OpenData;
beforeAll(() => {
  data = JSON.parse(read('data/v1/entries.json')) as OpenData; // held against its schema below
});

describe('open data', () => {
  test('follows its schema, and says where every value comes from', () => {
    for (const root of [sites.real, sites.province]) {
      const own = OpenDataSchema.parse(JSON.parse(read('data/v1/entries.json', root)));
      expect(own.entries.length).toBeGreaterThan(2);
      expect(own.licence).not.toBe('');
      for (const { sources } of own.entries.flatMap(({ facts }) => facts)) expect(sources.length).toBeGreaterThan(0);
    }
    const schema = JSON.parse(read('data/v1/schema.json')) as { $schema: string; properties: object };
    expect(schema.$schema).toContain('2020-12');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(data));
  });

  test('has every fact that authors wrote, in all three forms', () => {
    const folder = 'src/content';
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(places|stories|economy|news|events|documents|programmes|pages)\/[^/]+\.yaml$/.test(path))
      .filter((path) => !path.endsWith('/index.yaml'))
      .flatMap((path) => {
        const { facts = {} } = parseYaml(readFileSync(join(folder, path), 'utf8')) as { facts?: object };
        return Object.keys(facts).map((key) => `${path.replace('.yaml', '')}#${key}`);
      })
      .toSorted();
    expect(written.length).toBeGreaterThan(50);
    expect(data.entries.flatMap(({ facts }) => facts.map(({ id }) => id)).toSorted()).toEqual(written);
    const { facts } = JSON.parse(read('data/v1/facts.json')) as { facts: { id: string }[] };
    expect(facts.map(({ id }) => id).toSorted()).toEqual(written);
    const rows = read('data/v1/facts.csv').split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.split(',')[0]).toSorted()).toEqual(written);
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
    expect(features.length).toBeGreaterThan(3);
    for (const { id, geometry } of features) {
      const { position } = data.entries.find((entry) => entry.id === id)!;
      expect(geometry.coordinates).toEqual([position!.longitude, position!.latitude]);
      // RFC 7946: longitude, latitude. Vietnam lies east of 100° and south of 24°.
      expect(geometry.coordinates[0]).toBeGreaterThan(100);
    }
  });

  test('names only pages that exist, with how their text came about', () => {
    for (const { pages } of data.entries)
      for (const { url, markdown, title, translation } of Object.values(pages)) {
        const page = parse(read(`${new URL(url).pathname.slice(1)}index.html`));
        expect(page.querySelector('h1')!.text.trim()).toBe(title);
        expect(existsSync(join(site, new URL(markdown).pathname))).toBe(true);
        const note = page.querySelector('[data-translation-note]');
        expect([url, note === null]).toEqual([url, translation === 'original']);
      }
  });
});

describe('Markdown twins', () => {
  const twins = (): string[] =>
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

  test('every page in its own language has one, and links to it; pages in another language have none', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          /^[a-z]{2}\/[a-z]+\/(?:[a-z0-9-]+\/)?index\.html$/.test(path) && !/\/(search|offline|screen)\//.test(path),
      )
      .map((path) => ({ path, html: read(path) }));
    const linked = pages.flatMap(
      ({ html }) => /rel="alternate" type="text\/markdown" href="\/([^"]+)"/.exec(html)?.[1] ?? [],
    );
    expect(linked.toSorted()).toEqual(twins().toSorted());
    const fallback = pages.filter(({ html }) => html.includes('noindex'));
    expect(fallback.length).toBeGreaterThan(10);
    expect(pages.length - fallback.length).toBe(linked.length);
  });

  test('say the same words as their pages, with numbers, and nothing of how they were written', () => {
    const squeeze = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200B\u2060*_`>\\]+/g, '');
    for (const path of twins()) {
      const markdown = read(path);
      expect([path, /<[A-Z]|^(import|export) |\{/m.exec(markdown)?.[0]]).toEqual([path, undefined]);
      const page = parse(read(path.replace(/\.md$/, '/index.html')).replaceAll('<wbr>', ''));
      const own = squeeze(markdown.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1'));
      for (const mark of page.querySelectorAll('.body sup, .body small')) mark.remove();
      for (const paragraph of page.querySelectorAll('.body > p'))
        expect([path, own.includes(squeeze(paragraph.text))]).toEqual([path, true]);
    }
  });

  test('lead to whole addresses in their own edition', () => {
    const links = [...read('de/places/son-doong.md').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/quangbinh\.example\/(de\/|media\/)/);
  });
});

describe('the export feed', () => {
  test.each(['vi', 'en', 'lo', 'ar'])(
    'of %s carries what newsrooms need, and nothing in another language',
    (locale) => {
      const { version, items } = JSON.parse(read(`${locale}/export.json`)) as {
        version: string;
        items: {
          url: string;
          title: string;
          summary: string;
          content_text: string;
          image?: string;
          _rights: { licence: string; image?: { credit: string; licence: string } };
        }[];
      };
      expect(version).toBe('https://jsonfeed.org/version/1.1');
      expect(items.length).toBeGreaterThan(4);
      for (const item of items) {
        const { _rights: rights } = item;
        const page = parse(read(`${new URL(item.url).pathname.slice(1)}index.html`));
        expect(page.querySelector('h1')!.text.replaceAll('\u200B', '').trim()).toBe(item.title);
        expect(page.querySelector('meta[name=robots]')).toBeNull();
        expect(item.content_text.length).toBeGreaterThan(100);
        expect(item.content_text).not.toContain(`# ${item.title}\n`);
        expect(rights.licence).not.toBe('');
        if (item.image) expect(existsSync(join(site, new URL(item.image).pathname))).toBe(true);
        expect(item.image === undefined).toBe(rights.image === undefined);
      }
    },
  );
});

test('the guide for language models leads to pages that exist', () => {
  const links = [...read('llms.txt').matchAll(/\((https:[^)]+)\)/g)].map(([, link]) => new URL(link!).pathname);
  expect(links.length).toBeGreaterThan(40);
  for (const link of links) expect([link, existsSync(join(site, link))]).toEqual([link, true]);
});

test('whom to tell of a fault is said where a site names somebody, and invented nowhere', () => {
  expect(existsSync(join(sites.real, '.well-known/security.txt'))).toBe(false);
  expect(read('0123456789abcdef.txt', sites.province)).toBe('0123456789abcdef');
  expect(read('en/feed.xml', sites.province)).toContain('rel="hub"');
  const text = read('.well-known/security.txt', sites.province);
  expect(text).toContain('Contact: https://git.example/marren/security\n');
  const expires = /^Expires: (.+)$/m.exec(text)![1]!;
  expect(Date.parse(expires)).toBeGreaterThan(0);
  expect(readFileSync(join(provinceContent, 'site.yaml'), 'utf8')).toContain('security-contact');
});
