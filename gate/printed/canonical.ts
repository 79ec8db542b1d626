import { domainToUnicode } from 'node:url';
import { foldSpoken, isSpoken } from './spoken.ts';

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

const foldLetters = (word: string): string =>
  foreignLetter.test(word) ? Array.from(word, (letter) => lookalikes.get(letter) ?? letter).join('') : word;

/**
 * Writes words in Latin letters that mix alphabets, and those all of whose letters look like Latin ones: not where other
 * words are in that alphabet, for there they are what they are.
 */
function foldAlphabets(text: string): string {
  const isForeign = (word: string): boolean => foreignLetter.test(foldLetters(word)) && !/\p{Script=Latin}/u.test(word);
  const isAtHome = (text.match(alphabeticWord) ?? []).some(isForeign);
  return text.replaceAll(alphabeticWord, (word) =>
    isAtHome && !/\p{Script=Latin}/u.test(word) ? word : foldLetters(word),
  );
}

/** Characters that a browser shows for the codes that texts may use, and for numeric ones. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decodeEntity = (written: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name] ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
};

/** Decodes what is percent-encoded; bytes that are no UTF-8 stay. */
function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Digits with letters that look like them, typed by mistake or to deceive: O912, o9l2, 3O5. */
const letteredDigits = /[OoIlОоІ]\d|\d(?:[OoОо](?![\p{L}\p{M}\p{N}])|[IlІ][ .-]\d)/u;
const letteredNumber =
  /(?<![\p{L}\p{M}\p{N}])(?=[OoIlОоІ]*\d[OoIlОоІ]*(?:\d|[ .-]\d))[\dOoIlОоІ]*(?:[\dOoОо]|[IlІ](?=[ .-]\d))(?![\p{L}\p{M}\p{N}])/gu;
const toDigits = (number: string): string => number.replaceAll(/[OoОо]/g, '0').replaceAll(/[IlІ]/g, '1');

/** Four letters or more that stand apart: T U Y Ệ T  M Ậ T, S.T.A.M.P. Two blanks or three part words. */
const spacedLetters = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}{0,3}(?:[ ._·-]{1,3}\p{L}\p{M}{0,3}(?![\p{L}\p{M}\p{N}])){3,}/gu;

/** Two letters that stand apart: hardly a line has them, and looking for them is cheap. */
const lonelyLetters = /[ ._·-]\S[ ._·-]{1,3}\S[ ._·-]/;

const joinLetters = (run: string): string =>
  run.replaceAll(/[ ._·-]{1,3}/gu, (gap) => (gap.trim() === '' && gap.length > 1 ? ' ' : ''));

/**
 * Gives compatibility forms their plain ones, and leaves the vowels of Thai and Lao whole, which Unicode takes apart. Lao
 * has two spellings of two letters; the joined one is kept.
 */
function normalize(text: string): string {
  const plain = text.normalize('NFKC');
  if (plain === text && !/\u0EAB[\u0E99\u0EA1]/.test(text)) return text;
  return plain
    .replaceAll('\u0E4D\u0E32', '\u0E33')
    .replaceAll('\u0ECD\u0EB2', '\u0EB3')
    .replaceAll('\u0EAB\u0E99', '\u0EDC')
    .replaceAll('\u0EAB\u0EA1', '\u0EDD');
}

const invisible = /\u20E3|\p{Default_Ignorable_Code_Point}|(?![\t\n\r])\p{Cc}/gu;

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
  folded = normalize(folded.replaceAll(invisible, ''))
    .replaceAll(invisible, '')
    .replaceAll(/[^\P{Nd}0-9]/gu, toAsciiDigit)
    .replaceAll(/(?!-)[\p{Pd}\u2043\u2212\u02D7]|(?<=[0-9])ー(?=[0-9])/gu, '-')
    .replaceAll(/(?! )\s/g, ' ');
  if (foreignLetter.test(folded)) folded = foldAlphabets(folded).normalize('NFC');
  if (letteredDigits.test(folded)) folded = folded.replaceAll(letteredNumber, toDigits);
  if (lonelyLetters.test(folded)) folded = folded.replaceAll(spacedLetters, joinLetters);
  if (isSpoken(folded)) folded = foldSpoken(folded);
  return folded.replaceAll(/ {2,}/g, ' ').trim();
}

/** Codes within codes of another kind are looked through so many times. */
const mostRounds = 5;

/**
 * Whatever folding changes, but for compatibility forms, alphabets and letters that stand apart. One class takes a quarter of
 * the time of many.
 */
const odd =
  /[[\s--[ ]][\p{Nd}--[0-9]][\p{Pd}--[\-]]\p{Default_Ignorable_Code_Point}\p{Cc}\u20E3\u0026%\\\u2043\u2212\u02D7]|\dー/v;

/** Tells whether a text is its own canonical form, as most are; that is soon seen. */
const isPlain = (text: string): boolean =>
  !odd.test(text) &&
  !/\*\*|xn--|XN--| {2}|^ | $/.test(text) &&
  !foreignLetter.test(text) &&
  !lonelyLetters.test(text) &&
  !letteredDigits.test(text) &&
  !isSpoken(text) &&
  normalize(text) === text;

/** What a first round may have uncovered for another. */
const covers = /[&%\\]|\*\*|xn--/i;

/**
 * Folds a text for search by machines, so that one thing has one spelling: compatibility forms, digits, dashes and blanks
 * of every script, invisible characters, codes, encoded addresses, look-alike letters, letters that stand apart, and
 * numbers that are told in words or with letters for digits. Case stays, and so does what stands between the digits of a
 * number (see gate/words/digits.ts).
 *
 * @example toCanonical('ＴＵＹỆＴ\u00A0MẬT, ٠٩١٢–345–678') → 'TUYỆT MẬT, 0912-345-678'
 */
export function toCanonical(text: string): string {
  if (isPlain(text)) return text;
  let folded = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
    if (!covers.test(folded)) break;
  }
  return folded;
}
