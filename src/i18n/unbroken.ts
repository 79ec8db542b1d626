import { locales, type Locale } from './locales.ts';
import { escapePattern } from './pattern.ts';
import { getLanguage } from './scripts.ts';
import { mapShownText } from './words.ts';

/** How the lines of a language that is written without spaces treat names. */
interface NameRule {
  /** Only in headings, which are large and short; elsewhere such a break is as good as any. */
  headings?: true;
  /** Lines may end on both sides of a name, also where the dictionaries of browsers do not know it. */
  edges?: true;
  /** Lines of headings may end between words, where `word-break: keep-all` (base.css) lets them end nowhere. */
  words?: true;
  /** Where the word for the kind of thing stands in names: “cave Son Doong” or “Son Doong cave”. */
  kind?: 'first' | 'last';
}

/** By language, whatever its script. */
const rules: Readonly<Record<string, NameRule>> = {
  lo: { edges: true, kind: 'first' },
  th: { edges: true, kind: 'first' },
  zh: { headings: true, edges: true, words: true, kind: 'last' },
  ja: { headings: true, kind: 'last' },
  ko: { headings: true },
};

const getRule = (locale: Locale): NameRule | undefined => rules[getLanguage(locales[locale].lang)];

/** Widest piece that stays on one line, in letters of usual width: it must fit a heading on a narrow phone. */
const widest = 16;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Tells whether lines of a language are kept from ending within names. */
export const keepsNames = (locale: Locale): boolean => getRule(locale) !== undefined;

/** How many names share a word that only says what they are names of: cave, river, pass. */
const generic = 3;

/** Names without the word for what they name, as texts use them too: ຖ້ຳເຊີນດ່ອງ → ເຊີນດ່ອງ, ソンドン洞窟 → ソンドン. */
function getSpecificParts(names: readonly string[], locale: Locale): string[] {
  const kind = getRule(locale)?.kind;
  if (!kind) return [];
  const segmenter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  const at = kind === 'first' ? 0 : -1;
  const cut = names.map((name) => Array.from(segmenter.segment(name), ({ segment }) => segment));
  const counts = new Map<string, number>();
  for (const [word = ''] of cut.map((each) => each.slice(at))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return cut
    .filter((each) => counts.get(each.at(at)!)! >= generic)
    .map((each) => (kind === 'first' ? each.slice(1) : each.slice(0, -1)).join('').trim());
}

/** Lists the names that a line does not end in: longer ones part at their spaces. */
export const listUnbroken = (names: readonly string[], locale: Locale): string[] =>
  [...new Set([...names, ...getSpecificParts(names, locale)].flatMap((name) => [name, ...name.split(' ')]))]
    .filter((name) => {
      const length = [...clusters.segment(name)].length;
      return length > 1 && length + (name.match(wide) ?? []).length <= widest && /\p{L}\p{M}*\p{L}/u.test(name);
    })
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The letter before or after a name, where a break is offered; 的 and its like stay with the word before them. */
const before = /[\p{Script=Lao}\p{Script=Thai}\p{Script=Han}]\p{M}*$/u;
const after = /^[\p{Script=Lao}\p{Script=Thai}\p{Script=Han}](?<![的地得了们們])/u;

const wrapNames = (html: string, names: RegExp, hasEdges: boolean): string =>
  mapShownText(html, (text) =>
    text.replaceAll(names, (name, at: number) => {
      const start = hasEdges && before.test(text.slice(Math.max(0, at - 2), at)) ? '<wbr>' : '';
      const end = hasEdges && after.test(text.slice(at + name.length, at + name.length + 2)) ? '<wbr>' : '';
      return `${start}<span class="unbroken">${name}</span>${end}`;
    }),
  );

/** Lets the lines of a Chinese heading end between words. */
const partWords = (html: string): string =>
  mapShownText(html, (text) =>
    text.replaceAll(/\p{Script=Han}+/gu, (run) =>
      Array.from(words.segment(run), ({ segment }) => segment)
        .join('<wbr>')
        .replaceAll(/<wbr>(?=[的地得了们們])/g, ''),
    ),
  );

const headings = /<h([1-4])\b[^>]*>.*?<\/h\1>/gs;

/**
 * Keeps the lines of a page from ending within names.
 *
 * @param names as `listUnbroken` gives them
 */
export function keepNames(html: string, locale: Locale, names: readonly string[]): string {
  const rule = getRule(locale);
  if (!rule) return html;
  const pattern = names.length > 0 && new RegExp(`(?:${names.map(escapePattern).join('|')})(?!\\p{M})`, 'gu');
  const wrap = (part: string): string => (pattern ? wrapNames(part, pattern, rule.edges === true) : part);
  if (!rule.headings) return wrap(html);
  return html.replaceAll(headings, (heading) => (rule.words ? partWords(wrap(heading)) : wrap(heading)));
}
