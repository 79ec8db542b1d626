import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, parseDocument } from 'yaml';
import { toTextId, type SiteContent, type WordFile } from '../../src/catalog/content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { replaceFile } from '../../src/loaders/files.ts';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { findTarget, Refusal } from './target.ts';

/** Reads the front matter and the body of a file. */
function readParts(path: string): { matter: Document; body: string } {
  const written = readFileSync(path, 'utf8');
  const head = findFrontMatter(written)!; // it was read before
  return { matter: parseDocument(head.yaml), body: written.slice(head.end) };
}

/** What is written to be read, with the path of each in the front matter; neither other spellings nor provenance. */
const listWords = (value: unknown, path: string[] = []): [path: string[], words: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, child]) =>
        key === 'aliases' || key === 'translation' ? [] : listWords(child, [...path, key]),
      );

/** Where fields stand in a front matter; all others between description and translation. */
const ranks: Record<string, number> = { title: 0, description: 1, translation: 3 };

function sortFields({ contents }: Document): void {
  const getRank = ({ key }: { key: unknown }): number => ranks[String(key)] ?? 2;
  if (isMap(contents)) contents.items.sort((a, b) => getRank(a) - getRank(b));
}

/**
 * Gives the digests of a new translation: those of the source as it is now, so that a change of it while somebody translates shows; for
 * words that the language lent before, those from which they were translated.
 */
function getDigests(source: Record<string, string>, lent: WordFile | undefined): Record<string, string> {
  const noted = lent?.translation?.digest ?? {};
  return Object.fromEntries(
    Object.entries(source).flatMap(([unit, digest]) => {
      const known = lent?.words[unit] === undefined ? digest : noted[unit];
      return known === undefined ? [] : [[unit, known]];
    }),
  );
}

/**
 * Writes the file of a new translation: front matter, where it comes from, and the source, block by block, to be written over. Words
 * that the language has lent already stay.
 *
 * @returns path of the file below the content folder
 */
export function create(root: string, content: SiteContent, [entry, locale]: readonly string[]): string {
  const { section, slug, source, text, locale: to } = findTarget(content, entry, locale);
  const id = toTextId(section, to, slug);
  const lent = content.lent[id];
  const file = text?.file ?? lent?.file ?? `${id}.mdx`;
  const path = join(root, file);
  if (!lent && existsSync(path)) throw new Refusal(`${file} exists already. / Đã có ${file}.`);
  const { matter: original, body } = readParts(join(root, source.file));
  const matter = lent ? readParts(path).matter : new Document({});
  for (const [key, words] of listWords(original.toJS())) if (!matter.hasIn(key)) matter.setIn(key, words);
  const digest = getDigests({ ...source.words, ...source.blocks }, lent);
  matter.set('translation', matter.createNode({ of: source.locale, by: 'human', digest }));
  sortFields(matter);
  replaceFile(path, `---\n${matter.toString({ lineWidth: 0 })}---\n${body}`);
  console.log(`${locales[to].name}: ${path}`);
  return file;
}
