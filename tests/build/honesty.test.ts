import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { isLocale, localeKeys, locales, type Locale } from '../../src/i18n/locales.ts';
import {
  getAttribute,
  getHreflang,
  readPages,
  readSearchBundle,
  readTexts,
  type Page,
  type WrittenText,
} from '../pages.ts';
import { sites } from '../sites.ts';

// What machines are told is held, page by page, against the files that authors wrote.

const origin = 'https://quangbinh.example';
const fallbacks = ['en', 'vi'] as const;
const site = sites.real;

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

let pages: Page[];
let entryPages: EntryPage[];
let texts: Map<string, WrittenText>;

const getAddress = (locale: string, { section, slug }: EntryPage): string =>
  slug === 'index' ? `/${locale}/${section}/` : `/${locale}/${section}/${slug}/`;

beforeAll(() => {
  pages = readPages(site);
  texts = readTexts('src/content');
  entryPages = pages.flatMap((page) => {
    const [, locale = '', section = '', slug = 'index'] = page.path.split('/').filter((part, at) => at === 0 || part);
    if (!isLocale(locale) || !texts.has(`${section}/vi/${slug}`)) return [];
    const own = texts.get(`${section}/${locale}/${slug}`);
    const existing = localeKeys.filter((each) => texts.has(`${section}/${each}/${slug}`));
    return [{ ...page, locale, section, slug, own, existing }];
  });
});

describe('every entry in every edition', () => {
  test('is there, written or not', () => {
    expect(entryPages).toHaveLength([...texts.keys()].filter((id) => id.includes('/vi/')).length * localeKeys.length);
  });

  test('announces exactly the languages in which it is written, each of which announces it', () => {
    for (const page of entryPages) {
      const announced = getHreflang(page);
      const best = fallbacks.find((locale) => page.existing.includes(locale))!;
      const expected = Object.fromEntries([
        ...page.existing.map((locale) => [locales[locale].lang, `${origin}${getAddress(locale, page)}`]),
        ['x-default', `${origin}${getAddress(best, page)}`],
      ]);
      expect([page.path, announced]).toEqual([page.path, page.own ? expected : {}]);
    }
  });

  test('is canonical to itself, or without a text of its own to the text it shows, and then not indexed', () => {
    for (const page of entryPages) {
      const shown = page.own ? page.locale : fallbacks.find((locale) => page.existing.includes(locale))!;
      expect([
        page.path,
        getAttribute(page, 'link[rel=canonical]', 'href'),
        getAttribute(page, 'meta[name=robots]', 'content'),
      ]).toEqual([page.path, `${origin}${getAddress(shown, page)}`, page.own ? undefined : 'noindex']);
    }
  });

  test('is described in its language, with its original or its translations, or not at all', () => {
    for (const page of entryPages) {
      const script = page.root.querySelector('script[type="application/ld+json"]');
      if (!page.own) {
        expect([page.path, script]).toEqual([page.path, null]);
        continue;
      }
      const thing = JSON.parse(script!.text) as Record<string, unknown>;
      const at = (locale: Locale) => ({
        '@type': 'CreativeWork',
        '@id': `${origin}${getAddress(locale, page)}`,
        inLanguage: locales[locale].lang,
      });
      expect([page.path, thing['inLanguage'], thing['headline']]).toEqual([
        page.path,
        locales[page.locale].lang,
        page.own.title,
      ]);
      expect([page.path, thing['translationOfWork'], thing['workTranslation']]).toEqual([
        page.path,
        page.own.isTranslation ? at('vi') : undefined,
        page.own.isTranslation ? undefined : page.existing.filter((locale) => locale !== 'vi').map(at),
      ]);
    }
  });

  test('is in the site map, the feed and the search of its language if it is written in it, and else in none', () => {
    const map = parse(readFileSync(join(site, 'sitemap-0.xml'), 'utf8'));
    const mapped = map.querySelectorAll('url').map((url) => ({
      path: new URL(url.querySelector('loc')!.text).pathname,
      languages: [...url.outerHTML.matchAll(/hreflang="([^"]+)"/g)].map((match) => match[1]!).toSorted(),
    }));
    for (const locale of localeKeys) {
      const written = entryPages.filter((page) => page.locale === locale && page.own).map(({ path }) => path);
      const home = `/${locale}/`;
      expect(
        mapped
          .map(({ path }) => path)
          .filter((path) => path.startsWith(home))
          .toSorted(),
      ).toEqual([home, ...written].toSorted());
      expect([locale, readSearchBundle(site, locale)]).toEqual([locale, [home, ...written].toSorted()]);
      const feed = readFileSync(join(site, locale, 'feed.xml'), 'utf8');
      expect(feed).toContain(`<language>${locales[locale].lang}</language>`);
      const items = [...feed.matchAll(/<item>.*?<link>([^<]*)<\/link>/gs)].map((match) => new URL(match[1]!).pathname);
      expect([locale, items.toSorted()]).toEqual([
        locale,
        written.filter((path) => path.split('/').length === 5).toSorted(),
      ]);
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
      const missing = localeKeys.filter((locale) => !page.existing.includes(locale));
      expect([page.path, marked]).toEqual([page.path, missing.map((locale) => locales[locale].lang)]);
    }
  });
});

/** The language in which a fragment is announced to be, and its direction. */
function getAnnounced(element: HTMLElement): [lang: string | undefined, dir: string | undefined] {
  const find = (name: string): string | undefined => {
    for (let each: HTMLElement | null = element; each; each = each.parentNode as HTMLElement | null)
      if (each.getAttribute?.(name)) return each.getAttribute(name);
    return undefined;
  };
  return [find('lang'), find('dir')];
}

describe('every fragment', () => {
  test('of a text in another language says which language and direction it has', () => {
    const titles = [...texts].map(([id, text]) => [text.title, id.split('/')[1] as Locale] as const);
    // “Documents” is a title in two languages and tells nothing.
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
    expect(foreign).toBeGreaterThan(100);
  });

  test('in a script that no other edition writes is marked as that language', () => {
    const scripts = { lo: 'Lao', th: 'Thai', ko: 'Hangul', ja: 'Hiragana', ru: 'Cyrillic', ar: 'Arabic' } as const;
    for (const page of pages)
      for (const [locale, script] of Object.entries(scripts)) {
        const letters = new RegExp(`\\p{Script=${script}}{2}`, 'u');
        if (!letters.test(page.html)) continue;
        for (const element of page.root.querySelectorAll('body *')) {
          const said = element.childNodes.filter((node) => node.nodeType === 3).map((node) => node.text);
          if (/^(SCRIPT|STYLE)$/.test(element.tagName) || !said.some((text) => letters.test(text))) continue;
          expect([page.path, said.join(''), getAnnounced(element)[0]]).toEqual([page.path, said.join(''), locale]);
        }
      }
  });
});

test('a record’s names in all scripts serve the search and are not printed', () => {
  const html = readFileSync(join(site, 'en/places/son-doong/index.html'), 'utf8');
  expect(html).not.toContain('ソンドン');
  expect(html).not.toContain('data-pagefind');
  expect(existsSync(join(site, 'en/pagefind/pagefind.js'))).toBe(true);
});
