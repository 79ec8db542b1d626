import { styleText } from 'node:util';
import { toVisible } from './visible.ts';

/** A sentence for authors, in the two languages they read. */
export interface Bilingual {
  en: string;
  vi: string;
}

/** One thing that is wrong with the content: where, what, and what to do. */
export interface Fault {
  /** Name of the rule, kebab-case. */
  rule: string;
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: Bilingual;
  remedy: Bilingual;
}

/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The beginning of a file, for faults that belong to the whole of it. */
export const fileStart: Place = { line: 1, column: 1 };

/** Refuses a whole file. */
export const refuse = (file: string, rule: string, message: Bilingual, remedy: Bilingual): { faults: Fault[] } => ({
  faults: [{ rule, file, ...fileStart, message, remedy }],
});

/** Orders faults by file, line and column, so that output is the same everywhere. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );

/** Faults that are told of one file: who mends so many runs the gate again, and no file buries those of others. */
export const faultLimit = 50;

/** Says in place of the faults of a file that are not told how many there are. @param last the first of them */
export const countRest = (last: Fault, count: number): Fault => ({
  ...last,
  message: {
    en: `There ${count === 1 ? 'is 1 more fault' : `are ${count} more faults`} in this file.`,
    vi: `Tệp này còn ${count} lỗi nữa.`,
  },
  remedy: {
    en: 'Mend those above first, then run the gate again.',
    vi: 'Hãy sửa các lỗi trên trước rồi chạy lại cổng kiểm tra.',
  },
});

/** Keeps the first faults of each file, and counts the rest in one. @param faults sorted */
export const capFaults = (faults: readonly Fault[]): Fault[] =>
  [...Map.groupBy(faults, ({ file }) => file).values()].flatMap((list) =>
    list.length <= faultLimit + 1
      ? list
      : [...list.slice(0, faultLimit), countRest(list[faultLimit]!, list.length - faultLimit)],
  );

/** Writes words for a person, nothing hidden in them. */
const toWords = ({ en, vi }: Bilingual): Bilingual => ({ en: toVisible(en), vi: toVisible(vi) });

/** A fault of which nothing hides and that no terminal obeys: names and values in it are those of strangers. */
export const toVisibleFault = (fault: Fault): Fault => ({
  ...fault,
  file: toVisible(fault.file),
  message: toWords(fault.message),
  remedy: toWords(fault.remedy),
});

/** Writes one fault below the name of its file, Vietnamese under English. */
const formatFault = ({ line, column, rule, message, remedy }: Fault): string =>
  [
    `  ${styleText('dim', `${line}:${column}`)}  ${styleText('red', rule)}`,
    `    ${message.en}`,
    `      → ${remedy.en}`,
    `    ${message.vi}`,
    `      → ${remedy.vi}`,
  ].join('\n');

/**
 * Writes faults for a person: grouped by file, Vietnamese under English. Coloured where standard output is a terminal and
 * NO_COLOR is not set.
 *
 * @returns an empty string when there are none
 */
export function formatFaults(faults: readonly Fault[]): string {
  if (faults.length === 0) return '';
  const files = Map.groupBy(sortFaults(faults).map(toVisibleFault), ({ file }) => file);
  return Array.from(files, ([file, list]) => [styleText('bold', file), ...list.map(formatFault)].join('\n')).join(
    '\n\n',
  );
}

/** Writes faults where they stop a build, and says so. */
export const formatStop = (faults: readonly Fault[]): string =>
  [
    formatFaults(faults),
    '',
    styleText(
      'red',
      `${faults.length} ${faults.length === 1 ? 'error' : 'errors'}. Nothing is built. / ${faults.length} lỗi. Chưa dựng trang nào.`,
    ),
  ].join('\n');

/** Writes what should be mended soon: a line each, and below those that have it in common what to do. */
export const formatWarnings = (warnings: readonly Fault[]): string =>
  Array.from(
    Map.groupBy(sortFaults(warnings).map(toVisibleFault), ({ remedy }) => remedy.en),
    ([, list]) =>
      [
        ...list.map(
          ({ file, line, rule, message }) =>
            `${file}:${line}  ${styleText('yellow', rule)}  ${message.en} / ${message.vi}`,
        ),
        `  → ${list[0]!.remedy.en}`,
        `  → ${list[0]!.remedy.vi}`,
      ].join('\n'),
  ).join('\n');
