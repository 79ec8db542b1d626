import { findAsRead } from '../../src/i18n/words.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** A claim that nothing surpasses something. */
export interface Superlative {
  /** Index in the text, from 0. */
  index: number;
  /** As written. */
  text: string;
}

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}-])(?:${pattern})(?![\\p{L}\\p{M}])`, 'giu');

/**
 * Words by which each language claims that something is first of its kind in size, age, fame or beauty. Comparisons
 * within a thing (“at its highest point”) and figures of speech (“at best”, “nhất là”) are not meant. A language without a list is held to all other rules.
 */
const patterns: Partial<Record<Locale, RegExp>> = {
  vi: words(
    '(?<!phần |đa số |thứ |ít )(?:lớn|dài|cao|sâu|rộng|đẹp|cổ|cổ xưa|lâu đời|nổi tiếng|hùng vĩ|kỳ vĩ|tráng lệ|giàu|sạch) nhất(?! định| trí| quán| thời)|(?:ngon|tốt|hay|đông|nhiều|to|nhỏ) nhất (?:thế giới|châu Á|Đông Nam Á|Đông Dương|Việt Nam|cả nước|nước|miền Trung|khu vực|vùng|tỉnh)|bậc nhất|(?:đứng đầu|hàng đầu) (?:thế giới|châu Á|Đông Nam Á|Việt Nam|cả nước)|số một (?:thế giới|châu Á|Việt Nam|Đông Nam Á)|độc nhất vô nhị|có một không hai',
  ),
  en: words(
    "(?:world[’']s |Asia[’']s |Vietnam[’']s |region[’']s |country[’']s )?(?:largest|biggest|longest|tallest|deepest|widest|oldest|greatest|finest|richest|cleanest|grandest|most (?:beautiful|stunning|breathtaking|picturesque|scenic|extraordinary|remarkable|biodiverse|famous|spectacular|visited|important|magnificent|impressive|popular|diverse|ancient|unique|pristine))|highest (?:cave|mountain|peak|waterfall|dune|bridge|quality|number|share)\\w*|best (?:in the world|in Asia|in Vietnam)|number one in|second to none|unrivalled|unparalleled|like no other",
  ),
  de: words(
    '(?:welt)?(?:größte|längste|höchste|tiefste|älteste|schönste|breiteste|reichste|sauberste|berühmteste|bekannteste|bedeutendste|spektakulärste)[nrsm]?|einzigartig(?:e[nrsm]?)?|unvergleichlich(?:e[nrsm]?)?',
  ),
  fr: words(
    'l[ea]s? plus (?:grande?s?|longue?s?|long|haute?s?|profonde?s?|ancienne?s?|anciens?|belles?|beaux?|célèbres?|vastes?|riches?|importante?s?|spectaculaires?|visitée?s?|propres?)|sans égale?|inégalée?s?|sans pareille?',
  ),
  es: words(
    '(?:el|la|los|las) (?:\\p{L}+ )?más (?:grandes?|largas?|largos?|altas?|altos?|profund[ao]s?|antigu[ao]s?|hermos[ao]s?|bell[ao]s?|famos[ao]s?|extens[ao]s?|ric[ao]s?|visitad[ao]s?|limpi[ao]s?|espectacular(?:es)?)|(?:el|la|los|las) (?:\\p{L}+ )?mayor(?:es)? (?:del mundo|de Asia|de Vietnam|del país)|sin igual|inigualable',
  ),
  ru: words(
    'сам(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую) (?:больш|длинн|высок|глубок|древн|стар|красив|известн|знаменит|крупн|богат|чист|популярн|обширн)\\p{L}+|крупнейш\\p{L}+|величайш\\p{L}+|длиннейш\\p{L}+|высочайш\\p{L}+|глубочайш\\p{L}+|древнейш\\p{L}+|красивейш\\p{L}+|богатейш\\p{L}+|непревзойдённ\\p{L}+',
  ),
  ar: /(?<![\p{L}\p{M}])[وبل]?(?:أكبر|أطول|أعلى|أعمق|أقدم|أجمل|أوسع|أغنى|أضخم|أعظم|أنظف) (?:ال)?(?:كهف|كهوف|نهر|جبل|مدينة|شاطئ|حديقة|غابة|مغارة|موقع|قرية|ممر|بحيرة|مكان|في العالم|في آسيا|في فيتنام|ما في)|أشهر (?:كهف|كهوف|نهر|مدينة|شاطئ|حديقة|مغارة|موقع)|الأكبر|الأطول|الأعلى|الأعمق|الأقدم|الأجمل|الأوسع|الأضخم|لا مثيل ل/gu,
  zh: /最(?:大|长|高|深|古老|美|美丽|著名|有名|宽|壮观|丰富|悠久|干净|知名)(?!的?(?:时候|程度|限度))|世界第一|亚洲第一|全国第一|独一无二|首屈一指|无与伦比/gu,
  ja: /最(?:大|長|高|深|古|美)(?!限|級|近|後|初|低|気温|気圧|裁|速|値)の?|(?:日本|世界|アジア|ベトナム|国内)(?:一|で一番|で最も|随一)|(?:一番|最も|もっとも)(?:大き|長|高|深|古|美し|有名|広|豊か)\p{L}*|比類(?:の)?ない|唯一無二/gu,
  ko: /(?:세계|아시아|베트남|국내|동남아)(?:에서)? ?(?:최대|최장|최고|최고봉|제일|1위)|최대의|최장의|최고의|(?:가장|제일) (?:크|큰|긴|길|높|깊|오래|아름다|유명|넓|풍부|웅장)\p{L}*|유일무이|비할 데 없/gu,
  th: /(?:ใหญ่|ยาว|สูง|ลึก|กว้าง|เก่าแก่|สวย|งาม|สวยงาม|มีชื่อเสียง|โด่งดัง|สะอาด|สมบูรณ์|ยิ่งใหญ่)ที่สุด|ดีที่สุดใน(?:โลก|เอเชีย|เวียดนาม|ประเทศ)|อันดับหนึ่งของ|ไม่มีใครเทียบ|หนึ่งเดียวใน/gu,
  lo: /(?:ໃຫຍ່|ຍາວ|ສູງ|ເລິກ|ກວ້າງ|ເກົ່າແກ່|ງາມ|ສວຍງາມ|ມີຊື່ສຽງ|ສະອາດ|ອຸດົມສົມບູນ|ຍິ່ງໃຫຍ່)ທີ່ສຸດ|ດີທີ່ສຸດໃນ(?:ໂລກ|ອາຊີ|ຫວຽດນາມ|ປະເທດ)|ອັນດັບໜຶ່ງຂອງ|ບໍ່ມີໃຜທຽບ/gu,
};

/** Before a superlative that compares parts of one thing: at its widest, nơi rộng nhất, an der größten Stelle. */
const within = /(?:\bat (?:its|their|the)|nơi|chỗ|đoạn|phần|lúc|khi|cửa hang|an (?:der|seiner|ihrer))\s$/iu;

/** Finds superlatives. @param text prose, without tags and code */
export function findSuperlatives(text: string, locale: Locale): Superlative[] {
  const pattern = patterns[locale];
  if (!pattern) return [];
  return findAsRead(text.replaceAll('\n', ' '), (prose) =>
    Array.from(prose.matchAll(pattern), (match) => ({ index: match.index, text: match[0] })).filter(
      ({ index }) => !within.test(prose.slice(Math.max(0, index - 20), index)),
    ),
  );
}
