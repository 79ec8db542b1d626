import type { Locale } from '../../src/i18n/locales.ts';
import { hasBuddhistYears, isUnspaced } from '../../src/i18n/scripts.ts';
import { findAsRead } from '../../src/i18n/words.ts';

/** A number in a sentence. */
export interface TypedNumber {
  /** Index in the text, from 0. */
  index: number;
  /** As written, with its unit. */
  text: string;
}

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCharCode(code));

/** Value of a digit of any script: Unicode gives each set ten places in a row (general category Nd). */
function getDigitValue(code: number): number {
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value++;
  return value;
}

/** Writes digits and their separators in ASCII, letter for letter, so that places stay. */
const toAsciiDigits = (text: string): string =>
  text
    .replaceAll(/[^\P{Nd}0-9]/gu, (digit) => (digit.length === 1 ? String(getDigitValue(digit.charCodeAt(0))) : digit))
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', ',');

/** Signs and abbreviations that are the same in every language. */
const signs =
  '%|‰|％|°C|km[²³]?|[cm]?m[²³]?|km/h|m/s|ha|kg|[kMGT]?Wh?p?|DWT|TEU|USD|VND|EUR|US\\$|[$€£¥₫]|đ|㎢|㎡|㎞|ft|t';

/**
 * Words that make a number a measure, an amount or a large count. A final hyphen or letter is matched by the rule. In a
 * language without a list, signs and large counts are found.
 */
const units: Partial<Record<Locale, string>> = {
  vi: 'mét|ki-?lô-?mét|cây số|dặm|hải lý|héc-?ta|hecta|tấn|tạ|lít|độ C|phần trăm|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|đô la',
  en: '(?:kilo|centi|milli)?(?:met(?:re|er)s?)|-?\\s?(?:metre|meter|mile|foot|hectare|acre|kilomet(?:re|er))s?|miles?|feet|inch(?:es)?|hectares?|acres?|tons?|tonnes?|(?:kilo)?grams?|lit(?:re|er)s?|degrees? C\\p{L}*|per ?cent|hundred|thousand|million|billion|trillion|dollars?|dongs?|euros?|cubic|square|megawatts?',
  de: '(?:Kilo|Zenti|Quadratkilo|Kubik|Quadrat)?[Mm]etern?|Hektar|Tonnen?|Prozent|Grad Celsius|Hundert|Tausend|Millionen|Million|Milliarden?|Dollar|Dong|Euro|Megawatt|Meilen|Liter',
  fr: '(?:kilo|centi)?mètres?|hectares?|tonnes?|pour cent|degrés? C\\p{L}*|cents|mille|millions?|milliards?|dollars?|dongs?|euros?|mégawatts?|litres?|milles',
  es: '(?:kiló|centí)?metros?|hectáreas?|toneladas?|por ciento|grados? C\\p{L}*|cientos|mil|millón|millones|dólares|dongs?|euros?|megavatios?|litros?|millas?',
  ru: '(?:кило|санти)?метр\\p{L}*|км[²³]?|м[²³]?|см|га|гектар\\p{L}*|тонн\\p{L}*|т|процент\\p{L}*|тыс|тысяч\\p{L}*|млн|млрд|миллион\\p{L}*|миллиард\\p{L}*|доллар\\p{L}*|донг\\p{L}*|евро|кубо?метр\\p{L}*|кв|куб|МВт|литр\\p{L}*|миль',
  ar: 'مترا?ً?|أمتار|كيلومترا?ً?|كيلومترات|كم|هكتارا?ً?|طنا?ً?|أطنان|بالمئة|بالمائة|في المئة|في المائة|ألفا?ً?|آلاف|مليونا?ً?|ملايين|مليارا?ً?|مليارات|دولارا?ً?|دونغا?ً?|ميغاواط|ميل',
  zh: '米|公里|千米|厘米|海里|英里|平方|立方|公顷|亩|吨|公斤|升|摄氏度|千瓦|兆瓦|百|千|万|亿|美元|越南盾|越盾|盾|元|欧元',
  ja: 'メートル|キロ|センチ|ヘクタール|トン|リットル|パーセント|マイル|平方|立方|メガワット|千|万|億|兆|ドル|ドン|ユーロ|円',
  ko: '미터|킬로|센티|헥타르|톤|리터|퍼센트|프로|마일|제곱|세제곱|입방|메가와트|천|만|억|조|달러|유로|원',
  th: 'เมตร|กิโลเมตร|กม\\.?|เซนติเมตร|ตาราง|ลูกบาศก์|เฮกตาร์|ไร่|ตัน|ลิตร|เปอร์เซ็นต์|ร้อย|พัน|หมื่น|แสน|ล้าน|ดอลลาร์|ด่อง|ดอง|ยูโร|บาท|ไมล์|เมกะวัตต์',
  lo: 'ແມັດ|ກິໂລແມັດ|ກມ\\.?|ຊັງຕີແມັດ|ຕາລາງ|ກ້ອນ|ເຮັກຕາ|ໂຕນ|ລິດ|ເປີເຊັນ|ສ່ວນຮ້ອຍ|ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້|ໂດລາ|ດົ່ງ|ດອງ|ເອີໂຣ|ກີບ|ເມກາວັດ',
};

/** Units that make even a single one large. */
const multipliers =
  /%|nghìn|ngàn|vạn|triệu|tỷ|tỉ|thousand|[mb]illi|Tausend|Milli|mille|\bmil\b|тыс|млн|млрд|милли|ألف|مليون|مليار|[千万亿億兆천만억조]|พัน|หมื่น|แสน|ล้าน|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້/u;

/** What is written in digits and is no quantity, blanked before looking. The order matters. */
const exempt: readonly RegExp[] = [
  // Numbers of books, journals and papers.
  /(?:ISBN|ISSN)(?:-1[03])?:?\s?[\d\u2010-\u2014-]*[\dX]|\bdoi:?\s?10\.\d{4,9}\/\S+/giu,
  // Numbers of documents: 1079/QĐ-TTg, 191/2025/NĐ-CP, 72/2015.
  /(?<!\d)\d+\/\d{4}(?:\/[\p{Lu}\d][\p{Lu}\p{M}\p{L}\d-]*)?|(?<!\d)\d+\/\p{Lu}[\p{Lu}\p{L}\p{M}\d-]*/gu,
  // Dates in figures, and spans of years.
  /\d{4}-\d{2}-\d{2}|\d{1,2}([-/.])\d{1,2}\1\d{2,4}|\b[12]\d{3}\s?[-–—~～/]\s?(?:[12]\d{3}|\d{2})\b/g,
  // Scales of maps: 1:25,000, 1/25.000.
  /(?<![\d.,])1\s?[:/]\s?\d{1,3}(?:[., \u00A0\u202F]\d{3})+(?!\d)/g,
  // Years of an era: 300 BC, 1,200 av. J.-C., 300 v. Chr.
  /(?<!\d)\d{1,3}(?:[., \u00A0\u202F]?\d{3})?[ \u00A0\u202F]?(?:BCE?|B\.C\.|CE|AD|av\. J\.|apr\. J\.|[vn]\. ?Chr\.|[ad]\. ?C\.|(?:г\. )?(?:до )?н\. ?э\.|TCN|SCN|trước Công nguyên|sau Công nguyên)/gu,
  // Hours with a point, as German and Thai write them: 9.00–17.00 Uhr, 08.30 น., de 9.00 a 17.00.
  /(?<![\d.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?:\s?(?:[-–—~～]|a|à|bis|to|до|đến|ถึง|ຫາ)\s?(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.,]\d)|(?=\s?(?:[ap]\.?m\b|Uhr|h(?![\p{L}])|น\.|ໂມງ)))/giu,
  // Hours of the day: 7:00, 14h30, 14 giờ 44 phút, 6 p.m.
  /(?<!\d)\d{1,2}[:h]\d{2}|(?<!\d)\d{1,2}\s?(?:giờ|phút|[ap]\.?m\b|Uhr|時|时|點|点|시|น\.|ໂມງ|часов|heures?)/giu,
  // Telephones: groups of digits behind a plus or a bracket.
  /(?:\+\d{1,3}\)?|\(\d{2,5}\))[\d .-]{4,}\d|(?<![\d.,])0(?:\d{1,4}[ .-]|-)(?:\d{2,4}(?:[ .-]\d{2,4}){1,3}|\d{5,8})(?!\d)/g,
  // Ordinals, and what is counted from a beginning: the 47th, thứ 47, 第47, 제47, n° 12, № 5.
  /(?<!\d)\d+(?:st|nd|rd|th|er|ère|e|º|ª|o|a|-?(?:я|й|е|го|му|ая|ый))(?![\p{L}\p{M}])|(?:thứ|第|제|ที่|ທີ|№|n°|nº|Nr\.|No\.|no\.)\s?\d+/giu,
  // Centuries, decades, months and days by name.
  /(?<!\d)\d+(?:0s|er)(?![\p{L}\p{M}])|(?<!\d)\d+\s?(?:世紀|世纪|세기|年代|년대|年|년|月|월|日|일|век\p{L}*|год\p{L}*|г\.)/gu,
  /(?:ngày|tháng|năm|mùng|mồng|rằm|thế kỷ|thế kỉ|siglo|siècle|ปี|ศตวรรษ|พ\.ศ\.|ค\.ศ\.|ປີ|ສັດຕະວັດ|วันที่|ວັນທີ|เดือน|ເດືອນ|عام|سنة|القرن)\s?(?:ที่\s?|ທີ\s?)?\d{1,4}(?![.,]?\d)(?:\s?[-–—]\s?\d+|(?:\s(?:và|đến|tới|ถึง|ຫາ)\s\d+))?/giu,
];

/** Words after which a number is a name: of a road, a room, a page, an article. */
const label =
  /(?:bưu chính|bưu điện|post ?codes?|postal codes?|ZIP(?: codes?)?|PLZ|code postal|código postal|индекс|邮编|邮政编码|郵便番号|〒|우편번호|รหัสไปรษณีย์|ລະຫັດໄປສະນີ|الرمز البريدي|đường|quốc lộ|tỉnh lộ|(?<!dân |tổng |con |chỉ |đa |thiểu )số|phòng|trang|điều|khoản|chương|tập|kỳ|khóa|chuyến|cột|mốc|roads?|routes?|highways?|rooms?|pages?|articles?|chapters?|numbers?|flights?|lines?|section|version|phiên bản|versión|верси\p{L}+|الإصدار|straße|route|artículo|carretera|página|дорог\p{L}+|шоссе|стать\p{L}+|дом|국도|国道|國道|公路|号|ถนน|ทางหลวง\S*|หมายเลข|ເສັ້ນທາງ\S*|ທາງຫຼວງ\S*|ເລກທີ|الطريق|رقم)[:：]?\s*(?:\p{L}{0,3}[-.])?$/iu;

/** The word before a number, when it is a name: Boeing 777, Đường 20, WCAG 2.2. The first word of a sentence is none. */
const isAfterName = (before: string): boolean => {
  const [, lead = '', word = ''] =
    /([^\s]?\s+|^|[^\p{L}\p{M}\s])([\p{L}\p{M}][\p{L}\p{M}\p{N}-]*)[\s-]*$/u.exec(before) ?? [];
  if (/(?:^|[^\p{Script=Latin}\p{N}])[A-Z\d]{2,}$/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && lead !== '' && !/^[.!?…:]/u.test(lead) && lead.trim() !== '\n';
};

/** One number: digits, grouped by points, commas, apostrophes or spaces of three. */
const pattern = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F.,'’]\d{3})+(?:[.,]\d+)?|(?<!\d)\d+(?:[.,]\d+)?/g;

/** A span of numbers is judged once: 60–70. */
const spanEnd = /^\s?[-–—~～]\s?\d+(?:[.,]\d+)*/;

/** Counts below this may be typed: readers take them in at a glance, and no source is asked for them. */
const smallCount = 100;

/** A number of so many digits without groups is a code: of an article, an account, a parcel. */
const codeLength = 8;

const isYear = (digits: string, locale: Locale): boolean =>
  /^\d{4}$/.test(digits) && Number(digits) > 1000 && Number(digits) < (hasBuddhistYears(locale) ? 2600 : 2200);

const unitPatterns = new Map<Locale, RegExp>();

function getUnitPattern(locale: Locale): RegExp {
  const known = unitPatterns.get(locale);
  if (known) return known;
  const words = units[locale] && `(?:${units[locale]})${isUnspaced(locale) ? '' : '(?![\\p{L}\\p{M}])'}|`;
  const made = new RegExp(`^[\\s\\u00A0\\u202F-]?(?:${words ?? ''}(?:${signs})(?![\\p{Script=Latin}\\p{M}'’]))`, 'u');
  unitPatterns.set(locale, made);
  return made;
}

/**
 * Finds numbers that a fact should hold: measures, amounts, shares and large counts. Years, dates, hours, ordinals,
 * numbers of documents, names with numbers and counts below a hundred are none.
 *
 * @param text prose, without tags and code
 */
export const findTypedNumbers = (text: string, locale: Locale): TypedNumber[] =>
  /\p{Nd}/u.test(text) ? findAsRead(text, (prose) => findNumbers(prose, locale)) : [];

function findNumbers(text: string, locale: Locale): TypedNumber[] {
  let ascii = toAsciiDigits(text);
  for (const each of exempt)
    ascii = ascii.replaceAll(each, (part: string, ...more: unknown[]) => {
      const end = more.findLast((one) => typeof one === 'number')! + part.length;
      // “Mỗi năm 300 nghìn”: what a unit follows is a quantity after all.
      return getUnitPattern(locale).test(ascii.slice(end, end + 40)) ? part : ' '.repeat(part.length);
    });
  const found: TypedNumber[] = [];
  for (const match of ascii.matchAll(pattern)) {
    const { index } = match;
    let end = index + match[0].length;
    const [span = ''] = spanEnd.exec(ascii.slice(end, end + 20)) ?? [];
    end += span.length;
    const after = ascii.slice(end, end + 40);
    const before = ascii.slice(Math.max(0, index - 40), index);
    const [unit = ''] = getUnitPattern(locale).exec(after) ?? [];
    const isMoney = /[$€£¥₫]\s?$/.test(before);
    const isPartOfWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}_]$/u.test(before);
    if (isPartOfWord && !isMoney) continue;
    if (found.at(-1) && index < found.at(-1)!.index + found.at(-1)!.text.length) continue;
    const digits = match[0];
    // “The first kilometre”: one of a measure is a word rather than a number.
    if (digits === '1' && span === '' && !isMoney && !multipliers.test(unit)) continue;
    if (unit === '' && !isMoney) {
      if (/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(after)) continue; // 12A, 3D
      if (isYear(digits, locale) || label.test(before) || isAfterName(before)) continue;
      const isWhole = /^\d+$/.test(digits);
      if (isWhole && digits.length >= codeLength) continue;
      if (isWhole && Number(digits) < smallCount) continue;
      // A count of something; a bare number of three digits may be anything.
      if (isWhole && Number(digits) < 1000 && !/^\s?[\p{L}]/u.test(after)) continue;
    }
    found.push({ index, text: text.slice(index, end + unit.length) });
  }
  return found;
}
