// The quick reader of YAML against the parser: whatever it reads, the parser reads as the same, and finds nothing wrong in.
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../src/loaders/yaml-plain.ts';
import { parseWhole } from '../../src/loaders/yaml.ts';

const runs = { numRuns: 20_000 };

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
  'null',
  'True',
  'constructor',
  '1',
  '"a"',
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
    ['lines of all kinds', lines],
    ['maps and lists', block.map((each) => each.join('\n'))],
  ])('%s: reads what the parser reads', (_, sources) => {
    let count = 0;
    fc.assert(
      fc.property(sources, (source) => void (count += Number(agree(source)))),
      runs,
    );
    expect(count).toBeGreaterThan(runs.numRuns / 100);
  });

  const files = globSync(join(import.meta.dirname, '../fixtures/province/**/*.yaml'));
  const sources = files.map((file) => readFileSync(file, 'utf8').slice(0, 600));

  test('files with something put into them', () => {
    expect(files.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(600), fc.nat(3), value, (source, at, length, piece) => {
        agree(source.slice(0, at) + piece + source.slice(at + length));
      }),
      { numRuns: 5_000 },
    );
  });

  test('takes the files of a site', () => {
    const taken = files.filter((file) => agree(readFileSync(file, 'utf8')));
    expect(taken.length).toBeGreaterThan(files.length / 2);
  });

  test.each([
    ['a: 1\na: 2', 'a key twice'],
    ['a: 1 # one', 'a note behind a value'],
    ['a:', 'nothing'],
    ['a: b\n\n  c', 'a value of two paragraphs'],
    ['a: 007', 'digits that would go'],
    ['a: <b>c</b>', 'markup'],
    ['a: b\n---\nc: d', 'a second document'],
    ['a: &x b', 'an anchor'],
  ])('leaves %j to the parser: %s', (source) => expect(readPlainYaml(source)).toBeUndefined());

  test('reads what files are made of', () =>
    expect(
      readPlainYaml(
        '# note\na: b\n' +
          'list: [x, 2, { n: -0.5 }]\nmap: { a: "b", c: true }\nitems:\n- one\n- two\nmaps:\n  - a: 1\n    b:\n      - x\n  - a: 2\n',
      ),
    ).toStrictEqual({
      a: 'b',
      list: ['x', 2, { n: -0.5 }],
      map: { a: 'b', c: true },
      items: ['one', 'two'],
      maps: [{ a: 1, b: ['x'] }, { a: 2 }],
    }));

  /** Sizes that would take minutes if work grew with their square. */
  const many = 100_000;
  test.each([
    ['lines of notes', '# note\n'.repeat(2 * many) + 'a: b', true],
    ['signs of a note in one line', `${'#'.repeat(2 * many)}\na: b`, true],
    ['signs of a note behind a value', `a: b ${'#'.repeat(2 * many)}`, false],
    ['empty lines', `a: b${'\n'.repeat(2 * many)}`, true],
    ['keys', Array.from({ length: many }, (_, index) => `k${index}: v`).join('\n'), true],
    ['keys in brackets', `a: { ${Array.from({ length: many }, (_, index) => `k${index}: v`).join(', ')} }`, true],
    ['items', '- a\n'.repeat(many), true],
    ['brackets', `a: ${'['.repeat(many)}`, false],
    ['quotation marks', `a: ${'"'.repeat(many)}`, false],
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
