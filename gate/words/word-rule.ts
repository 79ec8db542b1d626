import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** One place in a line that a rule refuses. */
export interface Finding {
  /** Index in the line, from 0, in UTF-16 code units. */
  index: number;
  message: Bilingual;
  /** What was found, however it was spelled, so that it is told once. */
  key: string;
}

/** A line to try a rule on, with its language where that matters. */
export interface Sample {
  text: string;
  locale?: Locale;
}

/** A rule about characters and words, in whatever file they stand. Its samples are its tests and its documentation. */
export interface WordRule {
  /** Name of the rule, kebab-case; also the name of its documentation page. */
  id: string;
  /** What it refuses, as a heading. */
  title: Bilingual;
  /** Why, for someone whose text it refused. */
  why: Bilingual;
  /** What to do. */
  remedy: Bilingual;
  /** True when it looks at what is printed, and at nothing else that stands in files: search aliases may be spelled anyhow. */
  isPrinted?: boolean;
  /** The language it speaks of; left out, every one. */
  locale?: Locale;
  /** True when it looks for what must not be public: it is given canonical text, of everything that was read. */
  isSecret?: boolean;
  /** Finds what is wrong in a line, or in several. */
  find: (text: string, locale?: Locale) => Finding[];
  /** Lines that must be refused. */
  bad: readonly Sample[];
  /** Lines that must pass. */
  good: readonly Sample[];
}

/**
 * Finds every match of a pattern (with the flag g).
 *
 * @param isMeant tells of a match whether it counts; left out, every one does
 */
export function findAll(
  line: string,
  pattern: RegExp,
  describe: (match: string) => Bilingual,
  isMeant: (match: string) => boolean = () => true,
): Finding[] {
  const found: Finding[] = [];
  for (const { 0: match, index } of line.matchAll(pattern))
    if (isMeant(match)) found.push({ index, key: match, message: describe(match) });
  return found;
}
