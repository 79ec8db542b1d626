import vietnamese from './compounds/vi.json' with { type: 'json' };
import { locales, type Locale } from './locales.ts';
import { escapePattern } from './pattern.ts';
import { getLanguage } from './scripts.ts';
import { getSegmenter, mapShownText } from './words.ts';

/** How the lines of a language treat names. */
interface NameRule {
  /** Only in headings, which are large and short; elsewhere such a break is as good as any. */
  headings?: true;
  /** Lines may end on both sides of a name, also where the dictionaries of browsers do not know it. */
  edges?: true;
  /** Lines of headings may end between words, where `word-break: keep-all` (base.css) lets them end nowhere. */
  words?: true;
  /** Where the word for the kind of thing stands in names: “cave Son Doong” or “Son Doong cave”. */
  kind?: 'first' | 'last';
  /** Words have spaces between them: a name of one word needs nothing. */
  spaced?: true;
  /** Words that are written with spaces within, in small letters: no dictionary of browsers or ICU knows them. */
  compounds?: readonly string[];
}

/** By language, whatever its script. */
const rules: Readonly<Record<string, NameRule>> = {
  lo: { edges: true, kind: 'first' },
  th: { edges: true, kind: 'first' },
  zh: { headings: true, edges: true, words: true, kind: 'last' },
  ja: { headings: true, kind: 'last' },
  ko: { headings: true },
  vi: { headings: true, spaced: true, compounds: vietnamese },
};

/** Of languages that are not in the table: balanced lines of a heading would end in “Lệ / Thủy”. */
const usual: NameRule = { headings: true, spaced: true };

const getRule = (locale: Locale): NameRule => rules[getLanguage(locales[locale].lang)] ?? usual;

/** Widest piece that stays on one line, in letters of usual width: it must fit a heading on a narrow phone. */
const widest = 16;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** How many names share a word that only says what they are names of: cave, river, pass. */
const generic = 3;

/** Letters below which a part of a name is a syllable of other words as well: วา of ถ้ำวา in ธันวาคม, December. */
const shortestPart = 3;

/** Names without the word for what they name, as texts use them too: ຖ້ຳເຊີນດ່ອງ → ເຊີນດ່ອງ, ソンドン洞窟 → ソンドン. */
function getSpecificParts(names: readonly string[], locale: Locale): string[] {
  const { kind } = getRule(locale);
  if (!kind) return [];
  const segmenter = getSegmenter(locales[locale].lang);
  const at = kind === 'first' ? 0 : -1;
  const cut = names.map((name) => Array.from(segmenter.segment(name), ({ segment }) => segment));
  const counts = new Map<string, number>();
  for (const [word = ''] of cut.map((each) => each.slice(at))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return cut
    .filter((each) => counts.get(each.at(at)!)! >= generic)
    .map((each) => (kind === 'first' ? each.slice(1) : each.slice(0, -1)).join('').trim())
    .filter((part) => [...clusters.segment(part)].length >= shortestPart);
}

/** Lists the names that a line does not end in: longer ones part at their spaces, or where words have spaces at a dash. */
export function listUnbroken(names: readonly string[], locale: Locale): string[] {
  const rule = getRule(locale);
  const cut = rule.spaced ? / [–—-] / : ' ';
  return [...new Set([...names, ...getSpecificParts(names, locale)].flatMap((name) => [name, ...name.split(cut)]))]
    .filter((name) => {
      const length = [...clusters.segment(name)].length;
      return (
        length > 1 &&
        length + (name.match(wide) ?? []).length <= widest &&
        (rule.spaced ? /\S[ -]\S/ : /\p{L}\p{M}*\p{L}/u).test(name)
      );
    })
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Signs that stand at a word: browsers let lines end beside what is kept whole, also before a comma. */
const signs = { before: '[(«“‘]?', after: '[,.:!?…)»”’]*' };

/** The pattern of names and compounds of a language, the longest first. */
function toPattern(names: readonly string[], { spaced, compounds = [] }: NameRule): RegExp | undefined {
  const all = [...names, ...compounds].toSorted((a, b) => b.length - a.length);
  if (all.length === 0) return undefined;
  const any = `(?:${all.map(escapePattern).join('|')})`;
  const source = spaced
    ? String.raw`(?<![\p{L}\p{M}])${signs.before}${any}(?![\p{L}\p{M}])${signs.after}`
    : String.raw`${any}(?!\p{M})`;
  return new RegExp(source, compounds.length > 0 ? 'giu' : 'gu');
}

/** Keeps names within a name whole, for where it is wider than its line: Hang Sơn Đoòng → Hang / Sơn Đoòng. */
function keepParts(name: string, pattern: RegExp): string {
  const first = name.indexOf(' ') + 1;
  const last = name.lastIndexOf(' ');
  if (last < first) return name; // two words at most
  const wrap = (part: string): string => part.replaceAll(pattern, '<span class="unbroken">$&</span>');
  const rest = name.slice(first);
  const kept = wrap(rest);
  return kept === rest ? wrap(name.slice(0, last)) + name.slice(last) : name.slice(0, first) + kept;
}

/** The letter before or after a name, where a break is offered; 的 and its like stay with the word before them. */
const before = /[\p{Script=Lao}\p{Script=Thai}\p{Script=Han}]\p{M}*$/u;
const after = /^[\p{Script=Lao}\p{Script=Thai}\p{Script=Han}](?<![的地得了们們])/u;

const wrapNames = (html: string, names: RegExp, { edges, spaced }: NameRule): string =>
  mapShownText(html, (text) =>
    text.replaceAll(names, (name, at: number) => {
      const start = edges && before.test(text.slice(Math.max(0, at - 2), at)) ? '<wbr>' : '';
      const end = edges && after.test(text.slice(at + name.length, at + name.length + 2)) ? '<wbr>' : '';
      return `${start}<span class="unbroken">${spaced ? keepParts(name, names) : name}</span>${end}`;
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
 * Keeps the lines of a page from ending within names, and those of headings within compounds.
 *
 * @param names as `listUnbroken` gives them
 */
export function keepNames(html: string, locale: Locale, names: readonly string[]): string {
  const rule = getRule(locale);
  const pattern = toPattern(names, rule);
  const wrap = (part: string): string => (pattern ? wrapNames(part, pattern, rule) : part);
  if (!rule.headings) return wrap(html);
  return html.replaceAll(headings, (heading) => (rule.words ? partWords(wrap(heading)) : wrap(heading)));
}

/** What is read as one word in any language, though browsers end lines at its hyphens and spaces: a licence, a date in digits. */
const terms =
  /(?<![\p{L}\d])(?:CC[- ]BY(?:[- ](?:SA|NC|ND))*[- ]\d\.\d|CC0[- ]\d\.\d|\d{1,2}([-/.])\d{1,2}\1\d{4})(?![\p{L}\d])/gu;

/** Keeps the lines of a page from ending within licences and dates in digits. */
export const keepTerms = (html: string): string =>
  mapShownText(html, (text) => text.replaceAll(terms, '<span class="unbroken">$&</span>'));
