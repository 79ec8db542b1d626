import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { listPaths, moveFolder, removeFolder } from '../loaders/folders.ts';
import { isAbandoned, ownName } from '../loaders/ownership.ts';
import { Problem } from '../loaders/problem.ts';
import { getProjectRoot } from '../loaders/project.ts';
import { manifestPath } from './manifest.ts';

const isSite = (folder: string): boolean => existsSync(join(folder, manifestPath));

/** Tells whether a path lies in a folder or is that folder. */
const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way); // another drive
};

/** What a call gives, or undefined where its path is not there: another build may have renamed it since somebody looked. */
function unlessGone<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** A path without links, also where its end does not exist yet. */
const toReal = (path: string): string =>
  unlessGone(() => realpathSync(path)) ?? join(toReal(dirname(path)), basename(path));

/** A path itself, or what exists nearest above it. */
const findExisting = (path: string): string => (existsSync(path) ? path : findExisting(dirname(path)));

/** Why a folder must not be replaced by a site, or undefined. */
function refuse(output: string, content: string): Problem | undefined {
  if (isWithin(output, content))
    return new Problem({
      en: `${output} lies in the content folder. Choose a folder outside of it, such as --outDir dist.`,
      vi: `${output} nằm trong thư mục nội dung. Hãy chọn một thư mục bên ngoài, chẳng hạn --outDir dist.`,
    });
  const source = [getProjectRoot(), content].find((each) => isWithin(each, output));
  if (source !== undefined)
    return new Problem({
      en: `${output} holds ${source}, and a build replaces all of its output folder. Choose a folder of its own, such as --outDir dist.`,
      vi: `${output} chứa ${source}, mà lệnh dựng trang thay toàn bộ thư mục đầu ra. Hãy chọn một thư mục riêng, chẳng hạn --outDir dist.`,
    });
  const nearest = findExisting(output);
  if (statSync(nearest, { throwIfNoEntry: false })?.isDirectory() === false)
    return new Problem({
      en: `${nearest} is a file. Choose a folder, such as --outDir dist.`,
      vi: `${nearest} là một tệp. Hãy chọn một thư mục, chẳng hạn --outDir dist.`,
    });
  if (nearest !== output) return undefined;
  const names = unlessGone(() => readdirSync(output)) ?? [];
  if (names.includes('.git'))
    return new Problem({
      en: `${output} is a repository (.git), and a build replaces all of its output folder. Build elsewhere and copy the site there.`,
      vi: `${output} là một kho Git (.git), mà lệnh dựng trang thay toàn bộ thư mục đầu ra. Hãy dựng ở chỗ khác rồi chép vào đó.`,
    });
  if (names.length > 0 && !isSite(output))
    return new Problem({
      en: `${output} is not empty and holds no site of ours (there is no ${manifestPath}), so it is not replaced. Choose another folder, or empty this one yourself.`,
      vi: `${output} không trống và không phải trang do chương trình này dựng (không có ${manifestPath}) nên không bị thay. Hãy chọn thư mục khác, hoặc tự dọn trống thư mục này.`,
    });
  return undefined;
}

/** Where a site lies before it takes the place of the output: beside it, on the same disk. */
export const getDraft = (output: string): string => `${output}.${ownName}.draft`;

/** Where the site of before lies for a moment. */
const getOld = (output: string): string => `${output}.${ownName}.old`;

/** Puts back the site that a process took away and could not replace, and removes what dead processes left. */
function repair(output: string): void {
  const folder = dirname(output);
  if (!existsSync(folder)) return;
  const left = listPaths(folder).filter((path) => path.startsWith(`${output}.`) && /\.(?:old|draft)$/.test(path));
  const abandoned = left.filter(isAbandoned);
  if (!existsSync(output)) {
    // A folder that is called only `.old` was perhaps put there by hand: it is used, and never removed.
    const [newest] = [...abandoned, ...left.filter((path) => path === `${output}.old`)]
      .filter((path) => path.endsWith('.old') && isSite(path))
      .toSorted((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs);
    if (newest !== undefined) renameSync(newest, output);
  }
  for (const path of abandoned) removeFolder(path);
}

/**
 * Makes sure that a folder may be replaced by a site, and mends what an exchange left that was broken off.
 *
 * @param wanted the output folder as it was given
 * @param content the content folder
 * @returns the folder itself, where the path given is a link
 * @throws {Problem} when it holds what is not ours
 */
export function prepareOutput(wanted: string, content: string): string {
  const output = toReal(resolve(wanted));
  const problem = refuse(output, toReal(content));
  if (problem) throw problem;
  repair(output);
  return output;
}

/** Renames the output out of the way. @returns whether there was one */
function setAside(output: string, old: string): boolean {
  return (
    unlessGone(() => {
      renameSync(output, old);
      return true;
    }) ?? false
  );
}

/** Puts the site of before back, unless there is another. @throws {Problem} when the system refuses even that */
function putBack(old: string, output: string): void {
  try {
    renameSync(old, output);
    return;
  } catch {
    // Perhaps only the renaming is refused.
  }
  try {
    // Another build has put its site there in the meantime: two sites must not be mixed.
    if (!existsSync(output)) cpSync(old, output, { recursive: true });
  } catch (error) {
    throw new Problem(
      {
        en: `The site could not be exchanged. The one of before is in ${old}; the next build puts it back to ${output}.`,
        vi: `Không thay được trang. Trang cũ đang ở ${old}; lần dựng sau sẽ trả nó về ${output}.`,
      },
      { cause: error },
    );
  }
  removeFolder(old);
}

/** Other builds may exchange the same output at the same moment; each of them gets through long before this. */
const attempts = 100;

/** Keeps the site of before for the next build, or removes it. */
function release(old: string, spare: string | undefined): void {
  if (spare === undefined) removeFolder(old);
  else unlessGone(() => renameSync(old, spare));
}

/** Puts a draft that lies beside the output into its place. */
function swap(draft: string, output: string, spare: string | undefined): void {
  const old = getOld(output);
  removeFolder(old);
  for (let attempt = 1; ; attempt++) {
    const hadSite = setAside(output, old);
    try {
      renameSync(draft, output);
      release(old, spare);
      return;
    } catch (error) {
      if (existsSync(output) && attempt < attempts) {
        // Another build has put its site here in the meantime: ours is the later one.
        removeFolder(old);
        continue;
      }
      if (hadSite) putBack(old, output);
      throw error;
    }
  }
}

/**
 * Puts a finished site into the place of the one before. Readers find one of the two, whole, but for the moment between
 * two renames; when it fails, the site of before is back.
 *
 * @param site a folder, which is moved
 * @param output what `prepareOutput` gave
 * @param spare where the site of before is put; left out, it is removed
 * @throws {Problem} when the system refuses
 */
export function exchange(site: string, output: string, spare?: string): void {
  const draft = getDraft(output);
  try {
    if (site !== draft) {
      removeFolder(draft);
      mkdirSync(dirname(output), { recursive: true });
      moveFolder(site, draft);
    }
    swap(draft, output, spare);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Problem(
      {
        en: `The new site could not be put at ${output} (${code || message}); what was there is still there. Is the disk full, or does a program hold the folder?`,
        vi: `Không đặt được trang mới vào ${output} (${code || message}); nội dung cũ vẫn còn nguyên. Có thể ổ đĩa đã đầy hoặc một chương trình khác đang giữ thư mục này.`,
      },
      { cause: error },
    );
  } finally {
    removeFolder(draft);
  }
}
