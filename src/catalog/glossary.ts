import { locales, type Locale } from '../i18n/locales.ts';
import { fold } from '../i18n/folding.ts';
import { FormFinder, listSpellings, type Form } from '../i18n/forms.ts';
import { easternLetters, southernLetters } from '../i18n/scripts.ts';
import { listUnbroken } from '../i18n/unbroken.ts';
import { removeWordBreaks } from '../i18n/words.ts';
import type { Entity } from '../schemas/record.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { SiteContent } from './content.ts';
import { memoize } from '../i18n/memoize.ts';

/** A refused form that a text uses, and the form to use instead. */
export interface RefusedName {
  /** The words of the text. */
  refused: string;
  /** Index of the first of them in the text. */
  index: number;
  /** Agreed form, in the same language where there is one. */
  agreed: string | undefined;
}

/** Form of a language, with what is to be known when it is found. */
interface Entry<Value> {
  form: Form;
  of: Locale;
  value: Value;
}

function createFinder<Value>(entries: readonly Entry<Value>[]): FormFinder<Value> {
  const finder = new FormFinder<Value>();
  for (const { form, of, value } of entries) finder.add(form, locales[of].lang, value);
  return finder;
}

/** Forms by locale as a list, with their language; of one language only, if that is given. */
const listForms = (forms: Partial<Record<Locale, Form[]>>, locale?: Locale): { form: Form; of: Locale }[] =>
  Object.entries(forms).flatMap(
    ([of, list]) => (locale === undefined || locale === of ? list.map((form) => ({ form, of: of as Locale })) : []), // a key of a table
  );

/** What holds for strings of a language, or for those that are in none: the refused forms, and the words that spare them. */
const getRefusals = memoize((glossary: Glossary, name: Locale | '') => {
  const locale = name === '' ? undefined : name;
  const agreedHere = new Set(
    glossary.terms.flatMap(({ agreed }) => (locale ? [agreed[locale] ?? ''] : Object.values(agreed))).map(toKey),
  );
  const refused = createFinder(
    glossary.terms.flatMap((term) => {
      // What one language refuses may be agreed or usual in another.
      const usual = new Set(term.everywhere ? [] : term.find.map(toKey));
      return listForms(term.refuse, term.everywhere ? undefined : locale)
        .filter(
          ({ form, of }) =>
            of === locale ||
            !listSpellings(form)
              .map(toKey)
              .some((key) => agreedHere.has(key) || usual.has(key)),
        )
        .map((each) => ({ ...each, value: term.agreed[locale ?? each.of] ?? term.agreed[each.of] }));
    }),
  );
  const spared = createFinder(
    glossary.terms.flatMap((term) =>
      listForms(term.spare, term.everywhere ? undefined : locale).map((each) => ({ ...each, value: true })),
    ),
  );
  return { refused, spared };
});

const toKey = (form: string): string => fold(form).lower;

/**
 * Finds forms that the glossary refuses.
 *
 * @param locale language of the text; left out, the forms of every language are looked for
 * @param text plain words
 */
export function findRefused(glossary: Glossary, locale: Locale | undefined, text: string): RefusedName[] {
  const { refused, spared } = getRefusals(glossary, locale ?? '');
  return refused.find(text, spared).map(({ start, end, value }) => ({
    refused: text.slice(start, end).trim(),
    index: start,
    agreed: value,
  }));
}

/** A form that means another thing to the readers of a language, and the words of which one must stand with it. */
export interface UnexplainedName {
  /** The words of the text. */
  form: string;
  beside: string[];
}

/** The misleading forms of a language with what explains them. */
const getExplanations = memoize((glossary: Glossary, locale: Locale) =>
  glossary.terms.flatMap(({ explain, spare }) => {
    const [form, ...beside] = explain[locale] ?? [];
    if (!form) return [];
    const find = (forms: Form[]): FormFinder<true> =>
      createFinder(forms.map((each) => ({ form: each, of: locale, value: true })));
    return { beside, misleading: find([form]), explaining: find(beside), spared: find(spare[locale] ?? []) };
  }),
);

/**
 * Finds names that mean another thing to the readers of a language and stand without their explanation.
 *
 * @param text plain words of a whole page
 */
export function findUnexplained(glossary: Glossary, locale: Locale, text: string): UnexplainedName[] {
  return getExplanations(glossary, locale).flatMap(({ beside, misleading, explaining, spared }) => {
    const [use] = misleading.find(text, spared);
    if (!use || explaining.find(text).length > 0) return [];
    return { form: text.slice(use.start, use.end), beside: beside.flatMap(listSpellings) };
  });
}

type Term = Glossary['terms'][number];

const getTermsByKey = memoize(
  ({ terms }: Glossary): ReadonlyMap<string, Term> => new Map(terms.map((term) => [term.key, term])),
);

/** Finds a term by its key. */
export const findTerm = (glossary: Glossary, key: string): Term | undefined => getTermsByKey(glossary).get(key);

/** A letter of a script that sets no spaces between words. */
const unspacedLetter = String.raw`[${easternLetters}${southernLetters}\p{Script=Tibetan}]`;
const startsUnspaced = new RegExp(`^${unspacedLetter}`, 'u');
const endsUnspaced = new RegExp(`${unspacedLetter}$`, 'u');
const besideNumber = new RegExp(String.raw`${unspacedLetter}(?=\p{N})|\p{N}(?=${unspacedLetter})`, 'gu');

const getForms = ({ agreed, find }: Term): string[] => [...Object.values(agreed), ...find].map(removeWordBreaks);

/** Words without case, marks of Latin letters and punctuation, with a space before and behind each: a number in Chinese is one, too. */
const toPlainWords = (text: string): string => {
  const letters = removeWordBreaks(text)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return ` ${letters
    .replaceAll('đ', 'd')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replaceAll(besideNumber, '$& ')
    .trim()} `;
};

/** Letters by which forms are looked up; the shortest form has two. */
const keyLength = 2;

/** Every form of the glossary by its first letters. Where its script has spaces, it stands between such. */
const getFormIndex = memoize((glossary: Glossary) => {
  const index = new Map<string, { form: string; term: Term }[]>();
  for (const term of glossary.terms)
    for (const each of getForms(term)) {
      const words = toPlainWords(each);
      const from = startsUnspaced.test(each) ? words.trimStart() : words;
      const form = endsUnspaced.test(each) ? from.trimEnd() : from;
      const key = form.slice(0, keyLength);
      index.set(key, [...(index.get(key) ?? []), { form, term }]);
    }
  return index;
});

/** Finds the terms of which a text uses a form, with marks or without. */
const findTerms = memoize((glossary: Glossary, text: string): ReadonlySet<Term> => {
  const index = getFormIndex(glossary);
  const words = toPlainWords(text);
  const found = new Set<Term>();
  for (let at = 0; at < words.length; at++)
    for (const { form, term } of index.get(words.slice(at, at + keyLength)) ?? [])
      if (words.startsWith(form, at)) found.add(term);
  return found;
});

const getAgreed = memoize((glossary: Glossary, locale: Locale) =>
  createFinder(
    glossary.terms.flatMap((term) => {
      const agreed = term.agreed[locale];
      return agreed === undefined ? [] : [{ form: { form: agreed }, of: locale, value: term }];
    }),
  ),
);

/** Finds the terms whose agreed form stands in a text of a language, in the order of the text. */
export const findAgreedTerms = (glossary: Glossary, locale: Locale, text: string): Term[] => [
  ...new Set(
    getAgreed(glossary, locale)
      .find(text)
      .map(({ value }) => value),
  ),
];

/** Names that lines of an edition do not end in: the agreed ones, and those of the entries. */
export const getNames = memoize((content: SiteContent, locale: Locale): readonly string[] =>
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
