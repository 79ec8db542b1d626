import { scientific } from './characters.ts';
import { findAll, type WordRule } from './word-rule.ts';

/** What TCVN3 (.VnTime) letters become when read as Latin-1, beside another letter. */
const tcvn3 = /[¶¸µ·¹¨»¾¼½®«¬©×÷þÞßÐ§¦]\p{L}|\p{L}[¶¸µ·¹¨»¾¼½®«¬×÷þÞßÐ]/u;
/** What VNI letters become: a vowel followed by a letter that stands for its mark. */
const vni = /[aeiouyôö][ùøûõï]|[ao]â|uö/iu;
/** Letters that either needs. */
const suspicious = /[¶¸µ·¹¨»¾¼½®«¬©×÷þÞßÐ§¦ùøûõïâö]/iu;
/** Longer than any syllable in either: not a word, and not worth looking at. */
const longestWord = 24;

export const legacyEncoding: WordRule = {
  id: 'legacy-encoding',
  title: { en: 'Text from TCVN3 or VNI', vi: 'Chữ gõ bằng bảng mã TCVN3 hoặc VNI' },
  why: {
    en: 'Old Vietnamese encodings put other letters in the place of marked ones. Where their fonts are missing, readers see “Qu¶ng B×nh” or “Quaûng Bình”, and search finds nothing.',
    vi: 'Các bảng mã cũ dùng ký tự khác thay cho chữ có dấu. Máy không có phông cũ sẽ hiện “Qu¶ng B×nh” hay “Quaûng Bình”, và tìm kiếm không ra.',
  },
  remedy: {
    en: 'Convert the text to Unicode, for example with the converter of Unikey (Ctrl-Shift-F6), and paste it again.',
    vi: 'Chuyển mã sang Unicode, chẳng hạn bằng bảng chuyển mã của Unikey (Ctrl-Shift-F6), rồi dán lại.',
  },
  isPrinted: true,
  locale: 'vi',
  find: (text) =>
    suspicious.test(text)
      ? findAll(
          text,
          /[^\s"'“”(),.;:!?]+/gu,
          (word) => ({
            en: `“${word}” looks like text in an old Vietnamese encoding.`,
            vi: `“${word}” có vẻ là chữ ở bảng mã tiếng Việt cũ.`,
          }),
          (word) => !scientific.test(word) && [tcvn3, vni].some((pattern) => pattern.test(word.slice(0, longestWord))),
        )
      : [],
  bad: [
    { text: 'Qu¶ng B×nh', locale: 'vi' },
    { text: '®Êt n­íc', locale: 'vi' },
    { text: 'Quaûng Bình', locale: 'vi' },
    { text: 'ñöôøng', locale: 'vi' },
  ],
  good: [
    { text: 'Quảng Bình – đất nước, thuở xưa, khuỷu tay, 3×4 m, 5 µSv', locale: 'vi' },
    { text: 'Où est la grotte ?', locale: 'fr' },
    { text: 'Größe 3×4', locale: 'de' },
  ],
};

// A syllable carries its mark on the second of two vowels when a letter follows, and “qu”, “gi” count as consonants.
const misplaced =
  /(?<![\p{L}\p{M}])(?:[bcdđghklmnprstvx]{0,3}(?:[òóỏõọ][ae]|[ùúủũụ]yê?|[ùúủũụ][âơ])[cmnptiyou]|q[ùúủũụ][aăâeêioôơy]|g[ìíỉĩị][aăâeêoôơu]|[bcdđghklmnprstvx]{0,3}(?:[ừứửữự]ơ|[ùúủũụ]ô|[ìíỉĩị]ê|[ỳýỷỹỵ]ê))[\p{L}\p{M}]*/giu;

export const diacritics: WordRule = {
  id: 'diacritic-place',
  title: { en: 'Tone marks on the wrong vowel', vi: 'Dấu thanh đặt sai chỗ' },
  why: {
    en: 'Both habits, “hòa” and “hoà”, are accepted; “hòan” or “qúy” are neither, and search takes them for other words.',
    vi: 'Cả hai cách “hòa” và “hoà” đều được; còn “hòan”, “qúy” thì sai theo cả hai cách và tìm kiếm coi là từ khác.',
  },
  remedy: {
    en: 'Put the mark where it belongs: hoàn, ngoài, quý, giá.',
    vi: 'Đặt dấu đúng chỗ: hoàn, ngoài, quý, giá.',
  },
  isPrinted: true,
  locale: 'vi',
  find: (text) =>
    findAll(text, misplaced, (word) => ({
      en: `The tone mark of “${word}” is on the wrong vowel.`,
      vi: `Dấu thanh trong “${word}” đặt sai chỗ.`,
    })),
  bad: [
    { text: 'hòan thành', locale: 'vi' },
    { text: 'bên ngòai', locale: 'vi' },
    { text: 'qúy khách', locale: 'vi' },
    { text: 'gía vé', locale: 'vi' },
    { text: 'ngừơi dân, tíêng nói', locale: 'vi' },
  ],
  good: [
    {
      text: 'hòa, hoà, hoàn, ngoài, quý, giá, thủy, thuỷ, thuở, gìn giữ, khuỷu, tòa, chóe, cùng, của, gì',
      locale: 'vi',
    },
    { text: 'Qúy', locale: 'es' },
  ],
};
