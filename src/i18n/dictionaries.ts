import en from './messages/en.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Interface texts by message key; plural forms carry an i18next suffix (`_one`, `_other` …). */
export type Dictionary = Record<string, string>;

/** The dictionary in which interface texts are written first; its keys are the type of all others. */
export const sourceDictionary = vi;

/** Dictionaries that exist. A locale is ready to be enabled when its dictionary is complete. */
export const dictionaries: Partial<Record<Locale, Dictionary>> = { vi, en };

type WithoutPluralSuffix<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : Key;

/** Every key that `t()` takes. */
export type MessageKey = WithoutPluralSuffix<keyof typeof vi>;
