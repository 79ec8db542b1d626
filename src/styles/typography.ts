import { locales } from '../i18n/locales.ts';
import { getScript } from '../i18n/scripts.ts';

/** For scripts whose letters must not be pulled apart: no spacing of headings, nor of labels that ask for some. */
const joined = 'letter-spacing:normal;--tracking-tight:0em;--tracking-wide:0em';

/** What text in a script asks for. Scripts (ISO 15924) that are not named are set as Latin is. */
const rules: readonly (readonly [scripts: string, declarations: string])[] = [
  // Signs above and below letters need air, and must not be cut from theirs.
  ['Thai Laoo Khmr Mymr Tibt', `--line-height-text:1.85;--line-height-heading:1.5;${joined}`],
  ['Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh', `--line-height-text:1.8;--line-height-heading:1.45;${joined}`],
  // Letters that join must not be pulled apart.
  ['Arab Syrc Thaa Nkoo Mong', `--line-height-text:1.85;--line-height-heading:1.4;${joined}`],
  // Signs that fill a square are not to be pushed into one another.
  ['Hans Hant Jpan Kore', `--line-height-text:1.8;--line-height-heading:1.4;${joined}`],
  // No small kana, closing bracket or mark of iteration begins a line (JIS X 4051, GB/T 15834).
  ['Hans Hant Jpan', 'line-break:strict;text-spacing-trim:trim-start'],
  // Lines end between phrases, as Japanese is read, and between words in Korean.
  ['Jpan', 'word-break:auto-phrase'],
  ['Kore', 'word-break:keep-all'],
  // Han letters are drawn differently in each country: the reader's own region comes first.
  ['Hans', toFonts('PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC')],
  ['Hant', toFonts('PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC')],
  ['Jpan', toFonts('Hiragino Sans', 'Yu Gothic', 'Meiryo', 'Noto Sans CJK JP', 'Noto Sans JP')],
  ['Kore', toFonts('Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR')],
  // Digits and signs from the same face as the letters: the site's own has neither. Vietnamese names that the reader's
  // fonts cannot write still find it.
  ['Cyrl', "--font-text:system-ui,'Noto Sans',var(--font-latin),sans-serif"],
  ['Arab', "--font-text:'Geeza Pro','Segoe UI','Noto Sans Arabic',system-ui,var(--font-latin),sans-serif"],
  // No slanted letters: what is emphasized is heavier, and titles of works stand upright.
  [
    'Hans Hant Jpan Kore Thai Laoo Khmr Mymr Tibt Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Arab Syrc Thaa Nkoo Mong Hebr',
    '--slant:normal;--weight-emphasis:700',
  ],
  // Long words are divided where the browser knows how; base.css takes out languages of short ones.
  ['Latn Cyrl Grek Armn Geor', 'hyphens:auto'],
];

function toFonts(...names: string[]): string {
  return `--font-text:var(--font-latin),${names.map((name) => `'${name}'`).join(',')},sans-serif`;
}

/** Style sheet by which each language of the locale table is set as its script asks, for the head of every page. */
export const typography: string = `@layer base{${rules
  .map(([scripts, declarations]) => {
    const langs = Object.values(locales)
      .map(({ lang }) => lang)
      .filter((lang) => scripts.split(' ').includes(getScript(lang)));
    return langs.length === 0 ? '' : `${langs.map((lang) => `:lang(${lang})`).join(',')}{${declarations}}`;
  })
  .join('')}}`;
