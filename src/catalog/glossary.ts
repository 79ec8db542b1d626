import { locales, type Locale } from '../i18n/locales.ts';
import type { Entity } from '../schemas/record.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { SiteContent } from './content.ts';

/** A refused form that a text uses, and the form to use instead. */
export interface RefusedName {
  refused: string;
  /** Agreed form in the same language, if there is one. */
  agreed: string | undefined;
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Longest form in an unspaced script, in letters, that may turn up inside other words by chance: 南海 in 越南海岸. */
const ambiguousLength = 2;

/** “sông Chảy” is a river, “sông chảy” only flows: a capital after a small beginning is meant. */
const isCaseMeant = (form: string): boolean => /^\p{Ll}/u.test(form) && /\p{Lu}/u.test(form);

/** Tells whether a text uses a form: as whole words where words are spaced, else wherever it is no part of another. */
function usesForm(text: string, form: string, locale: Locale): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u.test(form))
    return new RegExp(
      `(?<![\\p{L}\\p{M}])${escapePattern(form)}(?![\\p{L}\\p{M}])`,
      isCaseMeant(form) ? 'u' : 'iu',
    ).test(text);
  if (form.length > ambiguousLength) return text.includes(form);
  const words = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' }).segment(text);
  const starts = new Set(Array.from(words, ({ index }) => index));
  const ends = new Set(Array.from(words, ({ index, segment }) => index + segment.length));
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (starts.has(at) && ends.has(at + form.length)) return true;
  return false;
}

/**
 * Finds forms that the glossary refuses in a language.
 *
 * @param text plain words
 */
export function findRefused({ terms }: Glossary, locale: Locale, text: string): RefusedName[] {
  const plain = text.normalize('NFC');
  return terms.flatMap(({ agreed, refuse }) =>
    (refuse[locale] ?? [])
      .filter((form) => usesForm(plain, form, locale))
      .map((refused) => ({ refused, agreed: agreed[locale] })),
  );
}

/**
 * Lists every name by which an entry is searched for: its own in all languages, its aliases, and the other forms of
 * the terms that its name contains.
 */
export function getSearchNames({ site, glossary }: SiteContent, record: Entity): string[] {
  const name = record.name[site.source]?.toLocaleLowerCase(site.source) ?? '';
  const terms = glossary.terms.filter(({ agreed }) => {
    const term = agreed[site.source]?.toLocaleLowerCase(site.source);
    return term !== undefined && name.includes(term);
  });
  return [
    ...new Set([
      ...Object.values(record.name),
      ...record.aliases,
      ...terms.flatMap(({ agreed, find }) => [...Object.values(agreed), ...find]),
    ]),
  ];
}
