import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../src/loaders/problem.ts';

/** Packages of the other generators. They are installed beside this file, so that the project stays small. */
const packages = join(import.meta.dirname, 'node_modules');

/**
 * Installs the other generators when they are used for the first time.
 *
 * @throws {Problem} when they cannot be installed
 */
export function install(): void {
  const folder = import.meta.dirname;
  if (existsSync(packages)) return;
  console.log('Installing the other generators (once). / Đang cài các bộ dựng trang khác (chỉ một lần).');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0)
    throw new Problem({
      en: `The other generators could not be installed; run npm ci in ${folder} with a network.`,
      vi: `Không cài được các bộ dựng trang khác; hãy chạy npm ci trong ${folder} khi có mạng.`,
    });
}

const readPackage = (name: string): { version: string; bin: string | Record<string, string> } =>
  JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')); // one that npm has installed

/** Gives the version of an installed package. */
export const getVersion = (name: string): string => readPackage(name).version;

/** Gives the command of an installed package, without npm around it. */
export function getCommand(name: string, ...options: string[]): string[] {
  const { bin } = readPackage(name);
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]!; // it has a command
  return [process.execPath, join(packages, name, file), ...options];
}
