import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { loadContent } from '../src/loaders/content.ts';
import type { Locale } from '../src/i18n/locales.ts';

/**
 * Writes a large site made of a small one: its entries stand again and again under other names.
 *
 * @param from a content folder
 * @param root where the large one goes
 * @param entries how many entries there are at least
 * @param locales editions of the large site; entries that lack a text in one of them are not repeated. Left out, all
 *   editions stay, and every entry is repeated
 * @returns the numbers of entries and of files with their words
 */
export async function growSite(
  from: string,
  root: string,
  { entries, locales }: { entries: number; locales?: readonly Locale[] },
): Promise<{ entries: number; texts: number }> {
  const { content, values, recordFiles, sources, media } = await loadContent(from);
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const isKept = (locale: Locale): boolean => locales?.includes(locale) ?? true;
  const texts = Object.values(content.texts).filter(({ locale }) => isKept(locale));
  const lent = Object.values(content.lent).filter(({ locale }) => isKept(locale));
  const foreign = content.site.locales.filter(({ locale }) => !isKept(locale)).map(({ locale }) => locale);
  const isForeign = (file: string): boolean => foreign.some((locale) => file.startsWith(`${locale}/`));
  for (const [file, text] of sources) if (!isForeign(file)) write(file, text);
  for (const file of media.files.values()) write(file, readFileSync(join(from, file)));
  const site = {
    ...values.site,
    locales: content.site.locales
      .filter(({ locale }) => isKept(locale))
      .map((edition) => ({ ...edition, fallback: edition.fallback?.filter(isKept) ?? [] })),
    fallback: content.site.fallback.filter(isKept),
  };
  write('site.yaml', stringify(site));

  const count = { entries: recordFiles.size, texts: texts.length + lent.length };
  const repeated = [...recordFiles].filter(([id]) => {
    const own = texts.filter(({ section, slug }) => `${section}/${slug}` === id);
    // Of the pages about the site there are few, however large it is.
    const { type } = content.records[id] ?? content.withdrawn[id]!; // what was read is one or the other
    const isAbout = type === 'page' || type === 'programme';
    return !id.endsWith('/index') && !isAbout && (locales === undefined || own.length === locales.length);
  });
  for (let copy = 1; count.entries < entries; copy++)
    for (const [id, record] of repeated) {
      if (count.entries >= entries) break;
      write(record.replace(/\.ya?ml$/, `-${copy}.yaml`), sources.get(record)!);
      count.entries++;
      const own = [...texts, ...lent].filter(({ section, slug }) => `${section}/${slug}` === id);
      // Another file, so that it is parsed anew; its words stay, and with them its freshness.
      for (const { file } of own)
        write(file.replace(/\.mdx?$/, `-${copy}.mdx`), sources.get(file)! + '\n'.repeat(copy));
      count.texts += own.length;
    }
  return count;
}
