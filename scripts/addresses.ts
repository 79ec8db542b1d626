// npm run addresses -- record [--dry-run]: adds every entry of the site to published.yaml, so that none is lost later.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { holdBack } from '../src/catalog/schedule.ts';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';

if (process.argv[2] !== 'record') {
  console.error('npm run addresses -- record');
  process.exit(2);
}
const root = getContentDirectory();
const { content: written } = await readContent(root);
const content = holdBack(written);
const entries = [...new Set([...content.published, ...Object.keys(content.records)])].toSorted();
const head = '# Every entry that was ever published; written by npm run addresses -- record, after publishing.\n';
if (process.argv[3] !== '--dry-run') writeFileSync(join(root, 'published.yaml'), head + stringify({ entries }));
console.log(`published.yaml: ${entries.length} (${entries.length - content.published.length} new / mới)`);
