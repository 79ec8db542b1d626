import type { SiteContent } from '../src/catalog/content.ts';
import { getAllEntries, getIntroductions, type Entry } from '../src/catalog/entries.ts';
import { listKinds } from '../src/catalog/kinds.ts';
import {
  getEntryPageKey,
  getExportKey,
  getFactSheetKey,
  getKindPageKey,
  getMediaKey,
  getMonthPageKey,
  getMovedKey,
  getNoticeKey,
  getOutlineKey,
  getPressKey,
  getSearchKey,
  getSeasonPageKey,
  getSectionPageKey,
  getTextKey,
} from '../src/catalog/page-key.ts';
import { getPublishedMedia, getVariants } from '../src/catalog/media.ts';
import { isRoute } from '../src/catalog/routes.ts';
import { hasSeasons, months } from '../src/catalog/season-paths.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { hasFactSheet, hasPressRoom } from '../src/press/addresses.ts';

/** What keys are made of beside the content. */
interface Settings {
  version?: string;
  /** Posters that were made. */
  made?: readonly object[];
  /** Editions that are built. */
  locales?: readonly Locale[];
}

/** The keys of everything that an edition keeps, by path below the edition. */
function listEditionKeys(
  content: SiteContent,
  locale: Locale,
  { version = 'version', made = [] }: Settings,
): Record<string, string> {
  const keys: Record<string, string> = {};
  const addText = (entry: Entry, path: string): void => {
    if (!entry.isFallback) keys[`${path}.md`] = getTextKey(content, entry, version);
    if (isRoute(entry)) keys[`${path}.gpx`] = getTextKey(content, entry, version);
  };
  for (const entry of getIntroductions(content, locale)) {
    keys[entry.section] = getSectionPageKey(content, entry, version);
    addText(entry, entry.section);
  }
  for (const entry of getAllEntries(content, locale)) {
    keys[entry.id] = getEntryPageKey(content, entry, version);
    addText(entry, entry.id);
  }
  for (const id of Object.keys(content.withdrawn)) keys[id] = getNoticeKey(content, locale, id, version);
  for (const { from, to } of content.redirects) keys[`${from}.md`] = getMovedKey(content, locale, to, version);
  for (const kind of listKinds(content)) keys[`kinds/${kind}`] = getKindPageKey(content, locale, kind, version);
  if (hasSeasons(content)) {
    keys['when'] = getSeasonPageKey(content, locale, version);
    for (const month of months) keys[`when/${month}`] = getMonthPageKey(content, locale, month, version);
  }
  if (hasPressRoom(content)) keys['press'] = getPressKey(content, locale, made, version);
  if (hasFactSheet(content)) keys['press/facts'] = getFactSheetKey(content, locale, made, version);
  keys['search'] = getSearchKey(content, locale, version);
  keys['export.json'] = getExportKey(content, locale, version);
  return keys;
}

/**
 * The keys of everything that a site keeps from build to build, by path: pages, Markdown versions, files, search bundles; and
 * `outline`, the common one of what prints no body.
 */
export function listPageKeys(content: SiteContent, settings: Settings = {}): Record<string, string> {
  const { version = 'version' } = settings;
  const editions = content.site.locales.flatMap(({ locale }) =>
    Object.entries(listEditionKeys(content, locale, settings)).map(
      ([path, key]) => [`${locale}/${path}`, key] as const,
    ),
  );
  const media = getPublishedMedia(content).flatMap(getVariants);
  const locales = settings.locales ?? content.site.locales.map(({ locale }) => locale);
  return Object.fromEntries([
    ...editions,
    ['outline', getOutlineKey(content, locales, version)] as const,
    ...media.map((variant) => [variant.path.slice(1), getMediaKey(variant, version)] as const),
  ]);
}

/** Lists what is kept no longer after an edit: what has another key, what is new and what is gone. */
export function listChangedKeys(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).toSorted();
}
