import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { TranslatedFile } from '../../src/catalog/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getWordsDigest } from '../../src/texts/digest.ts';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { toUnitPath } from '../../src/texts/units.ts';
import { readFileWords } from '../../src/translations/load.ts';

/** A unit of translation with what it says. */
export interface WrittenUnit {
  id: string;
  digest: string;
  text: string;
  /** Line in its file, from 1. */
  line: number;
}

/**
 * Reads the units of a file of words as it is, or as it once was.
 *
 * @param file what it is; @param source all that is written in it
 * @returns nothing where it cannot be read
 */
export function readUnits({ name, file: path }: TranslatedFile, source: string): WrittenUnit[] {
  const { file } = readFileWords(name, path, source);
  if (!file) return [];
  const head = findFrontMatter(source);
  const { locate } = head ? readYaml(z.unknown(), head.yaml, path, 1) : readYaml(z.unknown(), source, path);
  const words = Object.entries(file.words).map(([id, text]) => ({
    id,
    digest: getWordsDigest(text),
    text,
    line: locate(toUnitPath(name, id)).line,
  }));
  return [...words, ...file.blocks];
}

/** How far back the history is searched. */
const revisions = 60;

/**
 * Finds in the history of a file what units of it once said, also under the names that the file had before.
 *
 * @param digests of the units
 * @returns words by digest; few or none where there is no git, or a shallow clone
 */
export function findOldWords(path: string, file: TranslatedFile, digests: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: dirname(path), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    // Each revision as its hash and the path of the file in it, from the root of the repository.
    const log = git('log', `-${revisions}`, '--follow', '--format=%H', '--name-only', '-z', '--', basename(path));
    const versions = log.matchAll(/([0-9a-f]{40,64})[\0\n]+([^\0\n]+)/g);
    for (const [, hash, old] of versions) {
      if (digests.every((digest) => found.has(digest))) break;
      for (const { digest, text } of readUnits(file, git('show', `${hash}:${old}`))) found.set(digest, text);
    }
  } catch {
    // Without history the old words are not shown; everything else still is.
  }
  return found;
}
