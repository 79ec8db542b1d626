import { localeKeys, locales, type Locale } from './locales.ts';
import { matchLanguage } from './match.ts';
import { memoizeKeys } from './memoize.ts';

/** Script of a language tag as an ISO 15924 code, also where the tag leaves it unsaid (CLDR, likely subtags): zh → Hans. */
export const getScript = memoizeKeys((lang: string): string => new Intl.Locale(lang).maximize().script ?? 'Latn');

/** Language of a tag without script and region: zh-Hant → zh. */
export const getLanguage = memoizeKeys((lang: string): string => new Intl.Locale(lang).language);

const foundLocales = new Map<string, Locale | undefined>();

/**
 * The locale of the table whose language a tag names, in the same script where there is one: zh-TW → zh-hant, or zh in a
 * table without it.
 *
 * @returns undefined for any other language, and for what is no tag
 */
export function findLocale(tag: string): Locale | undefined {
  if (!foundLocales.has(tag)) {
    const lang = matchLanguage(
      [tag],
      Object.values(locales).map((row) => row.lang),
    );
    foundLocales.set(
      tag,
      localeKeys.find((locale) => locales[locale].lang === lang),
    );
  }
  return foundLocales.get(tag);
}

/** Scripts that put no space between a number, its unit and the next word, or, as Korean, its particle. */
const unspaced = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);

/** Tells whether a language puts no space between a number, its unit and the next word. */
export const isUnspaced = (locale: Locale): boolean => unspaced.has(getScript(locales[locale].lang));

/** Scripts of countries that count years from the Buddha’s passing, 543 or 544 years before the common era. */
const buddhist = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Tells whether texts in a language may give years of the Buddhist era: 2569 for 2026. */
export const hasBuddhistYears = (locale: Locale): boolean => buddhist.has(getScript(locales[locale].lang));

// Letters by script, for the inside of a class in a pattern with the flag u.

/** Letters of Southeast Asian scripts, which have no spaces between words. */
export const southernLetters = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Letters of Chinese and Japanese. */
export const easternLetters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
