import { locales, type Locale } from '../i18n/locales.ts';
import { removeWordBreaks } from '../i18n/words.ts';
import type { Entity } from '../schemas/record.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { SiteContent } from './content.ts';
import { once } from './once.ts';

/** A refused form that a text uses, and the form to use instead. */
export interface RefusedName {
  refused: string;
  /** Agreed form in the same language, if there is one. */
  agreed: string | undefined;
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A beginning in a script that sets no spaces between words. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Longest form in an unspaced script, in letters, that may turn up inside other words by chance: 南海 in 越南海岸. */
const ambiguousLength = 2;

/** “sông Chảy” is a river, “sông chảy” only flows: a capital after a small beginning is meant. */
const isCaseMeant = (form: string): boolean => /^\p{Ll}/u.test(form) && /\p{Lu}/u.test(form);

/** Takes a text, and the same in lower case. */
type Test = (text: string, lowerText: string) => boolean;

/** Makes the test whether a text uses a form: as whole words where words are spaced, else anywhere but by chance. */
function createTest(written: string, locale: Locale): Test {
  const form = removeWordBreaks(written);
  if (!unspaced.test(form)) {
    const word = `(?<![\\p{L}\\p{M}])${escapePattern(form)}(?![\\p{L}\\p{M}])`;
    const pattern = new RegExp(word, isCaseMeant(form) ? 'u' : 'iu');
    const lower = form.toLowerCase();
    // Looking for the letters first spares nearly every run of the pattern.
    return (text, lowerText) => lowerText.includes(lower) && pattern.test(text);
  }
  if (form.length > ambiguousLength) return (text) => text.includes(form);
  const segmenter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  return (text) => {
    if (!text.includes(form)) return false;
    const words = Array.from(segmenter.segment(text));
    const starts = new Set(words.map(({ index }) => index));
    const ends = new Set(words.map(({ index, segment }) => index + segment.length));
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      if (starts.has(at) && ends.has(at + form.length)) return true;
    return false;
  };
}

/** The refused forms of a language with their tests. */
const getRefusals = once((glossary: Glossary, locale: Locale) =>
  glossary.terms.flatMap(({ agreed, refuse }) =>
    (refuse[locale] ?? []).map((refused) => ({
      refused,
      agreed: agreed[locale],
      isUsed: createTest(refused, locale),
    })),
  ),
);

/**
 * Finds forms that the glossary refuses in a language.
 *
 * @param text plain words
 */
export function findRefused(glossary: Glossary, locale: Locale, text: string): RefusedName[] {
  const plain = removeWordBreaks(text).normalize('NFC');
  const lower = plain.toLowerCase();
  return getRefusals(glossary, locale)
    .filter(({ isUsed }) => isUsed(plain, lower))
    .map(({ refused, agreed }) => ({ refused, agreed }));
}

/** A form that means another thing to the readers of a language, and the words of which one must stand with it. */
export interface UnexplainedName {
  form: string;
  beside: string[];
}

/** The misleading forms of a language with their tests. */
const getExplanations = once((glossary: Glossary, locale: Locale) =>
  glossary.terms.flatMap(({ explain }) => {
    const [form, ...beside] = explain[locale] ?? [];
    return form === undefined ? [] : { form, beside, isUsed: createTest(form, locale) };
  }),
);

/**
 * Finds names that mean another thing to the readers of a language and stand without their explanation.
 *
 * @param text plain words of a whole page
 */
export function findUnexplained(glossary: Glossary, locale: Locale, text: string): UnexplainedName[] {
  const plain = removeWordBreaks(text).normalize('NFC');
  return getExplanations(glossary, locale)
    .filter(
      ({ isUsed, beside }) =>
        isUsed(plain, plain.toLowerCase()) && !beside.some((word) => plain.includes(removeWordBreaks(word))),
    )
    .map(({ form, beside }) => ({ form, beside }));
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
    ...new Set(
      [
        ...Object.values(record.name),
        ...record.aliases,
        ...terms.flatMap(({ agreed, find }) => [...Object.values(agreed), ...find]),
      ].map(removeWordBreaks),
    ),
  ];
}
