/** One row of a table. */
export interface Row {
  /** Line in which it begins, from 1. */
  line: number;
  cells: string[];
}

const separators = [',', ';', '\t', '|'] as const;

/** The separator of a table: the one that its first line has most of. */
function getSeparator(source: string): string {
  const head = source.slice(0, source.search(/\r|\n|$/));
  const count = (separator: string): number => head.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * Cuts a CSV into rows and cells (RFC 4180): cells in double quotes may hold separators and line ends. Rows end with any
 * line end. Anything can be cut; quotes that are never closed reach to the end.
 */
export function listRows(source: string): Row[] {
  const separator = getSeparator(source);
  const token = /"(?:[^"]|"")*(?:"|$)|\r\n|[\r\n]|[^"\r\n,;\t|]+|[,;\t|]/g;
  const rows: Row[] = [];
  let line = 1;
  let row: Row = { line, cells: [''] };
  for (const [part] of source.matchAll(token)) {
    if (/^[\r\n]/.test(part)) {
      line++;
      rows.push(row);
      row = { line, cells: [''] };
    } else if (part === separator) row.cells.push('');
    else {
      const isQuoted = part.startsWith('"');
      row.cells[row.cells.length - 1] += isQuoted ? part.replace(/^"|"$/g, '').replaceAll('""', '"') : part;
      line += isQuoted ? part.split(/\r\n|[\r\n]/).length - 1 : 0;
    }
  }
  return [...rows, row].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
