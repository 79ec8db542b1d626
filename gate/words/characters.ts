import { southernLetters } from '../../src/i18n/scripts.ts';
import { findAll, type WordRule } from './word-rule.ts';

const toCode = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const bidi = /[\u202A-\u202E\u2066-\u2069]/g;

/** Controls that reorder what is shown (Unicode UAX #9); the source then reads otherwise than it is. */
export const bidiControls: WordRule = {
  id: 'bidi-control',
  title: { en: 'Controls of writing direction', vi: 'Ký tự điều khiển chiều viết' },
  why: {
    en: 'They make a text look different from what it is: a reviewer sees one thing and readers or programs get another (CVE-2021-42574). Direction follows from the language, which the site marks itself.',
    vi: 'Chúng làm chữ hiện ra khác với nội dung thật: người duyệt thấy một đằng, người đọc hay máy nhận một nẻo (CVE-2021-42574). Chiều viết do ngôn ngữ quyết định và trang đã tự đánh dấu.',
  },
  remedy: { en: 'Delete the character.', vi: 'Hãy xóa ký tự này.' },
  find: (line) =>
    findAll(line, bidi, (character) => ({
      en: `This line holds a control of writing direction, ${toCode(character)}.`,
      vi: `Dòng này có ký tự điều khiển chiều viết ${toCode(character)}.`,
    })),
  bad: [{ text: 'a \u202Eevil\u202C name' }, { text: '\u2066isolated\u2069', locale: 'ar' }],
  good: [{ text: 'سون دونغ (Sơn Đoòng)', locale: 'ar' }, { text: 'Hang Sơn Đoòng' }],
};

// Word breaks, joiners, controls of direction and the selectors of emoji are judged apart or needed.
const invisible =
  /(?![\t\n\r])\p{Cc}|(?![\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;
/** Scripts whose letters join or stack, so that joiners are needed. */
const joining =
  'Arabic Hebrew Syriac Thaana Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Tibetan Khmer Myanmar'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');
const joiner = new RegExp(`(?<![${joining}\\p{Extended_Pictographic}\\uFE0F])[\\u200C\\u200D]`, 'gu');
/** Marks of direction, which keyboards of scripts from right to left put beside numbers and words of others. */
const directionMark = /[\u200E\u200F\u061C]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const getDirection = (character = ''): 'hidden' | 'rtl' | 'ltr' | undefined => {
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return 'hidden';
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return undefined;
  return rightToLeft.test(character) ? 'rtl' : 'ltr';
};

/** Tells whether a mark of direction parts nothing: one alone, and not within words of one direction. */
function isDirecting(line: string, index: number): boolean {
  const [before, after] = [getDirection(line[index - 1]), getDirection(line[index + 1])];
  return before !== 'hidden' && after !== 'hidden' && (before === undefined || before !== after);
}

/** Finds marks of direction where nobody types them: in lines without a script from right to left, or within words. */
const findMarks = (text: string): number[] => {
  if (text.search(directionMark) < 0) return [];
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const lineStart = start;
    start += line.length + 1;
    const marks = Array.from(line.matchAll(directionMark), ({ index }) => index);
    const isRightToLeft = marks.length > 0 && rightToLeft.test(line);
    return marks.filter((index) => !isRightToLeft || !isDirecting(line, index)).map((index) => lineStart + index);
  });
};
function removeMarks(text: string): string {
  const stray = new Set(findMarks(text));
  return stray.size === 0
    ? text
    : text.replaceAll(directionMark, (mark: string, index: number) => (stray.has(index) ? '' : mark));
}

/** Scripts without spaces whose authors type one of no width, U+200B, at the ends of words: one, and beside no others. */
const unspaced = `[${southernLetters}]`;
/** Selectors of variants count behind what has some: signs, digits of keys, Han characters; several in a row can spell a text. */
const straySelector =
  /(?<![\p{Extended_Pictographic}\p{Emoji}\p{S}\p{P}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}])\p{Variation_Selector}/gu;
/** No letter of any alphabet, and nothing that fonts show: private use, annotations, the empty Braille cell. */
const unassigned = /[\p{Co}\uFFF9-\uFFFB]|(?<![\u2801-\u28FF])\u2800/gu;
const strayBreak = new RegExp(`(?<!${unspaced})\\u200B(?!${unspaced})|(?<=\\u200B)\\u200B`, 'gu');

/** Takes out what the two rules above and below refuse. */
export const removeInvisible = (text: string): string =>
  [bidi, invisible, joiner, straySelector, unassigned, strayBreak].reduce(
    (rest, pattern) => rest.replaceAll(pattern, ''),
    removeMarks(text),
  );

export const invisibleCharacters: WordRule = {
  id: 'invisible-character',
  title: { en: 'Invisible characters', vi: 'Ký tự không nhìn thấy' },
  why: {
    en: 'A word with an invisible character inside is not found by search, and something may be hidden in it. Joiners are needed in Arabic and Indic scripts only, a space of no width (U+200B) beside words of Khmer, Lao, Thai and Burmese only, and marks of direction (U+200E, U+200F, U+061C) at the ends of numbers and Latin words in a line of Arabic or another script from right to left only.',
    vi: 'Từ có ký tự vô hình ở giữa thì tìm kiếm không thấy, và có thể giấu nội dung. Ký tự nối chỉ cần cho chữ Ả Rập và các chữ Ấn Độ; dấu cách không độ rộng (U+200B) chỉ dùng cạnh các từ tiếng Khmer, Lào, Thái, Miến Điện; dấu chiều viết (U+200E, U+200F, U+061C) chỉ dùng ở đầu hoặc cuối số và từ Latinh trong dòng chữ Ả Rập hay chữ khác viết từ phải sang trái.',
  },
  remedy: {
    en: 'Delete the character; typing the word again is the surest way.',
    vi: 'Hãy xóa ký tự này; chắc nhất là gõ lại cả từ.',
  },
  find: (text) => {
    const describe = (character: string) => ({
      en: `This line holds an invisible character, ${toCode(character)}.`,
      vi: `Dòng này có ký tự không nhìn thấy ${toCode(character)}.`,
    });
    return [
      ...[invisible, joiner, straySelector, unassigned, strayBreak].flatMap((pattern) =>
        findAll(text, pattern, describe),
      ),
      ...findMarks(text).map((index) => ({ index, key: text[index]!, message: describe(text[index]!) })),
    ];
  },
  bad: [
    { text: 'Phong\u200BNha' },
    { text: 'Phong\u200B Nha' },
    { text: 'រូងភ្នំ\u200B\u200Bស្អាត' },
    { text: '\uFEFFtitle: x' },
    { text: 'ca\u00ADve' },
    { text: 'Son\u200D Doong' },
    { text: 'tag\u{E0041}ged' },
    { text: 'cave\u{E0100}s' },
    { text: '👍\u{E0121}\u{E0122}' },
    { text: 'a\uE000b' },
    { text: 'a\u2800b' },
    { text: 'Call \u200E+84 232 3812 345' },
    { text: 'هاتف 0912\u200E345678', locale: 'ar' },
    { text: 'كهف\u200Fسون', locale: 'ar' },
  ],
  good: [
    { text: 'می\u200Cخواهم', locale: 'ar' },
    { text: 'هاتف \u200E+84 232 3812 345\u200F، كهف \u200ESơn Đoòng\u200E', locale: 'ar' },
    { text: 'a\tb' },
    { text: '👩\u200D🌾' },
    { text: '❤\uFE0F ☎\uFE0E 1\uFE0F\u20E3 葛\u{E0100}城' },
    { text: 'Hang\u00A0Én' },
    { text: 'រូងភ្នំ\u200Bស្អាត\u200B។' },
    { text: 'ถ้ำ\u200Bที่\u200Bสวยงาม', locale: 'th' },
    { text: 'ถ้ำ\u200B **Phong Nha**\u200Bสวย <Fact of="a" />\u200Bเมตร\u200B', locale: 'th' },
  ],
};

/** Signs of Greek beside Latin letters: units (μm, kΩ) and quantities (Δt, λmax), with letters that look like no others. */
export const scientific =
  /^(?:[μµ](?:[mgslLVAWFHTNJCM]|Sv|mol|Pa|Gy|Bq|Hz|bar|atm|rad|cd|Ci)|[kMGmμµкМм]?Ω[mc]{0,2}|[ΔΓΛΣΦΨΩβγδθλμπστφψω]\p{Script=Latin}{1,3}|[mndDxrR]?[πΔσμ]\p{Script=Latin}?)$/u;
const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

export const lookalikes: WordRule = {
  id: 'mixed-script',
  title: { en: 'Letters of two alphabets in one word', vi: 'Một từ lẫn hai bảng chữ cái' },
  why: {
    en: 'A Cyrillic “а” in a Latin name looks right and is another word: links, search and names break, and such words are used to deceive (Unicode UTS #39).',
    vi: 'Chữ “а” Kirin nằm trong một tên Latinh nhìn thì đúng nhưng là từ khác: liên kết, tìm kiếm, tên gọi đều hỏng, và đó là cách hay dùng để đánh lừa (Unicode UTS #39).',
  },
  remedy: { en: 'Type the word again in one alphabet.', vi: 'Hãy gõ lại từ này bằng một bảng chữ cái.' },
  isPrinted: true,
  find: (line) => {
    // Most lines have letters of one of them only.
    if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(line)) return [];
    return findAll(
      line,
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{2,}/gu,
      (word) => ({ en: `The word “${word}” mixes alphabets.`, vi: `Từ “${word}” lẫn hai bảng chữ cái.` }),
      (word) => alphabets.filter((letter) => letter.test(word)).length > 1 && !scientific.test(word),
    );
  },
  bad: [
    { text: 'Sоn Doong' },
    { text: 'Куaнгбинь', locale: 'ru' },
    { text: 'Ρhong Nha' },
    { text: 'Phοng' },
    { text: 'μarren' },
  ],
  good: [
    { text: 'пещера Шондонг (Sơn Đoòng)', locale: 'ru' },
    { text: 'CO₂ α-helix Ω' },
    { text: '5 μm, 10 µg, 3 kΩ, 2πr, Δt, λmax, β-Carotin' },
    { text: '38,5 млн м³' },
  ],
};

export const hiddenSpelling: WordRule = {
  id: 'character-code',
  title: { en: 'Characters written as codes', vi: 'Ký tự viết bằng mã' },
  why: {
    en: 'Whoever reviews a change should read what readers will read. A code such as &#x202E; or \\u200B hides a character from people and from the other rules.',
    vi: 'Người duyệt phải đọc đúng những gì bạn đọc sẽ thấy. Mã như &#x202E; hay \\u200B giấu ký tự khỏi mắt người và khỏi các quy tắc khác.',
  },
  remedy: {
    en: 'Write the character itself; &amp;, &lt;, &gt;, &quot; and &nbsp; are allowed.',
    vi: 'Hãy gõ chính ký tự đó; chỉ được dùng &amp;, &lt;, &gt;, &quot; và &nbsp;.',
  },
  find: (line) =>
    /&[#A-Za-z]|\\[uUx]/.test(line)
      ? findAll(
          line,
          /&#[xX]?[0-9a-fA-F]{1,8};|&(?!(?:amp|lt|gt|quot|apos|nbsp);)[A-Za-z][A-Za-z0-9]{1,30};|\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2})/g,
          (code) => ({
            en: `A character is written as a code: ${code}`,
            vi: `Có ký tự viết bằng mã: ${code}`,
          }),
        )
      : [],
  bad: [
    { text: 'a &#x202E;turn' },
    { text: 'T&#7888;I MẬT' },
    { text: 'title: "a\\u200Bb"' },
    { text: 'java&Tab;script' },
  ],
  good: [
    { text: 'R&D; fish &amp; chips, 3 &lt; 5' },
    { text: 'C:\\users\\new' },
    { text: 'https://site.example/?a=1&b=2' },
  ],
};
