import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Entity } from '../schemas/record.ts';

/** A position in the reader's language, to a hundredth of a degree, about a kilometre. @example 17.48° N, 106.60° E */
export function formatPosition(
  locale: Locale,
  t: Translate,
  { latitude, longitude, approximate }: NonNullable<Entity['position']>,
): string {
  const format = (value: number) =>
    formatNumber(locale, Math.abs(value), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const value = t('geo.position', {
    latitude: t(latitude < 0 ? 'geo.south' : 'geo.north', { degrees: format(latitude) }),
    longitude: t(longitude < 0 ? 'geo.west' : 'geo.east', { degrees: format(longitude) }),
  });
  return approximate ? t('fact.about', { value }) : value;
}
