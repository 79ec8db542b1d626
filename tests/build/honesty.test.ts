import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { isLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { absoluteUrl } from '../../src/i18n/paths.ts';
import { getScript } from '../../src/i18n/scripts.ts';
import { listKindPages } from '../../src/catalog/kinds.ts';
import { listSeasonPages } from '../../src/catalog/season-paths.ts';
import { listPressPages } from '../../src/press/addresses.ts';
import {
  getAttribute,
  getHreflang,
  readHome,
  readPages,
  readSearchBundle,
  readWrittenSite,
  toSitePath,
  type Page,
  type WrittenText,
} from '../pages.ts';
import { languagesContent, provinceContent, realContent, sites } from '../sites.ts';

// What machines are told is held, page by page, against the files that authors wrote.

/** A page of an edition that shows an entry or the introduction of a section. */
interface EntryPage extends Page {
  locale: Locale;
  section: string;
  slug: string;
  /** The text in the language of the page; undefined on a fallback page. */
  own: WrittenText | undefined;
  /** Locales in which the entry is written. */
  existing: Locale[];
}

describe.each([
  ['the real site', sites.real, realContent],
  ['the invented province', sites.province, provinceContent],
  ['the province in twelve languages', sites.languages, languagesContent],
])('in %s', (_name, site, folder) => {
  let pages: Page[];
  let entryPages: EntryPage[];
  let texts: Map<string, WrittenText>;
  let enabled: Locale[];
  let source: Locale;
  /** The language in which a page is shown that is not written in its own. */
  let getBest: (page: EntryPage) => Locale;
  /** The language that readers of no edition in particular are sent to. */
  let getDefault: (page: EntryPage) => Locale;
  /** The pages about months, of the press room and of kinds of information, which belong to every edition. */
  let listOwn: (locale: Locale) => string[];
  /** When an entry was published, in milliseconds since 1970. */
  let getPublished: (page: EntryPage) => number;
  /** Absolute address of an entry in an edition. */
  let getAddress: (locale: string, page: EntryPage) => string;

  beforeAll(async () => {
    pages = readPages(site);
    const written = await readWrittenSite(folder);
    const { url, fallback, locales: editions } = written.content.site;
    const first = new Map(editions.map((edition) => [edition.locale, edition.fallback ?? []]));
    ({ locales: enabled, texts } = written);
    ({ source } = written.content.site);
    listOwn = (locale) =>
      [listSeasonPages, listPressPages, listKindPages].flatMap((list) => list(written.content, locale));
    getPublished = ({ section, slug }) => Date.parse(written.content.records[`${section}/${slug}`]!.published);
    getDefault = ({ existing }) => [...fallback, source].find((locale) => existing.includes(locale))!;
    getBest = (page) => first.get(page.locale)!.find((each) => page.existing.includes(each)) ?? getDefault(page);
    getAddress = (locale, { section, slug }) =>
      absoluteUrl(url, slug === 'index' ? `/${locale}/${section}/` : `/${locale}/${section}/${slug}/`);
    entryPages = pages.flatMap((page) => {
      const [, locale = '', section = '', slug = 'index'] = page.path.split('/').filter((part, at) => at === 0 || part);
      if (!isLocale(locale) || !texts.has(`${source}/${section}/${slug}`)) return [];
      const own = texts.get(`${locale}/${section}/${slug}`);
      const existing = enabled.filter((each) => texts.has(`${each}/${section}/${slug}`));
      return [{ ...page, locale, section, slug, own, existing }];
    });
  });

  describe('every entry in every edition', () => {
    test('is there, written or not', () => {
      const originals = [...texts.keys()].filter((id) => id.startsWith(`${source}/`));
      expect(entryPages).toHaveLength(originals.length * enabled.length);
    });

    test('announces exactly the languages in which it is written, each of which announces it', () => {
      for (const page of entryPages) {
        const announced = getHreflang(page);
        const expected = Object.fromEntries([
          ...page.existing.map((locale) => [locales[locale].lang, getAddress(locale, page)]),
          ['x-default', getAddress(getDefault(page), page)],
        ]);
        expect([page.path, announced]).toEqual([page.path, page.own ? expected : {}]);
      }
    });

    test('is canonical to itself, or without a text of its own to the text it shows, and then not indexed', () => {
      for (const page of entryPages) {
        const shown = page.own ? page.locale : getBest(page);
        expect([
          page.path,
          getAttribute(page, 'link[rel=canonical]', 'href'),
          getAttribute(page, 'meta[name=robots]', 'content'),
        ]).toEqual([page.path, getAddress(shown, page), page.own ? undefined : 'noindex']);
      }
    });

    test('is described in its language, with its original or its translations, or not at all', () => {
      for (const page of entryPages) {
        const script = page.root.querySelector('script[type="application/ld+json"]');
        if (!page.own) {
          expect([page.path, script]).toEqual([page.path, null]);
          continue;
        }
        const { '@graph': graph } = JSON.parse(script!.text) as { '@graph': Record<string, unknown>[] };
        const thing = graph[0]!;
        const at = (locale: Locale) => ({ '@id': getAddress(locale, page) });
        const others = page.existing.filter((locale) => locale !== page.locale);
        expect([page.path, thing['inLanguage'], thing['headline']]).toEqual([
          page.path,
          locales[page.locale].lang,
          page.own.title,
        ]);
        expect([page.path, thing['translationOfWork'], thing['workTranslation']]).toEqual([
          page.path,
          page.own.of && at(page.own.of),
          page.own.of || others.length === 0 ? undefined : others.map(at),
        ]);
      }
    });

    test('is in the site map and the search of its language if it is written in it, in its feed while it is new, and else in none', () => {
      const address = readHome(site);
      const map = parse(readFileSync(join(site, 'sitemap-0.xml'), 'utf8'));
      const mapped = map.querySelectorAll('url').map((url) => ({
        path: toSitePath(url.querySelector('loc')!.text, address),
        languages: [...url.outerHTML.matchAll(/hreflang="([^"]+)"/g)].map((match) => match[1]!).toSorted(),
      }));
      for (const locale of enabled) {
        const own = entryPages.filter((page) => page.locale === locale && page.own);
        const written = own.map(({ path }) => path);
        const home = `/${locale}/`;
        expect(
          mapped
            .map(({ path }) => path)
            .filter((path) => path.startsWith(home))
            .toSorted(),
        ).toEqual([home, ...listOwn(locale), ...written].toSorted());
        expect([locale, readSearchBundle(site, locale)]).toEqual([
          locale,
          [home, ...listOwn(locale), ...written].toSorted(),
        ]);
        const feed = readFileSync(join(site, locale, 'feed.xml'), 'utf8');
        expect(feed).toContain(`<language>${locales[locale].lang}</language>`);
        const items = [...feed.matchAll(/<item>.*?<link>([^<]*)<\/link>/gs)].map((match) =>
          toSitePath(match[1]!, address),
        );
        // The feed has the newest forty of them, in that order: what has the same moment goes by its name.
        const newest = own
          .filter(({ slug }) => slug !== 'index')
          .toSorted((a, b) => getPublished(b) - getPublished(a) || (a.path < b.path ? -1 : 1));
        expect([locale, items]).toEqual([locale, newest.slice(0, 40).map(({ path }) => path)]);
      }
      for (const page of entryPages.filter(({ own }) => own))
        expect([page.path, mapped.find(({ path }) => path === page.path)?.languages]).toEqual([
          page.path,
          [...page.existing.map((locale) => locales[locale].lang), 'x-default'].toSorted(),
        ]);
    });

    test('is marked in the switcher where it is not written', () => {
      for (const page of entryPages) {
        const marked = page.root
          .querySelectorAll('#language-menu li')
          .filter((item) => item.querySelector('span') !== null)
          .map((item) => item.querySelector('a')!.getAttribute('hreflang'));
        const missing = enabled.filter((locale) => !page.existing.includes(locale));
        expect([page.path, marked]).toEqual([page.path, missing.map((locale) => locales[locale].lang)]);
      }
    });
  });
});

/** Unicode's names of the scripts that one language of the twelve is written in, by ISO 15924 code. */
const scripts: Record<string, string> = {
  Laoo: 'Lao',
  Thai: 'Thai',
  Kore: 'Hangul',
  Jpan: 'Hiragana',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
};

/** The language in which a fragment is announced to be, and its direction. */
function getAnnounced(element: HTMLElement): [lang: string | undefined, dir: string | undefined] {
  const find = (name: string): string | undefined => {
    for (let each: HTMLElement | null = element; each; each = each.parentNode as HTMLElement | null)
      if (each.getAttribute?.(name)) return each.getAttribute(name);
    return undefined;
  };
  return [find('lang'), find('dir')];
}

// Authors may quote a word of another language in a sentence; here nobody does.
describe('every fragment', () => {
  const pages = readPages(sites.languages);

  test('of a text in another language says which language and direction it has', async () => {
    const { texts } = await readWrittenSite(languagesContent);
    const titles = [...texts].map(([id, text]) => [text.title, id.split('/')[0] as Locale] as const);
    const byTitle = new Map(titles.filter(([title]) => titles.filter(([other]) => other === title).length === 1));
    let foreign = 0;
    for (const page of pages) {
      const locale = page.path.split('/')[1] ?? '';
      if (!isLocale(locale)) continue;
      for (const element of page.root.querySelectorAll('main a, main h1, main h2, main h3, footer a')) {
        const of = byTitle.get(element.text.trim());
        if (!of || of === locale) continue;
        foreign += 1;
        const inner = element.querySelector('[lang]') ?? element;
        expect([page.path, element.text, ...getAnnounced(inner)]).toEqual([
          page.path,
          element.text,
          locales[of].lang,
          locales[of].dir,
        ]);
      }
    }
    expect(foreign).toBeGreaterThan(50);
  });

  test.each(['Lao', 'Thai', 'Hangul', 'Hiragana', 'Cyrillic', 'Arabic'])(
    'in the script %s is marked as a language that is written in it',
    (script) => {
      const letters = new RegExp(`\\p{Script=${script}}{2}`, 'u');
      const marked = new Set<string>();
      for (const page of pages) {
        if (!letters.test(page.html)) continue;
        for (const element of page.root.querySelectorAll('body *')) {
          const said = element.childNodes.filter((node) => node.nodeType === 3).map((node) => node.text);
          if (/^(SCRIPT|STYLE)$/.test(element.tagName) || !said.some((text) => letters.test(text))) continue;
          const [lang] = getAnnounced(element);
          expect([page.path, said.join(''), lang && scripts[getScript(lang)]]).toEqual([
            page.path,
            said.join(''),
            script,
          ]);
          marked.add(lang!);
        }
      }
      expect(marked.size).toBe(1);
    },
  );
});
