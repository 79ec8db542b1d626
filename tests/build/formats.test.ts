import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { findGpxFaults, findKmlFaults } from '../map-files.ts';
import { readHome, readPages, toSitePath, type Page } from '../pages.ts';
import { sites } from '../sites.ts';
import { findGraphFaults } from '../structured-data.ts';

// What the site publishes for programs, read by programs that are not ours.

const read = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');
const readJson = (site: string, path: string): unknown => JSON.parse(read(site, path));

// `strict` refuses schemas that say something a validator would pass over.
const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));

/** What a schema finds wrong with a value. */
function validate(schema: object, value: unknown): string[] {
  const isValid = ajv.compile(schema);
  isValid(value);
  return (isValid.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
}

const address = { type: 'string', format: 'uri', pattern: '^https?://' };
const moment = { type: 'string', format: 'date-time' };
const authors = {
  type: 'array',
  items: { type: 'object', minProperties: 1, properties: { name: { type: 'string', minLength: 1 } } },
};

/** The rules of JSON Feed 1.1 for what we use of it (jsonfeed.org/version/1.1); fields of our own begin with `_`. */
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'home_page_url', 'feed_url', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    home_page_url: address,
    feed_url: address,
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    authors,
    hubs: {
      type: 'array',
      items: { type: 'object', required: ['type', 'url'], properties: { type: { type: 'string' }, url: address } },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_text', 'date_published'],
        properties: {
          id: address,
          url: address,
          title: { type: 'string', minLength: 1 },
          summary: { type: 'string' },
          content_text: { type: 'string', minLength: 1 },
          image: address,
          banner_image: address,
          date_published: moment,
          date_modified: moment,
          language: { type: 'string' },
          authors,
          tags: { type: 'array', items: { type: 'string' } },
        },
        patternProperties: { '^_[a-z]': { type: 'object' } },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { '^_[a-z]': { type: 'object' } },
  additionalProperties: false,
};

/** A date and a time in the format of RSS (RFC 822, as RFC 2822 writes years). */
const rssDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The elements of an XML file in the order in which they begin. @throws where it is not well-formed */
function readXml(text: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: ReturnType<typeof readXml> = [];
  const open: ReturnType<typeof readXml> = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.write(text).close();
  return elements;
}

describe.each(['real', 'province'] as const)('the %s site', (name) => {
  const site = sites[name];
  let all: Page[];
  beforeAll(() => {
    all = readPages(site);
  });
  // All pages of a large site fill much of the memory.
  afterAll(() => {
    all = [];
  });
  const files = listTree(site);
  const feeds = files.filter((path) => path.endsWith('/feed.xml'));
  const exported = files.filter((path) => /^[^/]+\/export\.json$/.test(path));

  test('has open data that their own schemas describe, and no field that they do not', () => {
    for (const [data, schema] of [
      ['entries.json', 'schema.json'],
      ['facts.json', 'facts.schema.json'],
    ] as const) {
      const value = readJson(site, `data/v1/${data}`) as { $schema: string };
      const own = readJson(site, `data/v1/${schema}`) as { properties: object; additionalProperties: boolean };
      expect(new URL(value.$schema).pathname).toMatch(new RegExp(`/data/v1/${schema.replaceAll('.', '\\.')}$`));
      expect([data, own.additionalProperties, validate(own, value)]).toEqual([data, false, []]);
      // The schema does say something.
      const faults = validate(own, { ...value, date: 'yesterday', url: 'nowhere' });
      expect(new Set(faults.map((fault) => fault.split(' ')[0]))).toEqual(new Set(['/date', '/url']));
    }
  });

  test('has a table of facts that is one: every row has every column', () => {
    const { facts } = readJson(site, 'data/v1/facts.json') as { facts: { id: string; note?: object }[] };
    const text = read(site, 'data/v1/facts.csv');
    const rows: string[][] = parseCsv(text, { record_delimiter: '\r\n', relax_column_count: false });
    const [head, ...body] = rows;
    expect(new Set(head).size).toBe(head!.length);
    expect(body.map(([id]) => id)).toEqual(facts.map(({ id }) => id));
  });

  test('has places as RFC 7946 wants them', () => {
    const { features } = check(read(site, 'data/v1/places.geojson')) as {
      features: { id: string; geometry: { type: string; coordinates: number[] }; properties: { urls: object } }[];
    };
    const { entries } = readJson(site, 'data/v1/entries.json') as {
      entries: { id: string; position?: { latitude: number; longitude: number } }[];
    };
    expect(features.map(({ id, geometry }) => [id, geometry.coordinates])).toEqual(
      entries.flatMap(({ id, position }) => (position ? [[id, [position.longitude, position.latitude]]] : [])),
    );
  });

  test('has routes as RFC 7946 wants them, with their stops', () => {
    const { features } = check(read(site, 'data/v1/routes.geojson')) as {
      features: { id: string; geometry: { type: string; coordinates: unknown } }[];
    };
    const { entries } = readJson(site, 'data/v1/entries.json') as {
      entries: { id: string; route?: { line: unknown; days: object[][] } }[];
    };
    const routes = entries.filter(({ route }) => route);
    expect(routes.length).toBeGreaterThan(0);
    for (const { id, route } of routes) {
      expect(features.find((each) => each.id === id)!.geometry).toEqual({
        type: 'LineString',
        coordinates: route!.line,
      });
      const stops = features.filter((each) => each.id.startsWith(`${id}#`));
      expect([id, stops.map(({ geometry }) => geometry.type)]).toEqual([id, route!.days.flat().map(() => 'Point')]);
    }
  });

  test('has files of its places and routes for maps and devices in every edition, and offers them', async () => {
    const editions = exported.map((path) => path.split('/')[0]!);
    for (const [format, find] of Object.entries({ kml: findKmlFaults, gpx: findGpxFaults })) {
      const paths = editions.flatMap((locale) => [`${locale}/places.${format}`, `${locale}/routes.${format}`]);
      expect([format, await find(...paths.map((path) => read(site, path)))]).toEqual([format, []]);
    }
    const { features } = readJson(site, 'data/v1/places.geojson') as { features: object[] };
    for (const locale of editions) {
      expect(read(site, `${locale}/places.kml`).match(/<Point>/g)).toHaveLength(features.length);
      expect(read(site, `${locale}/places.gpx`).match(/<wpt /g)).toHaveLength(features.length);
      for (const page of ['press/', 'routes/', 'places/']) {
        const { path, root } = all.find((each) => each.path === `/${locale}/${page}`)!;
        const kinds = page === 'press/' ? ['places', 'routes'] : [page.slice(0, -1)];
        expect([path, root.querySelectorAll('a[href$=".gpx"]').map((link) => link.getAttribute('href'))]).toEqual([
          path,
          kinds.map((kind) => `/${locale}/${kind}.gpx`),
        ]);
      }
    }
  });

  test.each(exported)('has an export feed that is a JSON Feed: %s', (path) => {
    const value = readJson(site, path) as { items: { id: string; date_published: string; date_modified?: string }[] };
    expect(validate(jsonFeed, value)).toEqual([]);
    expect(parseJsonFeed(value).items ?? []).toHaveLength(value.items.length);
    expect(new Set(value.items.map(({ id }) => id)).size).toBe(value.items.length);
    for (const { id, date_published: published, date_modified: modified = published } of value.items)
      expect([id, Date.parse(modified) >= Date.parse(published)]).toEqual([id, true]);
  });

  /** Everything that the export of an edition has, the newest first. */
  const readExport = (path: string) =>
    (
      readJson(site, `${path.split('/')[0]}/export.json`) as {
        items: { url: string; title: string; date_published: string }[];
      }
    ).items;

  test.each(feeds)('has a feed that readers of feeds understand, in both formats: %s', (path) => {
    const text = read(site, path);
    readXml(text);
    const feed = parseRssFeed(text);
    const items = feed.items ?? [];
    const page = path.replace(/feed\.xml$/, '');
    expect(new URL(feed.link!).pathname).toBe(`/${page}`);
    expect(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href).toMatch(new RegExp(`/${path}$`));
    // Of a section, what lies below its page; of a kind, what its tag says; of an edition, all. The newest forty.
    const exports = readExport(path);
    const { items: told } = readJson(site, path.replace('.xml', '.json')) as { items: { url: string }[] };
    const [, list = '', kind] = page.split('/');
    const meant = exports.filter(({ url }) =>
      list === 'kinds' ? told.some((each) => each.url === url) : new URL(url).pathname.startsWith(`/${page}`),
    );
    expect(items.map(({ link, title }) => [link, title])).toEqual(
      meant.slice(0, 40).map(({ url, title }) => [url, title]),
    );
    if (kind)
      expect(new Set(items.flatMap(({ dc }) => dc?.types ?? []))).toEqual(new Set(items.length > 0 ? [kind] : []));
    for (const [index, { guid, pubDate, dc, atom }] of items.entries()) {
      expect(guid?.value).toBe(items[index]!.link);
      expect(pubDate).toMatch(rssDate);
      expect(Date.parse(pubDate!)).toBe(Date.parse(meant[index]!.date_published));
      expect(dc?.creators?.[0]).toBeTruthy();
      if (atom?.updated) expect(validate(moment, atom.updated)).toEqual([]);
    }
    const value = readJson(site, path.replace('.xml', '.json')) as {
      feed_url: string;
      home_page_url: string;
      title: string;
    };
    expect(validate(jsonFeed, value)).toEqual([]);
    const json = parseJsonFeed(value);
    expect(new URL(value.feed_url).pathname).toBe(`/${path.replace('.xml', '.json')}`);
    expect([value.home_page_url, value.title]).toEqual([feed.link, feed.title]);
    expect((json.items ?? []).map(({ id, title, content_text }) => [id, title, content_text])).toEqual(
      items.map(({ link, title, description }) => [link, title, description]),
    );
  });

  test('has feeds for each edition, each of its lists and each kind, and leads to each in head and text of its page', () => {
    const editions = exported.map((path) => path.split('/')[0]!);
    const lists = (locale: string): string[] =>
      all
        .filter(
          ({ path, root }) => path.startsWith(`/${locale}/`) && root.querySelector('main .files a[href$="feed.xml"]'),
        )
        .map(({ path }) => path);
    for (const locale of editions) {
      const own = feeds
        .filter((path) => path.startsWith(`${locale}/`))
        .map((path) => `/${path.replace('feed.xml', '')}`);
      expect(own.toSorted()).toEqual([`/${locale}/`, ...lists(locale)].toSorted());
      for (const { path, root } of all.filter((page) => page.path.startsWith(`/${locale}/`))) {
        if (path === `/${locale}/screen/`) continue; // nobody who stands before it follows a link
        const found = root
          .querySelectorAll('head link[rel=alternate][type$="rss+xml"], head link[rel=alternate][type$="feed+json"]')
          .map((link) => link.getAttribute('href'));
        const expected = [`/${locale}/`, ...(own.includes(path) && path !== `/${locale}/` ? [path] : [])];
        expect([path, found]).toEqual([path, expected.flatMap((each) => [`${each}feed.xml`, `${each}feed.json`])]);
        if (!own.includes(path) || path === `/${locale}/`) continue;
        const links = root.querySelectorAll('main .files a[href*="/feed."]').map((link) => link.getAttribute('href'));
        expect([path, links]).toEqual([path, [`${path}feed.xml`, `${path}feed.json`]]);
      }
    }
  });

  test('has a map that search engines understand: each address once, with languages that answer one another', () => {
    const index = readXml(read(site, 'sitemap-index.xml')).find(({ name: each }) => each === 'loc');
    expect(index!.text).toMatch(/^https:\/\/.*\/sitemap-0\.xml$/);
    const elements = readXml(read(site, 'sitemap-0.xml'));
    const pages = elements.filter(({ name: each }) => each === 'loc').map(({ text }) => text);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThanOrEqual(50_000);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.flatMap((page) => validate(address, page))).toEqual([]);
    const links = elements.filter(({ name: each }) => each === 'xhtml:link').map(({ attributes }) => attributes);
    for (const { rel, hreflang, href } of links) {
      expect(rel).toBe('alternate');
      expect(hreflang === 'x-default' || Intl.getCanonicalLocales(hreflang)[0] === hreflang).toBe(true);
      expect(hreflang === 'x-default' || pages.includes(href!)).toBe(true);
    }
    for (const { text } of elements.filter(({ name: each }) => each === 'lastmod'))
      expect(validate(moment, text)).toEqual([]);
  });

  test('says in JSON-LD what every page is, in the vocabulary of schema.org', () => {
    const graphs = all.flatMap(({ path, root }) =>
      root.querySelectorAll('script[type="application/ld+json"]').map(({ text }) => ({ path, text })),
    );
    expect(findGraphFaults(graphs)).toEqual([]);
    const home = readHome(site);
    const told = new Set(graphs.map(({ path }) => path));
    for (const { text } of readXml(read(site, 'sitemap-0.xml')).filter(({ name: each }) => each === 'loc'))
      expect([text, told.has(toSitePath(text, home))]).toEqual([text, true]);
    for (const { path, root } of all)
      if (root.querySelector('meta[name=robots]')) expect([path, told.has(path)]).toEqual([path, false]);
    for (const { path, text } of graphs) {
      const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@type': string; image?: { url: string }[] }[] };
      const types = new Set(graph.map((thing) => thing['@type']));
      // A home page stands below nothing.
      expect([path, types.has('BreadcrumbList')]).toEqual([path, !/^\/[^/]+\/$/.test(path)]);
      expect([path, types.has('WebSite')]).toEqual([path, true]);
      // The first picture is one of pixels, whatever the page shows.
      const [card] = graph[0]!.image ?? [];
      if (card) expect([path, existsSync(join(site, toSitePath(card.url, home)))]).toEqual([path, true]);
    }
  });
});
