// npm run withdraw -- places/old-lighthouse --reason "…" [--lang vi]: takes an entry out of the site, in every edition. Once more with another
// --lang gives the reason in that language too; readers of all others see that of the source language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { toTextId } from '../src/catalog/content.ts';
import { toDay } from '../src/catalog/schedule.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { replaceFile } from '../src/loaders/files.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { changeFrontMatter } from './translations/front-matter.ts';

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
const { content, parsed, recordFiles, wording } = await loadContent(root);
const { site } = content;
const record = recordFiles.get(id!) ?? fail(`There is no entry ${id}. / Không có bài ${id}.`);
const locale = values.lang ?? site.source;
if (!isLocale(locale)) fail(`There is no language ${locale}. / Không có ngôn ngữ ${locale}.`);
const [section = '', slug = ''] = id!.split('/'); // ids are section/slug
if (slug === 'index') fail('A section cannot be withdrawn. / Không thể rút cả một mục.');
const textId = toTextId(section, locale, slug);
const words = wording.entries.get(textId);
const withdrawn = content.withdrawn[id!];
if (withdrawn && words?.words.withdrawn !== undefined) fail(`${id} is withdrawn already. / ${id} đã được rút.`);

const today = withdrawn?.withdrawn?.date ?? toDay(Date.now(), site['time-zone']);
if (!withdrawn) {
  // Appended as text: the rest of the record stays as its author wrote it.
  const source = readFileSync(join(root, record), 'utf8');
  replaceFile(join(root, record), `${source.trimEnd()}\n${stringify({ withdrawn: { date: today } })}`);
}
const text = words?.file ?? `${textId}.mdx`;
if (existsSync(join(root, text))) changeFrontMatter(join(root, text), (document) => document.set('withdrawn', reason));
else {
  const translation = { of: site.source, by: 'human' };
  replaceFile(join(root, text), `---\n${stringify({ withdrawn: reason, translation }, { lineWidth: 0 })}---\n`);
}
console.log(`${record}, ${text}: withdrawn ${today} / đã rút ${today}`);

// What still prints its numbers stops the next build: it is told now.
for (const [printing, { components }] of parsed)
  for (const { name, attributes, line } of components)
    if (name === 'Fact' && attributes['entry'] === id)
      console.log(
        `  ${content.texts[printing]!.file}:${line} prints its fact “${attributes['of']}” / còn in dữ kiện này`,
      );
for (const [edition, { facts }] of Object.entries(content.editions))
  for (const reference of facts)
    if (reference.startsWith(`${id}#`)) console.log(`  ${edition}/home.yaml prints ${reference} / còn in dữ kiện này`);
if (!content.withdrawn[id!]?.withdrawn?.reason[site.source] && locale !== site.source)
  console.log(
    `Give the reason in ${site.source} as well: npm run withdraw -- ${id} --reason "…" --lang ${site.source} / Ghi thêm lý do bằng ${site.source}`,
  );
console.log('Next: npm run gate, then open a pull request. / Tiếp theo: npm run gate, rồi mở pull request.');
