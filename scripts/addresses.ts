// npm run addresses -- record [--dry-run]: adds every entry of the site to published.yaml, and the ids of its headings, so
// that none is lost later.
import { join } from 'node:path';
import { stringify } from 'yaml';
import { getPublishedHeadings } from '../gate/rules/anchors.ts';
import { withoutScheduled } from '../src/catalog/schedule.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { replaceFile } from '../src/loaders/files.ts';

if (process.argv[2] !== 'record') {
  console.error('npm run addresses -- record');
  process.exit(2);
}
const root = getContentDirectory();
const loaded = await loadContent(root);
const written = loaded.content;
const content = withoutScheduled(written);
const entries = [...new Set([...content.published, ...Object.keys(content.records)])].toSorted();
const headings = getPublishedHeadings(loaded, Object.keys(content.records));
const head =
  '# Every entry that was ever published, and the ids of its headings; written by npm run addresses -- record, after publishing.\n';
if (process.argv[3] !== '--dry-run')
  replaceFile(
    join(root, 'published.yaml'),
    head + stringify({ entries, ...(Object.keys(headings).length > 0 ? { headings } : {}) }),
  );
console.log(`published.yaml: ${entries.length} (${entries.length - content.published.length} new / mới)`);
