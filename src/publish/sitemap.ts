import createSitemap from '@astrojs/sitemap';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getAlternates } from '../catalog/alternates.ts';
import type { SiteContent } from '../catalog/content.ts';
import { getEntries, getEntry, getIntroductions, sectionSlug, type Entry } from '../catalog/entries.ts';
import { listOwnPages } from '../catalog/own-pages.ts';
import { isScheduled } from '../catalog/schedule.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, getBase, localizedPath, stripBase } from '../i18n/paths.ts';
import { listTree } from './files.ts';

/** The path below the site of one of its addresses. */
const toPath = ({ site }: SiteContent, url: string): string =>
  stripBase(new URL(url).pathname, getBase(site.url)) ?? '/';

/** The entry at an address, or undefined for pages that are no entries. */
function findEntry(content: SiteContent, url: string) {
  const [locale = '', section, slug = sectionSlug] = toPath(content, url).split('/').filter(Boolean);
  if (!isLocale(locale) || section === undefined) return undefined;
  const id = `${section}/${slug}`;
  return content.records[id] ? getEntry(content, locale, id) : undefined;
}

/** Astro’s integration, as it is set up for a site. */
function createIntegration(content: SiteContent) {
  const enabled: Locale[] = content.site.locales.map(({ locale }) => locale);
  const isHome = (url: string): boolean => enabled.some((locale) => toPath(content, url) === localizedPath(locale));
  const own = new Set(enabled.flatMap((locale) => listOwnPages(content, locale)));
  const isOwn = (url: string): boolean => own.has(toPath(content, url));
  const isIndexed = (entry: Entry | undefined): boolean =>
    entry?.isFallback === false && !isScheduled(content, entry.id);
  return createSitemap({
    // Whatever part of the site is built, its map shows the whole.
    customPages: enabled.flatMap((locale) => [
      absoluteUrl(content.site.url, localizedPath(locale)),
      ...listOwnPages(content, locale).map((path) => absoluteUrl(content.site.url, path)),
      ...getIntroductions(content, locale).flatMap((introduction) =>
        [introduction, ...getEntries(content, locale, introduction.section)].map(({ path }) =>
          absoluteUrl(content.site.url, path),
        ),
      ),
    ]),
    filter: (url) => isHome(url) || isOwn(url) || isIndexed(findEntry(content, url)),
    serialize(item) {
      const entry = findEntry(content, item.url);
      const path = toPath(content, item.url);
      const alternates = entry
        ? getAlternates(content, path, entry.alternates)
        : getAlternates(content, path, enabled, isHome(item.url) ? '/' : undefined);
      const changed = entry?.record.updated ?? entry?.record.published;
      return {
        ...item,
        ...(changed ? { lastmod: changed } : {}),
        links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
      };
    },
  });
}

/** What the hooks of the integration are called with, as far as it looks at it. */
type Hook = (options: object) => void | Promise<void>;

/**
 * Writes the sitemap, in which a page stands once per language it truly exists in, with its true alternates. Astro’s
 * integration writes it, called as Astro would for a site of the listed pages.
 *
 * @returns the files by their paths below the site
 * @throws what the integration tells as an error
 */
export async function writeSitemap(content: SiteContent): Promise<Map<string, Buffer>> {
  const { hooks } = createIntegration(content);
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  const base = getBase(content.site.url);
  const fail = (message: string): never => {
    throw new Error(`sitemap: ${message}`);
  };
  const call = async (name: keyof typeof hooks, options: object): Promise<void> => {
    await (hooks[name] as Hook | undefined)?.(options);
  };
  try {
    await call('astro:routes:resolved', { routes: [] });
    await call('astro:config:done', { config: { site: content.site.url, base: `${base}/`, build: {} } });
    const logger = { info: () => {}, warn: fail, error: fail };
    await call('astro:build:done', { dir: pathToFileURL(`${folder}/`), pages: [], logger });
    return new Map(listTree(folder).map((path) => [path, readFileSync(join(folder, path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
