import { listAgreed, listKnownNames } from '../gate/near-names/known.ts';
import { getProse, type Prose } from '../gate/prose.ts';
import { isMarked, isPlainSyllable, isSyllable } from '../gate/spelling/vietnamese.ts';
import { listWords } from '../gate/spelling/words.ts';
import type { Locale } from '../src/i18n/locales.ts';
import type { Fault } from '../src/loaders/fault.ts';
import { fileStart } from '../src/loaders/fault.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import type { Dictionary } from './dictionaries.ts';

/** Most words that are proposed. */
const mostProposed = 3;

const toStraight = (word: string): string => word.replaceAll(/[’ʼ]/g, "'");

/** The words that are right in a language though no dictionary has them, small. */
const listKnown = (loaded: LoadedContent, locale: Locale): Set<string> =>
  new Set(
    [...listAgreed(loaded, locale), ...listKnownNames(loaded, locale)].flatMap((name) =>
      listWords(name).map(({ word }) => word.toLowerCase()),
    ),
  );

/** Names and words of Vietnamese stand in texts of all languages, with their marks or without. */
const isVietnamese = (word: string): boolean =>
  isMarked(word) ? isSyllable(word) : /^\p{Lu}/u.test(word) && isPlainSyllable(word);

/** Keys, which files have as values among words: `frieze: high`. */
const isKey = ({ kind, text }: Prose): boolean => kind === 'value' && /^[a-z][a-z0-9-]*$/.test(text);

/** Languages that write words together, with the letters that may join them. */
const joined: Partial<Record<Locale, readonly string[]>> = { de: ['', 's', 'es', 'n', 'en'] };
const shortestPart = 4;

const toCapital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The two parts of a word, wherever it may have been put together, each as a noun of its own. */
function* listParts(word: string, joints: readonly string[]): Generator<string[]> {
  for (let at = shortestPart; at <= word.length - shortestPart; at++)
    for (const joint of joints)
      if (word.slice(0, at).endsWith(joint) && at - joint.length >= shortestPart - 1)
        yield [toCapital(word.slice(0, at - joint.length)), toCapital(word.slice(at))];
}

/** Endings of cases in Cyrillic, as names get them: Донгхой, Донгхоя. */
const caseEnding = /[аеиоуыэюяьй]$/;
const longestEnding = 3;

const toStem = (word: string): string => word.replace(caseEnding, '');

/** Tells whether a word in Cyrillic is a known one in another case. @param stems of the known words */
function isCase(word: string, stems: ReadonlySet<string>): boolean {
  if (!/^\p{Script=Cyrillic}/u.test(word)) return false;
  for (let length = word.length; length >= Math.max(3, word.length - longestEnding); length--)
    if (stems.has(word.slice(0, length))) return true;
  return false;
}

/** What a word is asked for: itself, without a genitive, the parts around an apostrophe, and those it is put together of. */
function* listForms(word: string, locale: Locale): Generator<string[]> {
  const straight = toStraight(word);
  yield [straight];
  yield [straight.replace(/'s?$/i, '')];
  if (straight.includes("'")) yield straight.split("'").filter((part) => part.length > 1);
  if (straight.endsWith('s') && /^\p{Lu}/u.test(straight)) yield [straight.slice(0, -1)];
  if (joined[locale] && /^\p{Lu}/u.test(word)) yield* listParts(word, joined[locale]);
}

/** Finds words of a language that its dictionary lacks, and nobody knows. */
export function findMisspelt(loaded: LoadedContent, locale: Locale, dictionary: Dictionary): Fault[] {
  const known = listKnown(loaded, locale);
  const stems = new Set(Array.from(known, toStem));
  const isRight = (word: string): boolean => {
    const lower = word.toLowerCase();
    return known.has(lower) || isCase(lower, stems) || isVietnamese(word) || dictionary.testSpelling(word);
  };
  const verdicts = new Map<string, boolean>();
  const judge = (word: string): boolean => {
    if (!verdicts.has(word))
      verdicts.set(
        word,
        [...listForms(word, locale)].some((parts) => parts.every(isRight)),
      );
    return verdicts.get(word)!;
  };
  const strings = (getProse(loaded).get(locale) ?? []).filter((printed) => !isKey(printed));
  return strings.flatMap(({ file, text, locate }) =>
    listWords(text)
      .filter(({ word }) => !judge(word))
      .map(({ word, index }): Fault => {
        const near = dictionary.getSpellingSuggestions(toStraight(word)).slice(0, mostProposed).join(', ');
        return {
          rule: 'spelling',
          file,
          ...(locate(index) ?? fileStart),
          message: {
            en: `No dictionary knows “${word}”${near ? `; ${near}?` : '.'}`,
            vi: `Từ điển không có “${word}”${near ? `; có phải ${near}?` : '.'}`,
          },
          remedy: {
            en: `Mend the word. If it is right, add it to words in ${locale}/words.yaml.`,
            vi: `Hãy sửa lại. Nếu viết vậy là đúng, thêm vào words trong ${locale}/words.yaml.`,
          },
        };
      }),
  );
}
