import type { Text } from '../../src/catalog/content.ts';
import { getScript } from '../../src/i18n/scripts.ts';
import { localeKeys, locales, type Locale } from '../../src/i18n/locales.ts';
import type { Bilingual, Place } from '../../src/loaders/fault.ts';
import type { Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** Scripts of which a sign says as much as a syllable, and takes the room of two letters. */
const dense = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']);

/** How many letters a description may have: search engines cut what is longer, and what is shorter says too little. */
export const getDescriptionLengths = (locale: Locale): readonly [fewest: number, most: number] =>
  dense.has(getScript(locales[locale].lang)) ? [25, 80] : [40, 160];

/** Counts letters as readers see them: marks above and below take no room. */
const countLetters = (text: string): number => Array.from(text.normalize('NFC').replaceAll(/\p{Mn}/gu, '')).length;

/** Says what is wrong with the length of a description. */
function judgeLength(text: string, locale: Locale): { message: Bilingual; remedy: Bilingual } | undefined {
  const [fewest, most] = getDescriptionLengths(locale);
  const count = countLetters(text);
  if (count >= fewest && count <= most) return undefined;
  return {
    message: {
      en: `The description has ${count} letters; ${fewest} to ${most} are read whole (${locale}).`,
      vi: `Mô tả có ${count} chữ; từ ${fewest} đến ${most} chữ thì đọc được trọn vẹn (${locale}).`,
    },
    remedy:
      count > most
        ? {
            en: 'Say what the reader finds here in fewer words; the rest stands in the text.',
            vi: 'Hãy nói gọn hơn bạn đọc tìm được gì ở đây; phần còn lại để trong bài.',
          }
        : {
            en: 'Say what the reader finds here: lists, search engines and shared links show nothing else.',
            vi: 'Hãy nói bạn đọc tìm được gì ở đây: danh sách, máy tìm kiếm và liên kết chia sẻ chỉ hiện chừng ấy.',
          },
  };
}

const names = {
  title: { en: 'title', vi: 'tiêu đề' },
  description: { en: 'description', vi: 'mô tả' },
} as const satisfies Record<string, Bilingual>;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Pairs each text with the first one of its language that has the same words in a field. */
function listSame(texts: readonly Text[], field: keyof typeof names): [text: Text, first: Text][] {
  const groups = Map.groupBy(texts, (text) => `${text.locale} ${fold(text[field])}`);
  return [...groups.values()].flatMap(([first, ...others]) => others.map((text): [Text, Text] => [text, first!]));
}

/** Descriptions are as long as lists and search engines show, and no two pages of a language introduce themselves alike. */
export const descriptions: Rule = ({ content, locators, sources }, report) => {
  const find = (file: string, field: string): Place | undefined => locators.get(file)?.([field]);
  const check = (file: string, locale: Locale, text: string): void => {
    const fault = judgeLength(text, locale);
    if (fault) report('description-length', file, find(file, 'description'), fault.message, fault.remedy);
  };
  const texts = Object.values(content.texts);
  for (const { file, locale, description } of texts) check(file, locale, description);
  for (const locale of localeKeys) {
    const edition = content.editions[locale];
    if (edition) check(findYamlFile(sources, `${locale}/home`), locale, edition.description);
  }
  for (const field of ['title', 'description'] as const)
    for (const [{ file }, first] of listSame(texts, field))
      report(
        'same-introduction',
        file,
        find(file, field),
        {
          en: `${first.file} has the same ${names[field].en}.`,
          vi: `${first.file} có cùng ${names[field].vi}.`,
        },
        {
          en: 'Say what this page has and the other has not: lists show both.',
          vi: 'Hãy nói trang này có gì mà trang kia không: danh sách hiện cả hai.',
        },
      );
};
