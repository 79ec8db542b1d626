import { createInstance } from 'i18next';
import { getDictionary, type MessageKey } from './dictionaries.ts';
import { formatNumber } from './format.ts';
import { locales, type Locale } from './locales.ts';

/** Gives the interface text of a key in one fixed language, with `{{placeholders}}` filled in and plurals chosen. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Values as they are printed: numbers in the digits of the language, ۳ in Persian. */
const showNumbers = (locale: Locale, values: Record<string, string | number>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(locale, value) : value,
    ]),
  );

const translators = new Map<Locale, Translate>();

function createTranslator(locale: Locale): Translate {
  const dictionary = getDictionary(locale);
  const lang = locales[locale].lang;
  const instance = createInstance({
    lng: lang,
    resources: { [lang]: { translation: dictionary } },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  const t = instance.getFixedT(lang);
  const known = new Map<string, string>();
  // Pages ask for the same texts by the thousand.
  return (key, values = {}) => {
    const question = key + JSON.stringify(values);
    let text = known.get(question);
    if (text === undefined) {
      text = t(key, { ...values, replace: showNumbers(locale, values) });
      // i18next answers a missing key with the key itself; a reader must never see one.
      if (text === key) throw new Error(`Message "${key}" is missing in ${locale} / thiếu câu giao diện "${key}"`);
      known.set(question, text);
    }
    return text;
  };
}

/**
 * Gives the translator of a locale. Each locale has an i18next instance of its own, so nothing on a page can
 * change the language of another.
 */
export function getTranslator(locale: Locale): Translate {
  const translator = translators.get(locale) ?? createTranslator(locale);
  translators.set(locale, translator);
  return translator;
}
