import { listNameSpellings, stripMarks } from '../../src/catalog/gazetteer.ts';
import { memoize } from '../../src/i18n/memoize.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { FormFinder, type Form } from '../../src/i18n/forms.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { isNearKey, toName, toNameKey } from './name.ts';

/** What stands behind a name in brackets explains it: Quang Ninh (former district). */
const withoutBrackets = (name: string): string => name.replace(/\s*[(（][^)）]*[)）]$/u, '');

// Most names are known in every language: what is made of one is made once.
const getKey = memoize((_: LoadedContent, name: string) => toNameKey(name));
const getPlain = memoize((_: LoadedContent, name: string) => stripMarks(name));
const getForm = memoize((_: LoadedContent, form: string): Form => ({ form }));

/** The forms on which a language has agreed, without what explains them. */
export const listAgreed = ({ content: { glossary } }: LoadedContent, locale: Locale): string[] => [
  ...new Set(glossary.terms.flatMap(({ agreed }) => agreed[locale] ?? []).map(withoutBrackets)),
];

/**
 * Lists every name that is right in texts of a language, beside those on which it has agreed: of terms in the languages
 * of this one and of the source, of entries, of the gazetteer, and words that were said to be right. A form of another language, or one
 * that readers type, is none where it is nearly the agreed one. Whoever has more names adds them here.
 */
export const listKnownNames = memoize((loaded: LoadedContent, locale: Locale): readonly string[] => {
  const { content, wording } = loaded;
  const { source } = content.site;
  const own = [locale, source];
  const terms = content.glossary.terms.flatMap(({ agreed, find }) => {
    const here = agreed[locale] === undefined ? undefined : toName(agreed[locale]);
    const others = [...Object.values(agreed), ...find].filter(
      (form) => !here || !isNearKey(getKey(loaded, form), here),
    );
    return [...own.flatMap((each) => agreed[each] ?? []), ...others];
  });
  const entries = Object.values(content.records).flatMap(({ name }) => own.flatMap((each) => name[each] ?? []));
  const { marked, plain, others } = listNameSpellings(content);
  const said = own.flatMap((each) => wording.known.get(each)?.words.words ?? []);
  const names = [...terms, ...entries, ...marked, ...plain, ...others, ...said].flatMap((name) => [
    name,
    withoutBrackets(name),
  ]);
  return [...new Set([...names, ...(locale === source ? [] : names.map((name) => getPlain(loaded, name)))])];
});

/** Finds where a text of a language has names that are known. */
export const getKnownFinder = memoize((loaded: LoadedContent, locale: Locale): FormFinder<true> => {
  const finder = new FormFinder<true>();
  const { lang } = locales[locale];
  for (const form of new Set([...listAgreed(loaded, locale), ...listKnownNames(loaded, locale)]))
    if (/\p{L}.*\p{L}/u.test(form) && !/[()|*]/.test(form)) finder.add(getForm(loaded, form), lang, true);
  return finder;
});
