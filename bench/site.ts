import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Locale } from '../src/i18n/locales.ts';
import { loadContent } from '../src/loaders/content.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import { Problem } from '../src/loaders/problem.ts';
import { createCopies, toName, type CopiedFile } from './copies.ts';

/** An entry that stands again under other names. */
interface Repeated {
  /** File of its record. */
  record: string;
  files: CopiedFile[];
  copy: (name: string) => string[];
}

/** Lists the entries that may be repeated. @param locales where each of them has a text; left out, all are repeated */
function listRepeated({ content, recordFiles, sources }: LoadedContent, locales?: readonly Locale[]): Repeated[] {
  const words = [...Object.values(content.texts), ...Object.values(content.lent)];
  return [...recordFiles].flatMap(([id, record]) => {
    // Of the pages about the site there are few, however large it is.
    const { type } = content.records[id] ?? content.withdrawn[id]!; // what was read is one or the other
    if (id.endsWith('/index') || type === 'page' || type === 'programme') return [];
    const files = words
      .filter(({ name, locale }) => name === id && (locales?.includes(locale) ?? true))
      .map(({ file, locale, translation, ...more }): CopiedFile => {
        const source = sources.get(file)!; // it was read
        return { file, locale, source, of: translation?.of, isText: 'title' in more };
      });
    const isWhole = locales === undefined || files.filter(({ isText }) => isText).length === locales.length;
    return isWhole ? { record, files, copy: createCopies(files) } : [];
  });
}

/**
 * Writes a large site made of a small one: its entries stand again and again under other names, in words that differ so
 * far that the gate finds nothing in them which it does not find in the small one.
 *
 * @param from a content folder
 * @param root where the large one goes
 * @param entries how many entries there are at least
 * @param texts how many files with their words there are at least
 * @param locales editions of the large site; entries that lack a text in one of them are not repeated. Left out, all
 *   editions stay, and every entry is repeated
 * @returns the numbers of entries and of files with their words
 * @throws {Problem} when no entry can be repeated
 */
export async function growSite(
  from: string,
  root: string,
  { entries = 0, texts = 0, locales }: { entries?: number; texts?: number; locales?: readonly Locale[] },
): Promise<{ entries: number; texts: number }> {
  const loaded = await loadContent(from);
  const { content, values, recordFiles, sources, media } = loaded;
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const isKept = (locale: Locale): boolean => locales?.includes(locale) ?? true;
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

  const words = [...Object.values(content.texts), ...Object.values(content.lent)];
  const count = { entries: recordFiles.size, texts: words.filter(({ locale }) => isKept(locale)).length };
  const isEnough = (): boolean => count.entries >= entries && count.texts >= texts;
  if (isEnough()) return count;
  const repeated = listRepeated(loaded, locales);
  if (repeated.length === 0)
    throw new Problem({
      en: 'No entry has a text in each of these editions, so none can be repeated.',
      vi: 'Không bài nào có đủ các ngôn ngữ này nên không có bài nào để nhân lên.',
    });
  for (let number = 1; ; number++)
    for (const { record, files, copy } of repeated) {
      if (isEnough()) return count;
      write(record.replace(/\.ya?ml$/, `-${number}.yaml`), sources.get(record)!);
      for (const [index, source] of copy(toName(count.entries)).entries())
        write(files[index]!.file.replace(/\.mdx?$/, `-${number}.mdx`), source);
      count.entries++;
      count.texts += files.length;
    }
}
