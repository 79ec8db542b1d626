import { toTextId } from '../../src/catalog/content.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Rule } from '../rule.ts';

/** A file of words in one language. */
interface Spoken {
  locale: Locale;
  file: string;
  /** The language it says it was translated from. */
  of?: Locale | undefined;
  /** Tells whether another language has the same file. */
  isThere: (locale: Locale) => boolean;
}

/** Lists files of words that are translated. What a glossary refuses holds for languages that are no edition, too. */
function listSpoken({ content, wording, sources }: LoadedContent): Spoken[] {
  // A file that cannot be read is there all the same.
  const has = (name: string, endings: readonly string[]): boolean =>
    endings.some((ending) => sources.has(`${name}.${ending}`));
  const words = (['site', 'media'] as const).flatMap((name) =>
    Array.from(
      wording[name],
      ([
        locale,
        {
          file,
          words: { translation },
        },
      ]): Spoken => {
        const isThere = (other: Locale): boolean => has(`${other}/${name}`, ['yaml', 'yml']);
        return { locale, file, of: translation?.of, isThere };
      },
    ),
  );
  const entries = [...Object.values(content.texts), ...Object.values(content.lent)].map(
    ({ locale, section, slug, file, translation }): Spoken => ({
      locale,
      file,
      of: translation?.of,
      isThere: (other) => has(toTextId(section, other, slug), ['mdx', 'md']),
    }),
  );
  return [...words, ...entries];
}

/** Tells what is wrong with the origin of words. */
function findOriginFault(
  { locale, of, isThere }: Spoken,
  source: Locale,
): { message: Bilingual; remedy: Bilingual } | undefined {
  if (locale === source)
    return of === undefined
      ? undefined
      : {
          message: {
            en: `This is the source language (${source}): its words are translated from nothing.`,
            vi: `Đây là ngôn ngữ gốc (${source}): chữ ở đây không dịch từ đâu cả.`,
          },
          remedy: { en: 'Remove translation.', vi: 'Hãy bỏ translation.' },
        };
  if (of === undefined)
    return {
      message: {
        en: 'This translation does not say where it comes from.',
        vi: 'Bản dịch này không ghi dịch từ đâu và do ai dịch.',
      },
      remedy: {
        en: `Add translation: { of: ${source}, by: machine or human }; in a text, to the front matter.`,
        vi: `Thêm translation: { of: ${source}, by: machine hoặc human }; với bài thì ghi ở phần đầu bài.`,
      },
    };
  if (of !== locale && isThere(of)) return undefined;
  return {
    message: {
      en: `It says that it was translated from ${of}, in which there is ${of === locale ? 'only itself' : 'no such file'}.`,
      vi: `Tệp ghi dịch từ ${of}, mà ngôn ngữ đó ${of === locale ? 'chính là tệp này' : 'không có tệp như vậy'}.`,
    },
    remedy: {
      en: `Write the language it was made from, for example of: ${source}.`,
      vi: `Ghi ngôn ngữ đã dùng để dịch, chẳng hạn of: ${source}.`,
    },
  };
}

/** Files of words belong to a language of the site and say what they were translated from. */
export const origins: Rule = (loaded, report) => {
  const { site } = loaded.content;
  const enabled = new Set(site.locales.map(({ locale }) => locale));
  for (const spoken of listSpoken(loaded)) {
    const { locale, file } = spoken;
    if (!enabled.has(locale))
      report(
        'locale',
        file,
        undefined,
        {
          en: `The locale ${locale} is not enabled on this site.`,
          vi: `Ngôn ngữ ${locale} chưa được bật trên trang này.`,
        },
        {
          en: `Add it to locales in site.yaml; when the language was removed, delete the folder ${locale}/.`,
          vi: `Thêm vào locales trong site.yaml; nếu đã bỏ ngôn ngữ này thì xóa thư mục ${locale}/.`,
        },
      );
    const fault = findOriginFault(spoken, site.source);
    if (fault) report('provenance', file, loaded.locators.get(file)?.(['translation']), fault.message, fault.remedy);
  }
};
