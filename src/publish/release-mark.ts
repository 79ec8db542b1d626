// What a signature says of its release, in the comment that is signed with it. The manifest is that of a commit and the same
// on every day; the counter is that of the signature. Whoever cannot sign can publish an old release again, but not with
// a new counter; the owner who goes back to an old commit signs it anew.

/** A release among those of its site. */
export interface ReleaseMark {
  /** Grows from signature to signature: the seconds since 1970 at which it was made, unless the owner counts otherwise. */
  counter: number;
  /** Day of the signature in UTC, as YYYY-MM-DD. */
  day: string;
}

/** What a release must not come before: something of a mark that was seen. */
export type Floor = Partial<ReleaseMark>;

const toDay = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/** The last second of the year 9999, beyond which days have another form. */
const lastSecond = 253_402_300_799;

/**
 * Writes the comment of a signature: fields with tabs between them, as minisign itself writes them.
 *
 * @param now seconds since 1970
 * @param counter left out, `now`
 */
export const toComment = (commit: string, now: number, counter = now): string =>
  [`counter:${counter}`, `day:${toDay(now)}`, `commit:${commit}`].join('\t');

/**
 * Reads the comment of a signature that was found to be right.
 *
 * @returns undefined for one without a counter, as earlier releases have; the `timestamp` of minisign's own program is one
 */
export function readComment(comment: string): ReleaseMark | undefined {
  const fields = new Map(
    comment.split('\t').map((field): [string, string] => {
      const [name = '', ...value] = field.split(':');
      return [name, value.join(':')];
    }),
  );
  const written = fields.get('counter') ?? fields.get('timestamp') ?? '';
  if (!/^\d{1,15}$/.test(written)) return undefined;
  const counter = Number(written);
  const day = fields.get('day') ?? (counter <= lastSecond ? toDay(counter) : '');
  return /^\d{4}-\d\d-\d\d$/.test(day) ? { counter, day } : undefined;
}

/** Tells whether a release comes before something that was seen. @param mark undefined for one that does not say */
export const isBefore = (mark: ReleaseMark | undefined, { counter = 0, day = '' }: Floor): boolean =>
  mark === undefined || mark.counter < counter || mark.day < day;

/** A mark for people: `1795682278 (2026-11-26)`. */
export const formatMark = ({ counter, day }: Floor): string =>
  [counter, counter !== undefined && day !== undefined ? `(${day})` : day]
    .filter((part) => part !== undefined)
    .join(' ');
