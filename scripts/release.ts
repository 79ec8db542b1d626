// npm run release -- --root DIR [--dir dist] [--plain]: puts a built site beside its earlier releases and switches to it.
import { parseArgs } from 'node:util';
import { createProgress } from '../gate/progress.ts';
import { getRedirectLines } from '../src/catalog/redirects.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { ensureBuiltFrom } from '../src/publish/built-from.ts';
import { previewRefusal, readManifest } from '../src/publish/manifest.ts';
import { activate, createRelease, prune } from '../src/publish/release.ts';
import { tellIfUnsigned } from '../src/publish/unsigned.ts';
import { fail } from './ending.ts';

// A folder that is no site, a disk that is full: people need no stack.
process.on('uncaughtException', fail);

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    dir: { type: 'string', default: 'dist' },
    plain: { type: 'boolean', default: false },
  },
});
if (values.root === undefined) {
  console.error('npm run release -- --root DIR [--dir dist] [--plain]');
  process.exit(2);
}
const manifest = readManifest(values.dir);
if (manifest.preview) {
  console.error(previewRefusal);
  process.exit(1);
}
const { content } = await loadContent(getContentDirectory());
ensureBuiltFrom(values.dir, manifest, content);
const progress = createProgress('Release');
const name = await createRelease(values.dir, values.root, {
  redirects: getRedirectLines(content),
  compressed: !values.plain,
  onProgress: progress.update,
});
progress.finish();
activate(values.root, name);
tellIfUnsigned(values.dir);
const removed = prune(values.root);
console.log(`→ ${name}${removed.length > 0 ? `; removed / đã xóa: ${removed.join(', ')}` : ''}`);
