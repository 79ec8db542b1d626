import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number of a service that is called within its country alone, as of the police. */
const shortNumber = /^[1-9]\d{2,7}$/;

const parse = (phone: string) =>
  /^\+[1-9]\d+$/.test(phone) ? parsePhoneNumberFromString(phone, { extract: false }) : undefined;

/**
 * Tells whether a telephone number can be called: an international one (ITU-T E.164) as the plan of its country has it, or a
 * short one.
 *
 * @example '+442079460018' and '113', but neither '020 7946 0018' nor '+4420'
 */
export const isPhone = (phone: string): boolean => shortNumber.test(phone) || (parse(phone)?.isValid() ?? false);

/**
 * Writes a telephone number as it is grouped for readers everywhere (ITU-T E.123), with spaces at which no line ends.
 * Its digits are those of the keys, in every language.
 *
 * @param phone one that can be called
 * @example '+442079460018' → '+44 20 7946 0018', '18001234' → '1800 1234'
 */
export const formatPhone = (phone: string): string =>
  (parse(phone)?.formatInternational() ?? phone.replace(/^(\d{4})(?=\d)/, '$1 ')).replaceAll(' ', '\u00A0');

/** Address that calls a number (RFC 3966). */
export const toPhoneHref = (phone: string): string => `tel:${phone}`;
