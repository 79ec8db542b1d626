/** Space of no width (U+200B): in scripts without spaces, authors type it between words. */
export const wordBreak = '\u200B';

/** A text as it is read: without word breaks, which some authors type and others do not. */
export const removeWordBreaks = (text: string): string => text.replaceAll(wordBreak, '');

/**
 * Scripts that are written without spaces and whose words not every browser finds, nor the search index. Their words
 * come from the dictionaries of `Intl.Segmenter`. Chinese, Japanese and Thai are not here: browsers break them, and
 * the index cuts them itself.
 */
const scripts = [
  { letters: /[\u0E80-\u0EFF]+/g, lang: 'lo' },
  { letters: /[\u1000-\u109F\uAA60-\uAA7F]+/g, lang: 'my' },
  { letters: /[\u1780-\u17FF]+/g, lang: 'km' },
] as const;

const someLetter = new RegExp(scripts.map(({ letters }) => letters.source).join('|'));

/** Tells whether a text has letters of such a script; most have none. */
export const needsCutting = (text: string): boolean => someLetter.test(text);

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter that finds words of a language, made once. @param lang as a tag */
export function getSegmenter(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/**
 * Puts a mark between the words of a text in a script without spaces; other scripts stay as they are.
 *
 * @example cutWords('ຖ້ຳເຊີນດ່ອງ', '|') → 'ຖ້ຳ|ເຊີນ|ດ່ອງ'
 */
export const cutWords = (text: string, mark: string): string =>
  needsCutting(text)
    ? scripts.reduce(
        (cut, { letters, lang }) =>
          cut.replaceAll(letters, (run) =>
            Array.from(getSegmenter(lang).segment(run), ({ segment }) => segment).join(mark),
          ),
        text,
      )
    : text;

/** Lists the words of a text that are in scripts without spaces, each once. */
export const listWords = (text: string): string[] => [
  ...new Set(
    scripts.flatMap(({ letters, lang }) =>
      (text.match(letters) ?? []).flatMap((run) =>
        Array.from(getSegmenter(lang).segment(run), ({ segment }) => segment),
      ),
    ),
  ),
];

/** Attributes up to the end of a tag: a > in quotes does not end it. */
const attributes = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*>`;

/**
 * The parts of a page: elements in which a tag would be text, names that lines do not end in, comments, tags, and text
 * that readers see.
 */
const parts = new RegExp(
  String.raw`<(script|style|title|textarea|text|tspan)\b${attributes}[^]*?</\1\s*>|<span class="unbroken(?: [^"]*)?">[^<]*|<!--[^]*?-->|<${attributes}|[^<]+`,
  'gi',
);

/** Changes the text of a page that readers see, and neither tags nor elements in which a tag would be text. */
export const mapShownText = (html: string, change: (text: string) => string): string =>
  html.replaceAll(parts, (part) => (part.startsWith('<') ? part : change(part)));

/** Lets lines end between words: `<wbr>` between the words of a page in a script without spaces. */
export const addBreaks = (html: string): string =>
  needsCutting(html) ? mapShownText(html, (text) => cutWords(text, '<wbr>')) : html;

/** Takes back what `addBreaks` did. */
export const removeBreaks = (html: string): string => html.replaceAll('<wbr>', '');
