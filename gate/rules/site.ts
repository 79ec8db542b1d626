import { dictionaries, sourceDictionary } from '../../src/i18n/dictionaries.ts';
import { getDictionaryFaults, type DictionaryFault } from '../../src/i18n/completeness.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Rule } from '../rule.ts';

/** What is wrong with an interface text, in Vietnamese. */
const problemWords = {
  missing: 'bị thiếu',
  orphan: 'bị thừa',
  empty: 'đang trống',
  placeholders: 'thiếu hoặc thừa chỗ điền {{…}}',
} as const satisfies Record<DictionaryFault['problem'], string>;

/** Every enabled locale has an edition and complete interface texts; every section has an introduction. */
export const site: Rule = ({ content, locators, recordFiles }, report) => {
  const { site: config, editions } = content;
  const at = locators.get('site.yaml');
  config.locales.forEach(({ locale }, index) => {
    const place = at?.(['locales', index, 'locale']);
    if (!editions[locale])
      report(
        'edition',
        'site.yaml',
        place,
        { en: `The locale ${locale} has no usable edition.`, vi: `Ngôn ngữ ${locale} chưa có trang chủ dùng được.` },
        { en: `Add editions/${locale}.yaml, or correct it.`, vi: `Thêm hoặc sửa editions/${locale}.yaml.` },
      );
    for (const { key, problem } of getDictionaryFaults(locales[locale].lang, dictionaries[locale], sourceDictionary))
      report(
        'interface',
        'site.yaml',
        place,
        {
          en: `Interface text “${key}” of ${locale}: ${problem}.`,
          vi: `Câu giao diện “${key}” của ${locale}: ${problemWords[problem]}.`,
        },
        { en: `Correct src/i18n/messages/${locale}.json.`, vi: `Sửa src/i18n/messages/${locale}.json.` },
      );
  });
  if (!config.locales.some(({ locale }) => locale === config.source))
    report(
      'locale',
      'site.yaml',
      at?.(['source']),
      {
        en: `The source language ${config.source} is not among the locales.`,
        vi: `Ngôn ngữ gốc ${config.source} không có trong danh sách locales.`,
      },
      { en: 'Add it to locales.', vi: 'Thêm vào locales.' },
    );
  config.fallback.forEach((locale, index) => {
    if (config.locales.some((each) => each.locale === locale)) return;
    report(
      'locale',
      'site.yaml',
      at?.(['fallback', index]),
      {
        en: `The fallback language ${locale} is not among the locales: nobody could read it.`,
        vi: `Ngôn ngữ thay thế ${locale} không có trong danh sách locales nên không ai đọc được.`,
      },
      { en: 'Add it to locales, or remove it here.', vi: 'Thêm vào locales, hoặc bỏ ở đây.' },
    );
  });
  config.sections.forEach((section, index) => {
    if (recordFiles.has(`${section}/index`)) return;
    report(
      'section',
      'site.yaml',
      at?.(['sections', index]),
      { en: `The section ${section} has no introduction.`, vi: `Mục ${section} chưa có phần giới thiệu.` },
      {
        en: `Add ${section}/index.yaml and ${section}/${config.source}/index.mdx.`,
        vi: `Thêm ${section}/index.yaml và ${section}/${config.source}/index.mdx.`,
      },
    );
  });
};
