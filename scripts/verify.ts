// npm run verify -- URL|FOLDER [--dir dist] [--key KEY] [--host nginx|cloudflare|pages] [--state FILE] [--at-least N|DAY]
// [--preview]: does a published site consist of exactly what was built, and is it sent as it should be?
// Ends with 0 when it does, 1 when it differs, 2 when it was asked wrongly, and 3 when the site was held against nothing
// but its own list of files. What was not checked is said.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from '../gate/progress.ts';
import { toPath } from '../src/catalog/entries.ts';
import { getAllRedirects } from '../src/catalog/redirects.ts';
import { markdownPath } from '../src/i18n/paths.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { getCacheRoot } from '../src/loaders/cache.ts';
import { Problem } from '../src/loaders/problem.ts';
import { readManifest, signaturePath, type Manifest } from '../src/publish/manifest.ts';
import { formatMark, type Floor } from '../src/publish/release-mark.ts';
import { recall, remember } from '../src/publish/seen.ts';
import { verifyFolder } from '../src/publish/verify-folder.ts';
import { getStandard, verifySite, type Difference, type Standard, type Verification } from '../src/publish/verify.ts';
import { fail } from './ending.ts';

// A folder that is no site, a disk that is full: people need no stack.
process.on('uncaughtException', fail);

const { values, positionals } = parseArgs({
  options: {
    dir: { type: 'string' },
    key: { type: 'string' },
    host: { type: 'string' },
    state: { type: 'string' },
    'at-least': { type: 'string' },
    parallel: { type: 'string', default: '8' },
    preview: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { content } = await loadContent(getContentDirectory());
const { site } = content;
const [address = site.url] = positionals;
const isFolder = existsSync(address);
const isUrl = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
const atLeast = values['at-least'] ?? '';
const isDay = /^\d{4}-\d\d-\d\d$/.test(atLeast);
if (
  (!isFolder && !isUrl) ||
  (atLeast !== '' && !isDay && !/^\d{1,15}$/.test(atLeast)) ||
  (values.host !== undefined && !['nginx', 'cloudflare', 'pages'].includes(values.host))
) {
  console.error(`npm run verify -- URL|FOLDER [--dir dist] [--key KEY] [--preview] [--parallel 8]
  --host nginx|cloudflare|pages   GitHub Pages sends no headers of ours, so they are not compared there
  --state FILE                    where the last release seen is remembered; left out, in the cache
  --at-least COUNTER|YYYY-MM-DD   what the release must not come before, such as --at-least 2026-11-26`);
  process.exit(2);
}

const words: Record<Difference['problem'], string> = {
  missing: 'is missing / không có',
  changed: 'differs / khác',
  extra: 'should not be there / không được có',
  redirected: 'leads elsewhere / bị chuyển hướng đi nơi khác',
  'extra-header': 'has a header that nobody asked for / có tiêu đề HTTP lạ',
  'wrong-header': 'is sent without a header that it needs, or with another value / thiếu hoặc sai tiêu đề HTTP',
  unreachable: 'does not answer / không trả lời',
  manifest: 'is no manifest / không phải bản kê',
  signature: 'is not signed by the key of the site / chữ ký không đúng',
  old: 'is older than a release that was published before / cũ hơn một bản từng được đăng',
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
const memory =
  isFolder || publicKey === undefined
    ? undefined
    : { file: values.state ?? join(getCacheRoot(), 'seen.json'), site: address.replace(/\/$/, ''), publicKey };
const recalled = memory && recall(memory.file, memory.site, memory.publicKey);
const floors: Floor[] = [
  ...(recalled?.last ? [{ counter: recalled.last.counter }] : []),
  ...(atLeast === '' ? [] : [isDay ? { day: atLeast } : { counter: Number(atLeast) }]),
];
// The address tells which host it is, and not the host itself: that may not say what is compared.
const isTableSent =
  (values.host ?? (isUrl && new URL(address).hostname.endsWith('.github.io') ? 'pages' : '')) !== 'pages';
const against = {
  floors,
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
    ? verifyFolder(address, against)
    : verifySite(address.replace(/\/$/, ''), site.url, {
        ...against,
        isTableSent,
        moves: new Map(getAllRedirects(content)),
        suspects,
        parallel: Math.min(32, Math.max(1, Number(values.parallel) || 8)),
        onProgress: progress.update,
      });
const { differences, commit, mark } = await verify();
progress.finish();
// The key says so, whatever else is wrong with the site.
if (memory && mark && !differences.some(({ problem }) => problem === 'preview'))
  remember(memory.file, memory.site, memory.publicKey, mark);

/** A text of a stranger, without what terminals take for orders. */
const toPrintable = (text: string): string =>
  text.replaceAll(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);

/** Lines of one fault that are printed: a host without a header sends all of its files without it. */
const mostAlike = 5;
const alike = Map.groupBy(
  differences,
  ({ problem, detail = '' }) => `${problem} ${/header/.test(problem) ? detail : ''}`,
);
for (const [kind, group] of alike) {
  const shown = kind.trim().includes(' ') ? group.slice(0, mostAlike) : group;
  for (const { address: where, problem, detail } of shown)
    console.error(toPrintable(`${where}  ${words[problem]}${detail === undefined ? '' : ` (${detail})`}`));
  if (group.length > shown.length)
    console.error(`  … ${group.length - shown.length} more addresses with the same / địa chỉ khác cũng vậy`);
}

/** What this run has no answer to. */
const unchecked = [
  publicKey === undefined && 'who published it: no key was named / ai đã đăng: chưa có khóa công khai',
  publicKey !== undefined &&
    !mark &&
    'whether it is the latest release: its signature bears no counter / có phải bản mới nhất không: chữ ký không có số thứ tự',
  mark &&
    floors.length === 0 &&
    `whether an earlier release is shown in place of a later one: ${recalled?.isDamaged ? `${memory?.file} cannot be read, so what was seen before is forgotten` : 'nothing was seen before'} / có bị thay bằng bản cũ không: ${recalled?.isDamaged ? `không đọc được ${memory?.file} nên không nhớ những lần trước` : 'chưa xem bản nào trước đó'}`,
  isFolder
    ? 'what a host makes of these files: name its address / máy chủ gửi các tệp này ra sao: hãy ghi địa chỉ trang'
    : 'files to which nothing leads: a host does not list them / tệp mà không đường dẫn nào trỏ tới: máy chủ không liệt kê',
  !isFolder &&
    !isTableSent &&
    'headers: GitHub Pages sends none of ours / tiêu đề HTTP: GitHub Pages không gửi tiêu đề của trang',
].filter((line) => typeof line === 'string');

if (differences.length > 0) console.error(`\n${differences.length} difference(s) / khác biệt`);
const { text, status } = differences.length > 0 ? { text: '', status: 1 } : verdicts[getStandard(against)];
if (text !== '') console.log(`${address} ${text}`);
if (commit !== undefined) console.log(`commit ${commit}`);
if (mark) console.log(`release / bản ${formatMark(mark)}`);
console.log(['Not checked / Chưa kiểm tra:', ...unchecked.map((line) => `  – ${line}`)].join('\n'));
process.exit(status);
