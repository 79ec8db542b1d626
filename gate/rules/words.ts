import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Place } from '../../src/loaders/fault.ts';
import type { Reading } from '../../src/loaders/reading.ts';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { listPassages, listPrinted, type PrintedString } from '../printed.ts';
import { toCanonicalLines } from '../printed/canonical.ts';
import type { Report, Rule } from '../rule.ts';
import { wordRules } from '../words/index.ts';
import type { WordRule } from '../words/word-rule.ts';

const secretRules = wordRules.filter(({ isSecret }) => isSecret);
const writtenRules = wordRules.filter(({ isSecret, isPrinted }) => !isSecret && !isPrinted);
const printedRules = wordRules.filter(({ isPrinted }) => isPrinted);

/** A file that goes through more of one rule is told so many times; whoever mends it sees the rest. */
const mostFindings = 50;

/** One file as the rules see it. */
interface Subject {
  file: string;
  /** Everything in it that is text, as it was written; of photographs and PDFs, their words. */
  written: string;
  printed: readonly PrintedString[];
}

/** Digests of blocks are drawn by lot, and one of them may look like anything. */
const digest = /(?<=\bs\d{1,4}(?:-\d{1,4})?["']?: ?["']?)[0-9a-f]{12}(?![0-9a-f])/g;
/** Coordinates and paint of drawings: numbers without end, and nobody's. */
const geometry =
  /(?<=\s)(?:d|points|transform|gradientTransform|patternTransform|viewBox|values|tableValues|kernelMatrix|stroke-dasharray|keyTimes|style|x|y|dx|dy|rotate|xlink:href|href)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ');

/** Leaves out what programs have written into a file. */
function blankMachined(file: string, written: string): string {
  if (file.endsWith('.svg')) return written.replaceAll(geometry, blank);
  if (file === 'published.yaml') return written.replaceAll(/[0-9a-f]{12,64}/g, blank);
  const end = /\.mdx?$/.test(file) ? (findFrontMatter(written)?.end ?? 0) : 0;
  return end === 0 ? written : written.slice(0, end).replaceAll(digest, blank) + written.slice(end);
}

/** Tells where a place in canonical lines is in the lines that were written. */
function toWrittenPlace(canonical: string, index: number, written: readonly string[]): Place {
  const before = canonical.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const end = canonical.indexOf('\n', index);
  const isSame = canonical.slice(start, end < 0 ? undefined : end) === written[line - 1];
  // Where the line was folded, the word is looked for; only its first letter is known.
  const column = isSame ? index - start : Math.max(0, written[line - 1]?.search(/\S/) ?? 0);
  return { line, column: column + 1 };
}

/** The strings of one language as one text, a line each. */
class Lines {
  readonly text: string;
  private readonly strings: readonly PrintedString[];
  private readonly starts: number[] = [];

  constructor(strings: readonly PrintedString[]) {
    this.strings = strings;
    let length = 0;
    for (const { canonical } of strings) {
      this.starts.push(length);
      length += canonical.length + 1;
    }
    this.text = strings.map(({ canonical }) => canonical).join('\n');
  }

  locate(index: number): Place | undefined {
    const at = this.starts.findLastIndex((start) => start <= index);
    const { text, locate } = this.strings[at]!;
    return locate(Math.min(index - this.starts[at]!, Math.max(0, text.length - 1)));
  }
}

/** The language of a text, from the folder it lies in. */
const getFolderLocale = (file: string): Locale | undefined => {
  const [, folder = ''] = file.split('/');
  return isLocale(folder) ? folder : undefined;
};

/** Looks for secrets in the lines as they were written, and in every string as it is printed. @returns how many there are */
function findSecrets({ file, written, printed }: Subject, report: Report): number {
  const lines = written.split('\n');
  const canonical = toCanonicalLines(blankMachined(file, written));
  const groups = Array.from(
    Map.groupBy(printed, ({ locale }) => locale),
    ([locale, strings]) => ({ locale, lines: new Lines(strings) }),
  );
  let count = 0;
  for (const rule of secretRules) {
    const told = new Set<string>();
    let left = mostFindings;
    const tell = (place: Place | undefined, { message }: { message: Parameters<Report>[3] }): void => {
      count++;
      if (left-- > 0) report(rule.id, file, place, message, rule.remedy);
    };
    for (const finding of rule.find(canonical, getFolderLocale(file))) {
      told.add(finding.key);
      tell(toWrittenPlace(canonical, finding.index, lines), finding);
    }
    for (const group of groups)
      for (const finding of rule.find(group.lines.text, group.locale)) {
        if (told.has(finding.key)) continue;
        told.add(finding.key);
        tell(group.lines.locate(finding.index), finding);
      }
  }
  return count;
}

/** Looks at characters and spelling. @returns how many faults there are */
function findMisspellings({ file, written, printed }: Subject, report: Report): number {
  let count = 0;
  const run = (rule: WordRule, text: string, toPlace: (index: number) => Place | undefined): void => {
    for (const { index, message } of rule.find(text))
      if (++count) report(rule.id, file, toPlace(index), message, rule.remedy);
  };
  for (const rule of writtenRules) {
    // Looking at the whole at once spares most files their lines.
    if (rule.find(written).length > 0)
      written.split(/\r?\n/).forEach((line, index) => run(rule, line, (at) => ({ line: index + 1, column: at + 1 })));
    for (const { kind, text, locate } of printed) if (kind === 'name') run(rule, text, locate);
  }
  for (const rule of printedRules)
    for (const { kind, locale, text, locate } of printed)
      if (kind !== 'search' && (rule.locale === undefined || rule.locale === locale)) run(rule, text, locate);
  return count;
}

/** Every file that holds words, with all strings of it that are printed. */
function listSubjects(reading: Reading): Subject[] {
  const strings = Map.groupBy(listPrinted(reading), ({ file }) => file);
  const subjects = new Map<string, Subject>();
  for (const [file, written] of [...reading.sources, ...reading.words, ...reading.hidden]) {
    const printed = strings.get(file) ?? [];
    // What could not be parsed, or was withdrawn, is in the repository all the same.
    const isRead = printed.some(({ kind }) => kind !== 'name');
    subjects.set(file, { file, written, printed: isRead ? printed : [...printed, ...listPassages(file, written)] });
  }
  for (const [file, printed] of strings) if (!subjects.has(file)) subjects.set(file, { file, written: '', printed });
  return [...subjects.values()];
}

/**
 * Holds every file against the rules about characters and words: what was written, what is printed of it, the words in
 * pictures and documents, names of files, and files that begin with a dot.
 */
export const words: Rule = (reading, report, verdicts) => {
  for (const subject of listSubjects(reading)) {
    const { file, written } = subject;
    const isHidden = reading.hidden.has(file);
    const look = (): number => findSecrets(subject, report) + (isHidden ? 0 : findMisspellings(subject, report));
    if (verdicts) verdicts.look(file, written, look);
    else look();
  }
};
