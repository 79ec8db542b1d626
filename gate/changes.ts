import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Fault } from '../src/loaders/fault.ts';
import { runGit } from '../src/loaders/git.ts';
import { Problem } from '../src/loaders/problem.ts';

const split = (output: string): string[] => output.split('\0').filter(Boolean);

/** Gives what git answers, or an empty string where it refuses. */
function ask(folder: string, ...args: string[]): string {
  try {
    return runGit(folder, args).trim();
  } catch {
    return '';
  }
}

/**
 * Finds the tree of a revision in the repository that holds a content folder.
 *
 * @param revision anything git understands, such as origin/main
 * @returns its object name
 * @throws {Problem} when git does not know it, with the reason
 */
function findTree(root: string, revision: string): string {
  if (ask(root, 'rev-parse', '--is-inside-work-tree') !== 'true')
    throw new Problem({
      en: `--changed-since needs the git repository that holds the content, and git answers nothing in ${root}.`,
      vi: `--changed-since cần kho git chứa nội dung, nhưng git không trả lời ở ${root}.`,
    });
  // `--end-of-options`: a revision that begins with a hyphen is no option.
  const tree = ask(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`);
  if (tree !== '') return tree;
  throw new Problem(
    ask(root, 'rev-parse', '--is-shallow-repository') === 'true'
      ? {
          en: `There is no revision ${revision} in this shallow clone. Fetch it first: git fetch --unshallow, or fetch-depth: 0 of actions/checkout.`,
          vi: `Bản sao rút gọn (shallow clone) này không có phiên bản ${revision}. Hãy tải về trước: git fetch --unshallow, hoặc fetch-depth: 0 của actions/checkout.`,
        }
      : {
          en: `There is no revision ${revision}. Name a branch, a tag or a commit, for example origin/main, and fetch it first.`,
          vi: `Không có phiên bản ${revision}. Hãy ghi tên nhánh, thẻ hay commit, chẳng hạn origin/main, và tải (fetch) về trước.`,
        },
  );
}

/** A content folder as it was, in a folder of its own. */
export interface Revision {
  /** The content folder as it was; it does not exist when the revision has none. */
  root: string;
  /** Files that differ now, deleted, renamed and new ones included: paths below the content folder. */
  touched: ReadonlySet<string>;
  /** Removes the folder. */
  remove: () => void;
}

/**
 * Writes a content folder as it was at a revision into a temporary folder. The repository, its index and the working tree
 * stay as they are.
 *
 * @param root the content folder as it is
 * @param revision anything git understands, such as origin/main
 * @throws {Problem} when git does not know the revision
 */
export function readRevision(root: string, revision: string): Revision {
  const tree = findTree(root, revision);
  const top = runGit(root, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/, '');
  const prefix = runGit(root, ['rev-parse', '--show-prefix']).replace(/\r?\n$/, '');
  const below = prefix === '' ? '.' : prefix;
  const folder = mkdtempSync(join(tmpdir(), 'revision-'));
  // A folder may be called [a] or *: its name is no pattern.
  const literal = { GIT_LITERAL_PATHSPECS: '1' };
  const environment = { ...literal, GIT_INDEX_FILE: join(folder, 'index') };
  const run = (args: string[], input?: string): string =>
    runGit(top, args, { environment, ...(input === undefined ? {} : { input }) });
  run(['read-tree', tree]);
  const files = run(['ls-files', '-z', '--', below]);
  const content = join(folder, 'content');
  run(['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${content}/`], files);
  const list = (...args: string[]): string[] =>
    split(runGit(top, [...args, '-z', '--', below], { environment: literal }));
  const touched = [
    ...list('diff', '--name-only', '--no-renames', '--no-ext-diff', tree),
    ...list('ls-files', '--others', '--exclude-standard'),
  ];
  return {
    root: join(content, prefix),
    touched: new Set(touched.map((path) => relative(prefix, path).replaceAll('\\', '/'))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What makes two findings the same though lines have moved: rule, file and words. */
const toKey = ({ rule, file, message }: Fault): string => JSON.stringify([rule, file, message.en]);

/**
 * Takes out the findings that were there before, as often as they were, unless they lie in a file that was touched.
 *
 * @param before what was found at the revision
 */
export function selectNew(faults: readonly Fault[], before: readonly Fault[], touched: ReadonlySet<string>): Fault[] {
  const counts = new Map<string, number>();
  for (const key of before.map(toKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return faults.filter((fault) => {
    const count = counts.get(toKey(fault)) ?? 0;
    counts.set(toKey(fault), count - 1);
    return count <= 0 || touched.has(fault.file);
  });
}
