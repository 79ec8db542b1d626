/** A passage of a text. */
export interface Passage {
  file: string;
  line: number;
  text: string;
}

/** Words of a passage that another text has as well. */
export interface Repeated {
  passage: Passage;
  other: Passage;
  /** Where the words begin in the passage. */
  index: number;
  /** As the passage has them. */
  words: string;
}

/** Where repetition begins, in words: of a whole sentence, and of a part of one. Shorter ones are names, offices and idioms. */
export interface Limits {
  sentence: number;
  run: number;
}

/** In words, and in letters: signs of Han say more than letters of Southeast Asia. */
export const spacedLimits: Limits = { sentence: 10, run: 20 };
export const easternLimits: Limits = { sentence: 20, run: 40 };
export const southernLimits: Limits = { sentence: 45, run: 90 };

interface Token {
  key: string;
  start: number;
  end: number;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const letters = /[\p{L}\p{N}]\p{M}*/gu;

const cut = (text: string, pattern: RegExp): Token[] =>
  Array.from(text.matchAll(pattern), ({ 0: each, index }) => ({
    key: each.toLowerCase(),
    start: index,
    end: index + each.length,
  }));

const sentenceEnd = /[.!?…]+["”»’)\]]*(?=\s)|[。！？؟]/gu;

/** Tells how many tokens lie before each end of a sentence, the end of the passage included. */
function listSentences(text: string, tokens: readonly Token[]): [from: number, to: number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (const end of [...Array.from(text.matchAll(sentenceEnd), ({ index }) => index), text.length]) {
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (to > from) sentences.push([from, to]);
    from = to;
  }
  return sentences;
}

interface Known {
  passage: Passage;
  tokens: readonly Token[];
  from: number;
}

/** Remembers runs of tokens by what is made of their words; whether they are the same is looked at afterwards. */
class Runs {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<number, Known>();

  private getId(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = Math.imul(this.ids.size + 1, 0x9e3779b1)));
    return id;
  }

  /** Gives numbers for each run of so many tokens, the same for the same words. */
  list(tokens: readonly Token[], length: number): number[] {
    const ids = tokens.map(({ key }) => this.getId(key));
    const hashes: number[] = [];
    let power = 1;
    for (let count = 1; count < length; count++) power = Math.imul(power, 31);
    let hash = 0;
    ids.forEach((id, index) => {
      if (index >= length) hash = (hash - Math.imul(ids[index - length]!, power)) | 0;
      hash = (Math.imul(hash, 31) + id) | 0;
      if (index >= length - 1) hashes.push(hash);
    });
    return hashes;
  }

  /** Finds a run of another text, and remembers this one where there is none. */
  find(hash: number, run: Known, length: number): Known | undefined {
    const other = this.known.get(hash);
    if (!other) this.known.set(hash, run);
    if (!other || other.passage.file === run.passage.file) return undefined;
    for (let at = 0; at < length; at++)
      if (other.tokens[other.from + at]?.key !== run.tokens[run.from + at]!.key) return undefined;
    return other;
  }
}

/** How many tokens two runs have in common from their beginnings on. */
function countCommon(one: Known, other: Known): number {
  let count = 0;
  while (
    one.from + count < one.tokens.length &&
    one.tokens[one.from + count]!.key === other.tokens[other.from + count]?.key
  )
    count++;
  return count;
}

/**
 * Finds sentences, and long parts of them, that two texts share.
 *
 * @param passages of the texts of one language, those of each text one after another
 * @param limits of its script; where they are those of words, it puts spaces between them
 */
export function findRepeated(passages: readonly Passage[], limits: Limits): Repeated[] {
  const { sentence, run } = limits;
  const hasSpaces = limits === spacedLimits;
  const runs = new Runs();
  const whole = new Map<string, Known>();
  const found: Repeated[] = [];
  for (const passage of passages) {
    const tokens = cut(passage.text, hasSpaces ? words : letters);
    const report = (other: Known, from: number, to: number): void => {
      const [index, end] = [tokens[from]!.start, tokens[to - 1]!.end];
      found.push({ passage, other: other.passage, index, words: passage.text.slice(index, end) });
    };
    let told = 0;
    runs.list(tokens, run).forEach((hash, from) => {
      const here = { passage, tokens, from };
      const other = runs.find(hash, here, run);
      if (!other || from < told) return;
      told = from + countCommon(here, other);
      report(other, from, told);
    });
    for (const [from, to] of listSentences(passage.text, tokens)) {
      if (to - from < sentence || to - from >= run) continue;
      const key = tokens
        .slice(from, to)
        .map((each) => each.key)
        .join(' ');
      const other = whole.get(key);
      if (!other) whole.set(key, { passage, tokens, from });
      else if (other.passage.file !== passage.file && from >= told) report(other, from, to);
    }
  }
  return found;
}
