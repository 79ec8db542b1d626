import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listVisibleWords } from '../../gate/drawing/visible.ts';
import { runRule } from '../../gate/rule.ts';
import { names } from '../../gate/rules/names.ts';
import { findRefused, type RefusedName } from '../../src/catalog/glossary.ts';
import { findDictionary, getDictionary } from '../../src/i18n/dictionaries.ts';
import { fold } from '../../src/i18n/folding.ts';
import { FormFinder, listSpellings } from '../../src/i18n/forms.ts';
import { localeKeys, type Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import type { Fault } from '../../src/loaders/fault.ts';
import { CorpusSite } from '../corpus.ts';
import { repeatLong } from '../texts.ts';

const realContent = 'src/content';
const { content } = await loadContent(realContent);
const real = content.glossary;

describe('folding', () => {
  test.each([
    ['South–China\u00A0 ＳＥＡ', 'south china sea'],
    ['#South_China_Sea', '#south china sea'],
    ['to the south – China', 'to the south ; china'],
    ['Süd\u00ADchina', 'südchina'],
    ['Biển'.normalize('NFD'), 'biển'],
    ['ทะเล จีน\u200Bใต้', fold('ทะเลจีนใต้').lower],
    ['ﾊﾟﾗｾﾙ 諸島', 'パラセル諸島'],
    ['وَبَحْر الصّيــن الجنوبى', 'وبحر الصين الجنوبي'],
    ['الأولى إلى آخر السنة', 'الاولي الي اخر السنه'],
    ['courtesans’ song', "courtesans' song"],
    ['남중국  해', '남중국 해'],
  ])('“%s” is compared as “%s”', (text, folded) => {
    expect(fold(text).lower).toBe(folded);
  });

  test.each(['a  b–c', 'x\u200Bทะเล  จีนใต้ y', '\u0301ﬁn ـــ ﾊﾟ', 'ÁÁ–  İstanbul'])(
    'places in “%s” are kept',
    (text) => {
      const { cased, lower, toIndex } = fold(text);
      expect(lower).toHaveLength(cased.length);
      const places = Array.from({ length: cased.length + 1 }, (_, at) => toIndex(at));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.at(-1)).toBe(text.length);
      // What stands at a place is what it was folded from; a ligature is two letters.
      for (const [at, place] of places.slice(0, -1).entries())
        if (/[a-z]/.test(lower[at]!)) expect(fold(text.slice(place)).lower.slice(0, 2)).toContain(lower[at]);
    },
  );
});

test('of forms that overlap, the longest is told', () => {
  const finder = new FormFinder<string>();
  for (const form of ['mer (de|de la) Chine', 'Chine du Sud', 'mer de Chine du Sud']) finder.add({ form }, 'fr', form);
  expect(finder.find('La mer de Chine du Sud, la mer de la Chine.').map(({ value }) => value)).toEqual([
    'mer de Chine du Sud',
    'mer (de|de la) Chine',
  ]);
});

/** Sentences in which a name stands as it does in texts. */
const frames: Partial<Record<Locale, (name: string) => string>> = {
  vi: (name) => `Đi qua ${name} là tới.`,
  en: (name) => `They crossed ${name} at noon.`,
  lo: (name) => `ໄປ ${name} ແລ້ວ`,
  th: (name) => `ไปที่${name} แล้ว`,
  zh: (name) => `他们说，${name}很远。`,
  ko: (name) => `배는 ${name}에서 돌아왔다.`,
  ja: (name) => `船は${name}へ出た。`,
  fr: (name) => `Voici ${name}, au loin.`,
  de: (name) => `Hier ist ${name}, weit weg.`,
  ru: (name) => `Вот ${name}, вдали.`,
  es: (name) => `Allí está ${name}, lejos.`,
  ar: (name) => `هنا ${name}، بعيدا.`,
};
const frame = (locale: Locale, name: string): string => frames[locale]?.(name) ?? name;

/** A `*` may stand for no ending. */
const listRefused = (locale: Locale, terms = real.terms): string[] =>
  terms
    .flatMap(({ refuse }) => refuse[locale] ?? [])
    .flatMap((form) => listSpellings(form).map((spelling) => spelling.replaceAll('*', '')));

/** Names of unspaced scripts may be typed with spaces of all kinds, others with other hyphens and capitals. */
const listWaysOf = (name: string): string[] => [
  name,
  name.toUpperCase(),
  name.replaceAll(' ', '\u00A0'),
  name.replaceAll(' ', '\u2011'),
  name.normalize('NFD'),
];

describe('the glossary of the site', () => {
  const site = new CorpusSite();
  beforeAll(() => site.prepare());
  afterAll(() => site.remove());

  async function check(write: Record<string, string>): Promise<Fault[]> {
    const root = site.create({ name: 'names', write });
    for (const file of ['glossary.yaml', ...localeKeys.map((locale) => `${locale}/glossary.yaml`)])
      if (existsSync(join(realContent, file))) cpSync(join(realContent, file), join(root, file));
    return runRule(names, await loadContent(root));
  }
  const getLines = (faults: readonly Fault[], file: string): number[] => [
    ...new Set(faults.filter((fault) => fault.file === file && fault.rule === 'refused-name').map(({ line }) => line)),
  ];
  const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

  test.each(localeKeys)('refuses each of its forms in every text and string of %s', async (locale) => {
    const sentences = listRefused(locale).flatMap((name) => listWaysOf(name).map((way) => frame(locale, way)));
    if (sentences.length === 0) return;
    const captions = sentences.map((sentence) => `<Figure name="lighthouse" caption="${sentence}" />`);
    const labels = sentences.map(
      (sentence, index) => `  label-${index}: { label: ${JSON.stringify(sentence)}, text: x }`,
    );
    const head = '---\ntitle: Harbour\ndescription: A small harbour behind a wall of stones.\n';
    const end = `${locale === 'en' ? '' : 'translation: { of: en, by: human }\n'}---\n\n`;
    const record = 'published: 2026-01-05T09:30+09:00\n';
    const facts = labels.map((_, index) => `  label-${index}: { sources: [almanac] }`);
    const source = `${head}---\n\nBoats.\n`;
    const faults = await check({
      'places/harbour.yaml': record,
      'en/places/harbour.mdx': source,
      [`${locale}/places/harbour.mdx`]: head + end + [...sentences, ...captions].join('\n\n'),
      'places/quay.yaml': `${record}facts:\n${facts.join('\n')}\n`,
      'en/places/quay.mdx': source,
      [`${locale}/places/quay.mdx`]: `${head}facts:\n${labels.join('\n')}\n${end}Boats.\n`,
    });
    const inText = getLines(faults, `${locale}/places/harbour.mdx`);
    const first = (head + end).split('\n').length;
    expect([...sentences, ...captions].filter((_, index) => !inText.includes(first + index * 2))).toEqual([]);
    const inLabels = getLines(faults, `${locale}/places/quay.mdx`);
    expect(labels.filter((_, index) => !inLabels.includes(5 + index))).toEqual([]);
  });

  test('refuses what it refuses everywhere in strings of no language and in other languages', async () => {
    const everywhere = real.terms.filter((term) => term.everywhere);
    expect(everywhere.filter((term) => term['on-national-maps']).length).toBeGreaterThan(0);
    const all = localeKeys.flatMap((locale) => listRefused(locale, everywhere).map((name) => ({ locale, name })));
    const missed = all.flatMap(({ locale, name }) =>
      [undefined, ...localeKeys].flatMap((other) =>
        findRefused(real, other, frame(locale, name)).length > 0 ? [] : [`${other}: ${name}`],
      ),
    );
    expect(missed).toEqual([]);
    const record = 'kind: document\nauthor: A B\nowner: A B\nlicence: CC0-1.0\ndate: "2026"\n';
    const faults = await check({
      'media/names.txt': all.map(({ name }) => name).join('\n\n'),
      'media/names.yaml': record,
      'media/table.csv': ['name', ...all.map(({ name }) => name)].join('\n'),
      'media/table.yaml': record,
      'media/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${all.map(({ name }) => `<text>“${name.replaceAll('&', '&amp;')}”</text>`).join('\n')}\n</svg>`,
      'media/drawing.yaml': record.replace('document', 'illustration'),
    });
    expect(getLines(faults, 'media/names.txt')).toEqual(range(0, all.length).map((index) => 1 + index * 2));
    expect(getLines(faults, 'media/table.csv')).toEqual(range(2, all.length));
    expect(getLines(faults, 'media/drawing.svg')).toEqual(range(2, all.length));
  });

  const spoken = localeKeys.filter((locale) => findDictionary(locale).dictionary);
  test.each(spoken)('refuses nothing that the interface says in %s', (locale) => {
    expect(findRefused(real, locale, JSON.stringify(getDictionary(locale)))).toEqual([]);
  });

  test('refuses no form that it agrees on', () => {
    const accused = real.terms.flatMap(({ agreed }) =>
      Object.entries(agreed).flatMap(([locale, name]) =>
        findRefused(real, locale as Locale, frame(locale as Locale, name)).map(
          ({ refused }) => `${locale}: ${refused}`,
        ),
      ),
    );
    expect(accused).toEqual([]);
  });
});

describe.each([undefined, 'en', 'zh', 'ko'] as const)('a long text in %s is looked through', (locale) => {
  test.each([
    'South China ',
    'South ',
    '南海',
    '南海道',
    '西',
    'chinesisch',
    'Южнокитай',
    'بحر الصين ',
    'وبال',
    '남중국',
    '구정은이가',
    'ทะเลจีน',
    'a\u0301',
    ' – ',
    '\u200B',
    'mar de la China ',
    'East China Sea ',
    'ກ\u0EB1',
  ])('that repeats “%s”', (part) => {
    const text = repeatLong(part);
    const isFound = ({ refused, index }: RefusedName) =>
      text.slice(index, index + refused.length + 1).includes(refused);
    expect(findRefused(real, locale, text).every(isFound)).toBe(true);
  });
});

test.each([
  ['braces', `<style>${repeatLong('{')}</style>`],
  ['no braces', `<style>${repeatLong('a')}</style>`],
  ['remarks', `<style>${repeatLong('/*')}</style>`],
  ['states', `<style>${repeatLong(':a(')}{}</style>`],
  ['attributes', `<style>${repeatLong('[')}{}</style>`],
  ['rules', `<style>${repeatLong('a{}')}</style>${repeatLong('<g/>')}`],
  ['letters', `<g transform="${repeatLong('a')}"/>`],
  ['brackets', `<g transform="${repeatLong('scale(')}"/>`],
  ['digits', `<g font-size="${repeatLong('1')}" style="font: ${repeatLong('1')}"/>`],
  ['paint', `<text fill="rgba(${repeatLong(' ')}">x</text>`],
  ['groups', repeatLong('<g>')],
  ['classes', `<g class="${repeatLong('a ')}"/>`],
])('a long drawing of %s is looked through', (_, inner) => {
  expect(() =>
    listVisibleWords(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`),
  ).not.toThrow();
});
