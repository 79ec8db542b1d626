import { findRefused, findUnexplained } from '../../src/catalog/glossary.ts';
import type { Place } from '../../src/loaders/fault.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Rule } from '../rule.ts';

/** Calls back for every text that a value of a YAML file gives per locale. */
function visitLocalized(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (locale: Locale, text: string, path: readonly PropertyKey[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof child === 'string' && !Array.isArray(value) && isLocale(key)) visit(key, child, here);
    else visitLocalized(child, here, visit);
  }
}

/** The place of what concerns a whole file. */
const nowhere = (): undefined => undefined;

/** No text, label or front page uses a form that the glossary refuses in its language, or one that misleads without
 * the words that explain it. */
export const names: Rule = ({ content, parsed, recordFiles, media, locators }, report) => {
  const check = (file: string, locate: () => Place | undefined, locale: Locale, text: string): void => {
    for (const { refused, agreed } of findRefused(content.glossary, locale, text))
      report(
        'refused-name',
        file,
        locate(),
        {
          en: `“${refused}” is not used here (${locale}).`,
          vi: `Không dùng “${refused}” (${locale}).`,
        },
        agreed
          ? { en: `Write “${agreed}”; glossary.yaml says why.`, vi: `Viết “${agreed}”; lý do ghi trong glossary.yaml.` }
          : { en: 'See glossary.yaml.', vi: 'Xem glossary.yaml.' },
      );
  };
  const checkExplained = (file: string, locate: () => Place | undefined, locale: Locale, text: string): void => {
    for (const { form, beside } of findUnexplained(content.glossary, locale, text))
      report(
        'unexplained-name',
        file,
        locate(),
        {
          en: `“${form}” is another place to readers of ${locale}.`,
          vi: `Người đọc ${locale} hiểu “${form}” là nơi khác.`,
        },
        { en: `Write beside it: ${beside.join(', or ')}.`, vi: `Viết kèm: ${beside.join(' hoặc ')}.` },
      );
  };
  for (const [id, { frontMatter, blocks }] of parsed) {
    const { file, locale } = content.texts[id]!;
    const whole = [frontMatter.title, frontMatter.description, ...blocks.map(({ text }) => text)].join('\n');
    checkExplained(file, nowhere, locale, whole);
    check(file, nowhere, locale, `${frontMatter.title}\n${frontMatter.description}`);
    for (const { line, text } of blocks) check(file, () => ({ line, column: 1 }), locale, text);
  }
  const visitFile = (file: string, value: unknown): void =>
    visitLocalized(value, [], (locale, text, path) => {
      const locate = (): Place | undefined => locators.get(file)?.(path);
      check(file, locate, locale, text);
      checkExplained(file, locate, locale, text);
    });
  visitFile('site.yaml', content.site);
  for (const [id, record] of Object.entries(content.records)) visitFile(recordFiles.get(id)!, record);
  for (const { name, record } of Object.values(content.media)) visitFile(media.records.get(name)!, record);
  for (const [locale, edition] of Object.entries(content.editions)) {
    // As one text: slugs and keys in it are no words of any language. The loader has checked the keys.
    const [file, text] = [`editions/${locale}.yaml`, JSON.stringify(edition)];
    check(file, nowhere, locale as Locale, text);
    checkExplained(file, nowhere, locale as Locale, text);
  }
};
