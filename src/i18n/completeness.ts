import type { Dictionary } from './dictionaries.ts';

const suffix = /_(zero|one|two|few|many|other)$/;

/** What a dictionary lacks or has too much of, compared with the source dictionary. */
export interface DictionaryFault {
  key: string;
  problem: 'missing' | 'orphan' | 'empty' | 'placeholders';
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)]
    .map((match) => match[1])
    .toSorted()
    .join(' ');

/** Groups plural forms: stem → its keys. */
function groupByStem(dictionary: Dictionary): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const key of Object.keys(dictionary)) {
    const stem = key.replace(suffix, '');
    stems.set(stem, [...(stems.get(stem) ?? []), key]);
  }
  return stems;
}

/**
 * Compares a dictionary with the source: keys, placeholders, and for plurals exactly the forms that
 * `Intl.PluralRules` (Unicode CLDR) gives the language.
 *
 * @param lang BCP-47 tag of `dictionary`
 * @returns every fault, sorted by key; an empty list when the dictionary is complete
 */
export function getDictionaryFaults(lang: string, dictionary: Dictionary, source: Dictionary): DictionaryFault[] {
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const sourceStems = groupByStem(source);
  const stems = groupByStem(dictionary);
  const faults: DictionaryFault[] = [];
  for (const [stem, sourceKeys] of sourceStems) {
    const isPlural = sourceKeys[0] !== stem;
    const wanted = isPlural ? categories.map((category) => `${stem}_${category}`) : [stem];
    // A "one", "two" or "zero" form may spell the number out, so only the general form must keep {{count}}.
    const sourcePlaceholders = placeholders(source[sourceKeys.at(-1)!]!);
    for (const key of wanted) {
      const text = dictionary[key];
      if (text === undefined) faults.push({ key, problem: 'missing' });
      else if (text.trim() === '') faults.push({ key, problem: 'empty' });
      else if (!/_(zero|one|two)$/.test(key) && placeholders(text) !== sourcePlaceholders)
        faults.push({ key, problem: 'placeholders' });
    }
    for (const key of stems.get(stem) ?? []) if (!wanted.includes(key)) faults.push({ key, problem: 'orphan' });
  }
  for (const [stem, keys] of stems)
    if (!sourceStems.has(stem)) for (const key of keys) faults.push({ key, problem: 'orphan' });
  return faults.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
