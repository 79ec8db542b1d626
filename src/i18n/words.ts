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

/** Most pages have no such letters at all. */
const someLetter = new RegExp(scripts.map(({ letters }) => letters.source).join('|'));

const segmenters = new Map<string, Intl.Segmenter>();

function getSegmenter(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/**
 * Puts a mark between the words of a text in a script without spaces; other scripts stay as they are.
 *
 * @param isWanted asked of each run of such letters, with the text and its place
 * @example cutWords('ຖ້ຳເຊີນດ່ອງ', '|') → 'ຖ້ຳ|ເຊີນ|ດ່ອງ'
 */
export const cutWords = (text: string, mark: string, isWanted?: (text: string, at: number) => boolean): string =>
  someLetter.test(text)
    ? scripts.reduce(
        (cut, { letters, lang }) =>
          cut.replaceAll(letters, (run, at: number) =>
            isWanted?.(cut, at) === false
              ? run
              : Array.from(getSegmenter(lang).segment(run), ({ segment }) => segment).join(mark),
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

/** Elements in which a tag would be text, and names that lines do not end in. */
const noTags = /^<(script|style|title|textarea|text|tspan|span class="unbroken")(?=[\s>])/i;

/** Tells whether a place in a page is text that readers see, and neither within a tag nor within such an element. */
export function isShown(html: string, at: number): boolean {
  const tag = html.lastIndexOf('<', at);
  return html.indexOf('>', tag) < at && !noTags.test(html.slice(tag, tag + 30));
}

/** Lets lines end between words: `<wbr>` between the words of a page in a script without spaces. */
export const addBreaks = (html: string): string => cutWords(html, '<wbr>', isShown);

/** Takes back what `addBreaks` did. */
export const removeBreaks = (html: string): string => html.replaceAll('<wbr>', '');
