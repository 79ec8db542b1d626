import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isLocale, localeKeys } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { readPages, type Page } from '../pages.ts';
import { realContent, sites } from '../sites.ts';

const real = readPages(sites.real).filter(({ root }) => root.querySelector('.body'));
const languages = new Map(readPages(sites.languages).map((page) => [page.path, page]));

const getHeadings = ({ root }: Page) => root.querySelectorAll('.body :is(h2, h3, h4)').filter(({ id }) => id !== '');

test('the ids that headings had before lead to the same headings, in all languages', () => {
  const moved = { s1: 'what-rings', s2: 'after-the-flood' };
  expect(localeKeys).toHaveLength(12);
  for (const locale of localeKeys) {
    const { root } = languages.get(`/${locale}/places/bell-cave/`)!;
    for (const [old, id] of Object.entries(moved)) {
      const [place, ...others] = root.querySelectorAll(`[id="${old}"]`);
      expect([locale, others]).toEqual([locale, []]);
      expect([locale, place!.parentNode!.querySelector('h2')!.id]).toEqual([locale, id]);
      expect(place!.textContent).toBe('');
    }
  }
});

test('every heading of a text has a link to itself beside it, named in the language of the reader', () => {
  expect(real.flatMap(getHeadings).length).toBeGreaterThan(0);
  for (const page of [...real, ...languages.values()])
    for (const heading of getHeadings(page)) {
      const [, locale = ''] = page.path.split('/');
      if (!isLocale(locale)) continue;
      const link = heading.nextElementSibling!;
      expect([page.path, link.getAttribute('href')]).toEqual([page.path, `#${heading.id}`]);
      const title = '\u0000';
      const [before = '', after = ''] = getTranslator(locale)('text.linkTo', { title }).split(title);
      const label = link.getAttribute('aria-label')!;
      expect([label.startsWith(before), label.endsWith(after)]).toEqual([true, true]);
      expect(heading.querySelector('a[href^="#"]')).toBeNull();
    }
});

test('a long text has a list of its upper headings, a short one none', () => {
  const listed = real.map((page) => {
    const links = page.root.querySelectorAll('nav.contents a').map((link) => link.getAttribute('href'));
    const ids = getHeadings(page).flatMap(({ id, tagName }) => (tagName === 'H4' ? [] : [`#${id}`]));
    expect([page.path, links]).toEqual([page.path, ids.length < 4 ? [] : ids]);
    return links.length;
  });
  expect(Math.max(...listed)).toBeGreaterThan(0);
});

test('whatever heading was published still has its place on the page of the source', () => {
  const { headings = {} } = parse(readFileSync(join(realContent, 'published.yaml'), 'utf8')) as {
    headings?: Record<string, string[]>;
  };
  const { source } = parse(readFileSync(join(realContent, 'site.yaml'), 'utf8')) as { source: string };
  const pages = new Map(real.map((page) => [page.path, page]));
  for (const [entry, ids] of Object.entries(headings)) {
    const page = pages.get(`/${source}/${entry.replace(/\/index$/, '')}/`);
    if (!page) continue; // withdrawn, or moved
    expect([entry, ids.filter((id) => page.root.querySelector(`[id="${id}"]`) === null)]).toEqual([entry, []]);
  }
});
