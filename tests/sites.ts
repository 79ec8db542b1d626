import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the sites under test lie: the real one, and invented ones built by the same code. */
export const sites = {
  real: resolve('node_modules/.cache/test/real'),
  province: resolve('node_modules/.cache/test/province'),
  /** The province in twelve languages, with an entry that is written in all of them. */
  languages: resolve('node_modules/.cache/test/languages'),
  /** The province with an interface in nobody's language. */
  pseudo: resolve('node_modules/.cache/test/pseudo'),
};

/** The content of the real site. Tests hold it to what is true of any content, and never to its words. */
export const realContent = resolve('src/content');

/** The content of the invented province. */
export const provinceContent = resolve('tests/fixtures/province');

/** Gives a copy of the province a typeface to bring along; its own readers have theirs. */
export function addTypeface(content: string): void {
  const site = join(content, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, text.replace(/^brand:\n/m, '$&  typeface: be-vietnam-pro\n'));
}

/** The content of the province in twelve languages. */
export const languagesContent = resolve('node_modules/.cache/test/languages-content');

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
  // What Node compiles of copies of the project lies here, and goes with the next run.
  const compiled = resolve('node_modules/.cache/test/node');
  rmSync(compiled, { recursive: true, force: true });
  process.env['NODE_COMPILE_CACHE'] = compiled;
  build(realContent, sites.real);
  build(provinceContent, sites.province);
  build(provinceContent, sites.pseudo, '--pseudo');
  rmSync(languagesContent, { recursive: true, force: true });
  cpSync(provinceContent, languagesContent, { recursive: true });
  cpSync(resolve('tests/fixtures/languages'), languagesContent, { recursive: true });
  // A site without a brand of its own.
  rmSync(join(languagesContent, 'brand'), { recursive: true, force: true });
  build(languagesContent, sites.languages);
}
