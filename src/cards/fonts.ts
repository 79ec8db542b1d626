import { hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { locales, type Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { getScript } from '../i18n/scripts.ts';
import { openCache } from '../loaders/cache.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { traditional } from './traditional.ts';
import { isSetInTypeface, toFontFile, weights, type Typeface } from '../styles/typeface.ts';

// Cards are pictures: their letters come from fonts that only the build reads. The packages of fontsource.org cut a font
// into slices; a card opens those that its words need.

/** A file with some letters of a family. */
export interface Slice {
  file: string;
  /** Code points that the file serves, from and to, as its package says. */
  ranges: readonly (readonly [from: number, to: number])[];
  /** Left out where the file has all weights. */
  weight?: number;
}

/** A family of letters. */
export interface Family {
  /** As cards call it: the name of its package. */
  name: string;
  slices: readonly Slice[];
}

/** Packages with a file for all weights, and with one for each. */
const scopes = ['@fontsource-variable', '@fontsource'] as const;

const getScopeFolder = (scope: string): string => join(getProjectRoot(), 'node_modules', scope);

/** Han is drawn differently in each country, and the packages are named after them. */
const eastern: Readonly<Record<string, string>> = { Hans: 'sc', Hant: 'tc', Jpan: 'jp', Kore: 'kr' };

/** The package that has the letters of a script (ISO 15924): Thai → noto-sans-thai, Cyrl → noto-sans. */
export function toPackage(script: string): string {
  if (['Latn', 'Cyrl', 'Grek'].includes(script)) return 'noto-sans';
  const name = eastern[script] ?? new Intl.DisplayNames('en', { type: 'script' }).of(script)!.toLowerCase();
  return `noto-sans-${name.replaceAll(' ', '-')}`;
}

const toRanges = (range: string): Slice['ranges'] =>
  range.split(',').map((part) => {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [from, to] as const;
  });

const readRanges = (folder: string): [subset: string, ranges: Slice['ranges']][] =>
  Object.entries(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>).map(
    ([subset, range]) => [subset.replaceAll(/[[\]]/g, ''), toRanges(range)],
  );

/** Reads what a package has, as fontsource.org makes them: `unicode.json`, and files for each subset in it. */
function readFamily(scope: (typeof scopes)[number], name: string): Family {
  const folder = join(getScopeFolder(scope), name);
  const slices = readRanges(folder).flatMap(([subset, ranges]): Slice[] =>
    scope === '@fontsource'
      ? weights.map((weight) => ({ file: toFontFile(name, subset, weight), ranges, weight: Number(weight) }))
      : [{ file: join(folder, 'files', `${name}-${subset}-wght-normal.woff2`), ranges }],
  );
  return { name, slices: slices.filter(({ file }) => existsSync(file)) };
}

let installed: Map<string, Family> | undefined;

/** The families that are installed for cards, in the order of their names. */
function getInstalled(): ReadonlyMap<string, Family> {
  installed ??= new Map(
    scopes.flatMap((scope) =>
      readdirSync(getScopeFolder(scope))
        .filter((name) => /^noto-sans(?:-|$)/.test(name))
        .toSorted()
        .map((name) => [name, readFamily(scope, name)] as const),
    ),
  );
  return installed;
}

/** The packages with the letters of cards, as npm names them. */
export const listFontPackages = (): string[] =>
  scopes.flatMap((scope) =>
    [...getInstalled().keys()]
      .filter((name) => existsSync(join(getScopeFolder(scope), name)))
      .map((name) => `${scope}/${name}`),
  );

const getTypefaceFamily = memoize(({ name }: Typeface): Family => readFamily('@fontsource', name));

/** The families of a language in one order, and which of them have a letter, as far as somebody has asked. */
export interface Families {
  list: readonly Family[];
  found: Map<string, Found | undefined>;
}

const families = new Map<string, Families>();

/**
 * Gives the families in which a language is set, each for the letters that those before it lack: the typeface of the site
 * where pages use it as well, that of the script, and all others for names in other scripts.
 */
export function getFamilies(locale: Locale, typeface: Typeface | undefined): Families {
  const key = `${locale} ${typeface?.name}`;
  const known = families.get(key);
  if (known) return known;
  const { lang } = locales[locale];
  const script = getScript(lang);
  const all = getInstalled();
  const own = typeface ? [getTypefaceFamily(typeface)] : [];
  const ofScript = [toPackage(script), 'noto-sans'].flatMap((name) => all.get(name) ?? []);
  const list = [...new Set([...(isSetInTypeface(typeface, lang) ? own : []), ...ofScript, ...own, ...all.values()])];
  const made = { list, found: new Map() };
  families.set(key, made);
  return made;
}

/** Scripts (ISO 15924) that have a package, by its scope. */
const packaged: Readonly<Record<(typeof scopes)[number], string>> = {
  '@fontsource-variable':
    'Arab Armn Beng Deva Ethi Geor Hans Hant Hebr Jpan Khmr Knda Kore Laoo Orya Sinh Taml Telu Thaa Thai',
  '@fontsource': 'Gujr Guru Mlym Mong Mymr',
};

/** Scripts by the name that Unicode has for their letters. */
const letterScripts: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

/** Letters of the Basic Multilingual Plane: those beyond it are rare or ancient, and packages of living scripts lack them. */
const isBasic = (letter: string): boolean => letter.codePointAt(0)! <= 0xffff; // a letter has one

/**
 * Names the package that has a letter, if it is not installed.
 *
 * @returns as npm names it; nothing for signs, and for letters that no package has, or that its font lacks
 */
export function getFontPackage(letter: string): string | undefined {
  for (const scope of scopes)
    for (const script of packaged[scope].split(' ')) {
      const name = toPackage(script);
      const isOfScript = new RegExp(`\\p{Script=${letterScripts[script] ?? script}}`, 'u').test(letter);
      const isServed = script === 'Hant' ? traditional.has(letter) : isBasic(letter);
      if (isOfScript && isServed && !getInstalled().has(name)) return `${scope}/${name}`;
    }
  return undefined;
}

/** Letters of files, by the digest of their bytes. */
const knownLetters = openCache<number[]>('font-letters', [], ['fontkitten']);
const letters = new Map<string, ReadonlySet<number>>();

/** The code points that a file truly has a glyph for: ranges of packages say more than there is. */
export function getLetters(file: string): ReadonlySet<number> {
  let found = letters.get(file);
  if (found) return found;
  const bytes = readFileSync(file);
  const key = hash('sha256', bytes);
  let list = knownLetters.read(key);
  if (!list) {
    const font = create(bytes);
    if (font.isCollection) throw new Error(`${file} holds several fonts. / ${file} chứa nhiều phông.`);
    knownLetters.write(key, (list = font.characterSet));
  }
  letters.set(file, (found = new Set(list)));
  return found;
}

/** What has no shape of its own: breaks, joiners, marks of direction. */
const shapeless = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** A family that has a letter, and its files that do, one for each weight. */
interface Found {
  family: Family;
  slices: Slice[];
}

/** Finds the first family that has a letter. */
function findLetter({ list, found }: Families, letter: string): Found | undefined {
  if (found.has(letter)) return found.get(letter);
  const code = letter.codePointAt(0)!; // a letter has one
  const serves = ({ file, ranges }: Slice): boolean =>
    ranges.some(([from, to]) => code >= from && code <= to) && getLetters(file).has(code);
  let result: Found | undefined;
  for (const family of list) {
    const slices = family.slices.filter(serves);
    if (slices.length === 0) continue;
    result = { family, slices };
    break;
  }
  found.set(letter, result);
  return result;
}

/** The letters of a text that no family has, each once. */
export const findMissing = (text: string, all: Families): string[] =>
  [...new Set(text)].filter((letter) => !/\s/u.test(letter) && !shapeless.test(letter) && !findLetter(all, letter));

/**
 * Chooses the files that a text needs, those of spaces among them.
 *
 * @returns each file with the name of its family
 */
export function chooseSlices(text: string, all: Families): Map<Slice, string> {
  const found = [...new Set(`${text} \u00A0`)]
    .filter((letter) => !shapeless.test(letter))
    .flatMap((letter) => findLetter(all, letter) ?? []);
  return new Map(found.flatMap(({ family, slices }) => slices.map((slice) => [slice, family.name] as const)));
}

/** The letters that a file serves, as ranges: no letter is looked for in a file that lacks it. */
export function listServed({ file, ranges }: Slice): [from: number, to: number][] {
  const served: [number, number][] = [];
  for (const code of [...getLetters(file)].toSorted((a, b) => a - b)) {
    if (!ranges.some(([from, to]) => code >= from && code <= to)) continue;
    const last = served.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else served.push([code, code]);
  }
  return served;
}
