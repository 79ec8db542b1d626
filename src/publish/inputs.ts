import { createHash, hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getPostersFolder } from '../loaders/posters.ts';
import { getProjectRoot } from '../loaders/project.ts';

/** Everything beside the content folder that a site is made of, below the root of the project. */
const codePaths = ['astro.config.mjs', 'gate', 'package.json', 'package-lock.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** What the environment decides of a site. */
const variables = ['CHECK_DATE', 'LOCALES', 'POSTERS_DIR', 'PREVIEW', 'PSEUDO', 'SOURCE_DATE_EPOCH', 'TZ'];

/** Adds a file, or a folder with all that is in it, to a digest. */
function update(digest: ReturnType<typeof createHash>, root: string, path: string, skip?: string): void {
  if (path === skip) return;
  const stats = lstatSync(path);
  if (stats.isDirectory()) {
    for (const name of readdirSync(path).toSorted()) if (name !== '.git') update(digest, root, join(path, name), skip);
    return;
  }
  digest.update(`\n${relative(root, path)}\n${stats.size}\n`);
  digest.update(stats.isSymbolicLink() ? readlinkSync(path) : stats.isFile() ? readFileSync(path) : '');
}

/**
 * Digest of everything that a site is made of: the content, the code, the packages by their lockfile, Node, the commit and what
 * the environment decides. Where it is that of the last build, there is nothing to do.
 *
 * @param content the content folder
 * @param commit that is built
 */
export function digestInputs(content: string, commit: string): string {
  const root = getProjectRoot();
  const digest = createHash('sha256').update(
    JSON.stringify([process.versions, commit, content, variables.map((name) => process.env[name] ?? '')]),
  );
  for (const path of codePaths) {
    const full = join(root, path);
    if (existsSync(full)) update(digest, root, full, join(root, 'src/content'));
  }
  for (const folder of [content, getPostersFolder()]) if (existsSync(folder)) update(digest, folder, folder);
  return digest.digest('hex');
}

/**
 * Digest of all content and of everything around it that pages may show, for those that give no digest of their own.
 *
 * @param version digest of the code and the settings
 */
export const digestWhole = (content: object, version: string): string =>
  hash('sha256', JSON.stringify([version, process.env['LOCALES'] ?? '', content]));
