// npm run join -- dist-a dist-b … [--outDir dist]: puts together what builds of single editions (LOCALES=…) made.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';
import { listTree } from '../src/publish/files.ts';
import { manifestPath, readManifest, writeManifest } from '../src/publish/manifest.ts';

const { values, positionals: parts } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const fail = (...lines: string[]): never => {
  console.error(lines.join('\n'));
  process.exit(1);
};
if (parts.length === 0) fail('npm run join -- dist-a dist-b … [--outDir dist]');

const manifests = parts.map(readManifest);
const commits = manifests.map(({ commit, preview }) => (preview ? `${commit} (preview)` : commit));
if (new Set(commits).size > 1)
  fail(
    'These parts were built from different commits. / Các phần được dựng từ những commit khác nhau:',
    ...parts.map((part, index) => `  ${part}: ${commits[index]}`),
  );

const output = resolve(values.outDir);
const draft = `${output}.draft`;
const old = `${output}.old`;
for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
const clashes: string[] = [];
for (const part of parts)
  for (const path of listTree(part)) {
    if (path === manifestPath) continue;
    const [from, to] = [join(part, path), join(draft, path)];
    if (existsSync(to) && !readFileSync(from).equals(readFileSync(to))) clashes.push(`  ${from}`);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
const { content } = await readContent(getContentDirectory());
const missing = content.site.locales.filter(({ locale }) => !existsSync(join(draft, locale, 'index.html')));
if (clashes.length + missing.length > 0) {
  rmSync(draft, { recursive: true });
  fail(
    ...(clashes.length > 0 ? ['Parts differ where they should not. / Các phần khác nhau ở:', ...clashes] : []),
    ...missing.map(({ locale }) => `The edition ${locale} is in no part. / Không phần nào có ấn bản ${locale}.`),
  );
}
// One part that is a preview makes the whole one.
const isPreview = manifests.some(({ preview }) => preview === true);
const locales = content.site.locales.map(({ locale }) => locale);
writeManifest(draft, content, locales, undefined, isPreview);
if (existsSync(output)) renameSync(output, old);
renameSync(draft, output);
rmSync(old, { recursive: true, force: true });
console.log(`→ ${output}: ${parts.length} parts / phần`);
