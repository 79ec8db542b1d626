import { locales, type Locale } from '../i18n/locales.ts';
import { escapePattern } from '../i18n/pattern.ts';
import { easternLetters, southernLetters } from '../i18n/scripts.ts';
import { listUnbroken } from '../i18n/unbroken.ts';
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

/** A beginning in a script that sets no spaces between words. */
const unspacedLetter = new RegExp(String.raw`^[${easternLetters}${southernLetters}\p{Script=Tibetan}]`, 'u');

/** Longest form in an unspaced script, in letters, that may turn up inside other words by chance: 南海 in 越南海岸. */
const ambiguousLength = 2;

/** “sông Chảy” is a river, “sông chảy” only flows: a capital after a small beginning is meant. */
const isCaseMeant = (form: string): boolean => /^\p{Ll}/u.test(form) && /\p{Lu}/u.test(form);

/** Takes a text, and the same in lower case. */
type Test = (text: string, lowerText: string) => boolean;

/** Makes the test whether a text uses a form: as whole words where words are spaced, else anywhere but by chance. */
function createTest(written: string, locale: Locale): Test {
  const form = removeWordBreaks(written);
  if (!unspacedLetter.test(form)) {
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

type Term = Glossary['terms'][number];

const getForms = ({ agreed, find }: Term): string[] => [...Object.values(agreed), ...find].map(removeWordBreaks);

/** Words without case, marks of Latin letters and punctuation, with a space before and behind each. */
const toPlainWords = (text: string): string => {
  const letters = removeWordBreaks(text)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return ` ${letters
    .replaceAll('đ', 'd')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
};

/** Letters by which forms are looked up; the shortest form has two. */
const keyLength = 2;

/** Every form of the glossary by its first letters. A form in a spaced script stands between spaces. */
const getFormIndex = once((glossary: Glossary) => {
  const index = new Map<string, { form: string; term: Term }[]>();
  for (const term of glossary.terms)
    for (const each of getForms(term)) {
      const words = toPlainWords(each);
      const form = unspacedLetter.test(each) ? words.trim() : words;
      const key = form.slice(0, keyLength);
      index.set(key, [...(index.get(key) ?? []), { form, term }]);
    }
  return index;
});

/** Finds the terms of which a text uses a form, with marks or without. */
const findTerms = once((glossary: Glossary, text: string): ReadonlySet<Term> => {
  const index = getFormIndex(glossary);
  const words = toPlainWords(text);
  const found = new Set<Term>();
  for (let at = 0; at < words.length; at++)
    for (const { form, term } of index.get(words.slice(at, at + keyLength)) ?? [])
      if (words.startsWith(form, at)) found.add(term);
  return found;
});

/** Names that lines of an edition do not end in: the agreed ones, and those of the entries. */
export const getNames = once((content: SiteContent, locale: Locale): readonly string[] =>
  listUnbroken(
    [
      ...content.glossary.terms.flatMap(({ agreed }) => agreed[locale] ?? []),
      ...Object.values(content.records).flatMap(({ name }) => name[locale] ?? []),
    ],
    locale,
  ),
);

/** The names by which an entry is searched for. */
export interface SearchNames {
  /** What it is called: its names in all languages and its aliases. */
  own: string[];
  /** All forms of the terms that its name contains. */
  forms: string[];
  /** All forms of the other terms that it speaks of. */
  mentioned: string[];
}

/**
 * Lists every name by which an entry is searched for.
 *
 * @param texts its words in the language of the edition and in that of the source
 */
export function getSearchNames({ site, glossary }: SiteContent, record: Entity, texts: readonly string[]): SearchNames {
  const called = findTerms(glossary, record.name[site.source] ?? '');
  const mentioned = new Set(texts.flatMap((text) => [...findTerms(glossary, text)]));
  return {
    own: [...Object.values(record.name), ...record.aliases].map(removeWordBreaks),
    forms: [...called].flatMap(getForms),
    mentioned: [...mentioned].filter((term) => !called.has(term)).flatMap(getForms),
  };
}
