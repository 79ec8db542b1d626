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

/** Orders faults by file, line and column, so that output is the same everywhere. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );

/**
 * Writes faults for a person: grouped by file, Vietnamese under English, and what follows from them.
 *
 * @returns an empty string when there are none
 */
export function formatFaults(faults: readonly Fault[]): string {
  const lines: string[] = [];
  let file = '';
  for (const fault of sortFaults(faults)) {
    if (fault.file !== file) lines.push(...(lines.length > 0 ? [''] : []), (file = fault.file));
    lines.push(
      `  ${fault.line}:${fault.column}  ${fault.rule}`,
      `    ${fault.message.en}`,
      `      → ${fault.remedy.en}`,
      `    ${fault.message.vi}`,
      `      → ${fault.remedy.vi}`,
    );
  }
  if (lines.length > 0)
    lines.push('', `${faults.length} fault(s). Nothing is built. / ${faults.length} lỗi. Chưa dựng trang nào.`);
  return lines.join('\n');
}
