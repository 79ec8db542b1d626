import { fold, type Folded } from './folding.ts';
import { easternLetters, southernLetters } from './scripts.ts';

/** A form of a name as the glossary writes it. */
export interface Form {
  /**
   * Words. Between them a space stands for any white space or hyphens, or none; `*` at the end of a word for any
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
  if (spellings.some((spelling) => (spelling.match(/\p{L}/gu) ?? []).length < 2)) return 'too-short';
  if (isCaseMeant && !/\p{Lu}/u.test(form)) return 'no-capital';
  return undefined;
}

const unspaced = `${easternLetters}${southernLetters}\\p{Script=Tibetan}`;
/** A letter of a script that sets spaces between words, so that a word ends where none follows. */
const spacedLetter = `(?![${unspaced}\\p{Script=Hangul}])[\\p{L}\\p{M}]`;
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const isHangul = /^\p{Script=Hangul}/u;
const isArabic = /^\p{Script=Arabic}/u;

/** Longest form of syllables or signs, in letters, that may turn up inside other words by chance: 南海 in 越南海岸. */
const ambiguousLength = 2;

/** What Arabic writes at the head of a word: “and”, “then”, “by”, “like”, “for”, the article. */
const arabicHead = '(?:[وف]?(?:[بكل]?(?:ال)?|لل))?';

/** What Korean writes at the end of a noun (National Institute of Korean Language, list of particles), and the copula. */
const koreanTail =
  '(?:은|는|이|가|을|를|의|에|에서|에게|에선|엔|로|으로|와|과|랑|이랑|도|만|까지|부터|이나|나|이라|라|이란|란|처럼|보다|마다|조차|마저|밖에|뿐|이며|며|이고|고|이다|다|입니다|이라고|이라는|라는|하고){0,3}';

const escape = (text: string): string => text.replaceAll(/[.+?^${}()[\]\\/]/g, String.raw`\$&`);

/** A spelling ready to be tried at a place of a folded text. */
interface Matcher {
  /** Sticky: its place is where the spelling begins. */
  pattern: RegExp;
  isCaseMeant: boolean;
  /** Language whose words must begin where it begins. */
  segmenter: Intl.Segmenter | undefined;
}

function createMatcher(spelling: string, lang: string, isCaseMeant: boolean): Matcher {
  const letter = (character: string): string =>
    character === ' '
      ? ' ?'
      : character === '*'
        ? `[\\p{L}\\p{M}]{0,${longestEnding}}`
        : isCaseMeant && character.toUpperCase() !== character && character.toUpperCase().length === 1
          ? `[${character}${character.toUpperCase()}]`
          : escape(character);
  const body = Array.from(spelling, letter).join('');
  const isShort = Array.from(spelling.replaceAll(/[ *]/g, '')).length <= ambiguousLength;
  const [head, tail] = isUnspaced.test(spelling)
    ? ['', '(?!\\p{M})']
    : isHangul.test(spelling)
      ? isShort
        ? ['(?<!\\p{L})', `(?=${koreanTail}(?!\\p{L}))`]
        : ['', '']
      : [
          `(?<=(?<!${spacedLetter})${isArabic.test(spelling) ? arabicHead : ''})`,
          spelling.endsWith('*') ? '' : `(?!${spacedLetter})`,
        ];
  return {
    pattern: new RegExp(head + body + tail, 'uy'),
    isCaseMeant,
    segmenter: isShort && isUnspaced.test(spelling) ? new Intl.Segmenter(lang, { granularity: 'word' }) : undefined,
  };
}

/** One use of a form in a text, by places in the text as written. */
export interface Match<Value> {
  start: number;
  end: number;
  value: Value;
}

/** Letters by which spellings are looked up. */
const keyLength = 2;

/** Many forms, looked for at once: in a time that grows with the text alone. */
export class FormFinder<Value> {
  /** Spellings by their first letters, of which the second may be a space. */
  private readonly index = new Map<string, { matcher: Matcher; value: Value }[]>();
  /** By character code, whether some spelling begins with it: spares most letters of a text the look into the index. */
  private readonly heads = new Uint8Array(0x10000);

  /** @param lang the language whose words the form is made of, as a tag */
  add(form: Form, lang: string, value: Value): void {
    const isCaseMeant = form.case === true;
    for (const spelling of new Set(listSpellings(form).map((each) => fold(each).cased))) {
      const lower = spelling.toLowerCase();
      const matcher = createMatcher(isCaseMeant ? spelling : lower, lang, isCaseMeant);
      this.heads[lower.charCodeAt(0)] = 1;
      for (const key of new Set([lower, lower.replace(' ', '')].map((each) => each.slice(0, keyLength))))
        this.index.set(key, [...(this.index.get(key) ?? []), { matcher, value }]);
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
    return found
      .filter(({ start, end }) => !around.some((each) => each.start <= start && end <= each.end))
      .map(({ start, end, value }) => ({ start: folded.toIndex(start), end: folded.toIndex(end), value }));
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
      if (this.heads[lower.charCodeAt(at)] === 0) continue;
      for (const { matcher, value } of this.index.get(lower.slice(at, at + keyLength)) ?? []) {
        const { pattern, isCaseMeant, segmenter } = matcher;
        pattern.lastIndex = at;
        const [match] = pattern.exec(isCaseMeant ? cased : lower) ?? [];
        if (match !== undefined && (!segmenter || beginsWord(segmenter, at)))
          found.push({ start: at, end: at + match.length, value });
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
