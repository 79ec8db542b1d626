import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { describeAccess, getFact, getSources } from '../../src/catalog/facts.ts';
import { getMark, getNotes } from '../../src/catalog/notes.ts';
import { drawScale, toLength } from '../../src/catalog/scale.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { cutEnd, cutQuantity, formatQuantity, unitKeys } from '../../src/i18n/units.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { headingIdPattern } from '../../src/schemas/anchors.ts';
import { dropUnusedStyles } from '../../src/styles/unused.ts';
import { countMinutes } from '../../src/texts/minutes.ts';
import { markRepeats } from '../../src/texts/repeats.ts';

let content: SiteContent;

beforeAll(async () => {
  const loaded = await loadContent('tests/fixtures/province');
  expect(loaded.faults).toEqual([]);
  content = loaded.content;
});

describe('notes', () => {
  test('are one for each fact of a page, its own or a practical one, and one for its months, found by its marks', () => {
    const entry = getEntry(content, 'en', 'places/lighthouse');
    const sources = getSources(content, entry.id, entry.text);
    const notes = getNotes(content, entry, sources);
    expect(notes.map(({ id }) => id)).toEqual([
      'note--height',
      'note--built',
      'note--stairs',
      'note--practical--rescue--rescue',
      'note--months',
    ]);
    expect(notes[1]).toMatchObject({
      title: { text: 'Built' },
      value: { text: '1871' },
      lines: [{ text: 'Sources disagree' }, { text: 'A plaque on the door says 1872.' }],
      sources: [{ number: 1 }],
    });
    expect(notes.at(-1)).toMatchObject({ value: { text: 'April – October' } });
    const built = getFact(content, 'en', 'places/lighthouse#built');
    expect(getMark(entry.id, built, sources)).toEqual({
      note: 'note--built',
      number: 1,
      source: 'almanac',
      isDisputed: true,
    });
    // On the page of another entry it has another name; no heading can have it.
    expect(getMark('places/lake', built, sources)!.note).toBe('note--places--lighthouse--built');
    for (const { id } of notes) expect(id).not.toMatch(headingIdPattern);
  });

  test('say the usual day of reading once', () => {
    const read = (...days: string[]) =>
      describeAccess(
        'en',
        days.map((accessed, index) => ({
          key: String(index),
          number: index + 1,
          source: { ...content.sources['almanac']!, accessed },
        })),
      );
    expect(read('2026-11-23', '2026-11-23')).toEqual({
      usual: '2026-11-23',
      sentence: 'All read on 23 November 2026.',
    });
    expect(read('2026-11-26', '2026-11-23', '2026-11-23')).toMatchObject({ usual: '2026-11-23' });
    expect(read()).toEqual({ usual: undefined, sentence: undefined });
  });
});

describe('a fact said twice in one passage', () => {
  const fact = (of: string, more = {}) => ({ component: 'Fact', attributes: { of, ...more }, children: [] });
  test('has its mark once', () => {
    const nodes = ['<p>', fact('height'), fact('height'), fact('height', { entry: 'places/lake' }), '</p>'];
    const isRepeated = markRepeats(nodes).map((node) => typeof node !== 'string' && 'data-repeated' in node.attributes);
    expect(isRepeated).toEqual([false, false, true, false, false]);
  });
});

describe('reading time', () => {
  test('follows the script, and is a minute at least', () => {
    expect(countMinutes('word '.repeat(600), 'en')).toBe(3);
    expect(countMinutes('字'.repeat(1275), 'zh')).toBe(5);
    expect(countMinutes('', 'ja')).toBe(1);
    // What is typed between words for line breaks is not read.
    expect(countMinutes('ກ\u200B'.repeat(2000), 'lo')).toBe(countMinutes('ກ'.repeat(2000), 'lo'));
  });
});

describe('lines within quantities', () => {
  test('end nowhere in short ones, and in long ones never between a number and its unit', () => {
    const show = (text: string): string =>
      cutQuantity(text)
        .map(({ words, isWhole }) => (isWhole ? `[${words}]` : words))
        .join('');
    expect(show('about 200 m')).toBe('[about 200 m]');
    expect(show('38.5 million m³')).toBe('[38.5 million m³]');
    expect(show('from 25,000 to 35,000 dong a bowl')).toBe('from [25,000 to] [35,000 dong] a bowl');
    expect(show('third in the world')).toBe('third in the world');
  });

  test('in every language and unit stay outside of numbers, and lose nothing', () => {
    for (const locale of localeKeys)
      for (const unit of unitKeys.filter((each) => each !== 'year')) {
        const text = formatQuantity(locale, getTranslator(locale), [1250, 123_456], unit);
        const pieces = cutQuantity(text);
        expect(pieces.map(({ words }) => words).join('')).toBe(text);
        for (const { words, isWhole } of pieces) if (!isWhole) expect(words).not.toMatch(/\p{Nd}/u);
      }
  });
});

describe('drawings to scale', () => {
  const length = fc.double({ min: 0.1, max: 9000, noNaN: true });
  test('keep their proportions, and fit into a narrow screen', () => {
    fc.assert(
      fc.property(length, length, (height, width) => {
        const { unit, sides, person } = drawScale({ height, width });
        expect(sides.height!.to).toBeLessThanOrEqual(220.01);
        expect(sides.width!.to).toBeLessThanOrEqual(170.01);
        expect(sides.height!.to).toBeCloseTo(height * unit, 1);
        expect(sides.width!.to).toBeCloseTo(width * unit, 1);
        expect(person).toBeCloseTo(1.7 * unit, 1);
        expect(person).toBeLessThanOrEqual(220.01);
      }),
    );
  });

  test('are of lengths alone, and of ranges show both ends', () => {
    expect(drawScale({ depth: [18, 22] }).sides.depth).toEqual({ from: 180, to: 220 });
    expect(toLength({ unit: 'meter', value: [18, 22] })).toEqual([18, 22]);
    expect(toLength({ unit: 'kilometer', value: 3 })).toBeUndefined();
    expect(toLength({ unit: 'meter', value: 0 })).toBeUndefined();
    expect(toLength({})).toBeUndefined();
  });
});

describe('styles of components that are not on a page', () => {
  const page = (css: string) => dropUnusedStyles(`<style>${css}</style><p class="astro-aaaaaaaa">x</p>`);
  test.each([
    ['p{a:b}', 'p{a:b}'],
    ['p.astro-aaaaaaaa{a:b}', 'p.astro-aaaaaaaa{a:b}'],
    ['p.astro-bbbbbbbb{a:b}', ''],
    ['p.astro-bbbbbbbb,q{a:b}', 'p.astro-bbbbbbbb,q{a:b}'],
    ['@layer c{p.astro-bbbbbbbb{a:b}@media (width>2px){q.astro-bbbbbbbb{a:b}}}', ''],
    [
      '@layer a,b;@media print{p.astro-aaaaaaaa{a:b}q.astro-bbbbbbbb{a:b}}',
      '@layer a,b;@media print{p.astro-aaaaaaaa{a:b}}',
    ],
    ['@keyframes k{to{a:b}}p.astro-bbbbbbbb{c:"}"}q{d:e}', '@keyframes k{to{a:b}}q{d:e}'],
    [':is(p.astro-bbbbbbbb,q.astro-bbbbbbbb){a:b}', ''],
  ])('%s → %s', (css, kept) => {
    // A sheet without any such class is not looked at.
    expect(page(`${css}i.astro-aaaaaaaa{z:z}`)).toContain(`<style>${kept}i.astro-aaaaaaaa{z:z}</style>`);
  });
});

test.each([
  ['February – August', ['February – ', 'August']],
  ['tháng 2 – tháng 8', ['tháng 2 – tháng ', '8']],
  ['2月至8月', ['2月至8', '月']],
  ['ກຸມພາ', ['', 'ກຸມພາ']],
  ['', ['', '']],
])('what stays with the mark behind “%s” is its end', (words, [start, end]) => {
  expect(cutEnd(words)).toEqual([start, end]);
});
