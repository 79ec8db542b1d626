import { isUnspaced } from '../../src/i18n/scripts.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** Signs and abbreviations that are the same in every language. */
const signs =
  '%|‰|％|[°º] ?[CFС]|℃|℉|km[²³23]?|[cmd]?m[²³23]?|km/h|m/s|ha|kg|[kMGT]?Wh?p?|DWT|TEU|USD|VND|VNĐ|EUR|US\\$|[$€£¥₫฿₭₩₽]|đ|㎢|㎡|㎞|ft|mi|lbs?|t|k';

/**
 * Words that make a number a measure, an amount or a large count. In a language without a list, signs and large counts are
 * found.
 */
const units: Partial<Record<Locale, string>> = {
  vi: 'mét|ki-?lô-?mét|cây số|dặm|hải lý|héc-?ta|hecta|tấn|tạ|lít|độ(?: [CF])?(?! (?:tuổi|vĩ|kinh|Bắc|Nam|Đông|Tây|bắc|nam|đông|tây))|phần trăm|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|đô la',
  en: '(?:kilo|centi|milli)?(?:met(?:re|er)s?)|-?\\s?(?:metre|meter|mile|foot|hectare|acre|kilomet(?:re|er))s?|miles?|feet|inch(?:es)?|hectares?|acres?|tons?|tonnes?|(?:kilo)?grams?|lit(?:re|er)s?|degrees?(?! (?:north|south|east|west|of|\\d|latitude|longitude))(?: [CF]\\p{L}*)?|per ?cent|hundred|thousand|million|billion|trillion|dollars?|dongs?|euros?|cubic|square|megawatts?',
  de: '(?:Kilo|Zenti|Quadratkilo|Kubik|Quadrat)?[Mm]etern?|Hektar|Tonnen?|Prozent|Grad(?! (?:Nord|Süd|Ost|West|nörd|süd|öst|west|\\d))(?: (?:Celsius|C))?|Hundert|Tausend|tausend|Millionen|Million|Mio\\.?|Mrd\\.?|Milliarden?|Dollar|Dong|Euro|Megawatt|Meilen|Liter',
  fr: '(?:kilo|centi)?mètres?|hectares?|tonnes?|pour cent|degrés?(?! (?:nord|sud|est|ouest|de l|\\d))(?: C\\p{L}*)?|cents|mille|millions?|milliards?|dollars?|dongs?|euros?|mégawatts?|litres?|milles',
  es: '(?:kiló|centí)?metros?|hectáreas?|toneladas?|por ciento|grados?(?! (?:norte|sur|este|oeste|de l|\\d))(?: C\\p{L}*)?|cientos|mil|millón|millones|dólares|dongs?|euros?|megavatios?|litros?|millas?',
  ru: '(?:кило|санти)?метр\\p{L}*|км[²³]?|м[²³]?|см|мм|га|гектар\\p{L}*|тонн\\p{L}*|т|процент\\p{L}*|градус\\p{L}*(?! (?:север|юж|вост|запад|\\d))|тыс|тысяч\\p{L}*|млн|млрд|миллион\\p{L}*|миллиард\\p{L}*|доллар\\p{L}*|донг\\p{L}*|евро|рубл\\p{L}*|кубо?метр\\p{L}*|кв|куб|МВт|литр\\p{L}*|миль',
  ar: 'مترا?ً?|مترًا|أمتار|كيلومترا?ً?|كيلومترًا|كيلومترات|كم|ملم|سم|هكتارا?ً?|هكتارًا|طنا?ً?|أطنان|بالمئة|بالمائة|في المئة|في المائة|درجة(?: مئوية)?|درجات|ألفا?ً?|ألفًا|آلاف|مليونا?ً?|مليونًا|ملايين|مليارا?ً?|مليارات|دولارا?ً?|دولارًا|دونغا?ً?|ميغاواط|ميل',
  zh: '米|公里|千米|厘米|毫米|海里|英里|平方|立方|公顷|公頃|亩|吨|噸|公斤|升|摄氏度|百|千|万|萬|亿|億|美元|越南盾|越盾|盾|元|欧元|千瓦|兆瓦|度(?!电|[北南东西])',
  ja: 'メートル|キロ|センチ|ミリ|ヘクタール|トン|リットル|パーセント|マイル|平方|立方|メガワット|千|万|億|兆|ドル|ドン|ユーロ|円',
  ko: '미터|킬로|센티|밀리|헥타르|톤|리터|퍼센트|프로|마일|제곱|세제곱|입방|메가와트|천|만|억|조|달러|유로|원(?!경)|도씨',
  th: 'เมตร|กิโลเมตร|กม\\.?|มม\\.?|ซม\\.?|ม\\.|ตร\\.|เซนติเมตร|ตาราง|ลูกบาศก์|เฮกตาร์|ไร่|ตัน|ลิตร|เปอร์เซ็นต์|องศา(?!เหนือ|ใต้|ตะวัน)|ร้อย|พัน|หมื่น|แสน|ล้าน|ดอลลาร์|ด่อง|ดอง|ยูโร|บาท|ไมล์|เมกะวัตต์',
  lo: 'ແມັດ|ກິໂລແມັດ|ກມ\\.?|ມມ\\.?|ຊມ\\.?|ຊັງຕີແມັດ|ຕາລາງ|ກ້ອນ|ເຮັກຕາ|ໂຕນ|ລິດ|ເປີເຊັນ|ສ່ວນຮ້ອຍ|ອົງສາ(?!ເໜືອ|ໃຕ້|ຕາເວັນ)|ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້|ໂດລາ|ດົ່ງ|ດອງ|ເອີໂຣ|ກີບ|ເມກາວັດ',
};

/** Units that make even a single one large. */
export const multipliers =
  /%|nghìn|ngàn|vạn|triệu|tỷ|tỉ|thousand|[mb]illi|[Tt]ausend|Milli|Mio|Mrd|mille|\bmil\b|тыс|млн|млрд|милли|ألف|مليون|مليار|[千万萬亿億兆천만억조]|พัน|หมื่น|แสน|ล้าน|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້/u;

const patterns = new Map<Locale, RegExp>();

/** The pattern of what may stand behind a number as its unit, from the beginning of what follows. */
export function getUnitPattern(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const words = units[locale] && `(?:${units[locale]})${isUnspaced(locale) ? '' : '(?![\\p{L}\\p{M}])'}|`;
  const made = new RegExp(`^[\\s-]?(?:${words ?? ''}(?:${signs})(?![\\p{Script=Latin}\\p{M}'’]))`, 'u');
  patterns.set(locale, made);
  return made;
}
