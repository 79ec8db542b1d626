// npm run rollback -- COMMIT --root DIR: brings back the release of an earlier commit, at once.
import { parseArgs } from 'node:util';
import { activate, findRelease, getCurrent, listReleases } from '../src/publish/release.ts';

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
activate(root, name);
console.log(`→ ${name}`);
