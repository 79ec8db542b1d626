import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordRules } from './words/index.ts';
import type { Sample, WordRule } from './words/word-rule.ts';

/** Where the pages lie. */
export const docsFolder = 'docs/gate';

/** Writes a sample so that nothing in it stays unseen: `\u{202E}`. */
const show = ({ text, locale }: Sample): string => {
  const seen = text.replaceAll(
    /\p{C}|\p{Default_Ignorable_Code_Point}|[\u00A0\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`,
  );
  return `- \`${seen.replaceAll('`', "'")}\`${locale ? ` (${locale})` : ''}`;
};

/** Writes the page of one rule. */
export const describeRule = ({ id, title, why, remedy, bad, good }: WordRule): string =>
  [
    `# ${title.en} (\`${id}\`)`,
    `_${title.vi}_`,
    `${why.en}\n\n${why.vi}`,
    `**What to do.** ${remedy.en}\n\n**Cách sửa.** ${remedy.vi}`,
    `## Refused · Bị từ chối\n\n${bad.map(show).join('\n')}`,
    `## Allowed · Được phép\n\n${good.map(show).join('\n')}\n`,
  ].join('\n\n');

/** Writes the list of all rules that have a page. */
export const describeRules = (rules: readonly WordRule[]): string =>
  [
    '# What the gate refuses in characters and words',
    'Made from the rules in `gate/words/` by `npm run gate -- --docs`; the samples on each page are its tests.',
    `${rules.map(({ id, title }) => `- [${id}](${id}.md): ${title.en} · ${title.vi}`).join('\n')}\n`,
  ].join('\n\n');

/** Writes all pages anew. */
export function writeDocs(): void {
  mkdirSync(docsFolder, { recursive: true });
  for (const file of readdirSync(docsFolder)) rmSync(join(docsFolder, file));
  for (const rule of wordRules) writeFileSync(join(docsFolder, `${rule.id}.md`), describeRule(rule));
  writeFileSync(join(docsFolder, 'README.md'), describeRules(wordRules));
}
