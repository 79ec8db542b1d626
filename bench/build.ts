// Times builds: npm run bench:build [-- --entries 1000 --locales vi,en,fr,de,ja,ko]; --entries 0 takes the site as it is.
// Clean: without any cache; then with nothing changed; then with one text changed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale } from '../src/i18n/locales.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { build } from '../tests/project.ts';
import { growSite } from './site.ts';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '1000' }, locales: { type: 'string', default: 'vi,en,fr,de,ja,ko' } },
});
const folder = mkdtempSync(join(tmpdir(), 'build-'));
const content = join(folder, 'content');
const entries = Number(values.entries);
if (entries === 0) cpSync(getContentDirectory(), content, { recursive: true });
else await growSite(getContentDirectory(), content, { entries, locales: values.locales.split(',').filter(isLocale) });

async function time(name: string): Promise<void> {
  const start = performance.now();
  const environment = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
  const output = await build('.', join(folder, 'site'), environment);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(20)} ${seconds.padStart(6)} s   ${/→ \S+ (.*)/.exec(output)?.[1] ?? output}`);
}

const { content: read } = await loadContent(content);
const { length } = Object.keys(read.texts);
console.log(`${Object.keys(read.records).length} entries, ${length} texts, ${read.site.locales.length} editions`);
await time('clean');
await time('nothing changed');
const text = Object.values(read.texts).find(({ locale, slug }) => locale !== read.site.source && slug !== 'index');
const path = join(content, text!.file);
writeFileSync(path, readFileSync(path, 'utf8').replace(/^description: (["']?)/m, 'description: $1A'));
await time('one text changed');
rmSync(folder, { recursive: true });
