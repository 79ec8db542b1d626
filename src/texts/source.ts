/** A stretch of a source that is written otherwise. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Writes a stretch of a source with its changes. One that lies within another is left out: the other has written it.
 *
 * @param from where the stretch begins
 * @param to where it ends
 */
export function applyChanges(source: string, changes: readonly Change[], from = 0, to = source.length): string {
  let done = from;
  let result = '';
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done || end > to) continue;
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done, to);
}
