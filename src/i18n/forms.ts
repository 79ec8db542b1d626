import { memoize } from './memoize.ts';
import { fold, type Folded } from './folding.ts';
import { easternLetters, southernLetters } from './scripts.ts';
import { getSegmenter } from './words.ts';

/** A form of a name as the glossary writes it. */
export interface Form {
  /**
   * Words. Between them a space stands for any white space or hyphens, an opening bracket, or none; `*` at the end of a word for any
   * ending; `(a|b|)` for one of several, or nothing.
   */
  form: string;
  /** True when the capitals of the form are meant: “sông Chảy” is a river, “sông chảy” only flows. */
  case?: true | undefined;
}

/** Why a form cannot be looked for. */
export type FormFault = 'brackets' | 'star' | 'too-many' | 'too-short' | 'no-capital';

/** Most spellings that the choices of one form may stand for. */
const mostSpellings = 100;

/** Most endings left open in one form: each multiplies the ways in which it is tried. */
const mostStars = 3;

/** Longest ending that `*` stands for, in letters. */
const longestEnding = 20;

/** Lists what the choices in a form stand for, or tells why it cannot be read. */
function expand(form: string): string[] | FormFault {
  let spellings = [''];
  for (const part of form.split(/(\([^()]*\))/)) {
    const options = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    if (!part.startsWith('(') && /[()|]/.test(part)) return 'brackets';
    if (spellings.length * options.length > mostSpellings) return 'too-many';
    spellings = spellings.flatMap((before) => options.map((option) => before + option));
  }
  return spellings.map((spelling) => spelling.replaceAll(/\s+/g, ' ').trim());
}

/** Lists the spellings that a sound form stands for; a `*` stays in them. */
export function listSpellings({ form }: Form): string[] {
  const spellings = expand(form);
  return Array.isArray(spellings) ? [...new Set(spellings)] : [];
}

/** Tells what is wrong with a form, if anything is. */
export function getFormFault({ form, case: isCaseMeant }: Form): FormFault | undefined {
  const spellings = expand(form);
  if (!Array.isArray(spellings)) return spellings;
  if (spellings.some((spelling) => /\*(?! |$)|(?<![\p{L}\p{M}])\*/u.test(spelling))) return 'star';
  if (spellings.some((spelling) => spelling.split('*').length - 1 > mostStars)) return 'too-many';
  if (spellings.some((spelling) => (spelling.match(/\p{L}/gu) ?? []).length < 2)) return 'too-short';
  if (isCaseMeant && !/\p{Lu}/u.test(form)) return 'no-capital';
  return undefined;
}

const unspaced = `${easternLetters}${southernLetters}\\p{Script=Tibetan}`;
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const isHangul = /^\p{Script=Hangul}/u;
const isArabic = /^\p{Script=Arabic}/u;
const isMark = /^\p{M}/u;
const isLetter = /[\p{L}\p{M}]/u;

/** A letter of a script that sets spaces between words, so that a word goes on where one stands. */
const spacedLetter = `(?![${unspaced}\\p{Script=Hangul}])[\\p{L}\\p{M}]`;
const endsInSpaced = new RegExp(`${spacedLetter}$`, 'u');
const beginsWithSpaced = new RegExp(`^${spacedLetter}`, 'u');
const endsInLetter = /\p{L}$/u;

/** Longest form of syllables or signs, in letters, that may turn up inside other words by chance: 南海 in 越南海岸. */
const ambiguousLength = 2;

/** A beginning of a word in Arabic: nothing, or “and”, “then”, “by”, “like”, “for”, the article, which are written with the word. */
const arabicHead = /(?:^|[^\p{L}\p{M}])(?:[وف]?(?:[بكل]?(?:ال)?|لل))$/u;

/** Ends of a noun in Korean: particles (National Institute of Korean Language), the copula. */
const koreanTails =
  '은|는|이|가|을|를|의|에|에서|에게|에선|엔|로|으로|와|과|랑|이랑|도|만|까지|부터|이나|나|이라|라|이란|란|처럼|보다|마다|조차|마저|밖에|뿐|이며|며|이고|고|이다|다|입니다|이라고|이라는|라는|하고'.split(
    '|',
  );

/** Most of them that follow each other. */
const mostTails = 3;

/** Tells whether letters are nothing but such ends. A pattern that says the same takes longer to prepare than to use. */
const isKoreanTail = (letters: string, most = mostTails): boolean =>
  letters === '' ||
  (most > 0 &&
    koreanTails.some((tail) => letters.startsWith(tail) && isKoreanTail(letters.slice(tail.length), most - 1)));

/** How many letters around a form tell whether it is a word there: more than heads and tails have. */
const reach = 12;

/** Tells whether a word may begin or end where a form was found. */
type Edges = (before: string, after: string) => boolean;

const anywhere: Edges = (_, after) => !isMark.test(after);

function getEdges(spelling: string, isShort: boolean): Edges {
  if (isUnspaced.test(spelling)) return anywhere;
  if (isHangul.test(spelling))
    return isShort
      ? (before, after) => !endsInLetter.test(before) && isKoreanTail(/^\p{L}*/u.exec(after)![0])
      : anywhere;
  const begins = isArabic.test(spelling)
    ? (before: string) => arabicHead.test(before)
    : (before: string) => !endsInSpaced.test(before);
  return spelling.endsWith('*') ? begins : (before, after) => begins(before) && !beginsWithSpaced.test(after);
}

/** Letters by which spellings are looked up. */
const keyLength = 2;

/** A spelling ready to be tried at a place of a folded text. */
interface Matcher {
  spelling: string;
  isCaseMeant: boolean;
  hasEdges: Edges;
  /** True when a letter right before it tells, without more, that it is no word. */
  isLeading: boolean;
  /** Its first letters, in small ones; of a spelling with a space also those without. */
  heads: ReadonlySet<string>;
  /** True when it counts only where a word of its language begins. */
  isBeginning: boolean;
}

function createMatcher(spelling: string, isCaseMeant: boolean): Matcher {
  const isShort = Array.from(spelling.replaceAll(/[ *]/g, '')).length <= ambiguousLength;
  const lower = spelling.toLowerCase();
  return {
    spelling,
    isCaseMeant,
    heads: new Set([lower, lower.replace(' ', '')].map((each) => each.slice(0, keyLength))),
    hasEdges: getEdges(spelling, isShort),
    isLeading: beginsWithSpaced.test(spelling) && !isArabic.test(spelling),
    isBeginning: isShort && isUnspaced.test(spelling),
  };
}

/** The matchers of a form, made once for all finders that look for it. */
const getMatchers = memoize((form: Form): Matcher[] => {
  const isCaseMeant = form.case === true;
  const spellings = new Set(
    listSpellings(form)
      .map(fold)
      .map(({ cased, lower }) => (isCaseMeant ? cased : lower)),
  );
  return Array.from(spellings, (spelling) => createMatcher(spelling, isCaseMeant));
});

/** Finds the end of a spelling that begins at a place of a text, or tells −1. `from` is how far it has been read. */
function matchSpelling(matcher: Matcher, text: string, at: number, from = 0): number {
  const { spelling, isCaseMeant } = matcher;
  let end = at;
  for (let index = from; index < spelling.length; index++) {
    const letter = spelling[index]!;
    const found = text[end];
    if (letter === '*') {
      let longest = end;
      while (longest - end < longestEnding && isLetter.test(text[longest] ?? '')) longest++;
      for (let tried = longest; tried >= end; tried--) {
        const last = matchSpelling(matcher, text, tried, index + 1);
        if (last >= 0) return last;
      }
      return -1;
    }
    if (letter === ' ') {
      if (found === ' ') end++;
      if (text[end] === '(') end++;
    } else if (letter === found || (isCaseMeant && letter === found?.toLowerCase())) end++;
    else return -1;
  }
  return end;
}

/** One use of a form in a text, by places in the text as written. */
export interface Match<Value> {
  start: number;
  end: number;
  value: Value;
}

const mixCodes = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

/** Of a finder without forms, as many are. */
const noKeys = new Uint8Array(0);

/** A spelling with what is told when it is found. */
interface Entry<Value> {
  matcher: Matcher;
  value: Value;
  /** Finds the words of its language, where it counts only as one. */
  segmenter: Intl.Segmenter | undefined;
}

/** Many forms, looked for at once: in a time that grows with the text alone. */
export class FormFinder<Value> {
  /** Spellings by their first letters, of which the second may be a space. */
  private readonly index = new Map<string, Entry<Value>[]>();
  /** Whether some spelling begins with two letters, by what is made of their codes: spares most of a text the look into the index. */
  private keys = noKeys;

  /** @param lang the language whose words the form is made of, as a tag */
  add(form: Form, lang: string, value: Value): void {
    if (this.keys === noKeys) this.keys = new Uint8Array(0x10000);
    for (const matcher of getMatchers(form)) {
      const entry = { matcher, value, segmenter: matcher.isBeginning ? getSegmenter(lang) : undefined };
      for (const key of matcher.heads) {
        this.keys[mixCodes(key, 0)] = 1;
        const list = this.index.get(key);
        if (list) list.push(entry);
        else this.index.set(key, [entry]);
      }
    }
  }

  /**
   * Finds every use of every form, and of those that overlap the longest.
   *
   * @param spared words within which a use does not count
   */
  find(text: string, spared?: FormFinder<unknown>): Match<Value>[] {
    if (this.index.size === 0) return [];
    const folded = fold(text);
    const found = keepLongest(this.findFolded(folded));
    const around = found.length > 0 ? (spared?.findFolded(folded) ?? []) : [];
    return leaveSpared(found, around).map(({ start, end, value }) => ({
      start: folded.toIndex(start),
      end: folded.toIndex(end),
      value,
    }));
  }

  private findFolded({ cased, lower }: Folded): Match<Value>[] {
    const found: Match<Value>[] = [];
    const starts = new Map<Intl.Segmenter, Set<number>>();
    const beginsWord = (segmenter: Intl.Segmenter, at: number): boolean => {
      let known = starts.get(segmenter);
      if (!known) starts.set(segmenter, (known = new Set(Array.from(segmenter.segment(cased), ({ index }) => index))));
      return known.has(at);
    };
    for (let at = 0; at < lower.length; at++) {
      if (this.keys[mixCodes(lower, at)] === 0) continue;
      const isWithin = at > 0 && endsInSpaced.test(lower[at - 1]!);
      for (const { matcher, value, segmenter } of this.index.get(lower.slice(at, at + keyLength)) ?? []) {
        if (isWithin && matcher.isLeading) continue;
        const end = matchSpelling(matcher, matcher.isCaseMeant ? cased : lower, at);
        if (end < 0 || !matcher.hasEdges(lower.slice(Math.max(0, at - reach), at), lower.slice(end, end + reach)))
          continue;
        if (!segmenter || beginsWord(segmenter, at)) found.push({ start: at, end, value });
      }
    }
    return found;
  }
}

/** Of matches that overlap, keeps the longest. */
function keepLongest<Value>(matches: readonly Match<Value>[]): Match<Value>[] {
  const kept: Match<Value>[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before && match.start < before.end) {
      if (match.end - match.start > before.end - before.start) kept[kept.length - 1] = match;
    } else kept.push(match);
  }
  return kept;
}

/** Leaves out the matches that lie within one of others. Both are in the order of their starts. */
function leaveSpared<Value>(matches: readonly Match<Value>[], around: readonly Match<unknown>[]): Match<Value>[] {
  let next = 0;
  let furthest = 0;
  return matches.filter(({ start, end }) => {
    for (; next < around.length && around[next]!.start <= start; next++)
      furthest = Math.max(furthest, around[next]!.end);
    return furthest < end;
  });
}
