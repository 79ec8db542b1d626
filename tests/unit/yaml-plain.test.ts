// The quick reader of YAML against the parser: whatever it reads, the parser reads as the same, and finds nothing wrong in.
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { readPlainYaml } from '../../src/loaders/yaml-plain.ts';
import { parseWhole } from '../../src/loaders/yaml.ts';

/** Whatever means something to YAML, or nearly does, and what yaml-loss.ts refuses. */
const pieces = [
  `a¦b¦key¦a-b¦on¦no¦y¦constructor¦__proto__¦Quảng Bình¦广平¦ກວາງ¦한¦’¦“¦😀¦\uD800`,
  `null¦Null¦~¦true¦True¦FALSE¦false¦.inf¦-.Inf¦.nan¦0x1F¦0o17¦1e3¦1E-2¦<<`,
  `0¦00¦-0¦-0.0¦007¦7¦-12¦+3¦1.¦.5¦-.5¦1.50¦1_000¦12:30¦2026-11-20T08:15+07:00¦5%¦5 km¦3/4`,
  `123456789012345¦1234567890123456¦123456789.12345¦1234567890.123456¦1.2.3¦5e¦1-2`,
  ` ¦  ¦   ¦\t¦\n¦\n\n¦\n  ¦\n    ¦\r\n¦\r¦\u00A0¦\u3000¦\u0085¦\u2028¦\uFEFF¦\uFDD4¦\0¦\x7F`,
  `: ¦:¦ :¦ #¦#¦# x¦ #x¦- ¦-¦---¦...¦%YAML¦? ¦?¦,¦, ¦[¦]¦[]¦{¦}¦{}¦@¦\`¦*¦=`,
  `[a, b]¦[ a ]¦[a,b]¦[a, ]¦{ a: b }¦{a: 1, b: 2}¦{ a: b, a: c }¦[{ a: b }]¦{ a }¦[a: b]¦[1, -2.5, x]`,
  `"¦'¦"a"¦'a'¦"a, b"¦"a: b"¦''¦""¦'it''s'¦"\\n"¦"\\u200B"¦|¦>¦>-¦|2¦&a ¦*a¦!¦!!str `,
  `<b>¦</b¦< 5¦<Fact¦\`a\`¦https://site.example/#a¦a#b¦places/x#y`,
  `2026-11-20¦2026-1-5¦2001-12-14t21:59:43.10-05:00¦2001-12-14 21:59:43.10 -5¦20261120¦190:20:30¦685_230.15¦0b1¦1e400¦.5e1¦0.1234567`,
  `&x a¦&x¦*x¦<<: *x¦{ <<: *x }¦{ "<<": a }¦[*x, *x]¦!!merge <<¦!!binary YQ==¦!!set { a }¦!local a`,
  `{ a: { b: [c, { d: e }] } }¦[[a, b], []]¦{ 1: a, "1": b }¦{ "a": 1, a: 2 }¦{ "a":1 }¦{ "a" : 1 }¦{ '_': {} }¦{ a:b }¦[a, b,]¦{ a: b # c\n}`,
  `{ a: "b, } c" }¦{ a: 'b ] ''c' }¦"a \\"b\\" \\\\"¦"\\/"¦"\\ufdd4"¦\\ufdd4¦\\Uabc¦"a\\\n  b"¦'a\n  b'¦[a,\n  b]¦{\n  a: b\n  }`,
  `a # b¦a #b¦a  # b¦"a" # b¦"a"# b¦{ a: b } # c¦[a] #¦# b¦a #b # c¦- # a¦# \\uFDD4`,
  `_¦_a: b¦a/b: c¦广: b¦1: a¦01: a¦1.5: a¦~: a¦a b: c¦a.b: c¦__proto__: a¦"__proto__": a¦{ __proto__: a }¦{ "__proto__": a }¦"a b": c¦'1': a`,
].flatMap((row) => row.split('¦'));

/** Texts over several lines. */
const folded = fc
  .tuple(
    fc.constantFrom('>-', '>-', '>', 'x', '广', '- ', 'a: '),
    fc.array(
      fc.tuple(
        fc.constantFrom('  ', '  ', '    ', ' ', ''),
        fc.oneof(fc.constantFrom('x', '广', '平，', '# n', ''), fc.constantFrom(...pieces)),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([head, rows]) => [head, ...rows.map((row) => row.join(''))].join('\n'));

const value = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const plainKey = fc.constantFrom(
  'a',
  'b',
  'c',
  'd',
  'vi',
  'time-zone',
  'A1',
  '_a',
  'a/b',
  '广',
  'null',
  'True',
  'constructor',
  '1',
  '01',
  '1e1',
  '2026-11-20',
  '<<',
  '__proto__',
  '"a"',
  "'1'",
);
const line = fc
  .tuple(
    fc.constantFrom(0, 0, 0, 0, 2, 2, 4, 1),
    fc.constantFrom('', '', '', '', '', '- ', '-  ', '- - '),
    fc.option(fc.tuple(plainKey, fc.constantFrom(': ', ': ', ': ', ':', ' : ', ':  ')), { freq: 9 }),
    fc.oneof(
      fc.constantFrom('x', 'y z', '12', '[x, y]', '{ p: 1, q: "2" }', "'v'", ''),
      fc.constantFrom(...pieces),
      value,
      folded,
    ),
  )
  .map(([indent, mark, key, written]) => ' '.repeat(indent) + mark + (key?.join('') ?? '') + written);
const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((each) => each.join('\n'));

/** Sound YAML as people lay it out: maps and lists within each other, values of all kinds. */
const { block } = fc.letrec<{ block: string[]; entry: string[] }>((tie) => ({
  entry: fc
    .tuple(
      fc.constantFrom('a', 'b', 'c-d', 'e'),
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: tie('block') }),
    )
    .map(([key, inner]) =>
      typeof inner === 'string' ? [`${key}: ${inner}`] : [`${key}:`, ...inner.map((each) => `  ${each}`)],
    ),
  block: fc.oneof(
    { depthSize: 'small' },
    fc.array(tie('entry'), { minLength: 1, maxLength: 3 }).map((each) => each.flat()),
    fc
      .array(tie('entry'), { minLength: 1, maxLength: 2 })
      .map((items) => items.flatMap((each) => each.map((text, index) => (index === 0 ? `- ${text}` : `  ${text}`)))),
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 2 })
      .map((items) => items.map((each) => `- ${each}`)),
  ),
}));

/** Brackets within brackets, as one value or as all of a file. */
const gap = fc.constantFrom('', '', ' ', ' ', '\n', '\n  ', ' # n\n');
const few = { maxLength: 3 };
const putBetween =
  (open: string, close: string) =>
  ([parts, around, behind]: [string[], string, string]): string =>
    open + around + parts.join(`,${behind}`) + around + close;
const { flow } = fc.letrec<{ flow: string; entry: string }>((tie) => ({
  entry: fc
    .tuple(fc.constantFrom('a', 'b', '_c', '广', '1', '"a"', "'d e'", '"1"', '<<', '__proto__'), tie('flow'))
    .map((parts) => parts.join(': ')),
  flow: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: fc.constantFrom('x', 'y z', '12', '-0.5', 'true', '2026-11-20', '"a, b"', "'it''s'") },
    { weight: 1, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.tuple(fc.array(tie('flow'), few), gap, gap).map(putBetween('[', ']')) },
    { weight: 2, arbitrary: fc.tuple(fc.array(tie('entry'), few), gap, gap).map(putBetween('{', '}')) },
  ),
}));
const bracketed = fc
  .tuple(
    fc.constantFrom('', 'a: ', '- ', 'a:\n  - b: '),
    flow,
    fc.constantFrom('', '', '', ' # n', '\n', '\nb: c', ' x'),
  )
  .map((parts) => parts.join(''));

/** JSON, which is YAML. */
const json = fc
  .tuple(
    fc.object({
      key: fc.oneof(fc.constantFrom('a', 'type', '广', '1', '01', '<<'), fc.string()),
      values: [fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.double()],
      withNullPrototype: true,
    }),
    fc.nat(2),
  )
  .map(([whole, indent]) => JSON.stringify(whole, null, indent));

/** Holds that what is read quickly is what the parser reads. @returns whether it was */
function agree(source: string): boolean {
  const quick = readPlainYaml(source);
  if (quick === undefined) return false;
  const { value: whole, faults } = parseWhole(source, 'a.yaml', 0);
  // Vitest takes a key “constructor” for something else.
  if (faults.length > 0 || !isDeepStrictEqual(quick, whole)) expect({ source, quick }).toBe({ source, whole, faults });
  return true;
}

describe('plain YAML', () => {
  test.each([
    ['lines of all kinds', 20_000, lines],
    ['maps and lists', 20_000, block.map((each) => each.join('\n'))],
    ['brackets', 10_000, bracketed],
    ['JSON', 2_000, json],
  ])('%s: reads what the parser reads', (_, numRuns, sources) => {
    let count = 0;
    fc.assert(
      fc.property(sources, (source) => void (count += Number(agree(source)))),
      { numRuns },
    );
    expect(count).toBeGreaterThan(numRuns / 100);
  });

  const root = join(import.meta.dirname, '../fixtures/province');
  const sources = globSync('**/*.{yaml,geojson,mdx}', { cwd: root }).map((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return file.endsWith('.mdx') ? findFrontMatter(source)!.yaml : source;
  });

  test('files with something put into them', () => {
    expect(sources.length).toBeGreaterThan(20);
    const heads = sources.map((source) => source.slice(0, 600));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.nat(600), fc.nat(3), value, (source, at, length, piece) => {
        agree(source.slice(0, at) + piece + source.slice(at + length));
      }),
      { numRuns: 5_000 },
    );
  });

  test('takes the files of a site', () => expect(sources.filter((source) => !agree(source))).toEqual([]));

  test.each([
    ['a: 1\na: 2', 'a key twice'],
    ['"a": 1', 'a key in quotation marks'],
    ['a: { 1: b, "1": c }', 'a key twice, as a number and as a text'],
    ['a: Road #14', 'a note that may be none'],
    ['a: x # b\n  y', 'text behind a note'],
    ['a:', 'nothing'],
    ['a: b\n\n  c', 'a value of two paragraphs'],
    ['a: 007', 'digits that would go'],
    ['a: <b>c</b>', 'markup'],
    ['a: b\n---\nc: d', 'a second document'],
    ['a: &x b', 'an anchor'],
    ['a: *x', 'an alias'],
    ['<<: { a: b }', 'a merge key'],
    ['{ "<<": { "a": "b" } }', 'a merge key in JSON'],
    ['a: !!str b', 'a tag'],
    ['__proto__: a', 'a key that is none in JavaScript'],
    ['01: a', 'a key whose digits would go'],
    ['a: "\\u200B"', 'a character in code'],
    ['# \\ufdd4', 'the code of our mark'],
    ['a: |\n  b', 'lines that stay lines'],
    [`a: ${'['.repeat(50)}${']'.repeat(50)}`, 'brackets beyond reason'],
  ])('leaves %j to the parser: %s', (source) => expect(readPlainYaml(source)).toBeUndefined());

  test.each([
    ['# note\na: b\nlist: [x, 2, { n: -0.5 }]', { a: 'b', list: ['x', 2, { n: -0.5 }] }],
    ['map: { a: "b", c: true }\nitems:\n- one\n- two', { map: { a: 'b', c: true }, items: ['one', 'two'] }],
    ['maps:\n  - a: 1\n    b:\n      - x\n  - a: 2', { maps: [{ a: 1, b: ['x'] }, { a: 2 }] }],
    [
      'of: { by: machine, digest: { _title: 0a, "_b": "1", 1: 9e } }',
      { of: { by: 'machine', digest: { 1: '9e', _title: '0a', _b: '1' } } },
    ],
    ["a: { label: \"Where, when\", note: 'it''s' }", { a: { label: 'Where, when', note: "it's" } }],
    ['a: "so \\"called\\"" # note\nb: [c] # note\nd: e # note', { a: 'so "called"', b: ['c'], d: 'e' }],
    ['places/son-doong: x\n广平: 1\n2025: y', { 2025: 'y', 'places/son-doong': 'x', 广平: 1 }],
    ['on: 2026-11-20\nat: 2026-11-20T08:15+07:00', { on: '2026-11-20', at: '2026-11-20T08:15+07:00' }],
    ['{\n  "type": "Feature",\n  "at": [106.123456, -17.5]\n}\n', { type: 'Feature', at: [106.123456, -17.5] }],
    ['a: >-\n  b\n  c #d\n', { a: 'b c #d' }],
  ])('reads %j', (source, read) => {
    expect(readPlainYaml(source)).toStrictEqual(read);
    expect(agree(source)).toBe(true);
  });

  /** Sizes that would take minutes if work grew with their square. */
  const many = 100_000;
  test.each([
    ['lines of notes', '# note\n'.repeat(2 * many) + 'a: b', true],
    ['signs of a note in one line', `${'#'.repeat(2 * many)}\na: b`, true],
    ['signs of a note behind a value', `a: b ${'#'.repeat(2 * many)}`, false],
    ['signs of a note with blanks', `a: b${' #'.repeat(many)}`, true],
    ['blanks before a note', `a: "b"${' '.repeat(many)}# c`, true],
    ['empty lines', `a: b${'\n'.repeat(2 * many)}`, true],
    ['keys', Array.from({ length: many }, (_, index) => `k${index}: v`).join('\n'), true],
    ['keys in brackets', `a: { ${Array.from({ length: many }, (_, index) => `k${index}: v`).join(', ')} }`, true],
    ['items', '- a\n'.repeat(many), true],
    ['brackets', `a: ${'['.repeat(many)}`, false],
    ['quotation marks', `a: ${'"'.repeat(many)}`, false],
    ['signs of escape', `a: "${'\\'.repeat(many)}`, false],
    ['colons', `a${':'.repeat(many)}`, false],
    ['words', `a: b${' c'.repeat(many)}`, true],
    ['blanks in brackets', `a: [b${' '.repeat(many)}`, false],
    ['lines of a text', `a: >-\n${'  b\n'.repeat(many)}`, true],
  ])('takes little time for very many %s', (_, source, isTaken) => {
    const start = process.cpuUsage();
    expect(readPlainYaml(source) !== undefined).toBe(isTaken);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
