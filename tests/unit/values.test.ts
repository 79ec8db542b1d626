import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getEditUrl } from '../../src/catalog/edit.ts';
import { getDescription } from '../../src/loaders/issue.ts';
import { issueWords } from '../../src/loaders/issue-words.ts';
import { findSchema } from '../../src/loaders/schema-path.ts';
import { lossWords, syntaxWords } from '../../src/loaders/yaml-words.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getDataSchema } from '../../src/machines/open-data.ts';
import { sectionKinds } from '../../src/schemas/common.ts';
import { EditionSchema } from '../../src/schemas/edition.ts';
import { addressWords } from '../../src/schemas/web-address.ts';
import { ExceptionsSchema } from '../../src/schemas/exceptions.ts';
import { GlossaryValuesSchema, GlossaryWordsSchema, findTermProblems } from '../../src/schemas/glossary.ts';
import { MediaValuesSchema, MediaWordsSchema } from '../../src/schemas/media.ts';
import { headingIdPattern, isReservedAnchor } from '../../src/schemas/anchors.ts';
import { getRecordSchema, type RecordKind } from '../../src/schemas/record.ts';
import { PublishedSchema, RedirectsSchema } from '../../src/schemas/redirects.ts';
import { SiteValuesSchema, SiteWordsSchema, type Site } from '../../src/schemas/site.ts';
import { SourceSchema } from '../../src/schemas/source.ts';
import { LentWordsSchema, TextSchema } from '../../src/schemas/text.ts';
import { unwrap } from '../../src/schemas/unwrap.ts';

/** Every schema of a file that people write. */
const schemas: Record<string, z.ZodType> = {
  site: SiteValuesSchema,
  'site of a language': SiteWordsSchema,
  home: EditionSchema,
  glossary: GlossaryValuesSchema,
  'glossary of a language': GlossaryWordsSchema,
  media: MediaValuesSchema,
  'media of a language': MediaWordsSchema,
  source: SourceSchema,
  text: TextSchema,
  redirects: RedirectsSchema,
  published: PublishedSchema,
  exceptions: ExceptionsSchema,
  index: getRecordSchema('section'),
  ...Object.fromEntries(sectionKinds.map((kind) => [kind, getRecordSchema(kind)])),
};

/** Lists the fields of a schema with their paths, through lists, keys and wrappers. */
function listFields(schema: z.core.$ZodType | undefined, path: string): [path: string, field: z.core.$ZodType][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return listFields(inner.element, `${path}[]`);
  if (inner instanceof z.ZodRecord) return listFields(inner.valueType, `${path}{}`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => {
    const here = `${path}.${key}`;
    return [[here, field as z.core.$ZodType] as [string, z.core.$ZodType], ...listFields(field, here)];
  });
}

const fields = Object.entries(schemas).flatMap(([name, schema]) => listFields(schema, name));

/** Words that only English sentences have; names of fields and commands stand among Vietnamese ones. */
const english = /\b(?:the|is|are|was|and|when|which|with|from|for|what|that|this|these|must|who|where|does|not)\b/i;
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
/** Examples in quotes, lists of values, and commands are the same in every language. */
const withoutCode = (text: string): string =>
  text.replaceAll(
    /“[^”]*”|"[^"]*"|npm run [\w-]+(?: -- [\w-]+)?|[\w-]+\.(?:md|yaml|mdx|ts)|\([^)]*\)|\{[^}]*\}|\[[^\]]*\]/g,
    '',
  );

const expectBilingual = ({ en, vi }: { en: string; vi: string }): void => {
  expect(en).not.toBe('');
  expect(vi).toMatch(vietnamese);
  expect(vi).toBe(vi.normalize('NFC'));
  expect(withoutCode(vi)).not.toMatch(english);
};

test('every field of every schema is described in both languages, and the Vietnamese is Vietnamese', () => {
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(([, field]) => getDescription(field) === undefined).map(([path]) => path)).toEqual([]);
  for (const [, field] of fields) expectBilingual(getDescription(field)!);
});

test('whatever is said of a fault is said in both languages', () => {
  const words = [
    ...Object.values(issueWords).map((give) => give({ first: 'starts', from: '2026', problem: 'form' })),
    ...Object.values(addressWords),
    ...Object.values(syntaxWords),
    ...Object.values(lossWords),
  ];
  expect(words.length).toBeGreaterThan(50);
  for (const { message, remedy } of words) {
    expectBilingual(message);
    expectBilingual(remedy);
  }
});

test('every code that a schema raises has its words', () => {
  const source = readdirSync('src/schemas')
    .map((file) => readFileSync(join('src/schemas', file), 'utf8'))
    .join('\n');
  const raised = [...source.matchAll(/(?:error|message): '([a-z-]+)'|report\('([a-z-]+)'/g)].map(
    ([, given, reported]) => given ?? reported!,
  );
  expect(raised.length).toBeGreaterThan(20);
  expect(raised.filter((code) => issueWords[code] === undefined)).toEqual([]);
  // And no words are left of a code that nothing raises: forms have theirs by the end of their code.
  const unused = Object.keys(issueWords).filter((code) => !code.startsWith('form-') && !source.includes(`'${code}'`));
  expect(unused).toEqual([]);
});

test('the published schema is in English', () => {
  expect(JSON.stringify(getDataSchema())).not.toMatch(vietnamese);
  expect(JSON.stringify(getDataSchema())).toContain('a number with a point');
});

test('no category and no heading can have the name of an element of its page', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
  const onPages = /^(?:components\/(?!text\/|home\/)|layouts\/(?:EntryLayout|SectionLayout|EntryBase|Base|Head))/;
  const ids = files
    .filter((file) => onPages.test(file))
    .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id!));
  for (const id of ['all', 'facts', 'downloads-title']) expect(ids).toContain(id);
  expect(ids.filter((id) => !isReservedAnchor(id))).toEqual([]);
  for (const key of ['s1', 's0-2', 'source-almanac']) expect(isReservedAnchor(key)).toBe(true);
  for (const key of ['coast', 'beach', 'stories', 'sea']) expect(isReservedAnchor(key)).toBe(false);
  // Blocks are `the-shore_1` and `_1`: no heading can have the id of one.
  for (const id of ['_1', 'the-shore_1', '2025', 'the--shore', 'The-shore']) expect(id).not.toMatch(headingIdPattern);
});

const head = 'order: 1\n';
const base = `${head}published: 2026-01-05T09:30+09:00\n`;
const record = (more: string, kind: RecordKind = 'place') =>
  readYaml(getRecordSchema(kind), base + more, 'places/x.yaml');
const fact = (more: string) =>
  record(`facts:\n  depth:\n    sources: [almanac]\n    ${more.replaceAll('\n', '\n    ')}`);
const words = (more: string) => readYaml(LentWordsSchema, `name: Harbour\n${more}`, 'en/places/x.mdx', 1);
const source = (change: (text: string) => string) =>
  readYaml(
    SourceSchema,
    change(
      'title: Almanac\npublisher: Office\nurl: https://almanac.example/a\ndate: 2020\naccessed: 2026-11-01\nlang: en\ngrade: A\n',
    ),
    'x.yaml',
  );

const term = { find: [], refuse: {}, spare: {}, explain: {}, note: {} };

const published = (value: string) =>
  readYaml(getRecordSchema('place'), `${head}published: ${value}\n`, 'places/x.yaml');

describe('what passes makes sense', () => {
  test.each([
    '2026-01-05T23:59+14:00',
    '2026-01-05T00:00-12:00',
    '2026-01-05T00:00Z',
    '2026-01-05T09:30:59+05:45',
    '2028-02-29T10:00+07:00',
  ])('the moment %s', (value) => expect(published(value).faults).toEqual([]));

  test.each([
    '2026-01-06T25:61+09:00',
    '2026-01-06T24:00+09:00',
    '2026-01-06T10:60+09:00',
    '2026-01-06T10:00:60+09:00',
    '2026-01-06T10:00+99:99',
    '2026-01-06T10:00+14:01',
    '2026-01-06T10:00-12:30',
    '2026-01-06T10:00+07:60',
    '2026-02-30T10:00+07:00',
    '2026-13-01T10:00+07:00',
    '2026-00-01T10:00+07:00',
    '0026-01-01T10:00+07:00',
    '2026-01-06T10:00',
    '2026-01-06',
    '26/11/2026',
  ])('and the moment %s does not', (value) => {
    const { faults } = published(value);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'schema', line: 2 });
    for (const text of [faults[0]!.message, faults[0]!.remedy].flatMap(({ en, vi }) => [en, vi]))
      expect(text).toBeTruthy();
    expect(faults[0]!.message.vi).toContain(value);
    expect(faults[0]!.remedy.vi).toContain('2026-11-26T08:00+07:00');
  });

  test.each([
    ['a leap day', 'updated: 2028-02-29'],
    ['the day of publication', 'updated: 2026-01-05'],
    ['a year as a number', 'facts: { a: { date: 2010, sources: [x] } }'],
    ['a year of the first millennium', 'facts: { a: { date: "0938", sources: [x] } }'],
    ['a fact that is neither number nor date', 'facts: { a: { sources: [x] } }'],
    ['a key that begins with a number', 'facts: { 2010-flood: { date: 2010, sources: [x] } }'],
    ['a word that once was a truth', 'author: no'],
    ['a folded line', 'author: >-\n  M\n  K'],
    ['a comment', 'author: MK # initials'],
  ])('%s', (_, more) => expect(record(more).faults).toEqual([]));

  test.each([
    ['Thai on one line', 'unit: >-\n  ถ้ำเซินด่อง', 'ถ้ำเซินด่อง'],
    ['a line end between words', 'unit: the office\n  of the port', 'the office of the port'],
    ['a line end within Chinese', 'unit: >-\n  广平省\n  新闻', '广平省新闻'],
  ])('%s', (_, more, unit) => expect(words(more)).toMatchObject({ faults: [], data: { unit } }));

  test.each([
    ['no words', 'unit: ""', 'unit'],
    ['words of several languages in one', 'unit: { en: Office, vi: Trạm }', 'unit'],
    ['an alias named twice', 'aliases: [A b, A b]', 'aliases.1'],
    ['a name that is a list', 'facts: { depth: { label: [Depth] } }', 'facts.depth.label'],
    ['a label that is a text', 'facts: { depth: Depth }', 'facts.depth'],
    ['a key in capitals', 'facts: { Depth: { label: Depth } }', 'facts.Depth'],
    ['an unknown field', 'nmae: Harbour', 'Known here: name'],
    ['a title, which promises a text', 'title: The harbour', 'title'],
    [
      'a value, which no language has of its own',
      'facts: { depth: { value: 3 } }',
      'places/x.yaml: facts: { depth: { value',
    ],
    ['a relation, which no language has of its own', 'related: [places/lake]', 'places/x.yaml: related'],
  ])('and not among words: %s', (_, more, shown) => {
    const { faults } = words(more);
    expect(faults).toHaveLength(1);
    expect(`${faults[0]!.message.en} ${faults[0]!.remedy.en}`).toContain(shown);
    expect(faults[0]!.line).toBe(3);
    for (const { vi } of [faults[0]!.message, faults[0]!.remedy]) expect(vi).toMatch(vietnamese);
  });

  test.each([
    ['a change before the publication', 'updated: 2026-01-04', 'published', '2026-01-04'],
    ['a review before the publication', 'review-by: 2025-12-31', 'published', '2025-12-31'],
    ['an entry named twice', 'related: [places/a, places/b, places/a]', 'related.2', 'places/a'],
    ['a picture named twice', 'pictures: [a, a]', 'pictures.1', 'a'],
    ['a file named twice', 'files: [a, a]', 'files.1', 'a'],
    ['a source named twice', 'sources: [a, a]', 'sources.1', 'a'],
    ['an alias named twice', 'aliases: [A b, A b]', 'aliases.1', 'A b'],
    ['a programme named twice', 'programmes: [plans/a, plans/a]', 'programmes.1', 'plans/a'],
    ['an audience named twice', 'audience: [press, press]', 'audience.1', 'press'],
    ['a name, whose words each language has', 'name: { en: A }', '<locale>/places/x.mdx', 'name: …'],
    [
      'a label of a fact',
      'facts: { a: { label: { en: A }, date: 2010, sources: [x] } }',
      'facts: { a: { label: … } }',
      '',
    ],
    ['a reason', 'withdrawn: { date: 2026-11-20, reason: { en: A } }', '<locale>/places/x.mdx', 'withdrawn: …'],
    ['a key of digits alone', 'facts: { "2010": { date: 2010, sources: [x] } }', 'facts.2010', 'year-2010'],
    ['an entry without its section', 'related: [lake]', 'related.0', 'places/old-lighthouse'],
    ['latitude and longitude exchanged', 'position: { latitude: 106, longitude: 17 }', 'latitude', '106'],
    ['an unknown kind', 'kind: Official', 'official, promotion, world-into-vietnam', 'Official'],
    ['an empty field', 'author:', 'author', ''],
    ['a number for a name', 'author: 1975', '"1975"', '1975'],
    ['a line break', 'author: |\n  M\n  K', 'line', ''],
    ['a control character', 'author: "a\\eb"', 'U+001B', ''],
    ['half a character', 'author: "a\\uD800"', 'U+D800', ''],
    ['a number that is not decimal', 'order: 0x1F', '0x1F', '31'],
    ['zeros before a number', 'order: 031', '031', '31'],
    ['more digits than are kept', 'order: 12345678901234567890', '12345678901234567890', ''],
    ['a text that ends at #', 'author: Road #14', '#', ''],
    ['a field that is only #', 'author: #14', '#', ''],
    ['an anchor nobody uses', 'author: &a MK', '&', ''],
    ['a tag', 'author: !!str 5', '!', ''],
    ['a merge', '<<: { author: MK }', '<<', ''],
    ['a second document', '---\nauthor: MK', '---', ''],
    ['a list for a key', '? [a]\n: b', 'list', ''],
    ['a key in two spellings', 'facts:\n  2010: {}\n  "2010": {}', 'twice', ''],
  ])('and not %s', (_, more, ...shown) => {
    const { faults } = record(more);
    expect(faults.length).toBeGreaterThan(0);
    const said = faults.map(({ message, remedy }) => `${message.en} ${remedy.en}`).join(' ');
    for (const part of shown) expect(said).toContain(part);
    for (const { message, remedy } of faults) for (const { vi } of [message, remedy]) expect(vi).toMatch(vietnamese);
  });

  test.each([
    ['a range', 'value: [18, 22]\nunit: meter'],
    ['frost', 'value: -3.5\nunit: celsius'],
    ['millions with a fraction', 'value: 2624000.5\nunit: usd\nas-of: 2020'],
    ['a year', 'value: 938\nunit: year'],
    ['the year and the review', 'value: 3\nunit: meter\nas-of: 2026\nreview-by: 2026-03-01'],
  ])('the fact: %s', (_, more) => expect(fact(more).faults).toEqual([]));

  test.each([
    ['a range backwards', 'value: [22, 18]\nunit: meter'],
    ['a range of one number', 'value: [5, 5]\nunit: meter'],
    ['half a person', 'value: 2.5\nunit: person'],
    ['fewer than no visitors', 'value: -5\nunit: visitor'],
    ['a thousandth that is not printed', 'value: 0.001\nunit: meter'],
    ['the year fifty', 'value: 50\nunit: year'],
    ['a year with a fraction', 'value: 1871.5\nunit: year'],
    ['a unit that nothing is measured in', 'unit: meter'],
    ['two values', 'value: 3\nunit: meter\ndate: 2010'],
    ['a review before the fact', 'value: 3\nunit: meter\nas-of: 2026-05\nreview-by: 2026-04-30'],
    ['a source twice', 'value: 3\nunit: meter\nsources: [almanac, almanac]'],
  ])('and not the fact: %s', (_, more) => expect(fact(more).faults.length).toBeGreaterThan(0));

  test.each([
    ['an event of three days', 'event', 'recurs: once\nstarts: 2026-05-01\nends: 2026-05-03'],
    ['an event of one day', 'event', 'recurs: once\nstarts: 2026-05-01\nends: 2026-05-01'],
    ['a lunar day', 'event', 'lunar: { month: 12, day: 30 }'],
    ['news of the day before', 'news', 'happened: 2026-01-04'],
    ['news of a year', 'news', 'happened: 2026'],
    ['a decree', 'document', 'issued: 2015-09\neffective: 2015-09-07'],
  ] as const)('%s', (_, kind, more) => expect(record(more, kind).faults).toEqual([]));

  test.each([
    ['an event that ends before it starts', 'event', 'recurs: once\nstarts: 2026-05-09\nends: 2026-05-01'],
    ['an end without a start', 'event', 'recurs: once\nends: 2026-05-01'],
    ['days of one year for every year', 'event', 'starts: 2026-05-01'],
    ['the thirteenth month', 'event', 'lunar: { month: 13, day: 1 }'],
    ['the lunar 31st', 'event', 'lunar: { month: 1, day: 31 }'],
    ['news of what has not happened', 'news', 'happened: 2026-01-06'],
    ['a decree in force before it is issued', 'document', 'issued: 2015-09\neffective: 2014'],
    ['an address of nothing', 'document', 'issued: 2015\naddress: "https://["'],
  ] as const)('and not %s', (_, kind, more) => expect(record(more, kind).faults).toHaveLength(1));

  test.each([
    ['no such language', 'lang: en', 'lang: vn'],
    ['read before it was published', 'accessed: 2026-11-01', 'accessed: 2019-11-01'],
    ['another user’s host', 'https://almanac.example/a', 'https://portal.example@evil.example/'],
    ['a host that is a number', 'https://almanac.example/a', 'https://127.0.0.1/a'],
    ['a host of this machine', 'https://almanac.example/a', 'http://localhost/a'],
    ['a broken host', 'https://almanac.example/a', 'https://e"x'],
  ])('a source: %s', (_, from, to) => {
    expect(source((text) => text).faults).toEqual([]);
    expect(source((text) => text.replace(from, to)).faults).toHaveLength(1);
  });

  test.each([
    ['url: https://marren.example', true],
    ['url: https://xn--mnchen-3ya.example:8443', true],
    ['url: https://marren.example/', true],
    ['url: https://Marren.example', true],
    ['url: https://name.example/repo', true],
    ['url: https://name.example/a/../b', false],
    ['url: https://name.example/đường', false],
    ['url: http://marren.example', false],
    ['url: "https://["', false],
    ["url: 'https://e\"x'", false],
    ['url: https://evil.example?x', false],
    ['url: https://user@marren.example', false],
    ['time-zone: Asia/Tokyo', true],
    ['time-zone: Asia/Hanoi', false],
    ['time-zone: Mars/Phobos', false],
    ['sections: [{ slug: places, kind: place }, { slug: news, kind: news, group: read }]', true],
    ['sections: [{ slug: caves, kind: place }, { slug: beaches, kind: place }]', true],
    ['sections: [{ slug: places, kind: place }, { slug: places, kind: story }]', false],
    ['sections: [{ slug: search, kind: page }]', false],
    ['sections: [{ slug: media, kind: page }]', false],
    ['sections: [{ slug: ko, kind: place }]', false],
    ['sections: [{ slug: kore, kind: place }]', true],
    ['sections: [{ slug: places, kind: cave }]', false],
    ['sections: [{ slug: Places, kind: place }]', false],
    ['sections: [{ slug: places, kind: place, group: "1" }]', false],
    ['sections: [places]', false],
    ['sections: []', false],
    ['fallback: [en, vi]', true],
    ['fallback: [en, en]', false],
    ['locales: [{ locale: en, tier: 1 }, { locale: vi, tier: 1 }]', true],
    ['locales: [{ locale: en, tier: 1 }, { locale: en, tier: 2 }]', false],
    ['portals: [{ key: a, url: https://a.example }, { key: b, url: https://b.example }]', true],
    ['portals: [{ key: a, url: https://a.example }, { key: b, url: https://a.example }]', false],
    ['portals: [{ key: a, url: https://a.example }, { key: a, url: https://b.example }]', false],
    ['portals: [{ key: "1", url: https://a.example }]', false],
    ['security-contact: mailto:security@marren.example', true],
    ['security-contact: "mailto:x"', false],
    ['repository: { url: https://git.example/marren, edit: /edit/main/ }', true],
    ['repository: { url: https://git.example/marren, edit: /edit/main }', false],
    ['repository: { url: "https://git.example/?p=marren", edit: /edit/main/ }', false],
    ['repository: { url: "https://git.example/marren#readme", edit: /edit/main/ }', false],
  ])('site.yaml: %s is allowed: %s', (line, isAllowed) => {
    const field = line.split(':')[0]!;
    const shape = z.object({ [field]: findSchema(SiteValuesSchema, [field]) as z.ZodType });
    expect(readYaml(shape, line, 'site.yaml').faults.length === 0).toBe(isAllowed);
  });

  test.each([
    ['categories: [coast, inland]', 0],
    ['categories: [all]', 1],
    ['categories: [coast, coast]', 1],
    ['categories: [{ key: coast, name: { en: Coast } }]', 1],
  ])('index.yaml: %s has faults: %i', (line, count) => {
    expect(record(line, 'section').faults).toHaveLength(count);
  });

  test('a section cannot be withdrawn', () => {
    expect(record('withdrawn: { date: 2026-05-01 }').faults).toEqual([]);
    expect(record('withdrawn: { date: 2026-05-01 }', 'section').faults).toHaveLength(1);
  });

  test('two terms of the glossary are not one', () => {
    const problems = (second: object) =>
      findTermProblems({
        terms: [
          { ...term, key: 'hang-en', agreed: { vi: 'Hang Én', en: 'Hang En' } },
          { ...term, key: 'other', agreed: second },
        ],
      }).map(({ code, key }) => [code, key]);
    expect(problems({ vi: 'Hang Én', en: 'Hang En', ko: '항엔' })).toEqual([['listed-twice', 'other']]);
    expect(problems({ vi: 'Hang Én', en: 'Swallow Cave' })).toEqual([]);
    expect(problems({ ko: '항엔' })).toEqual([]);
    expect(problems({})).toEqual([['no-language', 'other']]);
  });
});

test('a fault shows the value, the right form and what is allowed, in both languages', () => {
  expect(published('26/11/2026').faults).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "file": "places/x.yaml",
        "line": 2,
        "message": {
          "en": "The field published has a value that is not allowed; it is “26/11/2026”.",
          "vi": "Trường published có giá trị không hợp lệ; hiện là “26/11/2026”.",
        },
        "remedy": {
          "en": "Write 2026-11-26T08:00+07:00. Expected: when the entry was first published: day, time and offset from UTC, for example 2026-11-26T08:00+07:00.",
          "vi": "Hãy viết 2026-11-26T08:00+07:00. Cần: đăng lần đầu khi nào: ngày, giờ và độ lệch so với UTC, chẳng hạn 2026-11-26T08:00+07:00.",
        },
        "rule": "schema",
      },
    ]
  `);
  expect(record('kind: Official').faults[0]!.remedy).toMatchInlineSnapshot(`
    {
      "en": "Write official. Expected: kind of information in the sense of Decree 72/2015: promotion, world-into-vietnam, or official where the owner of the site is a state agency. Allowed: official, promotion, world-into-vietnam.",
      "vi": "Hãy viết official. Cần: loại thông tin theo Nghị định 72/2015: promotion (quảng bá), world-into-vietnam (tình hình thế giới vào Việt Nam), hoặc official (chính thức) khi chủ trang là cơ quan nhà nước. Được dùng: official, promotion, world-into-vietnam.",
    }
  `);
  expect(fact('value: "38,5"\nunit: meter').faults[0]!.remedy.en).toContain('Write 38.5.');
  expect(fact('value: 38.500.000\nunit: cubic-meter').faults[0]!.remedy.en).toContain('Write 38500000.');
  expect(fact('value: 38\nunit: metre').faults[0]!.remedy.vi).toContain('kilometer, hectare');
  expect(record('related: places/lake').faults[0]!.remedy.en).toContain('Write [ places/lake ].');
  expect(record('poster: Hải Đăng.JPG').faults[0]!.remedy.vi).toContain('Hãy viết hai-dang.');
  expect(record('poster: /media/lighthouse.svg').faults[0]!.remedy.en).toContain('Write lighthouse.');
  expect(record('related: [/places/lake/]').faults[0]!.remedy.en).toContain('Write places/lake.');
  // What is no name of anything is not made into one.
  expect(record('sources: [https://almanac.example/marren]').faults[0]!.remedy.en).not.toContain('Write');
  expect(record('updated: 5.3.2026').faults[0]!.remedy.en).toContain('Write 2026-03-05.');
  expect(source((text) => text.replace('https://almanac', 'almanac')).faults[0]!.remedy.en).toContain(
    'Write https://almanac.example/a.',
  );
});

test('an edit link has one slash between repository and path', () => {
  const site = (url: string) => ({ repository: { url, edit: '/edit/main/' } }) as Site;
  for (const url of ['https://git.example/marren', 'https://git.example/marren/'])
    expect(getEditUrl(site(url), 'places/lake.yaml')).toBe('https://git.example/marren/edit/main/places/lake.yaml');
});

test('a file with nothing in it is one fault that says what it should hold', () => {
  for (const text of ['', '# only a remark\n', '---\n']) {
    const { faults } = readYaml(SourceSchema, text, 'x.yaml');
    expect(faults.map(({ message, remedy }) => [message.vi, remedy.en])).toEqual([
      ['Trong này chưa có gì.', 'Give at least title, publisher, accessed, lang, grade; CONTRIBUTING.md has examples.'],
    ]);
  }
});

test('a file of words with nothing in it says what it may hold', () => {
  const { faults } = readYaml(SiteWordsSchema, '', 'vi/site.yaml');
  expect(faults.map(({ remedy }) => remedy.en)).toEqual([
    'Give at least one of name, tagline, owner, licence, groups, portals, map, translation, or remove the file.',
  ]);
});

test.each([
  ['author: "MK', 'MISSING_CHAR'],
  ['author: [a', 'MISSING_CHAR'],
  ['author:MK', 'MULTILINE_IMPLICIT_KEY'],
  ['author: Huế: a city', 'BLOCK_AS_IMPLICIT_KEY'],
  ['author: @an', 'BAD_SCALAR_START'],
  ['\tauthor: MK', 'TAB_AS_INDENT'],
  ['author: MK\nauthor: XY', 'DUPLICATE_KEY'],
  ['author: "a\\q"', 'BAD_DQ_ESCAPE'],
] as const)('a syntax error has the remedy of its own cause: %s', (more, code) => {
  expect(record(more).faults[0]).toMatchObject({ rule: 'yaml', remedy: syntaxWords[code].remedy });
});

test.each([
  ['position: { latitude: 17,46, longitude: 106.6 }', 'position.46'],
  ['withdrawn: { date: 2026-11-20, sai số đo }', 'sai số đo'],
])('a comma that begins a field nobody meant is named: %s', (more, field) => {
  const fault = record(more).faults.find(({ message }) => message.vi.includes(field))!;
  expect(fault.remedy.en).toContain('put the text in quotes, and write a point before decimals');
  expect(fault.remedy.vi).toContain('Dấu phẩy trong { } mở ra khóa mới');
});

test('a line that begins with a tab is one fault, and others keep theirs', () => {
  const { faults } = readYaml(SourceSchema, 'title:\n\tvi: Bến\n\ten: Harbour\ngrade A\n', 'x.yaml');
  const { TAB_AS_INDENT, MULTILINE_IMPLICIT_KEY } = syntaxWords;
  expect(faults.map(({ line, remedy }) => [line, remedy])).toEqual([
    [2, TAB_AS_INDENT.remedy],
    [3, TAB_AS_INDENT.remedy],
    [4, MULTILINE_IMPLICIT_KEY.remedy],
  ]);
});
