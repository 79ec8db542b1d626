import { getDescriptionLengths } from '../gate/rules/descriptions.ts';
import { spacedLimits, type Limits } from '../gate/repeated.ts';
import { getLimits } from '../gate/rules/repetition.ts';
import { southernLetters } from '../src/i18n/scripts.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { editFrontMatter } from '../src/texts/edit-front-matter.ts';
import { findFrontMatter } from '../src/texts/front-matter.ts';
import { parseText } from '../src/texts/parse.ts';
import { digestUnits, getEntryUnits } from '../src/texts/units.ts';

const syllables = ['z', 'x', 'w', 'j'].flatMap((onset) => ['a', 'e', 'i', 'o', 'u'].map((vowel) => onset + vowel));
const nameLength = 8;

/**
 * Gives a name that no text has, readable in every script and far from every name that the gate knows.
 *
 * @param number from 0 to 159,999, each of which has its own name
 * @example toName(1) → 'Xujezewo'
 */
export function toName(number: number): string {
  const powers = Array.from({ length: nameLength / 2 }, (_, place) => syllables.length ** place);
  const spread = number * 104_729; // a prime, so that neighbours differ in every syllable
  const letters = powers.map((power) => syllables[Math.floor(spread / power) % syllables.length]!).join('');
  return letters[0]!.toUpperCase() + letters.slice(1);
}

/** Where the name of a copy goes. No text can hold it, see src/texts/guard.ts. */
const mark = '\uFDD0';

/** Puts the mark behind words, of which as many stay as fit. */
function markEnd(words: string, most: number): string {
  const letters = Array.from(words);
  const room = most - nameLength - 1;
  const kept =
    letters.length <= room
      ? words
      : letters
          .slice(0, room)
          .join('')
          .replace(/\s\S*$/, '');
  return `${kept} ${mark}`;
}

const closing = String.raw`["”»’*)\]」』）]`;

/** Where a name may stand: where a sentence begins, where a part of one does, and between two words that are no names. */
const places = {
  sentence: String.raw`(?<=^\s*(?:(?:[-*>]|\d+\.)\s+)?|[|.!?…؟]${closing}*\s+(?!\d)|[。！？]${closing}*(?!${closing}))(?![\s|#]|(?:[-*>]|\d+\.)\s)`,
  part: String.raw`(?<=[,;:–—،؛]${closing}*\s+(?!\d)|[；：，、]${closing}*(?!${closing}))(?=[^\s|#])|(?<=\s)(?=[${southernLetters}])`,
  word: String.raw`(?<=[\p{Ll}\p{Lo}\p{M}]\s|[のをはがにで的了是在和])(?=[\p{Ll}\p{Lo}<])`,
};
/** A place, and what follows: a tag, the target of a link or one letter. */
const piece = new RegExp(
  `(?:${Object.entries(places)
    .map(([name, place]) => `(?<${name}>${place})|`)
    .join('')})(<[^>]*>|\\]\\([^)]*\\)|[^])`,
  'gu',
);

/** Lines without words: headings, which are alike in all languages, notes, tags and rules of tables. */
const wordless = /^\s*(?:#|\{|<\/?(?!Fact\b)|\|[\s:|-]*$|$)/;

/** Puts the mark so often into a line that no sentence, and no long part of one, is without it. */
function markLine(line: string, { sentence, run }: Limits, unit: RegExp): string {
  if (wordless.test(line)) return line;
  let since = 0;
  return line.replaceAll(piece, (...found) => {
    const next = found[4] as string;
    const groups = found.at(-1) as Record<keyof typeof places, string | undefined>;
    const isDue =
      groups.sentence !== undefined ||
      (groups.part !== undefined && since >= sentence / 2) ||
      (groups.word !== undefined && since >= run / 2);
    if (isDue) since = 0;
    if (unit.test(next)) since++;
    return isDue ? `${mark} ${next}` : next;
  });
}

/**
 * Makes a text a template, so that its copies say what it says in words that differ.
 *
 * @param source the whole file
 * @returns the file with marks in title, description and body
 */
function toTemplate(source: string, locale: Locale): string {
  const [, most] = getDescriptionLengths(locale);
  const limits = { title: 90, description: most };
  const marked = editFrontMatter(source, (document) => {
    for (const [field, length] of Object.entries(limits)) {
      const words = document.get(field);
      if (typeof words === 'string') document.set(field, markEnd(words, length));
    }
  })!; // it was read
  const { end } = findFrontMatter(marked)!;
  const body = marked.slice(end).split('\n');
  const repetition = getLimits(locale);
  const unit = repetition === spacedLimits ? /^\s$/ : /^[\p{L}\p{N}]$/u;
  return marked.slice(0, end) + body.map((line) => markLine(line, repetition, unit)).join('\n');
}

/** Digests of the units of a text, by their ids. */
function getDigests(source: string, file: string): Record<string, string> {
  const { text, faults } = parseText(source, file);
  if (!text) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return {
    ...digestUnits(getEntryUnits(text.frontMatter)),
    ...Object.fromEntries(text.blocks.map(({ id, digest }) => [id, digest])),
  };
}

/** A text of an entry, or the words that it lends. */
export interface CopiedFile {
  file: string;
  locale: Locale;
  source: string;
  /** The language that it was translated from. */
  of?: Locale | undefined;
  isText: boolean;
}

/**
 * Prepares copies of an entry, in which no title, description or sentence is that of another, and whose translations are
 * as fresh as those of the entry.
 *
 * @param files what it has in all languages
 * @returns a function that gives what the files of one copy hold, in their order
 */
export function createCopies(files: readonly CopiedFile[]): (name: string) => string[] {
  const templates = files.map(({ source, locale, isText }) => (isText ? toTemplate(source, locale) : source));
  const origins = files.flatMap(({ file, locale, source, isText }, index) =>
    isText && files.some(({ of }) => of === locale)
      ? { file, locale, template: templates[index]!, digests: getDigests(source, file) }
      : [],
  );
  return (name) => {
    const renewed = new Map(
      origins.map(({ file, locale, template, digests }) => {
        const now = getDigests(template.replaceAll(mark, name), file);
        return [locale, new Map(Object.entries(digests).map(([unit, digest]) => [digest, now[unit]!]))];
      }),
    );
    return templates.map((template, index) => {
      const { of } = files[index]!;
      const fresh = of && renewed.get(of);
      const text = template.replaceAll(mark, name);
      // In quotes: a digest may look like a number.
      return fresh
        ? text.replaceAll(/"?\b([0-9a-f]{12})\b"?/g, (_, digest: string) => `"${fresh.get(digest) ?? digest}"`)
        : text;
    });
  };
}
