import { execFileSync } from 'node:child_process';

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
