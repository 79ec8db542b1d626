import {
  getTranslated,
  toTextId,
  type SiteContent,
  type Text,
  type TranslatedFile,
} from '../../src/catalog/content.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Translation } from '../../src/schemas/text.ts';

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

/** @throws Refusal when it is none */
function toLocale(locale: string | undefined): Locale {
  if (locale !== undefined && isLocale(locale)) return locale;
  throw new Refusal(`“${locale ?? ''}” is not a locale. / “${locale ?? ''}” không phải mã ngôn ngữ.`);
}

/** Says of the words of the whole site how a language gets them: they are few, and written by hand. */
function refuseShared(content: SiteContent, name: string | undefined, locale: string | undefined): void {
  const shared = content.shared[`${content.site.source}/${name}`];
  if (!shared) return;
  const file = `${toLocale(locale)}/${name}.yaml`;
  if (content.shared[`${locale}/${name}`]) throw new Refusal(`${file} exists already. / Đã có ${file}.`);
  throw new Refusal(
    `There is no ${file} yet; write it as ${shared.file}. / Chưa có ${file}; hãy viết theo ${shared.file}.`,
  );
}

/**
 * Finds what `SECTION/SLUG LOCALE` names.
 *
 * @throws Refusal when the entry or the locale does not exist, or is the source itself
 */
export function findTarget(content: SiteContent, entry: string | undefined, locale: string | undefined): Target {
  refuseShared(content, entry, locale);
  const [section = '', slug = ''] = (entry ?? '').split('/');
  const text = locale === undefined ? undefined : content.texts[toTextId(section, locale, slug)];
  const source = content.texts[toTextId(section, text?.translation?.of ?? content.site.source, slug)];
  if (!source)
    throw new Refusal(`There is no entry “${entry ?? ''}”. / Không có bài “${entry ?? ''}”. (places/my-place)`);
  const to = toLocale(locale);
  if (to === source.locale)
    throw new Refusal(`${locale} is the source language of this entry. / ${locale} là ngôn ngữ gốc của bài này.`);
  return { section, slug, locale: to, source, text };
}

/** A file that was translated, and what it was translated from. */
export interface TranslationTarget {
  source: TranslatedFile;
  file: TranslatedFile;
  translation: Translation;
}

/** Puts a file beside its source. @throws Refusal when it is an original, or its source does not exist */
export function toTarget(content: SiteContent, file: TranslatedFile): TranslationTarget {
  const { translation } = file;
  if (!translation) throw new Refusal(`${file.file} is translated from nothing. / ${file.file} không dịch từ đâu cả.`);
  const source = getTranslated(content, file.name, translation.of);
  if (!source) throw new Refusal(`${file.file}: its source does not exist. / Không có bản gốc.`);
  return { source, file, translation };
}

/**
 * Finds the translation that `NAME LOCALE` names: of an entry, or of the words of the whole site.
 *
 * @param name `places/my-place`, `site` or `media`
 * @throws Refusal when there is none
 */
export function findTranslation(
  content: SiteContent,
  name: string | undefined,
  locale: string | undefined,
): TranslationTarget {
  const file = name === undefined || locale === undefined ? undefined : getTranslated(content, name, locale);
  if (file) return toTarget(content, file);
  findTarget(content, name, locale); // says what is wrong with either
  throw new Refusal(
    `There is no translation yet; begin with: new ${name} ${locale}. / Chưa có bản dịch; hãy bắt đầu bằng: new ${name} ${locale}.`,
  );
}
