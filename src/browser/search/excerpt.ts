/** A piece of an excerpt: words that were searched for, or what stands between them. */
export interface ExcerptPart {
  text: string;
  isMark: boolean;
}

/** Letters that an excerpt has at most, of usual width; letters of China, Japan and Korea count twice. */
const most = 210;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const measure = (text: string): number => text.length + (text.match(wide) ?? []).length;

/** What Pagefind writes between words of scripts without spaces. */
const joint = '\u200B';

/** A word, or a piece with a mark behind it, and whether it was searched for. */
interface Token {
  text: string;
  isMark: boolean;
  /** A sentence, a heading or a paragraph ends with it. */
  isEnd: boolean;
}

/** Cuts the words of a page as Pagefind counts them (pagefind_web_js, `build_excerpt`). */
function listTokens(content: string, locations: ReadonlySet<number>): Token[] {
  const isJoined = content.includes(joint);
  const words = isJoined ? content.split(joint) : content.split(/\s+/);
  return words.map((word, index) => ({
    text: isJoined ? word : `${word} `,
    isMark: locations.has(index),
    isEnd: /[.!?。！？؟…][»”’")\]]*\s*$/u.test(word) && !/^\p{L}\.$/u.test(word),
  }));
}

/**
 * Cuts out of the words of a page what shows why it was found: from the beginning of a sentence, to the end of one where
 * there is room, and with “…” where there is none. The title is not repeated.
 *
 * @param content all words of the page, its title first, as the index has them
 * @param locations which of the words were searched for
 * @param title as the index has it
 */
export function createExcerpt(content: string, locations: readonly number[], title: string): ExcerptPart[] {
  const tokens = listTokens(content, new Set(locations));
  let begin = 0;
  const plain = (text: string): string => text.replaceAll(joint, '').replaceAll(/\s+/g, ' ').trim();
  // The title ends where as many letters have passed as it has; a full stop is put behind it.
  for (let passed = 0; begin < tokens.length && passed < plain(title).replaceAll(' ', '').length; begin++)
    passed += tokens[begin]!.text.replaceAll(/\s/g, '').length;
  if (!plain(content).startsWith(plain(title))) begin = 0;
  while (/^[.\s]*$/.test(tokens[begin]?.text ?? 'x')) begin++;

  const found = tokens.findIndex(({ isMark }, index) => isMark && index >= begin);
  const atBegin = (at: number): boolean => at === begin || tokens[at - 1]!.isEnd;
  let start = found === -1 ? begin : found;
  let lead = 0;
  while (!atBegin(start) && lead <= most / 2) lead += measure(tokens[--start]!.text);
  // A sentence that is too long to lead up to what was found begins nearer to it.
  const isCut = lead > most / 2;
  if (isCut) while (lead > most / 3) lead -= measure(tokens[start++]!.text);

  let end = start;
  let length = 0;
  let lastEnd = -1;
  for (; end < tokens.length; end++) {
    length += measure(tokens[end]!.text);
    if (length > most) break;
    if (tokens[end]!.isEnd && end >= found) lastEnd = end + 1;
  }
  const isWhole = end === tokens.length || lastEnd > start;
  if (lastEnd > start) end = lastEnd;

  const parts: ExcerptPart[] = isCut ? [{ text: '… ', isMark: false }] : [];
  const push = (text: string, isMark: boolean): void => {
    const last = parts.at(-1);
    if (last?.isMark === isMark) last.text += text;
    else parts.push({ text, isMark });
  };
  for (const { text, isMark } of tokens.slice(start, end)) {
    // The space and the stop behind a word that was found are no part of it.
    const [, word = '', rest = ''] = isMark ? /^(.*?)([\s\p{P}]*)$/su.exec(text)! : [];
    if (isMark && word !== '') push(word, true);
    push(isMark ? rest : text, false);
  }
  const last = parts.at(-1);
  if (last) last.text = last.text.trimEnd();
  // A stop that the index set behind a sign that ends a sentence by itself.
  for (const part of parts) part.text = part.text.replaceAll(/([。！？!?؟…:])\.(?=\s|$)/gu, '$1');
  if (!isWhole) push(' …', false);
  return parts.filter(({ text }) => text !== '');
}
