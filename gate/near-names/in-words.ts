import { stripMarks } from '../../src/catalog/gazetteer.ts';
import { countEdits } from '../near.ts';
import {
  hasSameDigits,
  isKnown,
  matchWords,
  toNameKey,
  type FindNearNames,
  type Name,
  type NearName,
  type Span,
} from './name.ts';

/** Which letters a key has, a bit for some of them: keys that are near have nearly the same. */
function toMask(key: string): number {
  let mask = 0;
  for (let index = 0; index < key.length; index++) mask |= 1 << (key.charCodeAt(index) % 31);
  return mask;
}

/** Tells whether a mask has more than so many letters. */
function hasMore(mask: number, most: number): boolean {
  let rest = mask;
  for (let count = 0; rest !== 0; count++) {
    if (count === most) return true;
    rest &= rest - 1;
  }
  return false;
}

const isCapital = /^\p{Lu}/u;

/** What stands between the words of a name. */
const joint = /^(?:\s|\s?[-‐-–]\s?)$/;

/** Endings that languages put behind a name: of a case, a genitive, a plural, an adjective. */
const ending = /^(?:\p{Script=Cyrillic}{0,3}|n?er|s|es|n|en|e|sch\p{L}{0,2}|['’]s?)$/u;

/** “And”, “by”, “like”, “for” and the article, which Arabic writes together with the word. */
const arabicHead = /^[وف]?(?:[بكل]?ال|لل|[بكل])(?=\p{L}{2})/u;

/** Tells whether two words are one in two of its forms: Донгхой and Донгхоя, البرو and للبرو. */
function isSameWord(one: string, other: string): boolean {
  if (one === other || one.replace(arabicHead, '') === other.replace(arabicHead, '')) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 3 && ending.test(one.slice(shared)) && ending.test(other.slice(shared));
}

const isSameName = (words: readonly string[], name: Name): boolean =>
  words.length === name.words.length &&
  words.every((each, index) => isSameWord(each.toLowerCase(), name.words[index]!.toLowerCase()));

/** Tells whether words are a name in another form, alone or with a word before or behind it: к пещере Ханген. */
const isForm = (words: readonly string[], name: Name): boolean =>
  isSameName(words, name) || isSameName(words.slice(1), name) || isSameName(words.slice(0, -1), name);

/** Shorter words differ from each other by a letter, and are names of their own; in scripts without capitals any words. */
const [shortestWord, shortestUncased] = [4, 5] as const;
/** From so many letters on two of a word may be wrong. */
const longWord = 8;

/** Tells whether one word may be written for another by a slip: a mark is wrong, or one letter of a longer word. */
function isSlip(one: string, other: string, hasCase: boolean): boolean {
  if (one === other) return true;
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shorter >= (hasCase ? shortestWord : shortestUncased))
    return countEdits(one, other, 2) <= (longer < longWord ? 1 : 2);
  return hasCase && stripMarks(one) === stripMarks(other);
}

/** Tells whether words are rather other ones than those of a name: of another name, or of one that was cut short. */
function isOther(words: readonly string[], name: Name): boolean {
  const hasCase = /\p{Lu}/u.test(name.agreed);
  const small = words.map((each) => each.toLowerCase());
  const own = name.words.map((each) => each.toLowerCase());
  if (small.length === own.length) return !small.every((each, index) => isSlip(each, own[index]!, hasCase));
  const isCut =
    small.every((each, index) => each === own[index]) ||
    small.every((each, index) => each === own.at(index - small.length));
  return isCut || !hasCase;
}

/** Tells whether capitals stand where the name has them, at both its ends. */
const hasCapitals = (words: readonly string[], name: Name): boolean =>
  [0, -1].every((end) => isCapital.test(words.at(end)!) || !isCapital.test(name.words.at(end)!));

type Masked = readonly [name: Name, mask: number];

/** Names by the lengths that a key near to them may have. */
function groupByLength(names: readonly Name[]): Masked[][] {
  const groups: Masked[][] = [];
  for (const name of names) {
    const masked = [name, toMask(name.key)] as const;
    for (let length = name.key.length - name.limit; length <= name.key.length + name.limit; length++)
      (groups[length] ??= []).push(masked);
  }
  return groups;
}

/** Tells whether a key with these letters may be near to a name. */
const isAlike = ([{ limit }, own]: Masked, mask: number): boolean => !hasMore(mask ^ own, 2 * limit);

/** Finds the name that a key is nearest to, unless it is one. @param names of about its length */
function findNearest(key: string, mask: number, names: readonly Masked[]): Name | undefined {
  let nearest: Name | undefined;
  let fewest = Infinity;
  for (const masked of names) {
    if (!isAlike(masked, mask)) continue;
    const [name] = masked;
    const edits = countEdits(key, name.key, name.limit);
    if (edits === 0) return undefined;
    if (edits <= name.limit && edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest && hasSameDigits(key, nearest.key) ? nearest : undefined;
}

/** The letters of a word, as names are compared. */
interface Letters {
  key: string;
  mask: number;
}

interface Token {
  word: string;
  /** Made when they are first asked for. */
  letters?: Letters;
  start: number;
  end: number;
}

/** Cuts a text into words that follow each other with nothing but a space or a hyphen between. */
function listRuns(text: string, known: readonly Span[]): Token[][] {
  const runs: Token[][] = [];
  let end = -1;
  for (const { 0: each, index } of matchWords(text)) {
    const token = { word: each, start: index, end: index + each.length };
    if (isKnown(known, token.start, token.end)) {
      end = -1;
      continue;
    }
    if (end >= 0 && joint.test(text.slice(end, index))) runs.at(-1)!.push(token);
    else runs.push([token]);
    end = token.end;
  }
  return runs;
}

/** Looks for names in a script with spaces, words against words. */
export function findInWords(names: readonly Name[]): FindNearNames {
  const byLength = groupByLength(names);
  const mostWords = Math.max(0, ...names.map(({ words }) => words.length)) + 1;
  // Of names that begin small, the first letter has to be right: any word could begin one otherwise.
  const small = names.filter(({ words }) => !isCapital.test(words[0]!));
  const listInitials = (some: readonly Name[]): Set<string> => new Set(some.map(({ words }) => words[0]![0]!));
  const initials = listInitials(small);
  const initialsOfSmall = listInitials(small.filter(({ words }) => !isCapital.test(words.at(-1)!)));
  const lettersOf = new Map<string, Letters>();
  const getLetters = (token: Token): Letters => {
    if (token.letters) return token.letters;
    let letters = lettersOf.get(token.word);
    if (!letters) {
      const key = toNameKey(token.word);
      lettersOf.set(token.word, (letters = { key, mask: toMask(key) }));
    }
    return (token.letters = letters);
  };

  const findAt = (run: readonly Token[], first: number): [last: number, name: Name] | undefined => {
    const { word: start } = run[first]!;
    const mayEndSmall = isCapital.test(start) || initialsOfSmall.has(start[0]!);
    let [length, mask] = [0, 0];
    for (let last = first; last < Math.min(run.length, first + mostWords); last++) {
      const letters = getLetters(run[last]!);
      length += letters.key.length;
      mask |= letters.mask;
      const candidates = byLength[length];
      if (!candidates || !(mayEndSmall || isCapital.test(run[last]!.word))) continue;
      // Few words come so far as to be compared letter by letter.
      if (!candidates.some((each) => isAlike(each, mask))) continue;
      const tokens = run.slice(first, last + 1);
      const name = findNearest(tokens.map((each) => getLetters(each).key).join(''), mask, candidates);
      if (!name) continue;
      const words = tokens.map((each) => each.word);
      if (hasCapitals(words, name) && !isForm(words, name) && !isOther(words, name)) return [last, name];
    }
    return undefined;
  };

  return (text, known) => {
    const found: NearName[] = [];
    for (const run of listRuns(text, known))
      for (let first = 0; first < run.length; first++) {
        if (!initials.has(run[first]!.word[0]!) && !isCapital.test(run[first]!.word)) continue;
        const near = findAt(run, first);
        if (!near) continue;
        const index = run[first]!.start;
        found.push({ index, written: text.slice(index, run[near[0]]!.end), agreed: near[1].agreed });
        [first] = near;
      }
    return found;
  };
}
