import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getFreshness } from '../../src/catalog/freshness.ts';
import { findOldWords, readUnits } from './history.ts';
import { findTranslation } from './target.ts';

/**
 * Shows which units of the source – words and passages – have changed since a translation was made: old, new, and the translation; then
 * the words that it does not have yet.
 */
export function printDiff(root: string, content: SiteContent, [name, locale]: readonly string[]): void {
  const { source, file, translation } = findTranslation(content, name, locale);
  const { state, staleUnits, changedUnits, missingWords } = getFreshness(content, file);
  if (state === 'fresh') console.log(`${file.file} follows its source. / Bản dịch theo kịp bản gốc.`);
  const path = join(root, source.file);
  const read = (each: typeof file) => readUnits(each, readFileSync(join(root, each.file), 'utf8'));
  const own = new Map(read(file).map(({ id, text }) => [id, text]));
  const shown = read(source).filter(({ id }) => changedUnits.includes(id) || missingWords.includes(id));
  const noted = shown.flatMap(({ id }) => translation.digest[id] ?? []);
  const old = findOldWords(path, source, noted);
  for (const { id, line, text } of shown) {
    console.log(`\n${source.file}:${line}  ${id}`);
    const before = old.get(translation.digest[id] ?? '');
    if (before !== undefined) console.log(`  − ${before}`);
    console.log(`  + ${text}`);
    console.log(`  ${locale}: ${own.get(id) ?? '–'}`);
  }
  const gone = staleUnits.filter((unit) => !changedUnits.includes(unit));
  if (gone.length > 0) console.log(`\nNo longer in the source / không còn trong bản gốc: ${gone.join(', ')}`);
}
