import { locales, type Locale } from '../i18n/locales.ts';
import { getScript } from '../i18n/scripts.ts';
import { removeWordBreaks } from '../i18n/words.ts';

/**
 * Characters that adults read in a minute, by script (ISO 15924): Trauzettel-Klosinski & Dietz, “Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST”, IOVS 53 (2012), table 2. Hangul is not in it, and is
 * counted as Japanese, which packs about as much into a sign.
 */
const speeds: Readonly<Record<string, number>> = { Arab: 612, Cyrl: 986, Hans: 255, Hant: 255, Jpan: 357, Kore: 357 };

/** Latin: the mean of English, French, German and Spanish there. Scripts that were not measured are taken to be like it. */
const usual = 982;

/**
 * Minutes that reading a text takes, at least one.
 *
 * @param words plain words
 * @param locale the language they are in
 */
export function countMinutes(words: string, locale: Locale): number {
  const length = Array.from(removeWordBreaks(words).replaceAll(/\s+/g, ' ')).length;
  return Math.max(1, Math.round(length / (speeds[getScript(locales[locale].lang)] ?? usual)));
}
