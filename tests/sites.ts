import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Where the sites under test lie: the real one, and an invented province built by the same code. */
export const sites = {
  real: resolve('node_modules/.cache/test/real'),
  province: resolve('node_modules/.cache/test/province'),
  /** The province with an interface in nobody's language. */
  pseudo: resolve('node_modules/.cache/test/pseudo'),
};

/** The content of the invented province. */
export const provinceContent = resolve('tests/fixtures/province');

const build = (content: string, output: string, ...more: string[]): void => {
  execFileSync('node', ['scripts/build.ts', '--outDir', output, ...more], {
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

let isBuilt = false;

/** Vitest calls this once per project; the sites are built only once. */
export default function setup(): void {
  if (isBuilt) return;
  isBuilt = true;
  build(resolve('src/content'), sites.real);
  build(provinceContent, sites.province);
  build(provinceContent, sites.pseudo, '--pseudo');
}
