import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { getFreshness } from '../../src/catalog/freshness.ts';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getCachedText } from '../../src/texts/cache.ts';
import { parseText } from '../../src/texts/parse.ts';
import { findTranslation } from './target.ts';

/** How far back the history is searched for a block as it once was. */
const revisions = 60;

/** Blocks of a file as they stood in its history: digest → words. Empty where there is no git, or a shallow clone. */
function readHistory(path: string): Map<string, string> {
  const blocks = new Map<string, string>();
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: dirname(path), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const hashes = git('log', `-${revisions}`, '--format=%H', '--', basename(path)).split('\n').filter(Boolean);
    for (const hash of hashes)
      for (const block of parseText(git('show', `${hash}:./${basename(path)}`), path).text?.blocks ?? [])
        blocks.set(block.digest, block.text);
  } catch {
    // Without history the old words are not shown; everything else still is.
  }
  return blocks;
}

/** Shows which blocks of the source have changed since a translation was made: old, new, and the translation. */
export function printDiff(root: string, content: SiteContent, [entry, locale]: readonly string[]): void {
  const { source, text, translation } = findTranslation(content, entry, locale);
  const { staleBlocks, behind } = getFreshness(content, text);
  if (behind === 0) {
    console.log(`${text.file} follows its source. / Bản dịch theo kịp bản gốc.`);
    return;
  }
  const history = readHistory(join(root, source.file));
  const words = new Map(getCachedText(text.digest).blocks.map((block) => [block.id, block.text]));
  const noted = new Set(Object.values(translation.digest));
  const changed = getCachedText(source.digest).blocks.filter((block) => !noted.has(block.digest));
  for (const block of changed) {
    console.log(`\n${source.file}:${block.line}  ${block.id}`);
    const old = history.get(translation.digest[block.id] ?? '');
    if (old !== undefined) console.log(`  − ${old}`);
    console.log(`  + ${block.text}`);
    console.log(`  ${locale}: ${words.get(block.id) ?? '–'}`);
  }
  const gone = staleBlocks.filter((id) => !changed.some((block) => block.id === id));
  if (gone.length > 0) console.log(`\nNo longer in the source / không còn trong bản gốc: ${gone.join(', ')}`);
}
