import { isUnspaced } from '../../src/i18n/scripts.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { findFolded } from './folded.ts';
import { toSource, type SuperlativeWords } from './language-words.ts';
import { wordEnd, wordStart } from './letters.ts';
import { findTitles, isWithin, type Span } from './quoted.ts';
import { languageWords } from './words/index.ts';

/** A claim that nothing surpasses something. */
export interface Superlative {
  /** Index in the text, from 0. */
  index: number;
  /** As written. */
  text: string;
}

/** A row of the table, ready for use. */
interface Patterns {
  all: RegExp;
  things: RegExp;
  regions: RegExp;
  bounded: RegExp;
  among: RegExp;
  stops: RegExp;
  side: SuperlativeWords['side'];
  isUnspaced: boolean;
}

function compile(row: SuperlativeWords, isClose: boolean): Patterns {
  // Arabic and Vietnamese words have ends; those of scripts without spaces have none that a pattern could see.
  const [start, end] = isClose ? ['', '(?!\\d)'] : [wordStart, `${wordEnd}(?!\\d)`];
  const toPattern = (list: string | undefined): RegExp => new RegExp(`${start}(?:${toSource(list)})${end}`, 'i');
  const kinds = [
    `(?<idiom>${toSource(row.idioms)})`,
    `(?<degree>${toSource(row.degrees)})`,
    `(?<other>${toSource(row.others)})`,
  ];
  return {
    // Each kind has an end of its own: what one of them does not end may be another.
    all: new RegExp(`${start}(?:${kinds.map((kind) => `${kind}${end}`).join('|')})`, 'gi'),
    things: toPattern(row.things),
    regions: toPattern(row.regions),
    bounded: new RegExp(toSource(row.bounded), 'i'),
    among: toPattern(row.among),
    stops: toPattern(row.stops),
    side: row.side,
    isUnspaced: isClose,
  };
}

const known = new Map<Locale, Patterns | undefined>();

function getPatterns(locale: Locale): Patterns | undefined {
  if (!known.has(locale)) {
    const row = languageWords[locale]?.superlatives;
    known.set(locale, row && compile(row, isUnspaced(locale)));
  }
  return known.get(locale);
}

/** How many characters of a sentence are looked at on either side of a degree. */
const reach = 80;

/** How far from a degree something may stand: words, and in scripts without spaces characters. */
interface Range {
  words: number;
  letters: number;
}
const nearThing: Range = { words: 5, letters: 16 };
const nearRegion = { before: { words: 7, letters: 16 }, after: { words: 11, letters: 34 } };
/** Of what is always said of something, only a region right beside it makes a claim. */
const besideRegion = { before: { words: 2, letters: 12 }, after: { words: 6, letters: 14 } };

/** The part of the same sentence before, and behind, a match. */
const getBefore = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - reach), index)
    .split(/[.!?:;…。！？：；؟؛](?:\s|$)|[。！？：；]/u)
    .at(-1)!;
const getAfter = (text: string, index: number): string =>
  text.slice(index, index + reach).split(/[.!?:;…؟؛](?=\s|$)|[。！？：；]/u)[0]!;

const getFirst = (text: string, { words, letters }: Range, isClose: boolean): string =>
  isClose ? text.slice(0, letters) : text.trimStart().split(' ').slice(0, words).join(' ');
const getLast = (text: string, { words, letters }: Range, isClose: boolean): string =>
  isClose ? text.slice(-letters) : text.trimEnd().split(' ').slice(-words).join(' ');

/** Tells whether a thing stands beside a degree, in the same phrase. */
function hasThing(
  { things, stops, side, isUnspaced: isClose }: Patterns,
  before: string,
  match: string,
  after: string,
): boolean {
  const [behind = ''] = after.split(/[,()،、，—–]/u);
  const ahead = before.split(/[,()،、，—–]/u).at(-1)!;
  const phrase = (text: string): string => text.split(stops, 1)[0]!;
  const next = getFirst(behind, nearThing, isClose);
  const previous = getLast(ahead, nearThing, isClose);
  return (
    things.test(match) ||
    (side !== 'before' && things.test(phrase(next))) ||
    (side !== 'after' && things.test(previous))
  );
}

function isClaim(patterns: Patterns, text: string, match: RegExpExecArray): boolean {
  const [words] = match;
  if (match.groups?.['idiom'] !== undefined) return true;
  const before = getBefore(text, match.index);
  const after = getAfter(text, match.index + words.length);
  if (patterns.bounded.test(`${before}‹${words}›${after}`)) return false;
  const isDegree = match.groups?.['degree'] !== undefined;
  const range = isDegree ? nearRegion : besideRegion;
  const around = `${getLast(before, range.before, patterns.isUnspaced)} ${words} ${getFirst(after, range.after, patterns.isUnspaced)}`;
  if (patterns.regions.test(around)) return true;
  if (!isDegree || patterns.among.test(`${before}${words}${after}`)) return false;
  return hasThing(patterns, before, words, after);
}

/** What stands between degrees of one claim: the largest, longest and deepest. */
const joint =
  /^\s?[,、،]?\s?(?:and|or|&|và|und|oder|et|ou|y|o|и|或|和|与|と|및|และ|ແລະ|و)?\s?(?:the|l[ae]s?|el|los|d(?:ie|er|as))?\s?$/iu;

/** Makes one claim of degrees that follow each other. */
function joinDegrees(text: string, found: readonly Superlative[]): Superlative[] {
  const joined: Superlative[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last && text.slice(last.index + last.text.length, next.index);
    if (last === undefined || between === undefined || between.length > 12 || !joint.test(between)) joined.push(next);
    else joined[joined.length - 1] = { index: last.index, text: `${last.text}${between}${next.text}` };
  }
  return joined;
}

/**
 * Finds superlatives that want a source: a highest degree with a region or with a thing that guidebooks compare. Degrees
 * that compare times, a few, or parts of one thing claim nothing, and neither do titles and what is quoted.
 *
 * @param text prose, as a reader sees it
 * @param italics what of it stands in italics
 */
export function findSuperlatives(text: string, locale: Locale, italics?: readonly Span[]): Superlative[] {
  const patterns = getPatterns(locale);
  if (!patterns) return [];
  const found = findFolded(text, (folded) =>
    // Hardly a text has one, and looking for all of them copies the pattern.
    folded.search(patterns.all) < 0
      ? []
      : Array.from(folded.matchAll(patterns.all))
          .filter((match) => isClaim(patterns, folded, match))
          .map(({ index, 0: words }) => ({ index, text: words })),
  );
  if (found.length === 0) return found;
  const titles = findTitles(text, italics);
  return joinDegrees(
    text,
    found.filter(({ index, text: words }) => !isWithin(titles, index + words.length - 1)),
  );
}
