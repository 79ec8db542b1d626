/** What the generator knows about one language edition. */
export interface LocaleInfo {
  /** BCP-47 tag for `lang`. */
  readonly lang: string;
  /** Tag for `Intl`, where it must say more than `lang`: texts in British English have British dates and lists. */
  readonly intl?: string;
  /**
   * Tag for Open Graph, `language_TERRITORY`, where Facebook knows another than CLDR's likely one
   * (developers.facebook.com/docs/internationalization#locales).
   */
  readonly openGraph?: string;
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  readonly name: string;
}

/**
 * The locale table: the one place that knows languages. The key is the URL segment.
 * A row costs nothing until a site lists the locale in its `site.yaml`.
 */
export const locales = {
  vi: { lang: 'vi', dir: 'ltr', name: 'Tiếng Việt' },
  en: { lang: 'en', intl: 'en-GB', dir: 'ltr', name: 'English' },
  lo: { lang: 'lo', dir: 'ltr', name: 'ລາວ' },
  th: { lang: 'th', dir: 'ltr', name: 'ไทย' },
  zh: { lang: 'zh-Hans', dir: 'ltr', name: '简体中文' },
  ko: { lang: 'ko', dir: 'ltr', name: '한국어' },
  ja: { lang: 'ja', dir: 'ltr', name: '日本語' },
  fr: { lang: 'fr', dir: 'ltr', name: 'Français' },
  de: { lang: 'de', dir: 'ltr', name: 'Deutsch' },
  ru: { lang: 'ru', dir: 'ltr', name: 'Русский' },
  es: { lang: 'es', dir: 'ltr', name: 'Español' },
  ar: { lang: 'ar', openGraph: 'ar_AR', dir: 'rtl', name: 'العربية' },
} as const satisfies Record<string, LocaleInfo>;

/** A locale the table knows, as it stands in addresses. */
export type Locale = keyof typeof locales;

/** Every locale of the table, in its order. */
export const localeKeys = Object.keys(locales) as [Locale, ...Locale[]]; // Object.keys forgets the key type

/** Tells whether a string is a locale of the table. */
export const isLocale = (value: string): value is Locale => Object.hasOwn(locales, value);

/**
 * Marks a fragment in another language than its page with its language and direction; spread it on an element.
 *
 * @param of language of the fragment
 * @param page language of the page
 * @returns no attributes when the two are the same
 */
export const markForeign = (of: Locale, page: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  of === page ? {} : { lang: locales[of].lang, dir: locales[of].dir };

/**
 * The tag of a locale for Open Graph (ogp.me, `og:locale`): the territory is the one in which a language is most used
 * (CLDR, likely subtags), unless the table says another.
 *
 * @example toOpenGraph('vi') → 'vi_VN'
 */
export function toOpenGraph(locale: Locale): string {
  const { lang, intl, openGraph }: LocaleInfo = locales[locale];
  const { language, region } = new Intl.Locale(intl ?? lang).maximize();
  return openGraph ?? `${language}_${region}`;
}
