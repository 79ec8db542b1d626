import { findDictionary, getDictionaryFile, sourceDictionary, type Dictionary } from '../../src/i18n/dictionaries.ts';
import { getDictionaryFaults, type DictionaryFault } from '../../src/i18n/completeness.ts';
import { locales } from '../../src/i18n/locales.ts';
import { memoize } from '../../src/i18n/memoize.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** What may be wrong with interface texts, before their keys. */
const problems: Record<DictionaryFault['problem'], Bilingual> = {
  missing: { en: 'texts are missing:', vi: 'thiếu các câu:' },
  empty: { en: 'texts are empty:', vi: 'các câu còn để trống:' },
  orphan: {
    en: 'these keys are used nowhere, or are no plural form of the language:',
    vi: 'các khóa không nơi nào dùng, hoặc không phải dạng số của ngôn ngữ này:',
  },
  placeholders: {
    en: 'the {{placeholders}} differ from those of the source in:',
    vi: 'phần {{…}} khác với bản gốc ở các câu:',
  },
};

/** Compares the interface texts of a language with those of the source, once: they are no content. */
const findFaults = memoize((dictionary: Dictionary, lang: string) =>
  getDictionaryFaults(lang, dictionary, sourceDictionary),
);

/** Every enabled locale has an edition and complete interface texts; every section has an introduction. */
export const site: Rule = ({ content, locators, recordFiles, sources }, report) => {
  const { site: config, editions } = content;
  const at = locators.get('site.yaml');
  config.locales.forEach(({ locale }, index) => {
    const getPlace = () => at?.(['locales', index, 'locale']);
    if (!editions[locale])
      report(
        'edition',
        'site.yaml',
        getPlace(),
        { en: `The locale ${locale} has no usable edition.`, vi: `Ngôn ngữ ${locale} chưa có trang chủ dùng được.` },
        { en: `Add ${locale}/home.yaml, or correct it.`, vi: `Thêm hoặc sửa ${locale}/home.yaml.` },
      );
    const dictionaryFile = getDictionaryFile(locale);
    const { dictionary, problem } = findDictionary(locale);
    if (problem)
      report('interface', 'site.yaml', getPlace(), problem, {
        en: `Correct that file; where it is missing, copy src/i18n/messages/en.json to it and translate each text.`,
        vi: `Hãy sửa tệp ấy; nếu chưa có thì chép src/i18n/messages/vi.json thành tệp ấy rồi dịch từng câu.`,
      });
    const faults = dictionary ? findFaults(dictionary, locales[locale].lang) : [];
    for (const [kind, list] of Map.groupBy(faults, (fault) => fault.problem)) {
      const keys = list.map(({ key }) => key).join(', ');
      report(
        'interface',
        'site.yaml',
        getPlace(),
        {
          en: `${dictionaryFile}: ${problems[kind].en} ${keys}.`,
          vi: `${dictionaryFile}: ${problems[kind].vi} ${keys}.`,
        },
        kind === 'orphan'
          ? { en: `Delete these keys from ${dictionaryFile}.`, vi: `Xóa các khóa này khỏi ${dictionaryFile}.` }
          : { en: `Correct ${dictionaryFile}.`, vi: `Sửa ${dictionaryFile}.` },
      );
    }
  });
  for (const locale of Object.keys(editions))
    if (!config.locales.some((each) => each.locale === locale))
      report(
        'locale',
        findYamlFile(sources, `${locale}/home`),
        undefined,
        {
          en: `This front page is in ${locale}, which is not among the locales: nobody could read it.`,
          vi: `Trang chủ này bằng ${locale}, không có trong danh sách locales nên không ai đọc được.`,
        },
        {
          en: `Add ${locale} to locales in site.yaml; when the language was removed, delete the folder ${locale}/.`,
          vi: `Thêm ${locale} vào locales trong site.yaml; nếu đã bỏ ngôn ngữ này thì xóa thư mục ${locale}/.`,
        },
      );
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
  const fallbacks = [
    { path: ['fallback'], order: config.fallback },
    ...config.locales.map(({ fallback = [] }, index) => ({ path: ['locales', index, 'fallback'], order: fallback })),
  ].flatMap(({ path, order }) => order.map((locale, index) => ({ locale, path: [...path, index] })));
  for (const { locale, path } of fallbacks) {
    if (config.locales.some((each) => each.locale === locale)) continue;
    report(
      'locale',
      'site.yaml',
      at?.(path),
      {
        en: `The fallback language ${locale} is not among the locales: nobody could read it.`,
        vi: `Ngôn ngữ thay thế ${locale} không có trong danh sách locales nên không ai đọc được.`,
      },
      { en: 'Add it to locales, or remove it here.', vi: 'Thêm vào locales, hoặc bỏ ở đây.' },
    );
  }
  config.sections.forEach(({ slug: section }, index) => {
    if (recordFiles.has(`${section}/index`)) return;
    report(
      'section',
      'site.yaml',
      at?.(['sections', index]),
      { en: `The section ${section} has no introduction.`, vi: `Mục ${section} chưa có phần giới thiệu.` },
      {
        en: `Add ${section}/index.yaml and ${config.source}/${section}/index.mdx.`,
        vi: `Thêm ${section}/index.yaml và ${config.source}/${section}/index.mdx.`,
      },
    );
  });
};
