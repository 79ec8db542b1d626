import { toTextId, type SiteContent, type Text } from '../../src/catalog/content.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';

/** A message for the person at the keyboard, in both languages; the command ends with it. */
export class Refusal extends Error {}

/** One entry in one locale, as named on the command line. */
export interface Target {
  section: string;
  slug: string;
  locale: Locale;
  /** The text that translations are made from. */
  source: Text;
  /** The translation, when there is one. */
  text: Text | undefined;
}

/**
 * Finds what `SECTION/SLUG LOCALE` names.
 *
 * @throws Refusal when the entry or the locale does not exist, or is the source itself
 */
export function findTarget(content: SiteContent, entry: string | undefined, locale: string | undefined): Target {
  const [section = '', slug = ''] = (entry ?? '').split('/');
  const text = locale === undefined ? undefined : content.texts[toTextId(section, locale, slug)];
  const source = content.texts[toTextId(section, text?.translation?.of ?? content.site.source, slug)];
  if (!source)
    throw new Refusal(`There is no entry “${entry ?? ''}”. / Không có bài “${entry ?? ''}”. (places/my-place)`);
  if (locale === undefined || !isLocale(locale))
    throw new Refusal(`“${locale ?? ''}” is not a locale. / “${locale ?? ''}” không phải mã ngôn ngữ.`);
  if (locale === source.locale)
    throw new Refusal(`${locale} is the source language of this entry. / ${locale} là ngôn ngữ gốc của bài này.`);
  return { section, slug, locale, source, text };
}

/** The same, for commands that need a translation to work on. */
export function findTranslation(content: SiteContent, entry: string | undefined, locale: string | undefined) {
  const target = findTarget(content, entry, locale);
  if (!target.text?.translation)
    throw new Refusal(
      `There is no translation yet; begin with: new ${entry} ${locale}. / Chưa có bản dịch; hãy bắt đầu bằng: new ${entry} ${locale}.`,
    );
  return { ...target, text: target.text, translation: target.text.translation };
}
