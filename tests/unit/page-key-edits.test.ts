import { beforeAll, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { months } from '../../src/catalog/season-paths.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { listChangedKeys, listPageKeys } from '../page-keys.ts';
import { provinceContent } from '../sites.ts';

// What an edit makes anew: the pages that show what was edited. Others only where an entry stands as a card, a row or a name:
// there its title, its description and its record count together, whichever of them is printed.

let content: SiteContent;
let keys: Record<string, string>;
beforeAll(async () => {
  ({ content } = await loadContent(provinceContent, { keepsTexts: false }));
  keys = listPageKeys(content);
});

type Edit = (content: SiteContent) => void;

/** What an edit makes anew, by path. */
function listChanged(edit: Edit): string[] {
  const changed = structuredClone(content);
  edit(changed);
  return listChangedKeys(keys, listPageKeys(changed));
}

/** Changes words of a body: what is loaded has their digests. */
const changeBody = ({ texts }: SiteContent, id: string): void => {
  texts[id]!.digest += '0';
  texts[id]!.blocks = { ...texts[id]!.blocks, _more: '000000000000' };
};

/** Paths in some editions. */
const inEach = (locales: readonly Locale[], ...paths: string[]): string[] =>
  locales.flatMap((locale) => paths.map((path) => `${locale}/${path}`));
const all: readonly Locale[] = ['en', 'vi', 'ar'];
/** What is made of an entry where it is written, and of all entries of an edition. */
const inWritten = (locale: Locale, id: string): string[] => inEach([locale], id, `${id}.md`, 'search', 'export.json');

test.each<[edit: string, Edit, made: string[]]>([
  // Two editions have no text of their own and show this one.
  [
    'the body of a text',
    (each) => changeBody(each, 'en/places/lake'),
    [...inWritten('en', 'places/lake'), ...inEach(['vi', 'ar'], 'places/lake')],
  ],
  [
    'the body of a translation',
    (each) => changeBody(each, 'vi/places/lighthouse'),
    inWritten('vi', 'places/lighthouse'),
  ],
  [
    'the body of an introduction',
    (each) => changeBody(each, 'en/news/index'),
    [...inWritten('en', 'news'), ...inEach(['vi', 'ar'], 'news')],
  ],
  [
    'the body of a page that the footer names',
    (each) => changeBody(each, 'en/pages/about'),
    [...inWritten('en', 'pages/about'), ...inEach(['vi', 'ar'], 'pages/about')],
  ],
  [
    'the title of a translation',
    ({ texts }) => (texts['vi/places/lighthouse']!.title += ' nay'),
    [
      ...inWritten('vi', 'places/lighthouse'),
      ...inEach(
        ['vi'],
        'places',
        'kinds/promotion',
        'press',
        'press/facts',
        'when',
        ...months.map((month) => `when/${month}`),
      ),
      ...inEach(['vi'], 'routes/lamp-to-bridge', 'routes/lamp-to-bridge.md', 'routes/lamp-to-bridge.gpx'),
      'outline',
    ],
  ],
  [
    'a fact that no card has',
    ({ records }) => (records['places/lake']!.facts['depth']!.value = 77),
    [
      ...inWritten('en', 'places/lake'),
      ...inEach(['vi', 'ar'], 'places/lake'),
      ...inEach(all, 'press', 'press/facts'),
      'outline',
    ],
  ],
  [
    'the day of the last change',
    ({ records }) => (records['places/lake']!.updated = '2026-12-01'),
    [...inWritten('en', 'places/lake'), ...inEach(['vi', 'ar'], 'places/lake'), 'outline'],
  ],
  [
    'a translation that there was not',
    ({ texts }) => {
      texts['vi/places/lake'] = { ...texts['en/places/lake']!, locale: 'vi', file: 'vi/places/lake.mdx' };
    },
    [
      // Other editions lead to it.
      ...inWritten('en', 'places/lake'),
      'ar/places/lake',
      ...inWritten('vi', 'places/lake'),
      ...inEach(['vi'], 'places', 'kinds/promotion', 'press', 'press/facts', 'places/lighthouse', 'gardens/moss'),
      'outline',
    ],
  ],
  [
    'the message of a front page',
    ({ editions }) => (editions['vi']!.message += '!'),
    [...inEach(['vi'], 'search', 'export.json', 'press', 'press/facts'), 'outline'],
  ],
])('%s', (_, edit, made) => {
  expect(listChanged(edit)).toEqual(made.toSorted());
});
