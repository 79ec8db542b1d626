import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runRule } from '../../gate/rule.ts';
import { words } from '../../gate/rules/words.ts';
import { toCanonical } from '../../gate/printed/canonical.ts';
import { isLuhn, listDigitGroups, mask } from '../../gate/words/digits.ts';
import { wordRules } from '../../gate/words/index.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { provinceContent } from '../sites.ts';
import { repeatLong } from '../texts.ts';

const secretRules = wordRules.filter(({ isSecret }) => isSecret);

describe('numbers in a text', () => {
  const list = (text: string) => Array.from(listDigitGroups(text), ({ digits, shape }) => [digits, shape]);

  test('are spans of groups, the longest first, without dates and parts of quantities', () => {
    expect(list('(0912) 345-678')).toEqual([
      ['0912345678', '4-3-3'],
      ['0912345', '4-3'],
    ]);
    expect(list('20/11/2026 0912345678')).toEqual([['0912345678', '10']]);
    expect(list('17.4569123 and 0.912345678')).toEqual([['174569123', '2-7']]);
    expect(list('a0912345678, 0912345678b')).toEqual([]);
    expect(list('SĐT0912345678')).toEqual([['0912345678', '10']]);
  });

  test('are known as quantities when they are grouped by thousands', () => {
    expect([...listDigitGroups('1.200.000')].map(({ isQuantity }) => isQuantity)).toEqual([true]);
    expect([...listDigitGroups('044.203.001.234')][0]!.isQuantity).toBe(false);
  });

  test('of any text lie inside it', () => {
    const pieces = fc.array(
      fc.constantFrom('0', '12', '345', '6789', ' ', '.', '-', '/', '+', '(', ')', 'a', '\n', '2026'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const { digits, index, end } of listDigitGroups(text))
          expect(text.slice(index, end).replaceAll(/\D/g, '')).toBe(digits);
      }),
    );
  });

  test('are masked where they are told, and checked by their sums', () => {
    expect([mask('044203001234'), mask('abc'), mask('secret')]).toEqual(['044…34', '…', 's…t']);
    expect([isLuhn('4111111111111111'), isLuhn('4111111111111112')]).toEqual([true, false]);
  });
});

describe.each(secretRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const own = rule.bad.map(({ text }) => toCanonical(text));

  test.each([
    ...own,
    ' 0',
    '00 ',
    '0.',
    '(',
    '; ',
    '+84 ',
    'a.',
    'eyJ-',
    'x@',
    '**',
    'bản số ',
    'stk ',
    'A1 ',
    'zalo.me/',
    '=',
    ': ',
    'code door ',
    'admin/',
    'pass “a1',
    'HC ',
    'C123456 ',
    '86112233|',
    'venmo ',
    '; a: ',
  ])('a long text that repeats %j is looked through', (seed) => {
    const text = repeatLong(seed);
    expect(rule.find(text).every(({ index }) => index < text.length)).toBe(true);
  });

  test('prints no secret', () => {
    const shown = own
      .flatMap((text) => rule.find(text))
      .filter(({ key, message }) => key.length >= 8 && (message.en + message.vi).includes(key));
    // Stamps are marks and no secrets themselves.
    expect(rule.id === 'secret-stamp' ? [] : shown).toEqual([]);
  });
});

describe('the rule about words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const run = async () =>
    runRule(words, await loadContent(folder, { keepsTexts: false })).map(({ rule, file, line, column }) => [
      rule,
      file,
      line,
      column,
    ]);
  const record = 'published: 2026-01-05T09:30+09:00\n';
  const head = '---\ntitle: The quay\ndescription: A quay of stones behind a wall.\n';
  const matter = `${head}---\n\n`;

  beforeEach(() => {
    rmSync(folder, { recursive: true });
    cpSync(provinceContent, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('tells what stands in two lines twice, and what is printed of it not again', async () => {
    write('places/quay.yaml', record);
    write('en/places/quay.mdx', `${matter}CCCD 044203001234.\n\nAgain 044203001234.\n`);
    expect(await run()).toEqual([
      ['citizen-number', 'en/places/quay.mdx', 6, 6],
      ['citizen-number', 'en/places/quay.mdx', 8, 7],
    ]);
  });

  test('finds in a printed string what no line shows, at its line', async () => {
    write('places/quay.yaml', record);
    write('en/places/quay.mdx', `${matter}Boats.\n\nHer number is **044\u00A0203**\n001 234.\n`);
    expect(await run()).toEqual([['citizen-number', 'en/places/quay.mdx', 8, 17]]);
  });

  test('reads files that begin with a dot, whoever put them there, and no drafts of its own', async () => {
    write('.env', 'PASSWORD=hunter22\n');
    write('places/.old/quay.mdx', 'CCCD 044203001234\n');
    write('places/.quay.yaml.host-1-0.draft', 'CCCD 044203001234\n');
    write('.git/config', 'CCCD 044203001234\n');
    write('.hidden.bin', '\u0000CCCD 044203001234\n');
    expect(await run()).toEqual([
      ['access-key', '.env', 1, 10],
      ['citizen-number', '.hidden.bin', 1, 6],
      ['citizen-number', 'places/.old/quay.mdx', 1, 6],
    ]);
  });

  test('spares digests, whatever they look like, and nothing else in the head of a text', async () => {
    write('places/quay.yaml', record);
    write('en/places/quay.mdx', `${matter}Boats.\n`);
    write(
      'vi/places/quay.mdx',
      '---\ntitle: Bến tàu\ndescription: Bến tàu nhỏ nằm sau một bức tường đá.\ntranslation:\n  of: en\n  by: human # CCCD 044203001235\n  digest: { _1: "044203001234", the-boats: 044203001235 }\n---\n\nThuyền.\n',
    );
    expect(await run()).toEqual([['citizen-number', 'vi/places/quay.mdx', 6, 20]]);
    write(
      'vi/places/quay.mdx',
      '---\ntitle: Bến tàu\ndescription: Bến tàu nhỏ nằm sau một bức tường đá.\ntranslation:\n  of: en\n  digest:\n    _1: "044203001234"\n    the-boats_2: 044203001235\n  by: 044203001236\n---\n\nThuyền.\n',
    );
    expect(await run()).toEqual([['citizen-number', 'vi/places/quay.mdx', 9, 7]]);
  });

  test('lets spelling of aliases be, in records and among words, and only there', async () => {
    write('places/quay.yaml', `${record}aliases:\n  - Sоn Doong\n`);
    write('en/places/quay.mdx', `${head}aliases: [Sоn Doong]\nunit: Sоn Doong\n---\n\nfind: Sоn Doong\n`);
    expect(await run()).toEqual([
      ['mixed-script', 'en/places/quay.mdx', 8, 7],
      ['mixed-script', 'en/places/quay.mdx', 5, 1],
    ]);
  });

  test('finds in lent words, their notes and those of a language what it finds in texts', async () => {
    write('ko/places/lake.mdx', '---\nname: CCCD 044203001234\ntranslation: { of: en, by: human }\n---\n');
    write('ko/site.yaml', 'name: 마렌\ntagline: CCCD 044203001235\n# CCCD 044\u00A0203\u00A0001\u00A0236\n');
    write('th/places/lake.mdx', '---\nname: ทะเลสาบ # CCCD 044\u00A0203\u00A0001\u00A0237\n---\n');
    write('de/glossary.yaml', 'terms: { marren: { note: CCCD 044203001238 } }\n');
    const found = await run();
    expect(found.map(([rule, file]) => [rule, file])).toEqual(
      ['de/glossary.yaml', 'ko/places/lake.mdx', 'ko/site.yaml', 'ko/site.yaml', 'th/places/lake.mdx'].map((file) => [
        'citizen-number',
        file,
      ]),
    );
  });

  test('tells of a file that is full of them fifty times', async () => {
    write('places/quay.yaml', record);
    write('en/places/quay.mdx', `${matter}${'CCCD 044203001234\n\n'.repeat(200)}`);
    expect(await run()).toHaveLength(50);
  });
});
