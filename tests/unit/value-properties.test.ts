import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toTextId, type SiteContent } from '../../src/catalog/content.ts';
import { getFactCoverage } from '../../src/catalog/coverage.ts';
import { getDue } from '../../src/catalog/due.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { formatFact } from '../../src/catalog/facts.ts';
import { getRelated } from '../../src/catalog/related.ts';
import { withoutScheduled } from '../../src/catalog/schedule.ts';
import { describeEntry } from '../../src/catalog/structured-data/entry.ts';
import { toJsonLd } from '../../src/catalog/structured-data/thing.ts';
import { absoluteUrl } from '../../src/i18n/paths.ts';
import { formatDate, formatDateTime } from '../../src/i18n/format.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { joinContent, type Values, type Wording } from '../../src/loaders/join.ts';
import { readYaml, type Checked } from '../../src/loaders/yaml.ts';
import { getExport } from '../../src/machines/export.ts';
import { getGuide } from '../../src/machines/llms.ts';
import { getOpenData, toCsv, toGeoJson } from '../../src/machines/open-data.ts';
import { getMarkdownVersion } from '../../src/machines/markdown-version.ts';
import { getSearchDocuments } from '../../src/search/document.ts';
import { OpenDataSchema } from '../../src/schemas/open-data.ts';
import { getRecordSchema, type Entity } from '../../src/schemas/record.ts';
import { SiteValuesSchema } from '../../src/schemas/site.ts';
import { LentWordsSchema } from '../../src/schemas/text.ts';
import { nearlySoundRecord, randomRecord, randomWords } from '../records.ts';

let content: SiteContent;
let values: Values;
let wording: Wording;
beforeAll(async () => {
  ({ content, values, wording } = await loadContent('tests/fixtures/province'));
});

/** What no reader should ever see in place of a value. */
const nonsense = /Invalid Date|NaN|undefined|\[object|Infinity|∞/;

let passed = 0;
let refused = 0;
afterAll(() => console.log(`${passed} records and words passed, ${refused} were refused`));

/** Takes every string that a build would print of a record. */
function* printAll(site: SiteContent, record: Entity): Generator<string> {
  const id = 'places/lake';
  const { published, updated, facts } = record;
  for (const locale of localeKeys) {
    yield formatDateTime(locale, getTranslator(locale), published, site.site['time-zone']);
    for (const date of [updated, record['review-by']]) if (date !== undefined) yield formatDate(locale, date);
    for (const fact of Object.values(facts)) {
      yield formatFact(site, locale, fact).text;
      for (const date of [fact.date, fact['as-of']]) if (date !== undefined) yield formatDate(locale, date);
    }
  }
  yield new Date(published).toUTCString(); // of feeds
  for (const { locale } of site.site.locales) {
    const entry = getEntry(site, locale, id);
    yield toJsonLd(describeEntry(site, entry));
    yield getMarkdownVersion(site, entry, '---\ntitle: The lake\n---\n\nWater.\n');
    yield JSON.stringify(
      getExport(
        site,
        locale,
        () => 'a\n\nb\n\nc\n\nd',
        () => '/cards/a.jpg',
      ),
    );
    yield JSON.stringify(getSearchDocuments(site, locale));
    yield String(getRelated(site, entry).length);
  }
  const data = getOpenData(site);
  yield JSON.stringify(OpenDataSchema.parse(data));
  yield toCsv(data, 'en');
  yield JSON.stringify(toGeoJson(data));
  yield getGuide(site);
  yield JSON.stringify(getDue(site, '2026-11-24'));
  yield JSON.stringify(getFactCoverage(site));
  yield String(Object.keys(withoutScheduled(site).records).length);
}

/** Tells whether XML can carry a text. */
function isXml(text: string): boolean {
  const parser = new SaxesParser();
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.write(`<x>${text.replace(/[<>&]/g, (each) => `&#${each.codePointAt(0)};`)}</x>`).close();
  return isSound;
}

/** Gives what passed; what did not was told in words. */
function take<Data>({ data, faults }: Checked<Data>): Data | undefined {
  if (data !== undefined) {
    passed++;
    return data;
  }
  refused++;
  expect(faults).not.toEqual([]);
  for (const { line, message, remedy } of faults) {
    expect(line).toBeGreaterThan(0);
    for (const words of [message, remedy]) expect(`${words.en} ${words.vi}`).not.toContain('undefined');
  }
  return undefined;
}

const survives = (written: object, ...languages: object[]): void => {
  const record = take(readYaml(getRecordSchema('place'), stringify(written), 'places/lake.yaml'));
  if (record === undefined) return;
  const id = 'places/lake';
  // The text of the lake prints its depth.
  const facts = { ...values.records.get(id)!.facts, ...record.facts };
  const entries = new Map(wording.entries);
  languages.forEach((spoken, index) => {
    const textId = toTextId('places', ['en', 'ar'][index]!, 'lake');
    const file = `${textId}.mdx`;
    const words = take(readYaml(LentWordsSchema, stringify(spoken), file));
    if (words) entries.set(textId, { file, words: { ...entries.get(textId)?.words, ...words } });
  });
  const records = new Map(values.records).set(id, { ...record, facts });
  const site: SiteContent = { ...content, ...joinContent({ ...values, records }, { ...wording, entries }) };
  const input = JSON.stringify([record, ...languages]);
  for (const text of printAll(site, site.records[id]!)) {
    if (!nonsense.test(input)) expect(text).not.toMatch(nonsense);
    expect(isXml(text) ? '' : text).toBe('');
  }
};

test('whatever record and words pass their schemas can be printed everywhere', () => {
  fc.assert(fc.property(nearlySoundRecord, survives), { numRuns: 300 });
  fc.assert(fc.property(nearlySoundRecord, randomWords, randomWords, survives), { numRuns: 300 });
  fc.assert(fc.property(randomRecord, survives), { numRuns: 200 });
  // A property that is never tried would hold.
  expect(passed).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
}, 120_000);

test('whatever zone and address pass print a time and a link', () => {
  const zones = fc.constantFrom(
    ...Intl.supportedValuesOf('timeZone'),
    'Asia/Hanoi',
    'Mars/Phobos',
    'utc',
    '+07:00',
    '',
  );
  const hosts = fc.oneof(
    fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true, withFragments: true }),
    fc.domain().map((host) => `https://${host}`),
    fc.string({ unit: 'binary', maxLength: 20 }).map((rest) => `https://${rest}`),
  );
  let sound = 0;
  fc.assert(
    fc.property(zones, hosts, (zone, url) => {
      const address = SiteValuesSchema.shape.url.safeParse(url);
      if (!address.success || !SiteValuesSchema.shape['time-zone'].safeParse(zone).success) return;
      sound++;
      expect(formatDateTime('vi', getTranslator('vi'), '2026-01-05T09:30+09:00', zone)).toMatch(/2026/);
      // Whatever was written, links stand in the form that browsers give them.
      const link = absoluteUrl(address.data, '/vi/');
      expect(new URL(link).href).toBe(link);
      expect(link).toBe(new URL('vi/', url.endsWith('/') ? url : `${url}/`).href);
    }),
    { numRuns: 500, examples: [['Asia/Ho_Chi_Minh', 'https://a.example\u0000']] },
  );
  expect(sound).toBeGreaterThan(50);
});
