import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largest } from '../../src/cards/draw.ts';
import { cardSize } from '../../src/cards/frame.ts';
import { locales, toOpenGraph, type Locale } from '../../src/i18n/locales.ts';
import { listTree } from '../../src/publish/files.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { getAttribute, isRedirect, readHome, readPages, toSitePath, type Page } from '../pages.ts';
import { build } from '../project.ts';
import { provinceContent, sites } from '../sites.ts';

const getProperty = (page: Page, name: string): string | undefined =>
  getAttribute(page, `meta[property="og:${name}"]`, 'content');

/** The locale of a page of an edition. */
const getLocale = ({ path }: Page): Locale | undefined => {
  const [, first = ''] = path.split('/');
  return Object.hasOwn(locales, first) ? (first as Locale) : undefined; // a key of the table
};

describe.each([
  ['the invented province in twelve languages', sites.languages],
  ['the real site', sites.real],
] as const)('%s', (_name, site) => {
  let home: string;
  let pages: Page[];
  let files: readonly string[];
  /** Path of the card of a page, below the site. */
  const getCard = (page: Page): string | undefined => {
    const address = getProperty(page, 'image');
    return address && toSitePath(address, home).slice(1);
  };

  beforeAll(() => {
    home = readHome(site);
    pages = readPages(site, true).filter((page) => !isRedirect(page));
    files = listTree(site).filter((path) => path.startsWith('cards/'));
  });

  test('every page that can be found has a card of the right form, and no card lies there for nothing', async () => {
    const named = new Map(pages.flatMap((page) => (getCard(page) ? [[getCard(page)!, page] as const] : [])));
    expect([...named.keys()].toSorted()).toEqual(files.toSorted());
    for (const page of pages) {
      const isHidden = getAttribute(page, 'meta[name=robots]', 'content') === 'noindex';
      if (!isHidden) expect([page.path, getCard(page)]).toEqual([page.path, expect.any(String)]);
      const card = getCard(page);
      expect([page.path, getAttribute(page, 'meta[name="twitter:card"]', 'content')]).toEqual([
        page.path,
        card && 'summary_large_image',
      ]);
      if (!card) continue;
      expect(getProperty(page, 'image:alt')).toBeTruthy();
      const { width, height } = cardSize;
      expect(['type', 'width', 'height'].map((name) => getProperty(page, `image:${name}`))).toEqual([
        'image/jpeg',
        String(width),
        String(height),
      ]);
    }
    for (const card of files) {
      const bytes = readFileSync(join(site, card));
      expect([card, bytes.length <= largest]).toEqual([card, true]);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', ...cardSize });
    }
  });

  test('each page has the card of its name, one that shows another that of the other, and the rest that of the front page', () => {
    const byAddress = new Map(pages.map((page) => [page.path, page]));
    const own = new Set(files.map((file) => file.replace(/^cards(\/.*)\.[0-9a-f]{8}\.jpg$/, '$1/')));
    for (const page of pages) {
      const card = getCard(page);
      const canonical = toSitePath(getAttribute(page, 'link[rel=canonical]', 'href') ?? '', home);
      if (!card) continue;
      if (canonical !== page.path) {
        expect([page.path, card]).toEqual([page.path, getCard(byAddress.get(canonical)!)]);
        continue;
      }
      const name = card.replace(/^cards(\/.*)\.[0-9a-f]{8}\.jpg$/, '$1');
      const [locale, section] = page.path.split('/').filter((part) => part !== '');
      const isArticle = getProperty(page, 'type') === 'article';
      if (isArticle) expect(`${name}/`).toBe(page.path);
      else if (section !== undefined) expect([`${page.path}index`, `/${locale}/index`]).toContain(name);
      else expect(name).toMatch(/^\/[a-z-]+\/index$/);
      expect([page.path, isArticle]).toEqual([page.path, own.has(page.path)]);
    }
  });

  test('pages say in which language they are', () => {
    for (const page of pages) {
      const locale = getLocale(page);
      if (!locale || getProperty(page, 'type') === undefined) continue;
      expect([page.path, getProperty(page, 'locale')]).toEqual([page.path, toOpenGraph(locale)]);
    }
  });

  test('cards are in the manifest, and not among what readers keep', () => {
    const listed = Object.keys(readManifest(site).files).filter((path) => path.startsWith('cards/'));
    expect(listed.toSorted()).toEqual(files.toSorted());
    for (const folder of readdirSync(site).filter((name) => Object.hasOwn(locales, name)))
      expect(readFileSync(join(site, folder, 'offline.json'), 'utf8')).not.toContain('/cards/');
  });
});

describe('below a path of a host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  const outputs = ['first', 'second', 'third'].map((name) => join(folder, name)) as [string, string, string];
  const make = (output: string): Promise<string> =>
    build(resolve('.'), output, { CONTENT_DIR: content, CACHE_DIR: cache });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the cache holds of cards, with the moment of writing. */
  const listKept = (): string[] => {
    const [project] = readdirSync(cache) as [string]; // the one that was built
    const root = join(cache, project, 'cards');
    return listTree(root).map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`);
  };
  const read = (output: string): [string, string][] =>
    listTree(join(output, 'cards')).map((path) => [path, readFileSync(join(output, 'cards', path), 'base64')]);

  test('cards are drawn once, give the same bytes again, and anew when something they show changes', async () => {
    cpSync(provinceContent, content, { recursive: true });
    const site = join(content, 'site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace(/^url: .*$/m, 'url: https://name.example/repo/'));
    const [first, second, third] = outputs;
    await make(first);
    const kept = listKept();
    expect(kept.length).toBe(read(first).length);
    const home = readPages(first).find(({ path }) => path === '/en/')!;
    expect(getProperty(home, 'image')).toMatch(/^https:\/\/name\.example\/repo\/cards\/en\/index\.[0-9a-f]{8}\.jpg$/);

    await make(second);
    expect(read(second)).toEqual(read(first));
    expect(listKept()).toEqual(kept);

    const text = join(content, 'en/places/lighthouse.mdx');
    writeFileSync(text, readFileSync(text, 'utf8').replace('name: Old Lighthouse', 'name: Older Lighthouse'));
    await make(third);
    const before = new Map(read(first));
    const changed = read(third).filter(([path, bytes]) => before.get(path) !== bytes);
    expect(changed.map(([path]) => path.split('.')[0])).toEqual(['en/places/lighthouse']);
    expect(listKept().length).toBe(kept.length + 1);
    // Every page that shows the card, fallback pages among them, leads to the new one.
    for (const page of readPages(third)) {
      const image = getProperty(page, 'image');
      if (image) expect(read(third).map(([path]) => `https://name.example/repo/cards/${path}`)).toContain(image);
    }
  });
});
