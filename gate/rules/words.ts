import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Place } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { listPrinted, listUnread, type PrintedString } from '../printed.ts';
import { toCanonical } from '../printed/canonical.ts';
import { advance } from '../printed/place.ts';
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
  /** True for a text of which only the name and the reason of the withdrawal are printed. */
  isWithdrawn: boolean;
}

const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ');

/** Digests of units are drawn by lot, and one of them may look like anything: `digest: { _title: 0123456789ab }`, or a line each. */
const digestMap = /\bdigest["']?: *\{[^{}]*\}|^([ \t]*)["']?digest["']?:[ \t]*\r?\n(?:\1[ \t][^\n]*(?:\n|(?![^])))*/gm;
const digest = /(?<=[\w-]["']?: ?["']?)[0-9a-f]{12}(?![0-9a-f])/g;
const blankDigests = (text: string): string => text.replaceAll(digestMap, (map) => map.replaceAll(digest, blank));
/**
 * Values of attributes without a word, such as coordinates of drawings, and paths (SVG 2, 9.3), whose commands may stand side by
 * side: numbers without end, and nobody's.
 */
const geometry = /="(?:[^"a-z]|[a-z](?![a-z]))*"|(?<=\sd)="[\smzlhvcsqtae\d,.+-]*"/gi;

/** Leaves out what programs have written into a file. */
function blankMachined(file: string, written: string): string {
  if (file.endsWith('.svg')) return written.replaceAll(geometry, blank);
  if (/\/(?:site|media)\.ya?ml$/.test(file)) return blankDigests(written);
  const end = /\.mdx?$/.test(file) ? (findFrontMatter(written)?.end ?? 0) : 0;
  return end === 0 ? written : blankDigests(written.slice(0, end)) + written.slice(end);
}

/** Notes of authors, which are never printed: comments of YAML, also at the head of a text, of texts and of drawings. */
const notes: readonly (readonly [file: RegExp, note: RegExp])[] = [
  [/\.(?:ya?ml|mdx?)$/, /(?:^|[ \t])#[^\n]*/gm],
  [/\.mdx?$/, /\{\/\*(?:[^*]|\*(?!\/))*\*\/\}/g],
  [/\.svg$/, /<!--(?:[^-]|-(?!->))*-->/g],
];

/** Lists the notes in a file, each in one line. */
const listNotes = (file: string, written: string): Located[] =>
  notes
    .flatMap(([ending, note]) => (ending.test(file) ? Array.from(written.matchAll(note)) : []))
    .map(({ 0: text, index }) => ({
      text,
      canonical: toCanonical(text),
      locate: () => advance({ line: 1, column: 1 }, written, index + text.search(/\S/)),
    }));

/** A string with its place. */
type Located = Pick<PrintedString, 'text' | 'canonical' | 'locate'>;

/** Strings of one language as one text, a line each. */
class Lines {
  readonly text: string;
  private readonly strings: readonly Located[];
  private readonly starts: number[] = [];

  constructor(strings: readonly Located[]) {
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
  const [folder = ''] = file.split('/');
  return isLocale(folder) ? folder : undefined;
};

/** A text to be searched, with the places of what is found. */
interface Searched {
  text: string;
  locale: Locale | undefined;
  locate: (index: number) => Place | undefined;
}

/** A file as it was written, what is printed of it by language, and its notes. */
function listSearched({ file, written, printed }: Subject): Searched[] {
  const text = blankMachined(file, written);
  const toSearched = (strings: readonly Located[], locale: Locale | undefined): Searched => {
    const lines = new Lines(strings);
    return { text: lines.text, locale, locate: (index) => lines.locate(index) };
  };
  const groups = Map.groupBy(printed, ({ locale }) => locale);
  return [
    { text, locale: getFolderLocale(file), locate: (index) => advance({ line: 1, column: 1 }, text, index) },
    ...Array.from(groups, ([locale, strings]) => toSearched(strings, locale)),
    toSearched(listNotes(file, written), undefined),
  ];
}

/** Looks for secrets, and tells each once. @returns how many there are */
function findSecrets(subject: Subject, report: Report): number {
  const told = new Map(secretRules.map(({ id }) => [id, new Set<string>()]));
  const counts = new Map<string, number>();
  listSearched(subject).forEach(({ text, locale, locate }, step) => {
    if (text === '') return;
    for (const rule of secretRules)
      for (const { index, key, message } of rule.find(text, locale)) {
        // What is written twice is told twice; what is printed has been written.
        const isTold = told.get(rule.id)!.has(key);
        if (step > 0 && isTold) continue;
        told.get(rule.id)!.add(key);
        const count = (counts.get(rule.id) ?? 0) + 1;
        counts.set(rule.id, count);
        if (count <= mostFindings) report(rule.id, subject.file, locate(index), message, rule.remedy);
      }
  });
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
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

/** Texts of withdrawn entries, of which only the name and the reason are printed. */
const listWithdrawnFiles = ({ content, wording }: LoadedContent): Set<string> =>
  new Set(
    Array.from(wording.entries)
      .filter(([id]) => Object.hasOwn(content.withdrawn, id.slice(id.indexOf('/') + 1))) // a text id is that of the entry behind its locale
      .map(([, { file }]) => file),
  );

/** Every file that holds words, with all strings of it that are printed. */
function listSubjects(loaded: LoadedContent): Subject[] {
  const strings = Map.groupBy(listPrinted(loaded), ({ file }) => file);
  const subjects = new Map<string, Subject>();
  const withdrawn = listWithdrawnFiles(loaded);
  for (const [file, written] of [...loaded.sources, ...loaded.words, ...loaded.hidden]) {
    const printed = strings.get(file) ?? [];
    // What could not be parsed, or was withdrawn, is in the repository all the same.
    const isWithdrawn = withdrawn.has(file);
    const isRead = printed.some(({ kind }) => kind !== 'name') && !isWithdrawn;
    subjects.set(file, {
      file,
      written,
      printed: isRead ? printed : [...printed, ...listUnread(file, blankMachined(file, written))],
      isWithdrawn,
    });
  }
  for (const [file, printed] of strings)
    if (!subjects.has(file)) subjects.set(file, { file, written: '', printed, isWithdrawn: false });
  return [...subjects.values()];
}

/**
 * Holds every file against the rules about characters and words: what was written, what is printed of it, the words in
 * pictures and documents, names of files, and files that begin with a dot.
 */
export const words: Rule = (loaded, report, verdicts) => {
  for (const subject of listSubjects(loaded)) {
    const { file, written, isWithdrawn } = subject;
    const isHidden = loaded.hidden.has(file);
    const look = (): number => findSecrets(subject, report) + (isHidden ? 0 : findMisspellings(subject, report));
    if (verdicts) verdicts.skipIfClean(file, `${isWithdrawn}\n${written}`, look);
    else look();
  }
};
