import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages of Debian or its kin, for tests that need a program.
 *
 * @throws when they cannot be installed
 */
export function installFromDebian(...packages: readonly string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [command, ...rest] = [...asRoot, ...words];
    execFileSync(command!, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/**
 * Takes the files of a package of Debian out of it, without installing anything.
 *
 * @param folder where they come to lie, below their paths: `usr/share/…`
 * @returns false where the machine has no packages of Debian
 * @throws when the package cannot be had
 */
export function extractFromDebian(name: string, folder: string): boolean {
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  const run = (command: string, words: readonly string[]): void => {
    execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  try {
    run('apt-get', ['download', '-qq', name]);
  } catch {
    // The lists of packages are old, or not there.
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['download', '-qq', name]);
  }
  const file = readdirSync(folder).find((each) => each.endsWith('.deb'))!; // it was put there
  run('dpkg-deb', ['-x', file, '.']);
  rmSync(join(folder, file));
  return true;
}
