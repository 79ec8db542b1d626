import { execFileSync } from 'node:child_process';

/** By these git tells its hooks which repository they serve; here the folder says it (git rev-parse --local-env-vars). */
const repositoryVariables = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]);

/** Largest answer of git that is taken, in bytes: names of all files of a very large repository. */
const maxBuffer = 256_000_000;

/**
 * Runs git in a folder and for the repository that the folder lies in.
 *
 * @param options.input what it reads on standard input
 * @param options.environment further variables
 * @returns what it printed
 * @throws with `code` ENOENT where git is not installed, else with its English words in `stderr`
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input, environment }: { input?: string; environment?: Record<string, string> } = {},
): string {
  const inherited = Object.entries(process.env).filter(([name]) => !repositoryVariables.has(name));
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), LC_ALL: 'C', ...environment },
    ...(input === undefined ? {} : { input }),
  });
}
