import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localeKeys } from '../src/i18n/locales.ts';
import type { Bilingual } from '../src/loaders/fault.ts';
import { catalog } from './catalog.ts';
import type { RuleInfo } from './rule.ts';
import type { LanguageWords } from './claims/language-words.ts';
import { languageWords } from './claims/words/index.ts';
import { wordRules } from './words/index.ts';
import { countries } from './words/telephones.ts';

/** Where the pages lie. */
export const docsFolder = 'docs/gate';

/** Inputs that rules are tested with; the pages show them. */
const corpusFolder = 'tests/fixtures/gate';

/** As many samples as help to understand a rule. */
const sampleLimit = 8;

/** One side of a file of the corpus; tests/corpus.ts describes it in full. */
interface Side {
  bodies?: Record<string, string[]>;
  files?: { name: string }[];
}

/** Writes a sample so that nothing in it stays unseen: `\u{202E}`. */
const show = (text: string, locale?: string): string => {
  const seen = text
    .replaceAll('\n', ' ⏎ ')
    .replaceAll(
      /\p{C}|\p{Default_Ignorable_Code_Point}|[\u00A0\u2028\u2029]/gu,
      (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`,
    );
  return `- \`${seen.replaceAll('`', "'")}\`${locale ? ` (${locale})` : ''}`;
};

const showSide = ({ bodies = {}, files = [] }: Side): string[] => [
  ...Object.entries(bodies).flatMap(([locale, list]) => list.map((body) => show(body, locale))),
  ...files.map(({ name }) => `- ${name}`),
];

/** Samples of a rule, as lines of Markdown: its own, else those of the corpus. */
function getSamples(id: string): { bad: string[]; good: string[] } {
  const words = wordRules.find((rule) => rule.id === id);
  if (words) {
    const { bad, good } = words;
    return {
      bad: bad.map((each) => show(each.text, each.locale)),
      good: good.map((each) => show(each.text, each.locale)),
    };
  }
  const file = join(corpusFolder, `${id}.yaml`);
  if (!existsSync(file)) return { bad: [], good: [] };
  const { hostile = {}, innocent = {} } = parse(readFileSync(file, 'utf8')) as { hostile?: Side; innocent?: Side };
  return { bad: showSide(hostile), good: showSide(innocent) };
}

const weights = {
  error: { en: 'Error: nothing is built.', vi: 'Lỗi: không dựng trang.' },
  warning: { en: 'Warning: the site is built.', vi: 'Cảnh báo: vẫn dựng trang.' },
} as const;
const firmness = {
  true: { en: 'No exceptions.', vi: 'Không có ngoại lệ.' },
  false: {
    en: 'Two people may grant an exception in gate-exceptions.yaml.',
    vi: 'Hai người có thể cho phép ngoại lệ trong gate-exceptions.yaml.',
  },
} as const;

/** Languages that have a list, by their keys. */
const listLanguages = (list: keyof LanguageWords): string =>
  localeKeys.filter((locale) => languageWords[locale]?.[list]).join(', ');

const listCountries = (): string =>
  localeKeys.flatMap((locale) => (countries[locale] ? `${locale} (${countries[locale].join(', ')})` : [])).join(', ');

/** What rules know of single languages. A language that is not named is held to the rule without it. */
const languages: Readonly<Record<string, Bilingual>> = {
  'number-in-prose': {
    en: `Large counts and numbers with signs (km, %) are found in every language; words for units in ${listLanguages('units')}; numbers in letters in ${listLanguages('numbers')}.`,
    vi: `Số đếm lớn và số kèm ký hiệu (km, %) thì ngôn ngữ nào cũng xét; từ chỉ đơn vị: ${listLanguages('units')}; số viết bằng chữ: ${listLanguages('numbers')}.`,
  },
  superlative: {
    en: `Looked for in ${listLanguages('superlatives')}; in other languages, nothing is taken for a superlative.`,
    vi: `Chỉ xét ở ${listLanguages('superlatives')}; ngôn ngữ khác thì không câu nào bị coi là so sánh nhất.`,
  },
  'private-contact': {
    en: `Numbers without a country code are known as those of Vietnam, and of the countries of a language: ${listCountries()}.`,
    vi: `Số không có mã nước được hiểu là số Việt Nam, hoặc số của nước nói ngôn ngữ ấy: ${listCountries()}.`,
  },
};

/** Keeps a code such as &amp; as it is written. */
const escape = (text: string): string => text.replaceAll('&', '\\&');

/** Writes the page of one rule. */
export function describeRule({ id, title, why, severity, isFirm }: RuleInfo): string {
  const remedy = wordRules.find((rule) => rule.id === id)?.remedy;
  const { bad, good } = getSamples(id);
  const weight = weights[severity];
  const firm = severity === 'error' ? firmness[`${isFirm}`] : { en: '', vi: '' };
  const list = (heading: string, samples: string[]): string[] =>
    samples.length > 0 ? [`## ${heading}\n\n${samples.slice(0, sampleLimit).join('\n')}`] : [];
  return `${[
    `# ${title.en} (\`${id}\`)`,
    `_${title.vi}_`,
    escape(`${why.en}\n\n${why.vi}`),
    ...(remedy ? [escape(`**What to do.** ${remedy.en}\n\n**Cách sửa.** ${remedy.vi}`)] : []),
    ...(id in languages ? [`**Languages.** ${languages[id]!.en}\n\n**Ngôn ngữ.** ${languages[id]!.vi}`] : []),
    `${weight.en} ${firm.en}`.trim(),
    `${weight.vi} ${firm.vi}`.trim(),
    ...list('Refused · Bị từ chối', bad),
    ...list('Allowed · Được phép', good),
  ].join('\n\n')}\n`;
}

/** Writes the list of all rules. */
export const describeRules = (rules: readonly RuleInfo[]): string =>
  [
    '# The rules of the gate',
    'Made from the rules themselves (`gate/catalog.ts`, `gate/words/`) by `npm run gate -- --docs`. The samples on each page are taken from its tests.',
    `${rules.map(({ id, title }) => `- [${id}](${id}.md): ${title.en} · ${title.vi}`).join('\n')}\n`,
  ].join('\n\n');

/** Writes all pages anew. */
export function writeDocs(): void {
  mkdirSync(docsFolder, { recursive: true });
  for (const file of readdirSync(docsFolder)) rmSync(join(docsFolder, file));
  for (const rule of catalog) writeFileSync(join(docsFolder, `${rule.id}.md`), describeRule(rule));
  writeFileSync(join(docsFolder, 'README.md'), describeRules(catalog));
}
