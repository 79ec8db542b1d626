import { isUnspaced } from '../../src/i18n/scripts.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { toSource } from './language-words.ts';
import { languageWords } from './words/index.ts';

/** Signs and abbreviations that are the same in every language. */
const signs =
  '%|‰|％|[°º] ?[CFС]|℃|℉|km[²³23]?|[cmd]?m[²³23]?|km/h|m/s|ha|kg|[kMGT]?Wh?p?|DWT|TEU|USD|VND|VNĐ|EUR|US\\$|[$€£¥₫฿₭₩₽]|đ|㎢|㎡|㎞|ft|mi|lbs?|t|k';

/** Units that make even a single one large. */
export const multipliers =
  /%|nghìn|ngàn|vạn|triệu|tỷ|tỉ|thousand|[mb]illi|[Tt]ausend|Milli|Mio|Mrd|mille|\bmil\b|тыс|млн|млрд|милли|ألف|مليون|مليار|[千万萬亿億兆천만억조]|พัน|หมื่น|แสน|ล้าน|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້/u;

const patterns = new Map<Locale, RegExp>();

/** The pattern of what may stand behind a number as its unit, from the beginning of what follows. */
export function getUnitPattern(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const words = `(?:${toSource(languageWords[locale]?.units)})${isUnspaced(locale) ? '' : '(?![\\p{L}\\p{M}])'}`;
  const made = new RegExp(`^[\\s-]?(?:${words}|(?:${signs})(?![\\p{Script=Latin}\\p{M}'’]))`, 'u');
  patterns.set(locale, made);
  return made;
}
