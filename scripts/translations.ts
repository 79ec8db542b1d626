// npm run translations -- accept [ENTRY LOCALE]: notes in a translation which source blocks it was made from.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { toTextId, type SiteContent, type Text } from '../src/catalog/content.ts';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';

const usage = 'npm run translations -- accept [SECTION/SLUG LOCALE]';

/** Pairs blocks by their place in the text, which the two languages share. */
function getDigests(content: SiteContent, text: Text): Record<string, string> | undefined {
  const source = content.texts[toTextId(text.section, text.translation!.of, text.slug)];
  const ids = Object.keys(text.blocks);
  if (!source || ids.join() !== Object.keys(source.blocks).join()) return undefined;
  return Object.fromEntries(ids.map((id) => [id, source.blocks[id]!]));
}

/** Writes the digests into the front matter and leaves everything else as it is. */
function accept(root: string, text: Text, digests: Record<string, string>): void {
  const path = join(root, text.file);
  const [, matter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8'))!;
  const document = parseDocument(matter!);
  document.setIn(['translation', 'digest'], document.createNode(digests));
  writeFileSync(path, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

const [command, entry, locale] = process.argv.slice(2);
if (command !== 'accept' || (entry !== undefined && locale === undefined)) {
  console.error(usage);
  process.exit(2);
}
const root = getContentDirectory();
const { content } = await readContent(root);
const texts = Object.values(content.texts).filter(
  (text) =>
    text.translation && (entry === undefined || (`${text.section}/${text.slug}` === entry && text.locale === locale)),
);
if (texts.length === 0) {
  console.error(`No translation ${entry ?? ''} ${locale ?? ''} / Không có bản dịch này`);
  process.exit(1);
}
for (const text of texts) {
  const digests = getDigests(content, text);
  if (digests) accept(root, text, digests);
  else {
    console.error(`${text.file}: blocks differ from the source / các khối không khớp với bản gốc`);
    process.exitCode = 1;
  }
}
