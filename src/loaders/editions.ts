import type { Locale } from '../i18n/locales.ts';
import type { Site } from '../schemas/site.ts';

/**
 * The editions that this build makes: those in the environment variable LOCALES (`ko,ja`), or all. Pages that belong
 * to no edition are made by every build; `npm run join` puts the parts together.
 *
 * @returns in the order of the site
 * @throws when LOCALES names an edition that the site does not have
 */
export function getBuiltLocales({ locales }: Site): Locale[] {
  const all = locales.map(({ locale }) => locale);
  const wanted = process.env['LOCALES']?.split(',').map((each) => each.trim());
  if (!wanted || wanted.join('') === '') return all;
  const unknown = wanted.filter((each) => !all.some((locale) => locale === each));
  if (unknown.length > 0)
    throw new Error(
      `LOCALES: no such edition: ${unknown.join(', ')} (there are ${all.join(', ')}) / không có ấn bản ${unknown.join(', ')}`,
    );
  return all.filter((locale) => wanted.includes(locale));
}
