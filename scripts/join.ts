// npm run join -- dist-a dist-b … [--outDir dist]: puts together what builds of single editions (LOCALES=…) made.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { removeFolder } from '../src/loaders/folders.ts';
import { ensureBuiltFrom } from '../src/publish/built-from.ts';
import { exchange, getDraft, prepareOutput } from '../src/publish/exchange.ts';
import { listTree } from '../src/publish/files.ts';
import { createManifest, formatManifest, manifestPath, readManifest, signaturePath } from '../src/publish/manifest.ts';
import { verifyFolder } from '../src/publish/verify-folder.ts';
import { fail, whenEnding } from './ending.ts';

const { values, positionals: parts } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const stop = (...lines: string[]): never => {
  console.error(lines.join('\n'));
  process.exit(1);
};
// Whatever is not foreseen below: a full disk, a folder that is not ours.
process.on('uncaughtException', fail);
if (parts.length === 0) stop('npm run join -- dist-a dist-b … [--outDir dist]');

const missingParts = parts.filter((part) => !existsSync(join(part, manifestPath)));
if (missingParts.length > 0) stop(`No site was built here / Ở đây không có trang đã dựng: ${missingParts.join(', ')}`);

const manifests = parts.map(readManifest);
const commits = manifests.map(({ commit, preview }) => (preview ? `${commit} (preview)` : commit));
if (new Set(commits).size > 1)
  stop(
    'These parts were built from different commits. / Các phần được dựng từ những commit khác nhau:',
    ...parts.map((part, index) => `  ${part}: ${commits[index]}`),
  );

// A part may have come from another machine: the list of the whole says what it holds now, and not what was built.
const differing = parts.flatMap((part, index) =>
  verifyFolder(part, { expected: manifests[index]!, isForPreview: true }).differences.map(
    ({ address }) => part + address,
  ),
);
if (differing.length > 0)
  stop(
    'These files are not what was built. / Các tệp này không phải những gì đã dựng:',
    ...differing.map((path) => `  ${path}`),
  );

const contentDirectory = getContentDirectory();
const output = prepareOutput(values.outDir, contentDirectory);
const draft = getDraft(output);
removeFolder(draft);
whenEnding(() => removeFolder(draft), output);
const clashes: string[] = [];
for (const part of parts)
  for (const path of listTree(part)) {
    if (path === manifestPath || path === signaturePath) continue; // of the part alone
    const [from, to] = [join(part, path), join(draft, path)];
    if (existsSync(to) && !readFileSync(from).equals(readFileSync(to))) clashes.push(`  ${from}`);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
const { content } = await loadContent(contentDirectory);
const missing = content.site.locales.filter(({ locale }) => !existsSync(join(draft, locale, 'index.html')));
if (clashes.length + missing.length > 0) {
  stop(
    ...(clashes.length > 0 ? ['Parts differ where they should not. / Các phần khác nhau ở:', ...clashes] : []),
    ...missing.map(({ locale }) => `The edition ${locale} is in no part. / Không phần nào có ấn bản ${locale}.`),
  );
}
parts.forEach((part, index) => ensureBuiltFrom(part, manifests[index]!, content));
// One part that is a preview makes the whole one.
const isPreview = manifests.some(({ preview }) => preview === true);
const locales = content.site.locales.map(({ locale }) => locale);
// What was built is what the parts say: the working tree may be another one, or have the parts lying in it.
const [first] = manifests;
const origin = { commit: first!.commit, ...(isPreview ? { preview: true as const } : {}) };
const { files } = createManifest(draft, origin.commit, []);
mkdirSync(dirname(join(draft, manifestPath)), { recursive: true });
writeFileSync(join(draft, manifestPath), formatManifest(content, locales, files, origin));
exchange(draft, output);
console.log(`→ ${output}: ${parts.length} parts / phần`);
