import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { readPages } from '../pages.ts';
import { sites } from '../sites.ts';

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
  const files = listTree(site);
  const feeds = files.filter((path) => /^[^/]+\/feed\.xml$/.test(path));
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

  test.each(exported)('has an export feed that is a JSON Feed: %s', (path) => {
    const value = readJson(site, path) as { items: { id: string; date_published: string; date_modified?: string }[] };
    expect(validate(jsonFeed, value)).toEqual([]);
    expect(parseJsonFeed(value).items ?? []).toHaveLength(value.items.length);
    expect(new Set(value.items.map(({ id }) => id)).size).toBe(value.items.length);
    for (const { id, date_published: published, date_modified: modified = published } of value.items)
      expect([id, Date.parse(modified) >= Date.parse(published)]).toEqual([id, true]);
  });

  test.each(feeds)('has a feed that readers of feeds understand: %s', (path) => {
    const text = read(site, path);
    readXml(text);
    const feed = parseRssFeed(text);
    const exports = readJson(site, path.replace('feed.xml', 'export.json')) as {
      items: { url: string; title: string; date_published: string }[];
    };
    const items = feed.items ?? [];
    expect(items.map(({ link, title }) => [link, title])).toEqual(
      exports.items.slice(0, items.length).map(({ url, title }) => [url, title]),
    );
    expect(feed.link).toMatch(/^https:\/\//);
    expect(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href).toMatch(new RegExp(`/${path}$`));
    for (const [index, { guid, pubDate, dc, atom }] of items.entries()) {
      expect(guid?.value).toBe(items[index]!.link);
      expect(pubDate).toMatch(rssDate);
      expect(Date.parse(pubDate!)).toBe(Date.parse(exports.items[index]!.date_published));
      expect(dc?.creators?.[0]).toBeTruthy();
      if (atom?.updated) expect(validate(moment, atom.updated)).toEqual([]);
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

  test('has JSON-LD in its pages with whole addresses and real moments', () => {
    const things = readPages(site).flatMap(({ root }) =>
      root
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => JSON.parse(script.text) as Record<string, unknown>),
    );
    expect(things.length).toBeGreaterThan(5);
    for (const thing of things) {
      expect(thing['@context']).toBe('https://schema.org');
      expect(validate(address, thing['@id'])).toEqual([]);
      for (const key of ['url', 'image'])
        if (thing[key] !== undefined) expect(validate(address, thing[key])).toEqual([]);
      if (thing['datePublished'] !== undefined) expect(validate(moment, thing['datePublished'])).toEqual([]);
      // A day is a date of schema.org as well.
      if (thing['dateModified'] !== undefined)
        expect(validate({ type: 'string', format: 'date' }, thing['dateModified'])).toEqual([]);
    }
  });
});
