/** A number as somebody may have written it: neighbouring groups of digits. */
export interface DigitGroups {
  /** All digits, without what stands between them. */
  digits: string;
  /** How many digits each group has. */
  shape: string;
  /** What stands between the groups. */
  gaps: readonly string[];
  /** Index of the first digit in the text. */
  index: number;
  /** Index behind the last digit. */
  end: number;
  /** True when a plus stands before it. */
  hasPlus: boolean;
  /** True when it is the first number behind the words before it, and no other groups follow. */
  isAlone: boolean;
  /** True for 1.200.000: groups of three, and no zero in front. Such a number counts. */
  isQuantity: boolean;
  /** Words before and behind it within the same line, in small letters without marks of Vietnamese. */
  context: () => { before: string; after: string };
}

/** Digits with whatever people put between them: 0912.345.678, (0912) 345-678, 044 203/001234. */
const run = /\d+(?:[ .\-/()·_'’]{1,3}\+?\d+)*/g;

const [fewest, most] = [7, 20];
/** People cut a number into so many groups at most, unless each digit stands alone. */
const mostGroups = 7;

const contextBefore = 48;
const contextAfter = 28;

/** Folds words for comparison: small letters, without the marks of Latin letters. */
export const foldMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd');

/** A number that stands between a word and another number. */
const otherNumber = /\d[\d .-]{5,}/;

/** Words before a place, in its line and its cell, since the number before: beyond, other things are spoken of. Empty when there is no word. */
function getBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - contextBefore), index);
  const own = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('; ')) + 1);
  return /\p{L}/u.test(own) ? foldMarks(own.split(otherNumber).at(-1)!) : '';
}

/** Words behind a place, in its line. Empty when there is no word. */
function getAfter(text: string, end: number): string {
  const [own = ''] = text.slice(end, end + contextAfter).split('\n', 1);
  return /\p{L}|[$€£¥₫%]/u.test(own) ? foldMarks(own) : '';
}

interface Group {
  digits: string;
  index: number;
  /** What stands before it, behind the group before. */
  gap: string;
}

/** A date, as groups: 20/11/2026, 2026-11-20. */
const isDate = ([a, b, c]: readonly Group[]): boolean => {
  if (!a || !b || !c || b.gap !== c.gap || !/^[./-]$/.test(b.gap) || Number(b.digits) > 31) return false;
  const isYear = ({ digits }: Group): boolean => /^(?:19|20|2[1-5])\d\d$/.test(digits);
  const isDay = ({ digits }: Group): boolean => digits.length <= 2 && Number(digits) <= 31;
  return (isDay(a) && isDay(b) && isYear(c)) || (isYear(a) && isDay(b) && isDay(c));
};

/** Cuts a run where dates are, which belong to no number, and where a plus begins another. */
function cutDates(groups: readonly Group[]): Group[][] {
  const parts: Group[][] = [[]];
  for (let at = 0; at < groups.length; at++)
    if (isDate(groups.slice(at, at + 3))) {
      parts.push([]);
      at += 2;
    } else if (groups[at]!.gap.includes('+')) parts.push([groups[at]!]);
    else parts.at(-1)!.push(groups[at]!);
  return parts;
}

const countsByThousands = (groups: readonly Group[]): boolean =>
  groups.length > 1 &&
  /^[1-9]\d{0,2}$/.test(groups[0]!.digits) &&
  groups.slice(1).every(({ digits, gap }) => digits.length === 3 && gap === groups[1]!.gap && gap.length === 1);

/** Tells whether groups go on beside them as one number does: with decimals, or by thousands. */
function isCutOut(groups: readonly Group[], first: number, last: number): boolean {
  const [previous, next, inner] = [groups[first - 1], groups[last + 1], groups[first + 1]];
  const before = groups[first]!.gap;
  if ((previous && before === '.') || next?.gap === '.') return true;
  if (!previous || !inner || last === first || before !== inner.gap || !/^[1-9]\d{0,2}$/.test(previous.digits))
    return false;
  return groups.slice(first, last + 1).every(({ digits, gap }) => digits.length === 3 && gap === inner.gap);
}

/**
 * Lists all that could be a number of 7 to 20 digits in a text: every span of neighbouring groups, the longest first from
 * each place. Dates are left out, and so are parts of decimals and of quantities.
 *
 * @param text canonical
 */
function* findDigitGroups(text: string): Generator<DigitGroups> {
  for (const { 0: written, index: start } of text.matchAll(run)) {
    if (written.length < fewest) continue;
    const all: Group[] = [];
    let end = 0;
    for (const { 0: digits, index } of written.matchAll(/\d+/g)) {
      all.push({ digits, index: start + index, gap: written.slice(end, index) });
      end = index + digits.length;
    }
    for (const groups of cutDates(all))
      for (let first = 0; first < groups.length; first++) yield* listFrom(text, groups, first);
  }
}

/** Labels that people write right before a number: CCCD044…, SĐT0912…. Other letters of Latin make it a part of a code. */
const labels =
  /(?<![\p{L}\p{M}\p{N}_])(?:cccd|cmnd|cmt|cmtnd|so|no|id|sdt|dt|dtdd|tel|phone|zalo|viber|whatsapp|mob|mobile|hp|lh|call|goi|handy|cell|stk|tk|vcb|mb|acb)$/u;

/** Tells whether what stands before a number lets it be one. */
const isFree = (text: string, index: number): boolean =>
  !/[\p{Script=Latin}_]/u.test(text[index - 1] ?? '') ||
  labels.test(foldMarks(text.slice(Math.max(0, index - 12), index)));

function* listFrom(text: string, groups: readonly Group[], first: number): Generator<DigitGroups> {
  const { index } = groups[first]!;
  let before: string | undefined;
  if (!isFree(text, index)) return;
  const hasPlus = /\+ ?\(?$/.test(text.slice(Math.max(0, index - 3), index));
  const longest = first === 0 && groups.length <= most ? most : mostGroups;
  let count = 0;
  let last = first - 1;
  while (last + 1 < groups.length && last - first + 1 < longest && count + groups[last + 1]!.digits.length <= most)
    count += groups[++last]!.digits.length;
  for (; last >= first && count >= fewest; count -= groups[last--]!.digits.length) {
    if (isCutOut(groups, first, last)) continue;
    const chosen = groups.slice(first, last + 1);
    const end = groups[last]!.index + groups[last]!.digits.length;
    // Digits that stand apart are one number when they are all there is: else every list would be full of numbers.
    const isWhole = first === 0 && last === groups.length - 1;
    if (!isWhole && count < 2 * chosen.length - 1) continue;
    // 0.912345678 is less than one.
    if (chosen.length === 2 && chosen[0]!.digits === '0' && chosen[1]!.gap === '.') continue;
    // A letter of Latin beside it makes it a part of a code.
    if (/[a-z_]/i.test(text[end] ?? '')) continue;
    let after: string | undefined;
    yield {
      digits: chosen.map(({ digits }) => digits).join(''),
      shape: chosen.map(({ digits }) => digits.length).join('-'),
      gaps: chosen.slice(1).map(({ gap }) => gap),
      index,
      end,
      hasPlus,
      isAlone:
        (first === 0 || groups[first]!.gap.includes('/')) &&
        (last === groups.length - 1 || groups[last + 1]!.gap.includes('/') || (last === first && count > 7)),
      isQuantity: countsByThousands(chosen),
      context: () => ({
        before: (before ??= getBefore(text, index)),
        after: (after ??= getAfter(text, end)),
      }),
    };
  }
}

/** Shows the ends of a secret only: what the gate prints is public. */
export function mask(secret: string): string {
  const shown = Math.min(3, Math.floor(secret.length / 4));
  return `${secret.slice(0, shown)}…${shown > 0 ? secret.slice(-Math.min(2, shown)) : ''}`;
}

/** Checks digits by the sum of Luhn (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Tells whether a number is two years: 1954-1975. */
export const isYears = ({ digits, shape }: DigitGroups): boolean =>
  shape === '4-4' && /^(?:1\d|2[0-5])\d\d(?:1\d|2[0-5])\d\d$/.test(digits);

/** Longer texts are looked through anew each time: what is found in them may fill the memory. */
const longestKept = 100_000;
let kept: { text: string; groups: readonly DigitGroups[] } = { text: '', groups: [] };

/** The same list for the rules that ask one after another about one text. */
export function listDigitGroups(text: string): Iterable<DigitGroups> {
  if (text.length > longestKept) return findDigitGroups(text);
  if (kept.text !== text) kept = { text, groups: [...findDigitGroups(text)] };
  return kept.groups;
}
