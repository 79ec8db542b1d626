// npm run verify -- URL|FOLDER [--dir dist] [--key KEY] [--preview]: does a published site consist of exactly what was built?
// Ends with 0 when it does, 1 when it differs, 2 when it was asked wrongly, and 3 when the site was held against nothing
// but its own list of files.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from '../gate/progress.ts';
import { toPath } from '../src/catalog/entries.ts';
import { getAllRedirects } from '../src/catalog/redirects.ts';
import { markdownPath } from '../src/i18n/paths.ts';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';
import { Problem } from '../src/loaders/problem.ts';
import { readManifest, signaturePath, type Manifest } from '../src/publish/manifest.ts';
import { verifyFolder } from '../src/publish/verify-folder.ts';
import { getStandard, verifySite, type Difference, type Standard, type Verification } from '../src/publish/verify.ts';
import { fail } from './ending.ts';

// A folder that is no site, a disk that is full: people need no stack.
process.on('uncaughtException', fail);

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
  redirected: 'leads elsewhere / bị chuyển hướng đi nơi khác',
  header: 'has a header that nobody asked for / có tiêu đề HTTP lạ',
  unreachable: 'does not answer / không trả lời',
  manifest: 'is no manifest / không phải bản kê',
  signature: 'is not signed by the key of the site / chữ ký không đúng',
  preview: 'is that of a preview, which is not published / là của bản xem thử, không được công bố',
};

/** What is said of a site without a difference, and how the program ends then. */
const verdicts: Record<Standard, { text: string; status: number }> = {
  folder: { text: 'is as it was built. / đúng như đã dựng.', status: 0 },
  key: { text: 'is as it was signed. / đúng như đã ký.', status: 0 },
  itself: {
    text: `is consistent with itself only: nothing but its own list of files says that it is right. Name what was built
with --dir dist, or sign what you publish: npm run keys makes a key, signing-key in site.yaml is its public half.
${address} chỉ khớp với chính nó: ngoài danh sách tệp của chính trang, không có gì xác nhận là đúng. Hãy chỉ ra bản đã
dựng bằng --dir dist, hoặc ký những gì đăng lên: npm run keys tạo khóa, signing-key trong site.yaml là nửa công khai.`,
    status: 3,
  },
};

/** A folder is built before it is signed: only a signature that is there, or a key that is named, is looked at. */
const isSignatureAsked = !isFolder || values.key !== undefined || existsSync(join(address, signaturePath));
const publicKey = isSignatureAsked ? (values.key ?? site['signing-key']) : undefined;

/** The list of files of a folder. It ends the program where there is none. */
function readExpected(folder: string): Manifest {
  try {
    return readManifest(folder);
  } catch (error) {
    if (error instanceof Problem) console.error(error.message);
    else throw error;
    process.exit(2);
  }
}
const expected = values.dir === undefined ? undefined : readExpected(values.dir);
const against = {
  isForPreview: values.preview,
  ...(expected ? { expected } : {}),
  ...(publicKey === undefined ? {} : { publicKey }),
};
// Pages that have moved or were removed must not live on where nobody looks.
const suspects = site.locales.flatMap(({ locale }) =>
  content.published.flatMap((id) => {
    const path = toPath(locale, ...(id.split('/') as [string, string])); // ids are section/slug
    return content.records[id] ? [path] : [path, markdownPath(path)];
  }),
);
const progress = createProgress('Verify');
const verify = async (): Promise<Verification> =>
  isFolder
    ? { differences: verifyFolder(address, against) }
    : verifySite(address.replace(/\/$/, ''), site.url, {
        ...against,
        moves: new Map(getAllRedirects(content)),
        suspects,
        parallel: Math.min(32, Math.max(1, Number(values.parallel) || 8)),
        onProgress: progress.update,
      });
const { differences, commit } = await verify();
progress.finish();
for (const { address: where, problem, detail } of differences)
  console.error(`${where}  ${words[problem]}${detail === undefined ? '' : ` (${detail})`}`);
if (differences.length > 0) {
  console.error(`\n${differences.length} difference(s) / khác biệt`);
  process.exit(1);
}
const { text, status } = verdicts[getStandard(against)];
console.log(`${address} ${text}`);
if (commit !== undefined) console.log(`commit ${commit}`);
process.exit(status);
