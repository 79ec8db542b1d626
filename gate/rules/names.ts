import { hash } from 'node:crypto';
import { findRefused, findUnexplained } from '../../src/catalog/glossary.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { listPrinted, type PrintedString } from '../printed.ts';
import type { Rule } from '../rule.ts';

/** Kinds of strings that nobody reads as words: forms that are listed to be found or refused, addresses and keys. */
const unread: ReadonlySet<PrintedString['kind']> = new Set(['search', 'address']);

/** Tells whether somebody reads a string as words; notes of the glossary speak of forms and are for translators. */
const isRead = ({ file, locale, kind }: PrintedString): boolean =>
  !unread.has(kind) && (locale !== undefined || file !== 'glossary.yaml');

/** Tells whether a string is the title of a work that a source names: such titles are theirs, and stay as they are. */
function isTitleOfOthers(
  { content: { sources }, locators }: LoadedContent,
  { file, text, locate }: PrintedString,
): boolean {
  const [, key = ''] = /^sources\/(.*)\.ya?ml$/.exec(file) ?? [];
  return sources[key]?.title === text && locate()?.line === locators.get(file)?.(['title']).line;
}

/** Web addresses within words lead to pages of others, whose names they have. */
const blankAddresses = (text: string): string =>
  text.includes('://') ? text.replaceAll(/\bhttps?:\/\/[!-~]+/g, (address) => '|'.repeat(address.length)) : text;

/** What is read as one: a text with its title and captions, a front page. Names and labels stand alone: lists show them elsewhere. */
const isWhole = ({ file, kind }: PrintedString): boolean =>
  (/\.mdx?$/.test(file) && kind !== 'value') || /\/home\.ya?ml$/.test(file);

function groupWholes(strings: readonly PrintedString[]): PrintedString[][] {
  const groups = new Map<unknown, PrintedString[]>();
  for (const each of strings) {
    const key = isWhole(each) ? `${each.file} ${each.locale}` : each;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** No printed string uses a form that the glossary refuses in its language, or one that misleads without the words that
 * explain it. Strings in nobody's language are held against the forms of all. */
export const names: Rule = (loaded, report, verdicts) => {
  const { glossary } = loaded.content;
  const strings = listPrinted(loaded).filter(isRead);
  const findAll = (printed: PrintedString): number => {
    const { file, locale, text, locate } = printed;
    const found = findRefused(glossary, locale, blankAddresses(text));
    for (const { refused, index, agreed } of found) {
      if (isTitleOfOthers(loaded, printed)) break;
      report(
        'refused-name',
        file,
        locate(index),
        {
          en: `“${refused}” is not used here${locale ? ` (${locale})` : ''}.`,
          vi: `Không dùng “${refused}”${locale ? ` (${locale})` : ''}.`,
        },
        agreed
          ? { en: `Write “${agreed}”; glossary.yaml says why.`, vi: `Viết “${agreed}”; lý do ghi trong glossary.yaml.` }
          : { en: 'See glossary.yaml.', vi: 'Xem glossary.yaml.' },
      );
    }
    return found.length;
  };
  const terms = hash('sha256', JSON.stringify(glossary));
  for (const [file, all] of Map.groupBy(strings, (each) => each.file)) {
    const look = (): number => all.reduce((sum, printed) => sum + findAll(printed), 0);
    const words = all.map(({ locale, text }) => `${locale} ${text}`).join('\n');
    if (verdicts) verdicts.skipIfClean(file, `names ${terms}\n${words}`, look);
    else look();
  }
  const spoken = strings.filter(
    (each): each is PrintedString & { locale: Locale } =>
      each.locale !== undefined && !each.file.endsWith('/glossary.yaml'),
  );
  for (const group of groupWholes(spoken)) {
    const [first] = group as [PrintedString & { locale: Locale }]; // groups are not empty
    const { file, locale, locate } = first;
    const text = group.map((each) => each.text).join('\n');
    for (const { form, beside } of findUnexplained(glossary, locale, text)) {
      if (isTitleOfOthers(loaded, first)) break;
      report(
        'unexplained-name',
        file,
        isWhole(first) ? undefined : locate(),
        {
          en: `“${form}” is another place to readers of ${locale}.`,
          vi: `Người đọc ${locale} hiểu “${form}” là nơi khác.`,
        },
        { en: `Write beside it: ${beside.join(', or ')}.`, vi: `Viết kèm: ${beside.join(' hoặc ')}.` },
      );
    }
  }
};
