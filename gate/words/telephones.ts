import { createRequire } from 'node:module';
import type { CountryCode } from 'libphonenumber-js/max';
import type { Locale } from '../../src/i18n/locales.ts';
import { isYears, listDigitGroups, type DigitGroups } from './digits.ts';

/** Countries whose numbers readers of a language write without a country code; a language may lack them. */
export const countries: Partial<Record<Locale, readonly CountryCode[]>> = {
  lo: ['LA'],
  th: ['TH'],
  zh: ['CN'],
  ko: ['KR'],
  ja: ['JP'],
  fr: ['FR'],
  de: ['DE'],
  ru: ['RU'],
  es: ['ES'],
  ar: ['EG', 'SA', 'AE'],
  en: ['GB'],
};

/** Words that say that somebody carries the telephone, in all languages of the table. */
const mobileWords =
  /\b(?:di dong|dtdd|dd|zalo|viber|whatsapp|mobile|cell(?:phone)?|handy|mobil\p{L}*|portable|movil|celular|ban than|ca nhan|wasap|guasap|bizum|zap|gsm|natel|telegram|imo|sms|text me|kakao(?:talk)?|line id)\b|мобильн|сотов|(?<!\p{L})моб(?!\p{L})|вотсап|вацап|ватсап|телеграм|手机|手機|微信|携帯|휴대폰|휴대전화|핸드폰|휴대번호|카톡|카카오톡|문자|มือถือ|ไลน์|ມືຖື|ວອດແອັບ|ຫວອດແອັບ|جو[ّ]?ال|موبايل|محمول|واتس ?[اآ]ب|الخلوي|النقال|加v/u;
/** Words that say that a number is a telephone. */
const telephoneWords =
  /\b(?:dien thoai|dt|sdt|so may|tel|phone|call|ring|goi|lien he|hotline|telephone|telefono|telefon|wasap|bizum|rufen|ruft|anruf\p{L}*|appele[rz]|joindre|llam\p{L}*|contact|(?<!dan )so cua (?:anh|chi|em|ong|ba|co|chu|bac|minh|toi))\b|тел|звон|电话|電話|联系|전화|연락|โทร|เบอร์|ติดต่อ|ໂທ|هاتف|اتصل|الهاتف/u;

/** The same right before a number that else would count something: “gọi 912 345 678”. */
const directWords =
  /\b(?:dien thoai|dt|sdt|so may|tel|telefono|movil|phone|call|goi|zalo|whatsapp|viber|wasap|guasap|bizum|portable|handy|celular)[ :.]{1,3}(?:so |al |au |a )?$/;

/** Words of Spain, in a text that is in no language in particular. */
const spanishWords = /\b(?:wasap|guasap|bizum|movil|llam\p{L}*|telefono)\b/u;
/** Right before any number of Vietnam with ten digits, or with eleven as before 2018, but landlines. */
const vietnameseWords =
  /\b(?:so (?:may|dt|dien thoai)|sdt|dtdd|dd|dt|zalo)(?: (?:cua|la|so|anh|chi|em|ong|ba|co|chu|ban|minh)){0,3}[ :.]{1,3}$/;
const vietnameseNumber = /^0[13-9]\d{8}$|^01[2689]\d{8}$/;
/** A spreadsheet drops the zero in front. What is counted is rounded, or stands behind no name of a person. */
const bareVietnamese = /^(?:3[2-9]|5[2-9]|7[06-9]|8[1-9]|9\d)(?!\d{4}000)\d{7}$/;
const surnames =
  /(?<![\p{L}\p{M}])(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Trương|Đinh|NGUYỄN|TRẦN|LÊ|PHẠM|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|NGÔ|TRƯƠNG|ĐINH|Nguyen|Tran|Pham)(?: \p{Lu}\p{L}{0,6}){2,3} ?[|;,\t] ?$/u;
/** Titles of people before a given name. */
const titled =
  /(?:^|[|;,:\n] ?)(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|O|[Mm]ệ) \p{Lu}\p{L}{0,6}(?: \p{Lu}\p{L}{0,6})? ?[|;,\t] ?$/u;

/** Words of offices, whose numbers are public. */
const officeWords =
  /\b(?:office|embassy|consulate|cent(?:er|re)|desk|hotline|tourism|tourist|museum|airport|airlines?|press|reservations?|agency|bureau|department|company|inc|ltd|university|institute|library|hotel|tours?|club|society|foundation|switchboard|visitors?|information|ambassade|consulat|siege|accueil|office de|botschaft|konsulat|buro|zentrale|embajada|consulado|oficina|centro|van phong|dai su quan|su quan|lanh su|trung tam|tong dai|cong ty|khach san|bao tang|hiep hoi)\b|посольств|консульств|офис|центр|大使|领事|領事|办公|中心|公司|总机|事務所|センター|代表|窓口|대사관|영사관|사무소|센터|회사|สถานทูต|สำนักงาน|ศูนย์|บริษัท|ສະຖານທູດ|ຫ້ອງການ|ສູນ|ບໍລິສັດ|سفارة|قنصلية|مكتب|مركز|شركة/u;

/** Mobile networks of Vietnam since 2018 (Circular 22/2014/TT-BTTTT, as amended). */
const vietnamese = /^0(?:3[2-9]|5[2-9]|7[06-9]|8[1-9]|9\d)\d{7}$/;

/** How landlines of France, Japan and Korea are grouped, whose areas begin with the same digits. */
const otherShapes = /^(?:2-2-2-2-2|2-4-4|2-3-4|3-3-4-1)$/;

/** Numbers whose digits and groups belong to mobile networks of one country, whatever the language beside them. */
const foreign: readonly (readonly [digits: RegExp, shape: RegExp])[] = [
  [/^020[25789]\d{7}$/, /^3-/], // Laos; landlines in Vietnam have four digits in front
  [/^020[25789](?![36])\d{7}$/, /^11$/],
  [/^0[689]\d{8}$/, /^3-3-4$/], // Thailand
  [/^1[3-9]\d{9}$/, /^3-4-4$/], // China
  [/^010\d{8}$/, /^3-4-4$|^11$/], // Korea
  [/^0[789]0\d{8}$/, /^3-4-4$|^11$/], // Japan
  [/^0[67]\d{8}$/, /^2-2-2-2-2$/], // France
  [/^01[5-7]\d{8,9}$/, /^[45]-|^1[12]$/], // Germany
  [/^89\d{9}$/, /^1-3-3-2-2$|^1-3-3-4$|^4-3-2-2$|^11$/], // Russia
  [/^07\d{9}$/, /^5-6$|^5-3-3$|^4-3-4$|^11$/], // United Kingdom
  [/^01[0125]\d{8}$/, /^4-3-4$|^3-4-4$|^11$/], // Egypt
];

type Library = typeof import('libphonenumber-js/max');
let library: Library | undefined;

/** Kind of a telephone number, if there is such a number. The library is loaded for the first that asks. */
function getType(number: string, country?: CountryCode): string | undefined {
  library ??= createRequire(import.meta.url)('libphonenumber-js/max') as Library;
  const parsed = library.parsePhoneNumberFromString(number, {
    extract: false,
    ...(country ? { defaultCountry: country } : {}),
  });
  return parsed?.isValid() ? (parsed.getType() ?? 'UNKNOWN') : undefined;
}

/** An international number, also where its plus was left out: 84912345678, 0084…, 84 (91)…, +84 (0) 912…. */
function toInternational({ digits, hasPlus }: DigitGroups): string | undefined {
  if (hasPlus) return `+${digits.replace(/^(84|66|856|81|82|86|33|49|7)0(?=\d{8,10}$)/, '$1')}`;
  if (/^00[1-9]\d{8,13}$/.test(digits)) return `+${digits.slice(2)}`;
  return /^840?[35789]\d{8}$/.test(digits) ? `+${digits.replace(/^840/, '84')}` : undefined;
}

/** Kinds of a number in the countries of a language. */
const getOwnTypes = (digits: string, locale: Locale | undefined): string[] =>
  ((locale && countries[locale]) ?? []).flatMap((country) => getType(digits, country) ?? []);

/** A number of nine digits: Vietnamese without its zero, “gọi 912 345 678”, or Spanish. */
const getBare = (locale: Locale | undefined, before: string): RegExp =>
  locale === 'es' || (locale === undefined && spanishWords.test(before)) ? /^[67]\d{8}$/ : /^[35789]\d{8}$/;

/** Tells whether nine digits follow the name of a person in a row of a table. */
function isBesideName({ digits, shape, index }: DigitGroups, text: string): boolean {
  if (shape !== '9' || !bareVietnamese.test(digits)) return false;
  const before = text.slice(Math.max(0, index - 40), index);
  return surnames.test(before) || titled.test(before);
}

/** Tells whether words before a number say that somebody carries it. */
function isCalledMobile({ digits, shape, context }: DigitGroups, locale: Locale | undefined): boolean {
  const { before } = context();
  if (digits.length > 13 || /0{5}$/.test(digits)) return false;
  if (vietnameseNumber.test(digits) && vietnameseWords.test(before)) return true;
  if (/^9\d{9}$/.test(digits) && /тел|звон|пиш/.test(before)) return true;
  if (/^1[3-9]\d{9}$/.test(digits) && /电话|電話|联系|联络|致电|拨打/.test(before)) return true;
  if (
    getBare(locale, before).test(digits) &&
    /^(?:9|3-3-3|2-3-4|3-2-2-2|3-6|1-2-2-2-2)$/.test(shape) &&
    telephoneWords.test(before)
  )
    return true;
  return mobileWords.test(before) && !/^0?2\d/.test(digits);
}

/** Tells whether somebody carries this telephone. Numbers of offices and of services are none. */
function isMobile(groups: DigitGroups, locale: Locale | undefined, text: string): boolean {
  const { digits, shape, isAlone, isQuantity, context } = groups;
  if (digits.length < 8 || digits.length > 15) return false;
  const international = toInternational(groups);
  if (international !== undefined) {
    const type = getType(international);
    if (type !== 'FIXED_LINE_OR_MOBILE') return type === 'MOBILE';
    // Where numbers do not tell, as in North America, the words beside them do: offices say who they are.
    const { before, after } = context();
    return mobileWords.test(before) || (before + after !== '' && !officeWords.test(`${before} ${after}`));
  }
  if (isYears(groups) || /^1[89]00/.test(digits)) return false;
  if (isQuantity) {
    const { before } = context();
    return getBare(locale, before).test(digits) && directWords.test(before);
  }
  const isMarked =
    digits.startsWith('0') ||
    (/^1[3-9]\d{9}$/.test(digits) && locale === 'zh') ||
    (/^89\d{9}$/.test(digits) && locale === 'ru');
  const types = isMarked ? getOwnTypes(digits, locale) : [];
  if (types.includes('MOBILE')) return true;
  const isVietnamese = vietnamese.test(digits) && (!otherShapes.test(shape) || (isAlone && digits.startsWith('09')));
  // A landline of the reader’s own country, unless it is written as Vietnamese mobiles are.
  if (types.length > 0 && !(isVietnamese && /^(?:10|4-3-3|4-6)$/.test(shape))) return false;
  if (
    isVietnamese ||
    ((isAlone || (digits.startsWith('0') && shape !== '2-2-2-2-2')) &&
      foreign.some(([number, form]) => number.test(digits) && form.test(shape)))
  )
    return true;
  return isCalledMobile(groups, locale) || isBesideName(groups, text);
}

/** A mobile telephone in a text. */
export interface Telephone {
  index: number;
  digits: string;
}

/**
 * Finds mobile telephones.
 *
 * @param text canonical, without web addresses
 * @param locale language of the text: numbers without a country code are those of its countries, and of Vietnam
 */
export function findMobiles(text: string, locale?: Locale): Telephone[] {
  const found: Telephone[] = [];
  let done = 0;
  for (const groups of listDigitGroups(text)) {
    if (groups.index < done || !isMobile(groups, locale, text)) continue;
    found.push({ index: groups.index, digits: groups.digits });
    done = groups.end;
  }
  return found;
}
