// npm run hosts -- [--outDir deploy/nginx]: writes the configuration of hosts that cannot be told by files in the site,
// for the address in site.yaml.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getBase } from '../src/i18n/paths.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { toHttpConf, toServerConf } from '../src/publish/nginx.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'deploy/nginx' } } });
const { content } = await loadContent(getContentDirectory());
const base = getBase(content.site.url);
mkdirSync(values.outDir, { recursive: true });
for (const [name, text] of [
  ['http.conf', toHttpConf(base, content.site.source)],
  ['server.conf', toServerConf(base)],
] as const) {
  writeFileSync(join(values.outDir, name), text);
  console.log(`→ ${join(values.outDir, name)}`);
}
