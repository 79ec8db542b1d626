// npm run verify -- URL|FOLDER [--dir dist] [--key KEY] [--preview]: does a published site consist of exactly what was built?
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createProgress } from '../gate/progress.ts';
import { toPath } from '../src/catalog/entries.ts';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';
import { readManifest } from '../src/publish/manifest.ts';
import { verifyFolder, verifySite, type Difference } from '../src/publish/verify.ts';

const { values, positionals } = parseArgs({
  options: {
    dir: { type: 'string' },
    key: { type: 'string' },
    parallel: { type: 'string', default: '8' },
    preview: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { content } = await readContent(getContentDirectory());
const { site } = content;
const [address = site.url] = positionals;
const isFolder = existsSync(address);
if (!isFolder && !URL.canParse(address)) {
  console.error('npm run verify -- URL|FOLDER [--dir dist] [--key KEY] [--parallel 8] [--preview]');
  process.exit(2);
}

const words: Record<Difference['problem'], string> = {
  missing: 'is missing / không có',
  changed: 'differs / khác',
  extra: 'should not be there / không được có',
  unreachable: 'does not answer / không trả lời',
  manifest: 'is no manifest / không phải bản kê',
  signature: 'is not signed by the key of the site / chữ ký không đúng',
  preview: 'is that of a preview, which is not published / là của bản xem thử, không được công bố',
};

const publicKey = values.key ?? site['signing-key'];
const progress = createProgress('Verify');
const expected = values.dir === undefined ? undefined : readManifest(values.dir);
// Pages that have moved or were removed must not live on where nobody looks.
const suspects = site.locales.flatMap(({ locale }) =>
  content.published.map((id) => toPath(locale, ...(id.split('/') as [string, string]))),
);
const verifyAddress = (): Promise<Difference[]> =>
  verifySite(address.replace(/\/$/, ''), site.url, {
    ...(expected ? { expected } : {}),
    suspects,
    ...(publicKey === undefined ? {} : { publicKey }),
    isForPreview: values.preview,
    parallel: Math.min(32, Math.max(1, Number(values.parallel) || 8)),
    onProgress: progress.update,
  });
const differences = isFolder ? verifyFolder(address, expected, values.preview) : await verifyAddress();
progress.finish();
for (const { address: where, problem, detail } of differences)
  console.error(`${where}  ${words[problem]}${detail === undefined ? '' : ` (${detail})`}`);
if (differences.length > 0) console.error(`\n${differences.length} difference(s) / khác biệt`);
else console.log(`${address} is as it was built. / đúng như đã dựng.`);
process.exit(differences.length > 0 ? 1 : 0);
