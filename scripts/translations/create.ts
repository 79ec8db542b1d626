import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toTextId, type SiteContent } from '../../src/catalog/content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { replaceFile } from '../../src/loaders/files.ts';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { findTarget, Refusal } from './target.ts';

/**
 * Writes the file of a new translation: front matter, where it comes from, and the source, block by block, to be
 * written over. The digests are noted at once, so that a change of the source while translating shows.
 *
 * @returns path of the file below the content folder
 */
export function create(root: string, content: SiteContent, [entry, locale]: readonly string[]): string {
  const { section, slug, source, locale: to } = findTarget(content, entry, locale);
  const file = `${toTextId(section, to, slug)}.mdx`;
  const path = join(root, file);
  if (existsSync(path)) throw new Refusal(`${file} exists already. / Đã có ${file}.`);
  const written = readFileSync(join(root, source.file), 'utf8');
  const body = written.slice(findFrontMatter(written)?.end);
  const matter = {
    title: source.title,
    description: source.description,
    translation: { of: source.locale, by: 'human', digest: source.blocks },
  };
  replaceFile(path, `---\n${stringify(matter, { lineWidth: 0 })}---\n${body}`);
  console.log(`${locales[to].name}: ${path}`);
  return file;
}
