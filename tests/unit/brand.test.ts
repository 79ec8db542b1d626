import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { printLogo } from '../../src/loaders/logo.ts';
import { BrandSchema, type ColourName, type Shades } from '../../src/schemas/brand.ts';
import { getContrast, mix } from '../../src/styles/contrast.ts';
import { findContrastProblems, findCulprits, strengthen } from '../../src/styles/legibility.ts';
import { createPalette, toDeclarations, type GivenColours } from '../../src/styles/palette.ts';
import { readTypeface } from '../../src/styles/typeface.ts';

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffff00', 8.0],
    ['#ff0000', '#008000', 1.28],
  ])('of %s and %s is %d, as the calculators of WCAG have it', (first, second, contrast) => {
    expect(getContrast(first, second)).toBeCloseTo(contrast, 2);
    expect(getContrast(second, first)).toBe(getContrast(first, second));
  });

  test('colours are mixed as browsers mix them in sRGB', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#123456', '#fedcba', 0)).toBe('#123456');
    expect(mix('#123456', '#fedcba', 1)).toBe('#fedcba');
  });
});

/** Colours as `site.yaml` gives them. */
const read = (palette: Record<string, unknown>): GivenColours => BrandSchema.parse({ palette }).palette;
const names = Object.keys(createPalette({})) as ColourName[];
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const shades: fc.Arbitrary<Shades> = fc.record({ light: hex, dark: hex });

describe('a palette', () => {
  test('of which a site gives nothing is whole and can be read', () => {
    expect(findContrastProblems(createPalette({}))).toEqual([]);
  });

  test('keeps what a site gives, and has every other colour, whatever that is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), shades), (given) => {
        const palette = createPalette(given);
        expect(Object.keys(palette)).toEqual(names);
        expect(palette).toMatchObject(given);
        for (const { light, dark } of Object.values(palette)) expect(light + dark).toMatch(/^(?:#[0-9a-f]{6}){2}$/);
      }),
    );
  });

  test('is declared once for light and dark where both are the same', () => {
    const style = toDeclarations(createPalette(read({ paper: '#FFFFFF', ink: { light: '#111111', dark: '#eeeeee' } })));
    expect(style).toContain('--color-page:#ffffff;');
    expect(style).toContain('--color-text:light-dark(#111111,#eeeeee);');
  });
});

describe('colours that cannot be told apart', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['letters that are too pale', { ink: { light: '#8a8fa6', dark: '#e8ebee' } }, ['ink light']],
    ['letters that are too dark at night', { ink: '#1a2026' }, ['ink dark']],
    ['a ground that is as dark as its letters', { highlight: '#463a10' }, ['highlight light']],
    ['small print alone', { muted: '#9a9aa5' }, ['muted light', 'muted dark']],
    ['letters on the banner', { 'on-banner': '#6f8aa0' }, ['on-banner light', 'on-banner dark']],
    ['a point on the map', { land: { light: '#a05030', dark: '#2a3833' } }, ['land light']],
    ['a page that is dark by day, and pale letters when it is printed', { paper: '#101418', ink: '#f0f0f0' }, []],
  ])('%s: the colour that is to be changed is told', (_, given, expected) => {
    const culprits = findCulprits(read(given)).map(({ name, scheme }) => `${name} ${scheme}`);
    expect(culprits.length).toBeGreaterThan(0);
    if (expected.length > 0) expect(culprits).toEqual(expected);
  });

  test('letters over a picture are judged by the picture that suits them least', () => {
    const given = { banner: '#1f7a4d', 'on-banner': '#f2f2f2', 'on-banner-muted': '#ffffff' };
    // Enough on the banner itself; a white picture behind it takes some of that away.
    expect(getContrast(given.banner, given['on-banner'])).toBeGreaterThan(4.5);
    const problems = findContrastProblems(createPalette(read(given)));
    expect(problems.map(({ front, ground, scheme }) => [front, ground, scheme])).toEqual([
      ['on-banner', 'picture', 'light'],
      ['on-banner', 'picture', 'dark'],
    ]);
  });

  test('whatever a site gives: something is told where something is wrong, and what is proposed mends it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), shades, { maxKeys: 4 }), (given) => {
        const culprits = findCulprits(given);
        expect(culprits.length > 0).toBe(findContrastProblems(createPalette(given)).length > 0);
        for (const { name, scheme, instead } of culprits) {
          if (instead === undefined) continue;
          const mended = { ...given, [name]: { ...createPalette(given)[name], [scheme]: instead } };
          const left = findContrastProblems(createPalette(mended)).filter((each) => each.scheme === scheme);
          expect(left.filter(({ front, ground }) => front === name || ground === name)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a palette of high contrast', () => {
  const letterPairs: [ColourName, ColourName[]][] = [
    ['ink', ['paper', 'surface', 'surface-strong', 'highlight']],
    ['muted', ['paper', 'surface', 'surface-strong', 'highlight', 'sea']],
    ['primary', ['paper', 'surface', 'surface-strong', 'highlight']],
    ['accent', ['paper', 'surface', 'surface-strong']],
    ['on-banner', ['banner', 'rock']],
    ['on-banner-muted', ['banner', 'rock']],
    ['on-button', ['button']],
    ['on-accent', ['accent']],
    ['sea-name', ['sea']],
    ['river-name', ['land']],
  ];
  const listWeak = (given: GivenColours): string[] => {
    const palette = strengthen(createPalette(given));
    return (['light', 'dark'] as const).flatMap((scheme) =>
      letterPairs.flatMap(([letter, grounds]) =>
        grounds
          .filter((ground) => getContrast(palette[letter][scheme], palette[ground][scheme]) < 7)
          .map((ground) => `${letter} on ${ground} ${scheme}`),
      ),
    );
  };

  test('has 7:1 for all letters, of a site that gives nothing', () => {
    expect(listWeak({})).toEqual([]);
  });

  test('has 7:1 for all letters, whatever a site gives that may be published', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), shades, { maxKeys: 5 }), (given) => {
        fc.pre(findContrastProblems(createPalette(given)).length === 0);
        expect(listWeak(given)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('leaves alone what is strong enough', () => {
    const palette = createPalette({});
    expect(toDeclarations(strengthen(palette), palette)).not.toContain('--color-text:');
    expect(toDeclarations(palette, palette)).toBe('');
  });
});

describe('a logo', () => {
  const wrap = (inner: string, more = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"${more}>${inner}</svg>`;

  test('is printed as high as the letters beside it, in their colour, without what a program has noted', () => {
    const source = wrap(
      '<title>Marren</title><metadata>x</metadata><g id="a" data-name="b"><path fill="#A33B12" d="M0 0h9v9z"/></g>',
      ' width="96" height="48" id="Layer_1" version="1.1" stroke-width="2"',
    );
    expect(printLogo(source, 'brand/logo.svg')).toEqual({
      html: '<svg viewBox="0 0 48 24" width="2.5em" height="1.25em" fill="currentColor" aria-hidden="true" stroke-width="2"><g><path fill="#A33B12" d="M0 0h9v9z"></path></g></svg>',
      faults: [],
    });
  });

  test('keeps the paint of its root, and has none that lies elsewhere', () => {
    const { html } = printLogo(wrap('<path d="M0 0h9"/>', ' fill="none" stroke="currentColor"'), 'brand/logo.svg');
    expect(html).toContain('fill="none"');
    expect(html).toContain('stroke="currentColor"');
    expect(printLogo(wrap('', ' fill="url(#a)"'), 'brand/logo.svg').faults).toHaveLength(1);
  });

  test.each([
    ['<style>p{color:red}</style>', '<style>'],
    ['<text>Marren</text>', '<text>'],
    ['<use href="#main"/>', '<use>'],
    ['<svg viewBox="0 0 1 1"/>', '<svg>'],
    ['<path class="muted" d="M0 0"/>', 'class="muted"'],
    ['<path style="fill:red" d="M0 0"/>', 'style="fill:red"'],
    ['<path fill="url(#main)" d="M0 0"/>', 'fill="url(#main)"'],
    ['<path fill="red;" d="M0 0"/>', 'fill="red;"'],
    ['<path d="M0 0&quot;&gt;&lt;b&gt;"/>', 'd="M0 0"><b>"'],
    ['<path filter="url(#a)" d="M0 0"/>', 'filter'],
  ])('is not printed with %s', (inner, told) => {
    const { faults } = printLogo(wrap(`\n${inner}`), 'brand/logo.svg');
    expect(faults.map(({ message }) => message.en).join()).toContain(told);
    expect(faults[0]!.line).toBe(2);
  });
});

describe('a typeface', () => {
  const folder = mkdtempSync(join(tmpdir(), 'typefaces-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const offer = (name: string, ranges: Record<string, string>, weights = ['400', '700']): void => {
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), text);
    };
    write('metadata.json', JSON.stringify({ family: 'Plain Hand' }));
    write('package.json', JSON.stringify({ version: '1.2.3' }));
    write('unicode.json', JSON.stringify(ranges));
    for (const subset of Object.keys(ranges))
      for (const weight of weights) write(`files/${name}-${subset}-${weight}-normal.woff2`, '');
  };
  const thai = 'U+0E01-0E5B,U+200C-200D';
  offer('plain-hand', { latin: 'U+0000-00FF', thai });
  offer('light-hand', { latin: 'U+0000-00FF' }, ['400']);
  const site = (source: 'en' | 'vi' | 'th' | 'ja', ...more: ('en' | 'vi' | 'th' | 'ja' | 'de')[]) => ({
    source,
    locales: [source, ...more].map((locale) => ({ locale })),
  });

  test('brings Latin letters, and those of the languages in Latin letters', () => {
    const found = readTypeface('be-vietnam-pro', site('en', 'de', 'vi', 'th'));
    expect(found).toMatchObject({ family: 'Be Vietnam Pro', lacks: [], covers: [] });
    expect(Object.keys('subsets' in found ? found.subsets : {})).toEqual(['latin', 'vietnamese']);
    expect(readTypeface('be-vietnam-pro', site('en', 'de'))).toMatchObject({
      subsets: expect.not.objectContaining({ vietnamese: expect.anything() }),
    });
  });

  test('brings the script of the source language, and tells which languages are better set without it', () => {
    expect(readTypeface('plain-hand', site('th', 'en', 'vi'), folder)).toEqual({
      name: 'plain-hand',
      family: 'Plain Hand',
      version: '1.2.3',
      subsets: { latin: expect.stringMatching(/^U\+0020-007E, /), thai: 'U+0E01-0E5B, U+200C-200D' },
      lacks: ['vi'],
      covers: ['th'],
    });
    expect(readTypeface('plain-hand', site('en', 'th'), folder)).toMatchObject({
      subsets: expect.not.objectContaining({ thai: expect.anything() }),
      covers: [],
    });
  });

  test('leaves scripts of thousands of letters to the reader', () => {
    expect(readTypeface('plain-hand', site('ja', 'en'), folder)).toMatchObject({ lacks: [], covers: [] });
  });

  test.each([
    ['that is not installed', 'comic-sans', site('en'), 'npm install --save-exact @fontsource/comic-sans'],
    ['without the letters of the source language', 'plain-hand', site('vi'), 'vietnamese'],
    ['without its script', 'be-vietnam-pro', site('th'), 'thai'],
    ['without bold letters', 'light-hand', site('en'), '700'],
  ])('%s is refused, in both languages', (_, name, of, told) => {
    const found = readTypeface(name, of, name === 'be-vietnam-pro' ? undefined : folder);
    if (!('problem' in found)) throw new Error(`${name} is taken`);
    for (const lang of ['en', 'vi'] as const) expect(found.problem[lang] + found.remedy[lang]).toContain(told);
  });
});
