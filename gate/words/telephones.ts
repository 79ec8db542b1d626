import { createRequire } from 'node:module';
import type { CountryCode } from 'libphonenumber-js/max';
import type { Locale } from '../../src/i18n/locales.ts';
import { isYears, listDigitGroups, type DigitGroups } from './digits.ts';

/** Countries whose numbers readers of a language write without a country code. */
const countries: Partial<Record<Locale, readonly CountryCode[]>> = {
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
  /\b(?:di dong|dtdd|dd|zalo|viber|whatsapp|mobile|cell(?:phone)?|handy|mobil\p{L}*|portable|movil|celular|ban than|ca nhan)\b|мобильн|сотов|вотсап|手机|手機|微信|携帯|휴대폰|휴대전화|핸드폰|카톡|มือถือ|ไลน์|ມືຖື|جوال|موبايل|محمول|واتساب/u;
/** Words that say that a number is a telephone. */
const telephoneWords =
  /\b(?:dien thoai|dt|sdt|so may|tel|phone|call|goi|lien he|hotline|telephone|telefono|telefon|wasap|bizum|rufen|appele[rz]|llam\p{L}*|contact)\b|тел|звон|电话|電話|联系|전화|연락|โทร|ติดต่อ|ໂທ|هاتف|اتصل|الهاتف/u;

/** The same right before a number that else would count something: “gọi 912 345 678”. */
const directWords =
  /\b(?:dien thoai|dt|sdt|so may|tel|telefono|movil|phone|call|goi|zalo|whatsapp|viber|wasap|bizum)[ :.]{1,3}(?:so |al |au )?$/;

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
const getBare = (locale: Locale | undefined): RegExp => (locale === 'es' ? /^[67]\d{8}$/ : /^[35789]\d{8}$/);

/** Tells whether words before a number say that somebody carries it. */
function isCalledMobile({ digits, shape, context }: DigitGroups, locale: Locale | undefined): boolean {
  const { before } = context();
  if (digits.length > 13 || /0{5}$/.test(digits)) return false;
  if (getBare(locale).test(digits) && /^(?:9|3-3-3|2-3-4|3-2-2-2|3-6)$/.test(shape) && telephoneWords.test(before))
    return true;
  return mobileWords.test(before) && !/^0?2\d/.test(digits);
}

/** Tells whether somebody carries this telephone. Numbers of offices and of services are none. */
function isMobile(groups: DigitGroups, locale: Locale | undefined): boolean {
  const { digits, shape, isAlone, isQuantity, context } = groups;
  if (digits.length < 8 || digits.length > 15) return false;
  const international = toInternational(groups);
  if (international !== undefined) {
    const type = getType(international);
    return type === 'MOBILE' || (type === 'FIXED_LINE_OR_MOBILE' && mobileWords.test(context().before));
  }
  if (isYears(groups) || /^1[89]00/.test(digits)) return false;
  if (isQuantity) return getBare(locale).test(digits) && directWords.test(context().before);
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
  return isCalledMobile(groups, locale);
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
    if (groups.index < done || !isMobile(groups, locale)) continue;
    found.push({ index: groups.index, digits: groups.digits });
    done = groups.end;
  }
  return found;
}
