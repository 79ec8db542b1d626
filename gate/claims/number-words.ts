import type { Locale } from '../../src/i18n/locales.ts';
import { letter as L, wordEnd, wordStart } from './letters.ts';

/** How one language writes numbers in letters. Each is the source of a pattern. */
interface NumberWords {
  /** Words with which a number from two on begins. One, a hundred and a thousand alone are words of tales. */
  first: string;
  /** Words with which it goes on. */
  more: string;
  /** What stands between its words. */
  joint: string;
  /** Measures. Money is none: prices may be told in words. */
  measure: string;
  /** Large counts of people, years or things. */
  large: string;
  /** What is a large count without a number before it: half a million visitors. */
  alone?: string;
}

const enUnits = 'two|three|four|five|six|seven|eight|nine';
const enTens =
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const deWord =
  '(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb|zwan|zig|ßig|hundert|tausend|und|ein){1,9}|anderthalb|(?:zwei|drei|vier)einhalb)';
const frWord =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante';
const esWord = `dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci${L}+|veinte|veinti${L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|ciento|(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[ao]s|quinient[ao]s`;
const ruWord = `дв[ае]|двух|двум[яь]?|три|тр[её]х|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|вос[ье]м[ьи]|девят[ьи]|десят[ьи]|${L}+надцат[ьи]|двадцат[ьи]|тридцат[ьи]|сорока?|(?:пять|шесть|семь|восемь)десят|девяност[оа]|двести|двухсот|триста|четыреста|(?:пять|шесть|семь|восемь|девять)сот|полтор[аы]|полутора`;
const arTens = '(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)';
const arUnits = 'اثنان|اثنين|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?';
const thUnits = 'สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ';
const thSteps = 'ร้อย|พัน|หมื่น|แสน|ล้าน';
const loUnits = 'ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|ຊາວ';
const loSteps = 'ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ';
const han = '[二三四五六七八九十两兩]|一(?=[十百千万萬亿億])|[百千](?=[万萬])';
const hanMore = '[一二三四五六七八九十百千万萬亿億零〇两兩半点點]';

const words: Partial<Record<Locale, NumberWords>> = {
  vi: {
    first: 'hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|một(?= (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )',
    more: 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|linh|lẻ|rưỡi|chục|phẩy',
    joint: '\\s',
    measure: '(?:ki-?lô-?mét|cây số|mét|km|héc-?ta|hecta|tấn|dặm|hải lý|độ (?:[CF]|xê)|phần trăm|mét (?:khối|vuông))',
    large:
      '(?:triệu|tỷ|tỉ|vạn)(?: rưỡi)? (?:lượt|du khách|khách|người|dân|con|cây|mét|tấn|đô la|USD|euro)|(?:tỷ|tỉ)(?: rưỡi)? đồng|(?:nghìn|ngàn|trăm) (?:lượt (?:khách|người)|du khách)',
    alone: 'nửa (?:triệu|tỷ) (?:lượt|du khách|khách|người|dân)',
  },
  en: {
    first: `${enUnits}|${enTens}|one(?=[ -](?:hundred|thousand|million|billion))`,
    more: `one|${enUnits}|${enTens}|hundred|thousand|million|billion|point|and a half`,
    joint: '[\\s-](?:and )?',
    measure:
      '(?:(?:square |cubic )?(?:kilo|centi)?met(?:re|er)s?|miles?|feet|foot|hectares?|acres?|tons?|tonnes?|degrees? (?:C|F|Celsius|Fahrenheit|centigrade)|per ?cent|lit(?:re|er)s?|megawatts?)',
    large: `(?:million|billion) (?:${L}+ )?(?:visitors?|tourists?|people|travell?ers?|guests?|inhabitants|residents|arrivals|dollars|euros|trees|tonnes|tons)|thousand (?:${L}+ )?(?:visitors|tourists|inhabitants|residents|arrivals)`,
    alone: `(?:half )?an? (?:half[ -])?(?:million|billion) (?:${L}+ )?(?:visitors?|tourists?|people|travell?ers?|inhabitants|residents|arrivals)`,
  },
  de: {
    first: `(?!(?:und|ein|hundert|tausend)(?!${L}))${deWord}`,
    more: `${deWord}|Komma`,
    joint: '\\s',
    measure:
      '(?:Quadrat|Kubik)?(?:Kilo|Zenti|kilo)?[Mm]etern?|Hektar|Tonnen|Meilen|Prozent|Grad Celsius|Liter|Megawatt',
    large: `(?:Millionen|Milliarden) (?:${L}+ )?(?:Besucher${L}*|Gästen?|Menschen|Reisenden?|Touristen|Einwohner${L}*|Euro|Dollar|Tonnen|Bäumen?)|(?<=tausend|hundert) (?:Besucher${L}*|Touristen|Einwohner${L}*)`,
    alone: `eine(?:r)? (?:halben? |knappen? )?(?:Million|Milliarde) (?:${L}+ )?(?:Besucher${L}*|Gästen?|Menschen|Reisenden?|Touristen|Einwohner${L}*)`,
  },
  fr: {
    first: `${frWord}`,
    more: `${frWord}|une?|et|cents?|mille|demie?|virgule`,
    joint: '[\\s-]',
    measure: '(?:kilo|centi)?mètres?|hectares?|tonnes?|milles? marins|pour cent|degrés? Celsius|litres?|mégawatts?',
    large: `(?:millions?|milliards?) (?:de |d[’'])(?:${L}+ )?(?:visiteurs|voyageurs|touristes|personnes|habitants|euros|dollars|tonnes|arbres)|mille (?:visiteurs|touristes|habitants|voyageurs)`,
    alone: `un (?:demi[- ])?(?:million|milliard) (?:de |d[’'])(?:${L}+ )?(?:visiteurs|voyageurs|touristes|personnes|habitants)`,
  },
  es: {
    first: esWord,
    more: `${esWord}|un|uno|una|cien|mil|y|medio|coma`,
    joint: '\\s',
    measure:
      '(?:kiló|centí)?metros?|hectáreas?|toneladas?|millas?|por ciento|grados? (?:Celsius|centígrados)|litros?|megavatios?',
    large: `(?:millón|millones) (?:de )?(?:${L}+ )?(?:visitantes|viajeros|turistas|personas|habitantes|euros|dólares|toneladas|árboles)|mil (?:visitantes|turistas|habitantes|viajeros)`,
    alone: `(?:un|medio) millón de (?:${L}+ )?(?:visitantes|viajeros|turistas|personas|habitantes)`,
  },
  ru: {
    first: ruWord,
    more: `${ruWord}|один|одного|ста?|тысяч[аиу]?|с половиной`,
    joint: '\\s',
    measure: `(?:квадратн${L}+ |кубическ${L}+ )?(?:(?:кило|санти)?метр(?:ов|а|ах|ам|ами)|гектар(?:ов|а)|тонн${L}?|миль|процент(?:ов|а)|градус(?:ов|а) (?:Цельсия|тепла|мороза)|литр(?:ов|а)|мегаватт)`,
    large: `(?:миллион(?:а|ов)|миллиард(?:а|ов)) (?:${L}+ )?(?:гост${L}+|турист${L}+|человек|люд${L}+|посетител${L}+|путешественник${L}+|жител${L}+|долларов|тонн)|тысяч (?:гостей|туристов|жителей|посетителей)`,
    alone: `(?:один |пол)?миллион(?:а|ов)? (?:${L}+ )?(?:гостей|туристов|человек|людей|посетителей|путешественников|жителей)`,
  },
  ar: {
    first: `[وبل]?(?:(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:مئة|مائة)|${arTens}|${arUnits})`,
    more: `و?(?:${arTens}|${arUnits}|أحد|واحد|عشر|مئة|مائة|مئت(?:ا|ان|ين|ي)|(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:مئة|مائة)|ألف|ألفا|آلاف|نصف)`,
    joint: '\\s',
    measure: `كيلومتر${L}*|متر${L}*|أمتار|هكتار${L}*|طن${L}*|أطنان|ميل${L}*|بالمئة|بالمائة|في المئة|في المائة|درجة مئوية`,
    large: `(?:مليون|ملايين|مليار${L}*) (?:زائر|سائح|شخص|إنسان|نسمة|مسافر|دولار)${L}*|(?:ألف|آلاف) (?:زائر|سائح|نسمة)${L}*`,
    alone: `[وبل]?(?:نصف )?مليون(?:ا|ي|ان|ين)? (?:زائر|سائح|شخص|إنسان|نسمة|مسافر)${L}*|[وبل]?(?:مئتا|مئتي|مائتا|مائتي|ألفا|ألفي) (?:كيلومتر|متر|هكتار|طن)${L}*`,
  },
  zh: {
    first: han,
    more: hanMore,
    joint: '',
    measure: '(?:平方|立方)?(?:公里|公尺|厘米|千米|米)|公顷|公頃|英里|海里|公吨|吨|噸|摄氏度|兆瓦',
    alone: '百分之[一二三四五六七八九十百零〇两]+(?:[点點][一二三四五六七八九零〇]+)?',
    large: '(?<=[万萬亿億])(?!多?年|火急|大山|十川|分|里|紫|水|元|块|塊|越|盾|物|事|人空巷)',
  },
  ja: {
    first: han,
    more: hanMore,
    joint: '',
    measure: '(?:平方|立方)?(?:キロメートル|キロ|メートル|センチ)|ヘクタール|トン|マイル|パーセント|メガワット',
    large: '(?<=[万億])(?:人|ドル|トン|本)',
  },
  ko: {
    first:
      '(?<![가-힣])(?:약|총|연간|무려)?[일이삼사오육칠팔구십백천](?![가-힣]*[은는을를도](?:\\s))|(?<![가-힣])(?:다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰)',
    more: '[일이삼사오육칠팔구십백천만억]',
    joint: '\\s?',
    measure: '(?:제곱|세제곱)?(?:킬로미터|킬로|미터)|헥타르|톤|마일|퍼센트|메가와트',
    large: '(?<=[만억]) ?(?:명|인|달러|관광객|여행객)',
  },
  th: {
    first: `${thUnits}|หนึ่ง(?=${thSteps})`,
    more: `${thUnits}|หนึ่ง|เอ็ด|${thSteps}|ครึ่ง|จุด`,
    joint: '\\s?',
    measure: '(?:ตาราง|ลูกบาศก์)?(?:กิโลเมตร|เซนติเมตร|เมตร)|เฮกตาร์|ไร่|ตัน|ไมล์|เปอร์เซ็นต์|องศาเซลเซียส|เมกะวัตต์',
    large: '(?<=ล้าน|แสน)(?:คน|ตัน|ดอลลาร์|นักท่องเที่ยว)',
    alone: 'ครึ่งล้านคน',
  },
  lo: {
    first: `${loUnits}|(?:ໜຶ່ງ|ນຶ່ງ)(?=${loSteps})`,
    more: `${loUnits}|ໜຶ່ງ|ນຶ່ງ|ເອັດ|${loSteps}|ເຄິ່ງ|ຈຸດ`,
    joint: '\\s?',
    measure: '(?:ຕາລາງ)?(?:ກິໂລແມັດ|ຊັງຕີແມັດ|ແມັດ)|ເຮັກຕາ|ໂຕນ|ໄມລ໌|ເປີເຊັນ|ອົງສາ|ເມກາວັດ',
    large: '(?<=ລ້ານ|ແສນ)(?:ຄົນ|ໂຕນ|ໂດລາ|ເທື່ອ)',
    alone: 'ເຄິ່ງລ້ານຄົນ',
  },
};

/** Languages that need no blank around a word. */
const close: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th', 'lo']);

/** So many words has a number at most; a pattern that looks further is slow on a text of nothing else. */
const mostWords = 10;

interface Patterns {
  whole: RegExp;
  /** The last part of it, which hardly a text has. */
  hint: RegExp;
}

const known = new Map<Locale, Patterns | undefined>();

function compile({ first, more, joint, measure, large, alone }: NumberWords, isClose: boolean): Patterns {
  const [start, blank, end] = isClose
    ? ['(?<!几|幾|数|數|第|หลาย|ຫຼາຍ)', '\\s?', '']
    : [`${wordStart}(?<!-)`, '[\\s-]?', wordEnd];
  const number = `(?:${first})(?:${joint}(?:${more})){0,${mostWords}}`;
  const rest = alone === undefined ? '' : `|${alone}`;
  return {
    whole: new RegExp(`${start}(?:${number}${blank}(?:${measure}|${large})${rest})${end}`, 'gi'),
    hint: new RegExp(`${measure}|${large}${rest}`, 'i'),
  };
}

/** Finds measures and large counts that are written in letters: forty-five kilometres, hai triệu lượt khách. */
export function findNumberWords(text: string, locale: Locale): { index: number; text: string }[] {
  const row = words[locale];
  if (!known.has(locale)) known.set(locale, row && compile(row, close.has(locale)));
  const patterns = known.get(locale);
  if (!patterns?.hint.test(text)) return [];
  return Array.from(text.matchAll(patterns.whole), ({ index, 0: found }) => ({ index, text: found }));
}
