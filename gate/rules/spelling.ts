import type { Locale } from '../../src/i18n/locales.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { listAgreed, listKnownNames } from '../near-names/known.ts';
import { countEdits } from '../near.ts';
import { stripMarks } from '../../src/catalog/gazetteer.ts';
import { getProse, type Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isMarked, isSyllable } from '../spelling/vietnamese.ts';
import { listWords } from '../spelling/words.ts';
import { Told } from '../told.ts';

/** The language whose words are known by their syllables. */
const language = 'vi' satisfies Locale;

/** Keys and other values of files are not written by hand as sentences are. */
const isSentence = ({ kind }: Prose): boolean => kind !== 'value';

const listAll = (texts: Iterable<string>): Set<string> =>
  new Set(Array.from(texts).flatMap((text) => listWords(text).map(({ word }) => word)));

/** Words that are right though they are no syllables: parts of names, and words that were said to be right. */
function listKnown(loaded: LoadedContent): Set<string> {
  const names = listAll([...listAgreed(loaded, language), ...listKnownNames(loaded, language)]);
  return new Set([...names].flatMap((word) => [word, word.toLowerCase()]));
}

/** Most words that are proposed. */
const mostProposed = 3;

/** Proposes words of the texts: those with the same letters under other marks, else those of which one letter is another. */
function propose(word: string, vocabulary: ReadonlySet<string>): string[] {
  const lower = word.toLowerCase();
  const plain = stripMarks(lower);
  const others = [...new Set(Array.from(vocabulary, (each) => each.toLowerCase()))].filter(isSyllable);
  const alike = others.filter((each) => stripMarks(each) === plain);
  const near = alike.length > 0 ? alike : others.filter((each) => countEdits(each, lower, 1) === 1);
  return near.slice(0, mostProposed);
}

/** Words of Vietnamese are syllables of Vietnamese, or known. */
export const spelling: Rule = (loaded, report) => {
  const strings = getProse(loaded).get(language) ?? [];
  const told = new Told();
  const wrong = new Map<string, boolean>();
  let known: Set<string> | undefined;
  let right: Set<string> | undefined;
  const isWrong = (word: string): boolean => {
    if (isSyllable(word)) return false;
    known ??= listKnown(loaded);
    return !known.has(word) && !known.has(word.toLowerCase());
  };
  for (const printed of strings)
    for (const { word, index } of listWords(printed.text)) {
      if (!wrong.has(word)) wrong.set(word, isWrong(word));
      if (!wrong.get(word) || !(isMarked(word) || (isSentence(printed) && /^\p{Ll}/u.test(word)))) continue;
      // As many are told as somebody mends at once, and only for those it is worth looking what was meant.
      right ??= listAll(strings.map(({ text }) => text));
      const isTold = told.count(printed.file);
      const near = isTold ? propose(word, right) : [];
      report(
        'vietnamese-spelling',
        printed.file,
        printed.locate(isTold ? index : undefined),
        {
          en: `“${word}” cannot be a word of Vietnamese${near.length > 0 ? `; ${near.join(', ')}?` : '.'}`,
          vi: `“${word}” không thể là chữ tiếng Việt${near.length > 0 ? `; có phải ${near.join(', ')}?` : '.'}`,
        },
        {
          en: `Mend the word. If it is right, as a name or a word of another language, add it to words in ${language}/words.yaml.`,
          vi: `Hãy sửa lại. Nếu đúng là vậy, như tên riêng hay tiếng nước ngoài, thêm vào words trong ${language}/words.yaml.`,
        },
      );
    }
};
