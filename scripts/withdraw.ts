// npm run withdraw -- places/old-lighthouse --reason "…" [--lang vi]: takes an entry out of the site, in every edition.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { toDay } from '../src/catalog/schedule.ts';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';
import { replaceFile } from '../src/loaders/files.ts';
import { isLocale } from '../src/i18n/locales.ts';

const { values, positionals } = parseArgs({
  options: { reason: { type: 'string' }, lang: { type: 'string' } },
  allowPositionals: true,
});
const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};
const [id] = positionals;
const { reason } = values;
if (id === undefined || !reason) fail('npm run withdraw -- places/old-lighthouse --reason "…" [--lang vi]');

const root = getContentDirectory();
const { content, parsed, recordFiles } = await readContent(root);
const file = recordFiles.get(id!) ?? fail(`There is no entry ${id}. / Không có bài ${id}.`);
const locale = values.lang ?? content.site.source;
if (!isLocale(locale)) fail(`There is no language ${locale}. / Không có ngôn ngữ ${locale}.`);
if (id!.endsWith('/index')) fail('A section cannot be withdrawn. / Không thể rút cả một mục.');

if (content.withdrawn[id!]) fail(`${id} is withdrawn already. / ${id} đã được rút.`);

// Appended as text: the rest of the record stays as its author wrote it.
const today = toDay(Date.now(), content.site['time-zone']);
const note = stringify({ withdrawn: { date: today, reason: { [locale]: reason } } }, { lineWidth: 0 });
const source = readFileSync(join(root, file), 'utf8');
replaceFile(join(root, file), `${source.trimEnd()}\n${note}`);
console.log(`${file}: withdrawn ${today} / đã rút ${today}`);

// What still prints its numbers stops the next build: it is told now.
for (const [textId, { components }] of parsed)
  for (const { name, attributes, line } of components)
    if (name === 'Fact' && attributes['entry'] === id)
      console.log(
        `  ${content.texts[textId]!.file}:${line} prints its fact “${attributes['of']}” / còn in dữ kiện này`,
      );
for (const [edition, { facts }] of Object.entries(content.editions))
  for (const reference of facts)
    if (reference.startsWith(`${id}#`))
      console.log(`  editions/${edition}.yaml prints ${reference} / còn in dữ kiện này`);
console.log('Next: npm run gate, then open a pull request. / Tiếp theo: npm run gate, rồi mở pull request.');
