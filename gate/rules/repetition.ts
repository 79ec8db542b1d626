import { getScript, isUnspaced } from '../../src/i18n/scripts.ts';
import { easternLimits, findRepeated, southernLimits, spacedLimits, type Limits, type Passage } from '../repeated.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { Block } from '../../src/texts/parse.ts';
import type { Rule } from '../rule.ts';

/** Tells whether a passage has words of others, which may stand in several texts. */
const isQuoted = ({ render: [first] }: Block): boolean =>
  typeof first === 'string' ? first.startsWith('<blockquote') : first?.component === 'Quote';

/** More words than this are not quoted in a message. */
const longest = 90;

const shorten = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/** The passages of the texts of each language, without headings. */
function listPassages({ content, parsed }: LoadedContent): Map<Locale, Passage[]> {
  const byLocale = new Map<Locale, Passage[]>();
  for (const [id, { blocks }] of parsed) {
    const { file, locale } = content.texts[id]!; // parsed and texts have the same ids
    const list = byLocale.get(locale) ?? [];
    byLocale.set(locale, list);
    for (const block of blocks)
      if (block.depth === 0 && !isQuoted(block)) list.push({ file, line: block.line, text: block.text });
  }
  return byLocale;
}

const eastern = new Set(['Hans', 'Hant', 'Hani', 'Jpan']);

/** Where repetition begins in a language. Korean has spaces between words, though none before its particles. */
export function getLimits(locale: Locale): Limits {
  const script = getScript(locales[locale].lang);
  if (eastern.has(script)) return easternLimits;
  return isUnspaced(locale) && script !== 'Kore' ? southernLimits : spacedLimits;
}

/** No sentence, and no long part of one, stands in two texts of a language. */
export const repetition: Rule = (loaded, report) => {
  for (const [locale, passages] of listPassages(loaded))
    for (const { passage, other, words } of findRepeated(passages, getLimits(locale)))
      report(
        'repeated-sentence',
        passage.file,
        { line: passage.line, column: 1 },
        {
          en: `“${shorten(words)}” stands in ${other.file}:${other.line} as well.`,
          vi: `“${shorten(words)}” cũng có ở ${other.file}:${other.line}.`,
        },
        {
          en: 'Say it in one of the two and link there, or say what matters here in other words.',
          vi: 'Chỉ nói ở một trong hai bài rồi đặt liên kết, hoặc nói điều cần ở đây bằng lời khác.',
        },
      );
};
