import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Problem } from './problem.ts';

let root: string | undefined;

/**
 * The folder of the project: the nearest one above this module that has a package.json. It does not depend on where a
 * command was started, and is the same for this module and for the copy of it that Vite bundles into the project.
 */
export function getProjectRoot(): string {
  if (root !== undefined) return root;
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  root = folder;
  return root;
}

let projectName: string | undefined;

/** The name of the project, from its package.json, which is read once: every look into a cache asks for it. */
export const getProjectName = (): string =>
  (projectName ??= (JSON.parse(readFileSync(join(getProjectRoot(), 'package.json'), 'utf8')) as { name: string }).name);

/** Characters that Vite and Astro take for parts of an address, a pattern or a string when they stand in a path. */
const unusable = sep === '\\' ? /[#?*'"]/ : /[#?*'"\\]/;

/**
 * Makes sure that a site can be built in the folder of the project.
 *
 * @throws {Problem} when its path has a character with which Vite or Astro fail later, without saying why
 */
export function checkProjectPath(path = getProjectRoot()): void {
  const [character] = unusable.exec(path) ?? [];
  if (character === undefined) return;
  throw new Problem({
    en: `The path of the project has a ${character} in it, which does not work (Vite, Astro): ${path}. Rename the folder, or move the project.`,
    vi: `Đường dẫn của dự án có ký tự ${character} nên không chạy được (do Vite, Astro): ${path}. Hãy đổi tên thư mục hoặc chuyển dự án sang chỗ khác.`,
  });
}
