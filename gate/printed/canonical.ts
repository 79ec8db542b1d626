import { domainToUnicode } from 'node:url';

/** Writes a digit of any script in ASCII: Unicode gives each set ten places in a row (general category Nd). */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** Letters of Cyrillic and Greek that look like Latin ones (Unicode UTS #39, confusables.txt), beside the Latin letter. */
const lookalikes = new Map(
  [
    'AАΑ|BВΒ|CСϹ|EЕΕ|HНΗ|IІΙ|JЈ|KКΚ|MМΜ|NΝ|OОΟ|PРΡ|SЅ|TТΤ|XХΧ|YУΥҮ|ZΖ',
    'aаα|cсϲ|eе|hһ|iіι|jј|lӏ|oоο|pрρ|sѕ|vѵν|xхχ|yуγү',
  ]
    .join('|')
    .split('|')
    .flatMap(([latin = '', ...others]) => others.map((other): [string, string] => [other, latin])),
);

const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const alphabeticWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;

/** Writes a word in Latin letters when it mixes them with others, or when all of its letters look like Latin ones. */
function foldWord(word: string): string {
  if (!foreignLetter.test(word)) return word;
  const folded = Array.from(word, (letter) => lookalikes.get(letter) ?? letter).join('');
  return /\p{Script=Latin}/u.test(word) || !foreignLetter.test(folded) ? folded : word;
}

/** Characters that a browser shows for the codes that texts may use, and for numeric ones. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A line ends only where it does in the file. */
const keepLine = (text: string): string => text.replaceAll(/[\r\n]/g, ' ');

const decodeEntity = (written: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name] ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? keepLine(String.fromCodePoint(code)) : written;
};

/** Decodes what is percent-encoded; bytes that are no UTF-8 stay. */
function decodePercent(run: string): string {
  try {
    return keepLine(decodeURIComponent(run));
  } catch {
    return run;
  }
}

/** Four letters or more that stand apart: T U Y Ệ T  M Ậ T, S.T.A.M.P. Two blanks or three part words. */
const spacedLetters = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}{0,3}(?:[ ._·-]{1,3}\p{L}\p{M}{0,3}(?![\p{L}\p{M}\p{N}])){3,}/gu;

/** Two characters that stand apart: hardly a line has them, and looking for them is cheap. */
const lonelyLetters = /[ ._·-]\S{1,2}[ ._·-]{1,3}\S{1,2}[ ._·-]/;

const joinLetters = (run: string): string =>
  run.replaceAll(/[ ._·-]{1,3}/gu, (gap) => (gap.trim() === '' && gap.length > 1 ? ' ' : ''));

/** One round of folding; what it uncovers may want another. */
function foldOnce(text: string): string {
  let folded = text;
  // Codes of codes are taken off at once: %2540, &amp;nbsp;.
  if (folded.includes('&'))
    folded = folded.replaceAll(/&(?:amp;)+/g, '&').replaceAll(/&(#?[A-Za-z0-9]{1,8});/g, decodeEntity);
  if (folded.includes('%'))
    folded = folded.replaceAll(/%(?:25)+(?=[0-9A-Fa-f]{2})/g, '%').replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, decodePercent);
  // Escapes of Markdown, and bold type within words and numbers.
  if (folded.includes('\\')) folded = folded.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
  folded = folded.replaceAll('**', '');
  if (/xn--/i.test(folded))
    folded = folded.replaceAll(
      /[\w.-]{1,60}xn--[\w.-]{1,200}|xn--[\w.-]{1,200}/gi,
      (host) => domainToUnicode(host) || host,
    );
  folded = folded
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}|(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll(/[^\P{Nd}0-9]/gu, toAsciiDigit)
    .replaceAll(/(?!-)[\p{Pd}\u2043\u2212\u02D7]/gu, '-')
    .replaceAll(/(?![ \n])\s/g, ' ');
  if (foreignLetter.test(folded)) folded = folded.replaceAll(alphabeticWord, foldWord);
  if (lonelyLetters.test(folded)) folded = folded.replaceAll(spacedLetters, joinLetters);
  return folded.replaceAll(/ {2,}/g, ' ');
}

/** Codes within codes of another kind are looked through so many times. */
const mostRounds = 5;

/**
 * Folds a text for search by machines line by line: the result has as many lines, and each stands where it stood.
 * See `toCanonical`.
 */
export function toCanonicalLines(text: string): string {
  let folded = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

/**
 * Folds a text for search by machines, so that one thing has one spelling: compatibility forms, digits, dashes and blanks
 * of every script, invisible characters, codes, encoded addresses, look-alike letters and letters that stand apart. Case
 * stays, and so does what stands between the digits of a number (see gate/words/digits.ts).
 *
 * @example toCanonical('ＴＵＹỆＴ\u00A0MẬT, ٠٩١٢–345–678') → 'TUYỆT MẬT, 0912-345-678'
 */
export const toCanonical = (text: string): string => toCanonicalLines(text.replaceAll(/[\r\n]+/g, ' ')).trim();
