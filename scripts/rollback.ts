// npm run rollback -- COMMIT --root DIR: brings back the release of an earlier commit, at once. With SIGNING_KEY it is signed
// anew: its old signature says that it is an old release, and whoever has seen a later one takes it for a trick.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { readManifest, signaturePath } from '../src/publish/manifest.ts';
import { activate, findRelease, getCurrent, getSiteFolder, listReleases } from '../src/publish/release.ts';
import { signManifest } from '../src/publish/sign.ts';
import { fail } from './ending.ts';

// A disk that is full, a key that is none: people need no stack.
process.on('uncaughtException', fail);

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const [commit = ''] = positionals;
const { root } = values;
if (root === undefined || !/^[0-9a-f]{7,40}$/.test(commit)) {
  console.error('npm run rollback -- COMMIT --root DIR');
  process.exit(2);
}
const name = findRelease(root, commit);
if (name === undefined) {
  console.error(
    [
      `No release of ${commit} is kept. / Không còn bản của ${commit}.`,
      ...listReleases(root).map((each) => `  ${each}${each === getCurrent(root) ? ' ← current / đang dùng' : ''}`),
      'A build gives the same bytes again: check out that commit, npm run build, npm run release.',
      'Dựng lại sẽ ra đúng từng byte: chuyển về commit đó, npm run build, npm run release.',
    ].join('\n'),
  );
  process.exit(1);
}
const site = getSiteFolder(root, name);
const secretKey = process.env['SIGNING_KEY'];
if (secretKey) {
  const { content } = await loadContent(getContentDirectory());
  signManifest(site, secretKey, { publicKey: content.site['signing-key'] });
}
const current = getCurrent(root);
const { gone } = readManifest(site);
const back =
  current === undefined ? [] : readManifest(getSiteFolder(root, current)).gone.filter((each) => !gone.includes(each));
activate(root, name);
console.log(`→ ${name}`);
if (back.length > 0)
  console.warn(
    [
      'These were withdrawn after that commit, and are public again. Publish a commit that withdraws them too:',
      'Các bài này được rút sau commit đó, nay lại hiện công khai. Hãy đăng một commit cũng rút chúng:',
      ...back.map((address) => `  ${address}`),
    ].join('\n'),
  );
if (!secretKey && existsSync(join(site, signaturePath)))
  console.log(
    [
      'Its signature is the one of its day, so npm run verify tells those who have seen a later release. Sign it anew where the key is:',
      'Chữ ký vẫn là của ngày trước, nên npm run verify sẽ báo cho những ai đã thấy bản mới hơn. Hãy ký lại ở nơi giữ khóa:',
      `  SIGNING_KEY=… npm run sign -- --dir ${site}`,
    ].join('\n'),
  );
