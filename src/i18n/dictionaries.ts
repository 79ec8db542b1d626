import { existsSync, readFileSync } from 'node:fs';
import type { Bilingual } from '../loaders/fault.ts';
import source from './messages/vi.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { toPseudoDictionary } from './pseudo.ts';

/** Interface texts by message key; plural forms carry an i18next suffix (`_one`, `_other` …). */
export type Dictionary = Record<string, string>;

/** The dictionary in which interface texts are written first; its keys are the type of all others. */
export const sourceDictionary = source;

/** Where the interface texts of a locale are written, from the root of the project. */
export const getDictionaryFile = (locale: Locale): string => `src/i18n/messages/${locale}.json`;

/** Every file of messages/ by name, where Vite has loaded this module: it follows their changes. */
const bundled: Readonly<Record<string, string>> | undefined = import.meta.env
  ? import.meta.glob<string>('./messages/*.json', { query: '?raw', import: 'default', eager: true })
  : undefined;

/** Reads the file of a locale: a language is added by adding its file. @returns nothing when there is none */
function readFile(locale: Locale): string | undefined {
  const name = `./messages/${locale}.json`;
  if (bundled) return bundled[name];
  const file = new URL(name, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The interface texts of a locale, or why there are none. */
type DictionaryResult =
  { dictionary: Dictionary; problem?: undefined } | { dictionary?: undefined; problem: Bilingual };

function parseDictionary(locale: Locale): DictionaryResult {
  const file = getDictionaryFile(locale);
  const text = readFile(locale);
  if (text === undefined)
    return {
      problem: {
        en: `There are no interface texts in ${locale}: the file ${file} is missing.`,
        vi: `Chưa có câu giao diện cho ${locale}: thiếu tệp ${file}.`,
      },
    };
  try {
    const dictionary = JSON.parse(text) as Dictionary; // checked in the next lines
    const odd = Object.entries(dictionary).find(([, value]) => typeof value !== 'string');
    if (!odd) return { dictionary };
    return {
      problem: {
        en: `${file}: “${odd[0]}” has to be a text in quotes.`,
        vi: `${file}: “${odd[0]}” phải là một câu đặt trong dấu nháy kép.`,
      },
    };
  } catch (error) {
    const { message } = error as Error; // JSON.parse throws nothing else
    return {
      problem: { en: `${file} is not JSON: ${message}`, vi: `${file} không phải JSON đúng cú pháp: ${message}` },
    };
  }
}

const results = new Map<Locale, DictionaryResult>();

/** The interface texts of a locale, or why there are none, for the gate to tell. */
export function findDictionary(locale: Locale): DictionaryResult {
  const result = results.get(locale) ?? parseDictionary(locale);
  results.set(locale, result);
  return result;
}

/**
 * The interface texts of a locale; with `npm run build -- --pseudo`, to see forgotten texts and boxes that are too
 * small, in nobody's language. The gate asks for completeness before a locale is enabled.
 *
 * @throws when the locale has none
 */
export function getDictionary(locale: Locale): Dictionary {
  const { dictionary, problem } = findDictionary(locale);
  if (problem) throw new Error(`${problem.en} / ${problem.vi}`);
  return process.env['PSEUDO'] === '1' ? toPseudoDictionary(dictionary) : dictionary;
}

type WithoutPluralSuffix<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : Key;

/** Every key that `t()` takes. */
export type MessageKey = WithoutPluralSuffix<keyof typeof source>;
