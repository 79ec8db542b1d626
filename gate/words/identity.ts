import type { Bilingual } from '../../src/loaders/fault.ts';
import { blankCodes } from './addresses.ts';
import { foldMarks, isYears, listDigitGroups, mask, type DigitGroups } from './digits.ts';
import type { Finding, WordRule } from './word-rule.ts';

/** Province codes of birth in citizen numbers (Circular 59/2021/TT-BCA, annex 1). */
const provinceCodes = new Set(
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  ),
);

/** 0–3 are the 20th and 21st centuries; nobody carries a card from a later one, and none is numbered zero. */
const isCitizen = (digits: string): boolean =>
  provinceCodes.has(digits.slice(0, 3)) && /^[0-3]$/.test(digits[3]!) && !/0{6}$/.test(digits);

const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** Sex, year and month of birth, and a check of the whole modulo 97 (Insee, NIR). */
const isFrench = (digits: string): boolean =>
  /^[12]\d\d(?:0[1-9]|1[0-2]|[2-4]\d|5[0-9])/.test(digits) &&
  97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));

/** Check digit modulo 11 over the first twelve (Department of Provincial Administration of Thailand). */
const isThai = (digits: string): boolean =>
  /^[1-8]/.test(digits) &&
  (11 - (weigh(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(digits[12]);

/** Barcodes have thirteen digits too, with a check of their own (GS1 General Specifications, 7.9.1). */
const isBarcode = (digits: string): boolean => weigh(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

/** Day of birth, and a check of the whole modulo 11 (GB 11643-1999); the last may be an X. */
const isChinese = (id: string): boolean =>
  /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(id) &&
  '10X98765432'[weigh(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === id[17];

/** Day of birth and a first digit for sex and century (Resident Registration Act of Korea). */
const isKorean = (digits: string): boolean => /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[1-8]\d{6}$/.test(digits);

/** Two digits modulo 101 over the first nine (Pension Fund of Russia, SNILS). */
const isRussianInsurance = (digits: string): boolean =>
  (weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));

/** Letters of Taiwan for counties, in the order of their numbers from 10 on. */
const counties = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
/** A letter for a county, a digit for sex, and a check modulo 10 (Household Registration Act of Taiwan). */
const isTaiwanese = (id: string): boolean =>
  weigh(counties.indexOf(id[0]!) + 10 + id.slice(1), [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;

/** Areas that were given out (Social Security Administration). */
const isAmerican = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits);

/** Papers that have numbers: words before them, folded, and how many digits there are. */
interface Paper {
  words: RegExp;
  digits: readonly [fewest: number, most: number];
  name: Bilingual;
}

const card: Bilingual = { en: 'an identity card', vi: 'giấy tờ tùy thân' };

const papers: readonly Paper[] = [
  {
    words:
      /\b(?:cmnd|cmt|cmtnd|cccd|cc?cd|chung minh(?: nhan dan| thu)?|can cuoc|dinh danh|ma so ca nhan|id ?(?:card|no\b|number)|identity (?:card|no|number)|national id|carte (?:nationale )?d.identite|\bcni\b|personalausweis|ausweis(?:nummer|-nr)|documento (?:nacional )?de identidad|\bdni\b|\bnie\b|cedula)|удостоверени[ея] личности|паспорт|снилс|身份证|身分证|身份證|身分證|居民证|个人番号|個人番号|マイナンバー|在留カード|주민\s?등록|주민번호|외국인\s?등록|บัตรประจำตัว|บัตรประชาชน|เลขประจำตัวประชาชน|ບັດປະຈຳຕົວ|ບັດປະຊາຊົນ|ສຳມະໂນຄົວ|رقم الهوية|رقم الإقامة|الإقامة رقم|هوية رقم|هوية(?= \d*$)|الهوية|بطاقة الهوية|الرقم القومي|رقم البطاقة|الرقم الوطني/u,
    digits: [8, 18],
    name: card,
  },
  {
    words:
      /\b(?:ho chieu|passports?|passeports?|reisepass\p{L}*|passnummer|pasaportes?)|загранпаспорт|паспорт|护照|護照|通行证|通行證|旅券|パスポート|여권|หนังสือเดินทาง|พาสปอร์ต|ໜັງສືຜ່ານແດນ|ພາສປອດ|ປັດສະປໍ|جواز/u,
    digits: [6, 10],
    name: { en: 'a passport', vi: 'hộ chiếu' },
  },
  {
    words:
      /\b(?:bhxh|bhyt|bao hiem (?:xa hoi|y te)|so bao hiem|the bao hiem|social security|\bssn\b|insurance (?:no|number)|national insurance|securite sociale|sozialversicherung\p{L}*|versicherungsnummer|krankenversich\p{L}*|seguridad social|numero de afiliacion)|снилс|омс|полис|社保|社会保障|医保|保険証|被保険者|基礎年金番号|건강보험|ประกันสังคม|ປະກັນສັງຄົມ|التأمين|الضمان/u,
    digits: [9, 16],
    name: { en: 'an insurance', vi: 'thẻ, sổ bảo hiểm' },
  },
  {
    words:
      /\b(?:giay phep lai xe|gplx|bang lai(?: xe)?|driver'?s? licen[cs]e|driving licen[cs]e|fuhrerschein\p{L}*|permis de conduire|permiso de conducir)|водительск|驾驶证|駕駛證|運転免許|운전면허|ใบขับขี่|ໃບຂັບຂີ່|رخصة القيادة/u,
    digits: [8, 14],
    name: { en: 'a driving licence', vi: 'giấy phép lái xe' },
  },
  {
    words: /\b(?:steuer-?id\p{L}*|steuerliche identifikationsnummer|idnr)\b/u,
    digits: [11, 11],
    name: { en: 'a tax card', vi: 'mã số thuế cá nhân' },
  },
];

/** Tax codes of firms are public (they are on every invoice and in the register of firms), those of persons are not. */
const taxWords = /\b(?:mst|ma so thue|tax (?:code|id|no|number))\b|инн/u;
const isPersonalTax = ({ digits, context }: DigitGroups): boolean => {
  const { before } = context();
  if (!taxWords.test(before)) return false;
  const isFirm = /\b(?:cong ty|doanh nghiep|dn\b|don vi|to chuc|hop tac xa|htx|company|firm|business|enterprise)/.test(
    before,
  );
  // Codes of persons begin with 8 and have ten digits, or are their citizen numbers (Circular 86/2024/TT-BTC).
  return (
    /^8\d{9}$/.test(digits) ||
    digits.length === 12 ||
    (digits.length === 10 && !isFirm && /ca nhan|personal/.test(before))
  );
};

const found = (what: Bilingual, number: string, index: number): Finding => ({
  index,
  key: number,
  message: {
    en: `This looks like the number of ${what.en}: ${mask(number)}`,
    vi: `Đây có vẻ là số ${what.vi}: ${mask(number)}`,
  },
});

const own: Bilingual = { en: 'a citizen’s identity card', vi: 'căn cước công dân' };

/** Tells whose number it is by its own shape and checks, without a word beside it. */
function recognize({ digits, shape, gaps, isAlone, isQuantity }: DigitGroups): Bilingual | undefined {
  const { length } = digits;
  // Twelve digits by twos are a draw of a lottery.
  if (length === 12 && isCitizen(digits) && shape !== '2-2-2-2-2-2') return own;
  if (isQuantity || /0{6}$/.test(digits)) return undefined;
  const isWhole = gaps.length === 0;
  if (length === 13 && isThai(digits) && (shape === '1-4-5-2-1' || (isWhole && !isBarcode(digits)))) return card;
  if (length === 13 && shape === '6-7' && gaps[0]!.includes('-') && isKorean(digits)) return card;
  if (length === 18 && isChinese(digits)) return card;
  if (shape === '3-4-7-1' && digits.startsWith('784')) return card; // United Arab Emirates
  if (length === 15 && isFrench(digits)) return { en: 'a social insurance', vi: 'bảo hiểm xã hội' };
  if (shape === '3-3-3-2' && gaps[0] === '-' && isRussianInsurance(digits))
    return { en: 'an insurance', vi: 'thẻ bảo hiểm' };
  if (isAlone && shape === '3-2-4' && gaps.every((gap) => gap === '-') && isAmerican(digits))
    return { en: 'a social insurance', vi: 'bảo hiểm xã hội' };
  return undefined;
}

/** Words that say that a number is a telephone, wherever they stand. */
const telephoneWords =
  /\b(?:dien thoai|dt|sdt|tel|phone|fax|hotline|telephone|telefon|tong dai)\b|(?<!\p{L})тел|电话|電話|전화|โทร|ໂທ|هاتف/u;

/** Tells whether a number belongs to words: they stand before it without another number between, or behind in brackets. */
function isNear(words: RegExp, { before, after }: { before: string; after: string }): boolean {
  const at = before.search(words);
  if (at >= 0) return before.slice(at).search(telephoneWords) < 0;
  return /^ ?[(-] ?/.test(after) && words.test(after.slice(0, 20));
}

/** A number of a paper with its name beside it, whatever its shape. */
function recognizeByWords(groups: DigitGroups): Bilingual | undefined {
  const { digits, isAlone, isQuantity, context } = groups;
  // A landline of an office that gives such papers is none of them.
  if (!isAlone || /^(?:1800|1900|0(?:2\d|69)\d{7,8}$)/.test(digits) || isYears(groups)) return undefined;
  const near = context();
  if (near.before === '' && !near.after.startsWith(' (') && !near.after.startsWith('(')) return undefined;
  // 194.123.456 counts something, but not right behind the name of a card.
  if (isQuantity && !(digits.length >= 9 && papers.some(({ words }) => words.test(near.before.slice(-26)))))
    return undefined;
  if (/^ ?(?:dong|vnd|usd|eur|%|nguoi|people|luot|km|m2|ha|thanh vien)(?!\p{L})/u.test(near.after)) return undefined;
  const paper = papers.find(
    ({ words, digits: [fewest, most] }) => digits.length >= fewest && digits.length <= most && isNear(words, near),
  );
  return paper?.name ?? (isPersonalTax(groups) ? { en: 'a person’s tax code', vi: 'thuế của cá nhân' } : undefined);
}

/** What stands before a place, in its line. */
const getBefore = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - 40), index)
    .split('\n')
    .at(-1)!;

/** Numbers with letters: passports (C1234567), health insurance (DN4…), Chinese numbers that end in X, Spanish ones. */
function* findLettered(text: string): Generator<Finding> {
  for (const { 0: id, index } of text.matchAll(/(?<![0-9A-Za-z])[1-8]\d{5} ?\d{8} ?\d{3}X(?![0-9A-Za-z])/gi))
    if (isChinese(id.replaceAll(' ', '').toUpperCase())) yield found(card, id, index);
  for (const { 0: id, index } of text.matchAll(
    /(?<![0-9A-Za-z])(?:\d{1,2}\.?\d{3}\.?\d{3}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![0-9A-Za-z])/g,
  )) {
    const digits = id.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).replaceAll(/\D/g, '');
    if ('TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.at(-1)) yield found(card, id, index);
  }
  for (const { 0: id, index } of text.matchAll(
    /(?<![0-9A-Za-z])(?:DN|HX|CH|NN|TK|HC|XK|HT|TB|NO|CT|XB|TN|CS|QN|CA|CY|XN|MS|CC|CK|CB|KC|HD|TE|BT|HN|DT|DK|XD|TS|TC|TQ|TA|TY|HG|LS|PV|CN|HS|SV|GB|GD)[ -]?[1-5][ -]?\d{2}[ -]?\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
  ))
    yield found({ en: 'a health insurance', vi: 'thẻ bảo hiểm y tế' }, id.replaceAll(/[ -]/g, ''), index);
  for (const { 0: id, index } of text.matchAll(/(?<![0-9A-Za-z])[A-Z][1289]\d{8}(?![0-9A-Za-z])/g))
    if (isTaiwanese(id)) yield found(card, id, index);
  // HC is short for hộ chiếu, and for medals and offices: only one letter and seven digits count.
  for (const { 0: id, index } of text.matchAll(/(?<![0-9A-Za-z])[A-Z]\d{7}(?![0-9A-Za-z])/g))
    if (/(?<!\p{L})HC(?!\p{L})[^\n;]{0,24}$/u.test(getBefore(text, index))) yield found(papers[1]!.name, id, index);
  for (const { 0: id, index } of text.matchAll(
    /(?<=паспорт\p{L}{0,3}[^\d\n]{0,20})\d{2} ?\d{2}[^\d\n]{0,12}\d{6}(?!\d)/giu,
  ))
    yield found(papers[1]!.name, id.replaceAll(/\D/g, ''), index);
  // Germany: area, day of birth, first letter of the name, serial number and check (SGB VI, § 147).
  for (const { 0: id, index } of text.matchAll(/(?<!\d)\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}(?!\d)/g))
    if (/versicherung/i.test(getBefore(text, index)))
      yield found({ en: 'a social insurance', vi: 'bảo hiểm xã hội' }, id, index);
  // Letters and digits are also numbers of flights and goods: the word must stand before. Five digits are wanted, so one is near.
  for (const { 0: id, index } of text.matchAll(
    /(?=[A-Z ]{0,9}\d)(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}])[A-Z]{0,3} ?[A-Z0-9]{6,10}(?![\p{Script=Latin}\p{N}])/giu,
  )) {
    const digits = id.replaceAll(/\D/g, '').length;
    if (digits < 5 || !/[A-Z]/i.test(id)) continue;
    const before = foldMarks(getBefore(text, index));
    const after = foldMarks(/^ ?\([^\n)]{0,20}/.exec(text.slice(index + id.length, index + id.length + 24))?.[0] ?? '');
    const paper = [papers[1]!, papers[0]!, papers[3]!].find(({ words }) => words.test(before) || words.test(after));
    if (paper && (digits >= 7 || paper !== papers[0])) yield found(paper.name, id, index);
  }
}

/** Finds numbers of people. */
function find(written: string): Finding[] {
  if (!/\d(?:\D{0,3}\d){5}/.test(written)) return [];
  const text = blankCodes(written);
  const list: Finding[] = [];
  let done = 0;
  for (const groups of listDigitGroups(text)) {
    if (groups.index < done) continue;
    const what = recognize(groups) ?? recognizeByWords(groups);
    if (!what) continue;
    list.push(found(what, groups.digits, groups.index));
    done = groups.end;
  }
  for (const finding of findLettered(text))
    if (!list.some(({ key }) => key.includes(finding.key.replaceAll(/\D/g, '')))) list.push(finding);
  return list;
}

export const citizenNumbers: WordRule = {
  id: 'citizen-number',
  title: { en: 'Numbers of identity papers', vi: 'Số giấy tờ tùy thân' },
  why: {
    en: 'Twelve digits that begin with a province code and a century-and-sex digit are someone’s identity number; so are the numbers of other countries, of passports, insurances and driving licences, and the tax codes of persons. The law on personal data protects them. Codes of firms are public and are not meant.',
    vi: 'Dãy mười hai chữ số mở đầu bằng mã tỉnh và mã thế kỷ – giới tính là số căn cước của một người; số giấy tờ của nước khác, hộ chiếu, bảo hiểm, giấy phép lái xe, mã số thuế cá nhân cũng vậy. Luật bảo vệ dữ liệu cá nhân bảo vệ các số này. Mã số doanh nghiệp là thông tin công khai nên không sao.',
  },
  remedy: {
    en: 'Remove the number; if it was sent in by mistake, ask for the pull request to be deleted with its history.',
    vi: 'Hãy bỏ số này; nếu lỡ gửi lên, hãy nhờ xóa yêu cầu gộp cùng lịch sử của nó.',
  },
  isSecret: true,
  find,
  bad: [
    { text: 'CCCD 044085001234' },
    { text: 'số 001 199 012 345' },
    { text: 'Lan,044203001234,1990' },
    { text: 'số 044.203.001.234' },
    { text: 'CMND: 194123456' },
    { text: 'Chứng minh nhân dân số 194.123.456' },
    { text: 'passport B1234567' },
    { text: 'Mã số thuế cá nhân: 8012345678' },
    { text: 'Sổ BHXH số 4420 123 456' },
    { text: 'Giấy phép lái xe số 440123456789 hạng B2' },
    { text: 'водительское удостоверение 77 16 123456', locale: 'ru' },
    { text: 'الإقامة رقم 2123456789', locale: 'ar' },
    { text: 'เลขประจำตัวประชาชน 1-1020-03452-87-4', locale: 'th' },
    { text: '身份证号11010519491231002X', locale: 'zh' },
    { text: '주민등록번호 900101-1234567', locale: 'ko' },
    { text: 'CCCD: O44O85OO1234' },
    { text: 'HC của cháu là C1234567' },
    { text: '身分證字號A123456789', locale: 'zh' },
  ],
  good: [
    { text: 'giá 235000000000 đồng' },
    { text: 'Bridge; 046000000000' },
    { text: '0440850012345' },
    { text: '104 km' },
    { text: 'QĐ 000123456789' },
    { text: 'Mã số thuế công ty: 3100123456' },
    { text: 'Luật Căn cước số 26/2023/QH15' },
    { text: 'ISBN 978-604-0-12345-6' },
    { text: 'https://site.example/posts/044203001234' },
    { text: 'hộ chiếu, giai đoạn 2020-2025' },
    { text: 'Huy chương HC Vàng, mã A123456780' },
  ],
};
