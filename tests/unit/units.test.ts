import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugPattern } from '../../src/schemas/common.ts';
import { LentWordsSchema, TextSchema } from '../../src/schemas/text.ts';
import { MediaWordsSchema } from '../../src/schemas/media.ts';
import { SiteWordsSchema } from '../../src/schemas/site.ts';
import { wordFieldNames } from '../../src/schemas/words.ts';
import { parseText } from '../../src/texts/parse.ts';
import { digestUnits, getEntryUnits, getMediaUnits, getSiteUnits, isWordUnit } from '../../src/texts/units.ts';

/** Names of XML that may begin with anything: ids of units are written as such by tools of translators. */
const nameToken = /^[\w.-]+$/;

const key = fc
  .stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3})?$/)
  .filter((slug) => slugPattern.test(slug) && !/^\d+$/.test(slug));
const words = fc.stringMatching(/^\S{1,12}$/);
const named = fc.dictionary(key, words, { maxKeys: 3 });
const some = <Fields extends object>(fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) =>
  fc.record(fields, { requiredKeys: [] });

const entryWords = some({
  title: words,
  description: words,
  ...Object.fromEntries(wordFieldNames.map((name) => [name, words])),
  aliases: fc.uniqueArray(words, { maxLength: 2 }),
  withdrawn: words,
  facts: fc.dictionary(key, some({ label: words, text: words, note: words }), { maxKeys: 3 }),
  categories: named,
});
const siteWords = some({
  name: words,
  tagline: words,
  licence: words,
  owner: some({ name: words, statement: words }),
  groups: named,
  portals: named,
  map: some({ title: words, caption: words, country: words, labels: named }),
});
const mediaWords = fc.record({
  media: fc.dictionary(key, some({ alt: words, title: words, credit: words }), { maxKeys: 3 }),
});

/** Strings of a value, but for aliases, which are not translated. */
const listStrings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.values(value).flatMap(listStrings)
      : [];

describe.each([
  ['an entry', entryWords, getEntryUnits],
  ['a site', siteWords, getSiteUnits],
  ['pictures', mediaWords, getMediaUnits],
] as const)('the units of %s', (_, arbitrary, getUnits) => {
  const list = getUnits as (words: object) => Record<string, string>; // each takes what its arbitrary gives

  test('are all its words, each under an id of its own that tools of translators and digests can carry', () => {
    fc.assert(
      fc.property(arbitrary, (all: object) => {
        const units = list(all);
        expect(Object.values(units).toSorted()).toEqual(listStrings(all).toSorted());
        for (const id of Object.keys(units)) {
          expect(id).toMatch(nameToken);
          expect(id).not.toContain('.');
          expect(id).not.toMatch(/^\d+$/);
        }
        expect(Object.keys(digestUnits(units))).toEqual(Object.keys(units));
      }),
    );
  });
});

test('every field of words that a schema has is a unit, but for aliases and where a translation comes from', () => {
  const listFields = (schema: { shape: object }): string[] =>
    Object.keys(schema.shape).filter((field) => field !== 'aliases' && field !== 'translation');
  const give = (fields: string[], maps: Record<string, unknown>) =>
    Object.fromEntries(fields.map((field) => [field, maps[field] ?? 'Words']));
  const facts = { depth: { label: 'L', text: 'T', note: 'N' } };
  const entry = give(listFields(TextSchema), { facts, categories: { coast: 'Coast' }, stops: { bridge: 'Bridge' } });
  expect(Object.keys(getEntryUnits(entry))).toEqual([
    '_title',
    '_description',
    ...wordFieldNames.map((name) => `_${name}`),
    '_withdrawn',
    '_facts_depth_label',
    '_facts_depth_text',
    '_facts_depth_note',
    '_categories_coast',
    '_stops_bridge',
  ]);
  const site = give(listFields(SiteWordsSchema), {
    owner: { name: 'A', statement: 'B' },
    groups: { visit: 'C' },
    portals: { province: 'D' },
    map: { title: 'E', caption: 'F', country: 'H', labels: { sea: 'G' } },
  });
  expect(Object.keys(getSiteUnits(site))).toEqual([
    '_name',
    '_tagline',
    '_owner_name',
    '_owner_statement',
    '_licence',
    '_groups_visit',
    '_portals_province',
    '_map_title',
    '_map_caption',
    '_map_country',
    '_map_labels_sea',
  ]);
  const { media } = MediaWordsSchema.parse({ media: { pier: { alt: 'A', title: 'B', credit: 'C' } } });
  expect(Object.keys(getMediaUnits({ media }))).toEqual(['pier_alt', 'pier_title', 'pier_credit']);
  expect(listFields(LentWordsSchema)).toEqual(listFields(TextSchema).filter((field) => !/^(?:title|desc)/.test(field)));
});

test('words are told from blocks by their ids, whatever the headings are called', () => {
  const source =
    '---\ntitle: The pier\ndescription: A pier that leads out to sea.\nname: Pier\n---\n\nWood.\n\n## Title {#title}\n\nGrey.\n\n## Facts {#facts-depth-label}\n\nOld.\n';
  const { text } = parseText(source, 'en/places/pier.mdx');
  const blocks = text!.blocks.map(({ id }) => id);
  expect(blocks).toEqual(['_1', 'title', 'title_1', 'facts-depth-label', 'facts-depth-label_1']);
  expect(blocks.filter(isWordUnit)).toEqual([]);
  const units = Object.keys(getEntryUnits(text!.frontMatter));
  expect(units.filter((id) => !isWordUnit(id))).toEqual([]);
  expect(units.filter((id) => blocks.includes(id))).toEqual([]);
});

test('the digest of a unit follows its words and nothing else', () => {
  const { _name, _unit } = digestUnits(getEntryUnits({ name: 'Pier', unit: 'Pier' }));
  expect(_name).toBe(_unit);
  expect(_name).toMatch(/^[0-9a-f]{12}$/);
  expect(digestUnits(getEntryUnits({ name: 'Piers' }))['_name']).not.toBe(_name);
});
