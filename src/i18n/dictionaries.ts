import ar from './messages/ar.json' with { type: 'json' };
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import ja from './messages/ja.json' with { type: 'json' };
import ko from './messages/ko.json' with { type: 'json' };
import lo from './messages/lo.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import th from './messages/th.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { toPseudoDictionary } from './pseudo.ts';

/** Interface texts by message key; plural forms carry an i18next suffix (`_one`, `_other` …). */
export type Dictionary = Record<string, string>;

/** The dictionary in which interface texts are written first; its keys are the type of all others. */
export const sourceDictionary = vi;

const written: Record<Locale, Dictionary> = { vi, en, lo, th, zh, ko, ja, fr, de, ru, es, ar };

/** Set by `npm run build -- --pseudo`, to see forgotten texts and boxes that are too small. */
const isPseudo = process.env['PSEUDO'] === '1';

/** The interface texts of every locale of the table. The gate asks for completeness before a locale is enabled. */
export const dictionaries: Record<Locale, Dictionary> = isPseudo
  ? (Object.fromEntries(
      Object.entries(written).map(([locale, dictionary]) => [locale, toPseudoDictionary(dictionary)]),
    ) as Record<Locale, Dictionary>) // the keys are those of the record above
  : written;

type WithoutPluralSuffix<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : Key;

/** Every key that `t()` takes. */
export type MessageKey = WithoutPluralSuffix<keyof typeof vi>;
