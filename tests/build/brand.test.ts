import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDefaultBrand } from '../../src/catalog/brand.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { createPalette, type Palette } from '../../src/styles/palette.ts';
import { getAttribute, readPages, type Page } from '../pages.ts';
import { languagesContent, provinceContent, realContent, sites } from '../sites.ts';

/** A site as it was built, with the brand that its content says. */
interface BrandedSite {
  content: string;
  folder: string;
  pages: Page[];
  palette: Palette;
  logo: string;
  typeface: string | undefined;
}

async function read(content: string, folder: string): Promise<BrandedSite> {
  const { site, brand } = (await loadContent(content)).content;
  const palette = createPalette(site.brand.palette);
  return { content, folder, pages: readPages(folder), palette, logo: brand.logo, typeface: brand.typeface?.family };
}

let real: BrandedSite;
let province: BrandedSite;
let unbranded: BrandedSite;
beforeAll(async () => {
  [real, province, unbranded] = await Promise.all([
    read(realContent, sites.real),
    read(provinceContent, sites.province),
    read(languagesContent, sites.languages),
  ]);
});

/** Pages that only lead on are not ours to dress. */
const isDressed = ({ root }: Page): boolean => root.querySelector('meta[http-equiv=refresh]') === null;
const getStyles = ({ root }: Page): string =>
  root
    .querySelectorAll('style')
    .map(({ text }) => text)
    .join('\n');
const getColours = (text: string): Set<string> =>
  new Set((text.match(/#[0-9a-f]{3,8}\b/gi) ?? []).map((each) => each.toLowerCase()));
const listColours = (palette: Palette): string[] => Object.values(palette).flatMap(({ light, dark }) => [light, dark]);
const getThemes = ({ root }: Page): (string | undefined)[][] =>
  root
    .querySelectorAll('meta[name=theme-color]')
    .map((meta) => [meta.getAttribute('content'), meta.getAttribute('media')]);

test('every colour that a style sheet asks for is declared, on every page of every site', () => {
  for (const { pages } of [real, province, unbranded])
    for (const page of pages.filter(isDressed)) {
      const styles = getStyles(page);
      const declared = new Set(Array.from(styles.matchAll(/(--color-[a-z-]+):/g), ([, name]) => name));
      const asked = Array.from(styles.matchAll(/var\((--[a-z][a-z-]*)\)/g), ([, name]) => name!);
      expect([page.path, asked.filter((name) => name.startsWith('--color') && !declared.has(name))]).toEqual([
        page.path,
        [],
      ]);
      expect(declared.size).toBeGreaterThan(15);
    }
});

test('the logo stands before the name of the site, and is hidden from those who hear it', () => {
  for (const { pages, logo } of [real, province, unbranded])
    for (const { root, path } of pages.filter(isDressed)) {
      const brand = root.querySelector('header .brand');
      if (!brand) continue; // a screen, and the choice of a language
      expect([path, brand.innerHTML.startsWith(logo)]).toEqual([path, true]);
      expect(brand.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    }
});

describe('another province', () => {
  test('has its own logo, favicon, colours and theme', () => {
    const { pages, folder, palette, logo } = province;
    expect(logo).toContain('M14 23 15 8h2l1 15z');
    expect(readFileSync(join(folder, 'favicon.svg'))).toEqual(readFileSync(join(provinceContent, 'brand/favicon.svg')));
    for (const page of pages.filter(isDressed)) {
      expect(getStyles(page)).toContain(`--color-page:light-dark(${palette.paper.light},${palette.paper.dark})`);
      expect(getThemes(page)).toEqual([
        ['#5b2a86', '(prefers-color-scheme: light)'],
        ['#24123a', '(prefers-color-scheme: dark)'],
      ]);
      expect(getAttribute(page, 'link[rel=icon]', 'href')).toBe('/favicon.svg');
    }
  });

  test('has nothing left of the first brand, nor of that which sites have that have none', () => {
    const own = new Set([...listColours(province.palette), '#ffffff', '#000000']);
    const others = [...listColours(real.palette), ...listColours(unbranded.palette)].filter((each) => !own.has(each));
    // What the invented province has not given is made from what it has, or is everybody's: sea and land.
    const foreign = new Set(others);
    for (const name of ['sea', 'land'] as const)
      for (const colour of Object.values(province.palette[name])) foreign.delete(colour);
    expect(foreign.size).toBeGreaterThan(20);
    for (const page of province.pages) {
      expect([page.path, [...getColours(getStyles(page))].filter((each) => foreign.has(each))]).toEqual([
        page.path,
        [],
      ]);
      for (const { logo } of [real, unbranded]) expect(page.html).not.toContain(logo);
    }
    expect(getColours(readFileSync(join(province.folder, 'favicon.svg'), 'utf8')).isDisjointFrom(foreign)).toBe(true);
  });

  test('brings no font along where its readers have their own', () => {
    for (const page of province.pages.filter(isDressed)) {
      expect([page.path, /@font-face|\.woff2|Be Vietnam/.exec(page.html)?.[0]]).toEqual([page.path, undefined]);
      expect(getStyles(page)).toContain('--font-latin:system-ui');
    }
  });
});

describe('a site without a brand of its own', () => {
  test('has a sign, a favicon and colours that name no place', () => {
    const { pages, folder, logo, typeface } = unbranded;
    const preset = createDefaultBrand();
    expect([logo, typeface]).toEqual([preset.logo, undefined]);
    expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toBe(preset.favicon);
    const { banner } = createPalette({});
    for (const page of pages.filter(isDressed))
      expect(getThemes(page).map(([colour]) => colour)).toEqual([banner.light, banner.dark]);
  });
});

test('a site brings the typeface that it names, and no other', () => {
  for (const { pages, typeface } of [real, province, unbranded])
    for (const { root, html, path } of pages) {
      const families = Array.from(
        html.matchAll(/font-family:\s*"?([\w -]+?)(?:-[0-9a-f]{8,})?"?;/g),
        ([, name]) => name,
      );
      const isFaced = root.querySelectorAll('style').some(({ text }) => text.includes('@font-face'));
      if (!isDressed({ path, html, root })) continue;
      expect([path, isFaced]).toEqual([path, typeface !== undefined]);
      if (isFaced) expect(families).toContain(typeface);
    }
});

describe('of a brand that is wrong nothing is published, and its author is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brand-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ink = "ink: { light: '#241a2e', dark: '#efe9f5' }";
  const svg = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inner}<path d="M0 0h9v9z"/></svg>\n`;
  type Change = [file: string, change: (text: string) => string | undefined];
  const replace = (from: string, to: string): Change => [
    'site.yaml',
    (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    },
  ];

  test.each<[string, Change, place: RegExp, ...words: string[]]>([
    [
      'a word for a colour',
      replace(ink, 'ink: teal'),
      /site\.yaml\n {2}\d+:5 {2}schema/,
      'brand.palette.ink',
      '“teal”',
      "'#0b3f3b'",
      'chữ số thập lục phân',
    ],
    [
      'a colour that is a comment',
      replace(ink, 'ink: #241a2e'),
      /site\.yaml\n {2}\d+:5 {2}schema/,
      'brand.palette.ink',
      'text that begins with # stands in quotes',
      'phải đặt trong dấu nháy',
    ],
    [
      'letters that are too pale',
      replace(ink, "ink: '#8a8fa6'"),
      /site\.yaml\n {2}\d+:5 {2}brand-contrast/,
      'ink #8a8fa6',
      '3.04:1 with paper #fbf8ff',
      'at least 4.5:1',
      'Enough would be ink: { light:',
      '3,04:1 với paper #fbf8ff',
      'cần ít nhất 4,5:1',
    ],
    [
      'a typeface that is not installed',
      replace('brand:', 'brand:\n  typeface: comic-sans'),
      /site\.yaml\n {2}\d+:3 {2}brand-typeface/,
      'npm install --save-exact @fontsource/comic-sans',
      'Chưa cài kiểu chữ comic-sans',
    ],
    [
      'a logo with a script',
      ['brand/logo.svg', () => svg('<script>alert(1)</script>')],
      /brand\/logo\.svg\n {2}2:\d+ {2}media-svg/,
      '<script> is not allowed',
      'Hình vẽ không được chứa <script>',
    ],
    [
      'a logo that styles the page',
      ['brand/logo.svg', () => svg('<style>p{display:none}</style>')],
      /brand\/logo\.svg\n {2}2:\d+ {2}brand-mark/,
      '<style> cannot stand in a logo',
      'Logo không được chứa <style>',
    ],
    [
      'a favicon that loads something',
      ['brand/favicon.svg', () => svg('<image href="https://example.org/a.png"/>')],
      /brand\/favicon\.svg\n {2}2:\d+ {2}media-svg/,
      'https://example.org/a.png',
      'tham chiếu ra ngoài',
    ],
    [
      'a favicon that is missing',
      ['brand/favicon.svg', () => undefined],
      /brand\/logo\.svg\n {2}1:1 {2}brand-mark/,
      'There is no brand/favicon.svg',
      'Chưa có brand/favicon.svg',
    ],
    [
      'another file',
      ['brand/logo.png', () => 'x'],
      /brand\/logo\.png\n {2}1:1 {2}layout/,
      'brand/logo.svg and brand/favicon.svg',
    ],
  ])('%s', (name, [file, change], place, ...words) => {
    const [content, output] = [join(folder, name), join(folder, `${name}-out`)];
    cpSync(provinceContent, content, { recursive: true });
    const path = join(content, file);
    const text = change(existsSync(path) ? readFileSync(path, 'utf8') : '');
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts', '--outDir', output], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production', NO_COLOR: '1' },
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(place);
    for (const each of words) expect(stdout + stderr).toContain(each);
    expect(existsSync(output)).toBe(false);
  });
});
