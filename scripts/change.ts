// npm run change -- DIR [--head COMMIT]: judges a proposed change with the code of this working tree. DIR is a checkout of the change as
// merged, whose first parent is what it is merged into, and whose second is COMMIT. Nothing in it is run.
import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printAnnotations } from '../gate/annotations.ts';
import { checkContent } from '../gate/check.ts';
import { Problem } from '../src/loaders/problem.ts';
import { runGit } from '../src/loaders/git.ts';
import { fail } from './ending.ts';

process.on('uncaughtException', fail);

/** Where content lies in a repository. What a change may touch beside it are words about the project. */
const contentFolder = 'src/content';
const isContent = (path: string): boolean => path.startsWith(`${contentFolder}/`) || path === contentFolder;
const isNeutral = (path: string): boolean => /^(?:(?:docs\/.+|[^/]+)\.md|LICENSE)$/.test(path);

/** Paths that the change adds, alters, removes or renames. */
function listChanged(checkout: string): string[] {
  try {
    return runGit(checkout, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', 'HEAD^1', 'HEAD'])
      .split('\0')
      .filter(Boolean);
  } catch {
    throw new Problem({
      en: `${checkout} is no checkout of a change with what it is merged into. Fetch two commits: fetch-depth: 2 of actions/checkout.`,
      vi: `${checkout} không phải bản lấy về của một thay đổi kèm bản mà nó gộp vào. Hãy tải hai commit: fetch-depth: 2 của actions/checkout.`,
    });
  }
}

/**
 * Makes sure that a checkout is that of a commit. GitHub merges anew after a push, and not at all where the two conflict: a
 * commit would pass by the merits of an earlier one.
 */
function checkHead(checkout: string, head: string): void {
  const [, , merged] = runGit(checkout, ['rev-list', '--parents', '--max-count=1', 'HEAD']).trim().split(' ');
  if (merged !== head)
    throw new Problem({
      en: `What was fetched merges ${merged ?? 'nothing'} and not ${head}. Where it conflicts with the branch it goes to, resolve that and push; else run this check again.`,
      vi: `Bản lấy về gộp ${merged ?? 'không commit nào'} chứ không phải ${head}. Nếu có xung đột với nhánh đích, hãy giải quyết rồi đẩy lại; nếu không, hãy chạy lại bước kiểm tra này.`,
    });
}

/** Files by which git itself is told what to do with others: hide what changes in them, write them otherwise, fetch more. */
const isForGit = (path: string): boolean => /(?:^|\/)\.git[^/]*$/i.test(path);

/** Content is files: a repository within it would be fetched from elsewhere, and settings of git would hide what it is. */
function checkFiles(checkout: string, paths: readonly string[]): void {
  const repositories = runGit(checkout, ['ls-tree', '-r', '-z', 'HEAD', '--', contentFolder])
    .split('\0')
    .flatMap((line) => (line.startsWith('160000 ') ? line.slice(line.indexOf('\t') + 1) : []));
  const refused = [...new Set([...repositories, ...paths.filter(isForGit)])];
  if (refused.length > 0)
    throw new Problem({
      en: `Content holds no repositories and no settings of git: ${refused.slice(0, 3).join(', ')}. Leave them out.`,
      vi: `Trong nội dung không được có kho khác hay thiết lập của git: ${refused.slice(0, 3).join(', ')}. Hãy bỏ đi.`,
    });
}

/** A folder that is a link would lead out of the checkout. */
function checkFolders(checkout: string): void {
  let path = checkout;
  for (const part of contentFolder.split('/')) {
    path = join(path, part);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new Problem({
        en: `${relative(checkout, path)} is no folder in this change.`,
        vi: `${relative(checkout, path)} không phải là thư mục trong thay đổi này.`,
      });
  }
}

const { values, positionals } = parseArgs({ options: { head: { type: 'string' } }, allowPositionals: true });
const [target] = positionals;
if (target === undefined) {
  console.error('npm run change -- DIR [--head COMMIT]');
  process.exit(2);
}
const checkout = resolve(target);
if (values.head !== undefined) checkHead(checkout, values.head);
const changed = listChanged(checkout);
const content = changed.filter(isContent);
const code = changed.filter((path) => !isContent(path) && !isNeutral(path));
if (content.length > 0 && code.length > 0)
  throw new Problem({
    en: `This change mixes content (${content[0]}) with code (${code.slice(0, 3).join(', ')}). Propose the two apart: content is judged by the code that is there already.`,
    vi: `Thay đổi này trộn nội dung (${content[0]}) với mã (${code.slice(0, 3).join(', ')}). Hãy gửi thành hai yêu cầu: nội dung được xét bằng mã đã có sẵn.`,
  });
if (content.length > 0) {
  checkFolders(checkout);
  checkFiles(checkout, content);
  const report = await checkContent(join(checkout, contentFolder), { keepsTexts: false });
  printAnnotations(report, contentFolder);
  if (report.errors.length > 0) process.exitCode = 1;
}
console.log(`${content.length} files of content, ${code.length} of code / tệp nội dung, tệp mã`);
