import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../i18n/locales.ts';
import { getLanguage, getScript } from '../i18n/scripts.ts';
import type { Bilingual } from '../loaders/fault.ts';
import { getProjectRoot } from '../loaders/project.ts';

/** Weights in which pages are set. */
export const weights = ['400', '700'] as const;

/** A typeface that a site brings along, of a package of fontsource.org. */
export interface Typeface {
  /** `be-vietnam-pro`, of the package @fontsource/be-vietnam-pro. */
  name: string;
  family: string;
  version: string;
  /** The files that this site needs, in the order in which they are declared: subset → code points, as in CSS. */
  subsets: Record<string, string>;
  /** Languages (BCP 47) that it does not have all letters of, though it has others of their script. */
  lacks: string[];
  /** Languages in another script than Latin that it is made for. */
  covers: string[];
}

/**
 * Code points as @fontsource cuts them, less those that nobody sees, and less what the other file has: Latin comes first,
 * Vietnamese takes over for the letters it has.
 */
const ranges: Readonly<Record<string, string>> = {
  latin:
    'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
};

/** Languages whose letters stand in ISO 8859-1, with the few that the Latin file has beyond it. */
const western = new Set('af ca da de en es eu fi fil fo fr ga gd gl id is it lb ms nb nl nn no pt sq sv sw'.split(' '));

/** Scripts with thousands of letters: readers have fonts for them, and no page could bring one along. */
const vast = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']);

/** The name of a script as @fontsource has it: Thai → thai, Cyrl → cyrillic. */
const toSubset = (script: string): string =>
  new Intl.DisplayNames('en', { type: 'script' }).of(script)!.toLowerCase().replaceAll(' ', '-');

/** The files that a language needs beside the Latin one. */
function listNeeded(lang: string): string[] {
  const script = getScript(lang);
  if (script !== 'Latn') return vast.has(script) ? [] : [toSubset(script)];
  const language = getLanguage(lang);
  return language === 'vi' ? ['vietnamese'] : western.has(language) ? [] : ['latin-ext'];
}

/** Where the packages of typefaces lie. */
const getPackages = (): string => join(getProjectRoot(), 'node_modules/@fontsource');

/** The file of a typeface with some of its letters in one weight. */
export const toFontFile = (name: string, subset: string, weight: string, packages = getPackages()): string =>
  join(packages, name, 'files', `${name}-${subset}-${weight}-normal.woff2`);

/** Why a typeface cannot be used. */
interface TypefaceProblem {
  problem: Bilingual;
  remedy: Bilingual;
}

const other: Bilingual = {
  en: 'Choose another on fontsource.org that has them, or write system.',
  vi: 'Hãy chọn kiểu chữ khác trên fontsource.org có đủ, hoặc ghi system.',
};

/**
 * Reads what a package says of its typeface, and chooses what a site needs of it: Latin letters, which stand in names
 * everywhere, those of the languages in Latin letters, and the script of the source language.
 *
 * @param name without the scope of the package
 * @param packages folder of the packages
 */
export function readTypeface(
  name: string,
  { source, locales: enabled }: { source: Locale; locales: readonly { locale: Locale }[] },
  packages = getPackages(),
): Typeface | TypefaceProblem {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(packages, name, file), 'utf8'));
  if (!existsSync(join(packages, name, 'unicode.json')))
    return {
      problem: {
        en: `The typeface ${name} is not installed: there is no package @fontsource/${name}.`,
        vi: `Chưa cài kiểu chữ ${name}: không có gói @fontsource/${name}.`,
      },
      remedy: {
        en: `Run npm install --save-exact @fontsource/${name}, correct the name as fontsource.org has it, or write system.`,
        vi: `Chạy npm install --save-exact @fontsource/${name}, sửa tên cho đúng với fontsource.org, hoặc ghi system.`,
      },
    };
  // As the packages of fontsource.org are made (fontsource/fontsource: packages/cli).
  const { family } = read('metadata.json') as { family: string };
  const { version } = read('package.json') as { version: string };
  const offered = read('unicode.json') as Record<string, string>;
  const isOffered = (subset: string): boolean =>
    offered[subset] !== undefined && weights.every((weight) => existsSync(toFontFile(name, subset, weight, packages)));

  const own = locales[source].lang;
  const missing = ['latin', ...listNeeded(own)].filter((subset) => !isOffered(subset));
  if (missing.length > 0)
    return {
      problem: {
        en: `The typeface ${family} has no letters of ${missing.join(', ')} in the weights ${weights.join(' and ')}.`,
        vi: `Kiểu chữ ${family} không có bộ chữ ${missing.join(', ')} ở độ đậm ${weights.join(' và ')}.`,
      },
      remedy: other,
    };
  const langs = enabled.map(({ locale }) => locales[locale].lang);
  const latin = langs.filter((lang) => getScript(lang) === 'Latn');
  const needed = new Set([...latin, own].flatMap(listNeeded).filter(isOffered));
  const order = ['latin', 'latin-ext', 'vietnamese'];
  const chosen = [...order.filter((subset) => subset === 'latin' || needed.delete(subset)), ...needed];
  return {
    name,
    family,
    version,
    subsets: Object.fromEntries(
      chosen.map((subset) => [subset, ranges[subset] ?? offered[subset]!.replaceAll(/, ?/g, ', ')]),
    ),
    lacks: latin.filter((lang) => !listNeeded(lang).every(isOffered)),
    covers:
      getScript(own) === 'Latn'
        ? []
        : langs.filter((lang) => getScript(lang) === getScript(own) && !vast.has(getScript(lang))),
  };
}

/** Tells whether a language is set in a typeface: a Latin one has its letters, or it was made for its script. @param lang BCP 47 */
export const isSetInTypeface = (typeface: Typeface | undefined, lang: string): boolean =>
  typeface !== undefined &&
  (getScript(lang) === 'Latn' ? !typeface.lacks.includes(lang) : typeface.covers.includes(lang));
