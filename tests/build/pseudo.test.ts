import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { months } from '../../src/catalog/season-paths.ts';
import {
  capitalize,
  formatDate,
  formatDateTime,
  formatMonth,
  formatNumber,
  getLanguageName,
} from '../../src/i18n/format.ts';
import { isLocale, localeKeys, locales } from '../../src/i18n/locales.ts';
import { pseudoBrackets } from '../../src/i18n/pseudo.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { feedFormats } from '../../src/machines/feed.ts';
import { readPages, type Page } from '../pages.ts';
import { provinceContent, sites } from '../sites.ts';

/** Attributes that people read or hear. */
const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
const [open, close] = pseudoBrackets;
const getWords = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’']+/gu) ?? [];
/** A text may hold another: the inner ones go first. */
function withoutInterface(text: string): string {
  const rest = text.replaceAll(new RegExp(`${open}[^${open}${close}]*${close}`, 'g'), ' ');
  return rest === text ? text : withoutInterface(rest);
}

/** Words that need no translation: those of the content, and what `Intl` writes. */
function getKnownWords(): Set<string> {
  const content = readdirSync(provinceContent, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ya?ml|mdx|geojson)$/.test(file))
    .map((file) => readFileSync(join(provinceContent, file), 'utf8'));
  const enabled = ['en', 'vi', 'ar'] as const;
  const dates = enabled.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')).flatMap((month) => [
      formatDate(locale, `2020-${month}-01`),
      formatDateTime(locale, getTranslator(locale), `2020-${month}-01T08:00:00Z`, 'Asia/Tokyo'),
    ]),
  );
  const lists = enabled.flatMap((locale) => {
    const list = new Intl.ListFormat(locales[locale].lang);
    return months.flatMap((month) => [
      capitalize(locale, formatMonth(locale, month)),
      list.format([formatMonth(locale, 1), formatMonth(locale, month)]),
    ]);
  });
  const units = enabled.flatMap((locale) =>
    ['meter', 'kilometer', 'byte', 'kilobyte', 'day'].flatMap((unit) =>
      [2, 30, 31.5, 227].flatMap((value) =>
        (['short', 'long'] as const).map((unitDisplay) =>
          formatNumber(locale, value, { style: 'unit', unit, unitDisplay }),
        ),
      ),
    ),
  );
  const names = localeKeys.flatMap((locale) => [
    locale.toUpperCase(),
    locale,
    locales[locale].name,
    ...enabled.map((other) => getLanguageName(other, locale)),
  ]);
  const types = ['CSV', 'SVG', 'ZIP', 'GeoJSON', 'KML', 'GPX', ...feedFormats.map(({ name }) => name)];
  return new Set([...content, ...dates, ...lists, ...units, ...names, ...types].flatMap(getWords));
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
const isWhole = (text: string): boolean => count(text, open) === count(text, close);
/** Elements that hold lines of text and other things; in all others there is one text, with elements in it or not. */
const holders =
  /^(?:BODY|HTML|HEAD|MAIN|HEADER|FOOTER|NAV|ARTICLE|ASIDE|SECTION|DIV|UL|OL|DL|TABLE|T?HEAD|TBODY|TR|FORM|FIELDSET|DIALOG|FIGURE|DETAILS)$/;

/** The texts of an element. One that is cut by elements within it, such as a number or a link, is put together again. */
function getTexts(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.startsWith('<!DOCTYPE') ? [] : [node.text];
  if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
  const { tagName, childNodes } = node as HTMLElement; // by its node type
  if (/^(SCRIPT|STYLE|CODE|PRE)$/.test(tagName)) return [];
  const texts = childNodes.flatMap(getTexts);
  return texts.every(isWhole) || holders.test(tagName) ? texts : [texts.join('')];
}

/** Everything on a page that is said to readers, machines' data and code left out. */
function getSayings(root: HTMLElement): string[] {
  const attributes = root.querySelectorAll('*').flatMap((element) => {
    const isForMachines = element.tagName === 'META' && !/description|title|site_name/.test(element.outerHTML);
    return isForMachines ? [] : spoken.flatMap((name) => element.getAttribute(name) ?? []);
  });
  return [...attributes, ...getTexts(root)];
}

let pages: Page[];

beforeAll(() => {
  const ours = /^\/(status\/|404\.html)?$/;
  pages = readPages(sites.pseudo).filter(({ path }) => isLocale(path.split('/')[1] ?? '') || ours.test(path));
});

describe('a site whose interface is in nobody’s language', () => {
  test('says nothing that is neither content nor an interface text', () => {
    const known = getKnownWords();
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) {
      const forgotten = getSayings(page.root)
        .map(withoutInterface)
        .filter((saying) => getWords(saying).some((word) => !known.has(word)));
      expect([page.path, forgotten]).toEqual([page.path, []]);
    }
  });

  test('puts no interface text together from pieces and cuts none off', () => {
    for (const page of pages)
      for (const saying of getSayings(page.root)) {
        const rest = withoutInterface(saying);
        expect([page.path, saying, rest.includes(open) || rest.includes(close)]).toEqual([page.path, saying, false]);
      }
  });
});
