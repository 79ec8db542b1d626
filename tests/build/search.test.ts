import { describe, expect, test } from 'vitest';
import { getAllEntries, getIntroductions, type Entry } from '../../src/catalog/entries.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { readPages, readWrittenSite } from '../pages.ts';
import { openSearch } from '../search.ts';
import { realContent, sites } from '../sites.ts';

/** Results that a reader sees at first. */
const firstPage = 12;

// Without what waits for its day, and in the editions that there are: whoever adds or dates an entry finds nothing red here.
const { content, locales } = await readWrittenSite(realContent);
const pages = new Map(readPages(sites.real).map((page) => [page.path, page]));

/** Title, lead and text of an entry as its page shows them, without what leads elsewhere. */
const getWords = (path: string): string =>
  pages
    .get(path)!
    .root.querySelectorAll('main h1, main .lead, main .body')
    .map(({ structuredText }) => structuredText)
    .join('\n');

/** Tells whether a text has a name: in scripts with spaces as words of its own, in Korean with a particle. */
function hasName(text: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}]/u.test(name);
  const pattern = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const end = /\p{Script=Hangul}$/u.test(name) ? '(?=$|[^\\p{L}]|[은는이가을를의에와과도로])' : '(?![\\p{L}\\p{M}])';
  return new RegExp(isSpaced ? `(?<![\\p{L}\\p{M}])${pattern}${end}` : pattern, 'iu').test(text);
}

/** Entries and introductions that are written in the language of the edition. */
const getWritten = (locale: Locale): Entry[] =>
  [...getIntroductions(content, locale), ...getAllEntries(content, locale)].filter(({ isFallback }) => !isFallback);

describe.each(locales)('the search of the edition %s', (locale) => {
  test(
    'finds every entry by each of its names and aliases in any script, on the first page',
    { timeout: 120_000 },
    async () => {
      const search = await openSearch(sites.real, locale);
      const missed: string[] = [];
      for (const { record, path } of getWritten(locale))
        for (const name of new Set([...Object.values(record.name), ...record.aliases]))
          if (!(await search(name)).slice(0, firstPage).includes(path)) missed.push(`${name} → ${path}`);
      expect(missed).toEqual([]);
    },
  );

  test(
    'finds what a term of the glossary names, by each of its forms, on the first page; else what is said of it',
    { timeout: 120_000 },
    async () => {
      const { source } = content.site;
      const search = await openSearch(sites.real, locale);
      const entries = getWritten(locale).map(({ path, record }) => ({
        path,
        name: record.name[source] ?? '',
        text: getWords(path),
      }));
      const getPaths = (has: (entry: (typeof entries)[number]) => boolean) =>
        entries.filter(has).map(({ path }) => path);
      const missed: string[] = [];
      for (const { agreed, find } of content.glossary.terms) {
        const called = getPaths(({ name }) => hasName(name, agreed[source]));
        const speaking = getPaths(({ text }) => hasName(text, agreed[locale]));
        for (const form of [...Object.values(agreed), ...find]) {
          const found = await search(form);
          const isFound =
            called.length > 0
              ? found.slice(0, firstPage).some((path) => called.includes(path))
              : speaking.length === 0 || found.some((path) => speaking.includes(path));
          if (!isFound) missed.push(form);
        }
      }
      expect(missed).toEqual([]);
    },
  );
});
