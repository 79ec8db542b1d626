import { findMissing, getFamilies, getFontPackage } from '../../src/cards/fonts.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { TextFrontMatter } from '../../src/schemas/text.ts';
import type { Rule } from '../rule.ts';

/** Words that stand on share cards. */
interface CardWords {
  file: string;
  locale: Locale;
  path: string[];
  words: string | undefined;
}

/** Lists the words of cards (src/cards/card.ts): names, what the site is, and whose a photograph is. */
function listCardWords({ content, wording }: LoadedContent): CardWords[] {
  const enabled = new Set(content.site.locales.map(({ locale }) => locale));
  const list: CardWords[] = [];
  for (const [locale, { file, words }] of wording.site)
    for (const field of ['name', 'tagline'] as const) list.push({ file, locale, path: [field], words: words[field] });
  for (const [locale, { file, words }] of wording.media)
    for (const [name, { credit }] of Object.entries(words.media))
      if (content.media[name]?.record.kind === 'photograph')
        list.push({ file, locale, path: ['media', name, 'credit'], words: credit });
  for (const [id, { file, words }] of wording.entries) {
    const { name, title }: Partial<TextFrontMatter> = words;
    const [locale = '', section, slug] = id.split('/');
    if (!isLocale(locale) || !content.records[`${section}/${slug}`]) continue;
    list.push({ file, locale, path: [name === undefined ? 'title' : 'name'], words: name ?? title });
  }
  return list.filter(({ locale }) => enabled.has(locale));
}

const toCode = (letter: string): string => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`; // a letter has one

/** Every letter on a share card can be drawn: a card is a picture, and readers cannot bring fonts of their own to it. */
export const cards: Rule = (loaded, report) => {
  const { typeface } = loaded.content.brand;
  for (const { file, locale, path, words = '' } of listCardWords(loaded)) {
    const missing = findMissing(words, getFamilies(locale, typeface));
    if (missing.length === 0) continue;
    const print = (list: readonly string[]): string =>
      list.map((letter) => `“${letter}” (${toCode(letter)})`).join(', ');
    const byPackage = Map.groupBy(missing, getFontPackage);
    const parts = Array.from(byPackage, ([wanted, letters]): Bilingual => {
      const list = print(letters);
      return wanted === undefined
        ? {
            en: `No font that can be installed has ${list}: write it in the letters of the language, for example “Chess festival” for “♞ festival”.`,
            vi: `Không có phông nào cài được có ${list}: hãy viết bằng chữ của ngôn ngữ ấy, chẳng hạn “Hội cờ người” thay cho “Hội ♞”.`,
          }
        : {
            en: `Have a font with ${list} installed, npm install --save-exact ${wanted}, or write it in other letters.`,
            vi: `Nhờ người bảo trì cài phông có ${list}, npm install --save-exact ${wanted}, hoặc viết bằng chữ khác.`,
          };
    });
    report(
      'card-letters',
      file,
      loaded.locators.get(file)?.(path),
      {
        en: `The share card of the page prints this, and none of its fonts has ${print(missing)}.`,
        vi: `Ảnh chia sẻ của trang in dòng này, mà không phông nào của ảnh có ${print(missing)}.`,
      },
      { en: parts.map(({ en }) => en).join(' '), vi: parts.map(({ vi }) => vi).join(' ') },
    );
  }
};
