import type { APIRoute } from 'astro';
import type { SiteContent } from '../../catalog/content.ts';
import { getAllEntries, getIntroductions, type Entry } from '../../catalog/entries.ts';
import { getMovedKey, getNoticeKey, getTextKey } from '../../catalog/page-key.ts';
import { getMarkdownRedirects } from '../../catalog/redirects.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getContent } from '../../loaders/catalog.ts';
import { getBuiltLocales } from '../../loaders/editions.ts';
import { getBuildVersion } from '../../loaders/version.ts';
import { getMovedMarkdown, getWithdrawnMarkdown } from '../../machines/notices.ts';
import { getMarkdownVersion } from '../../machines/markdown-version.ts';
import { getTextSource } from '../../texts/cache.ts';

/** What is published at a Markdown address. */
type Props =
  | { kind: 'entry'; entry: Entry }
  | { kind: 'withdrawn'; locale: Locale; id: string }
  | { kind: 'moved'; locale: Locale; id: string; to: string };

/** One Markdown file: its path in the edition, what it is, and the key under which it may be kept. */
type Markdown = [path: string, props: Props, cacheKey: string];

function listEntries(content: SiteContent, locale: Locale, version: string): Markdown[] {
  return [...getIntroductions(content, locale), ...getAllEntries(content, locale)]
    .filter(({ isFallback }) => !isFallback)
    .map((entry) => [
      entry.path.split('/').slice(2, -1).join('/'),
      { kind: 'entry', entry },
      getTextKey(content, entry, version),
    ]);
}

const listWithdrawn = (content: SiteContent, locale: Locale, version: string): Markdown[] =>
  Object.keys(content.withdrawn).map((id) => [
    id,
    { kind: 'withdrawn', locale, id },
    getNoticeKey(content, locale, id, version),
  ]);

const listMoved = (content: SiteContent, locale: Locale, version: string): Markdown[] =>
  getMarkdownRedirects(content, locale).map(([, to], index) => {
    const { from, to: id } = content.redirects[index]!; // one address per redirect, in the same order
    return [from, { kind: 'moved', locale, id, to }, getMovedKey(content, locale, id, version)];
  });

export async function getStaticPaths() {
  const content = await getContent();
  const version = getBuildVersion();
  return getBuiltLocales(content.site).flatMap((locale) =>
    [listEntries, listWithdrawn, listMoved]
      .flatMap((list) => list(content, locale, version))
      .map(([path, props, cacheKey]) => ({ params: { locale, path }, props, cacheKey })),
  );
}

function write(content: SiteContent, props: Props): string {
  if (props.kind === 'withdrawn') return getWithdrawnMarkdown(content, props.locale, props.id);
  if (props.kind === 'moved') return getMovedMarkdown(content, props.locale, props.id, props.to);
  return getMarkdownVersion(content, props.entry, getTextSource(props.entry.text.digest));
}

/** The Markdown version of a page, in the language of the page only; for an entry that is gone, where it went. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(write(await getContent(), props), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
