import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changeFrontMatter } from '../../scripts/translations/front-matter.ts';
import { findFrontMatter } from '../../src/texts/front-matter.ts';
import { parseText } from '../../src/texts/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'front-matter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'title: Rivers and sea --- a walk # here\ndescription: A walk along rivers to the sea ---\n';
const body = '\nOne.\n\n---\n\nTwo.\n';

describe('front matter is found by one means', () => {
  test.each([
    ['as usual', `---\n${head}---\n${body}`],
    ['blanks behind the hyphens', `---  \n${head}--- \t\n${body}`],
    ['Windows line ends', `---\n${head}---\n${body}`.replaceAll('\n', '\r\n')],
    ['a mark of byte order', `\uFEFF---\n${head}---\n${body}`],
    ['no line end at the end', `---\n${head}---\nOne.\n\n---\n\nTwo.`],
  ])('%s: read, and changed without touching the rest', (name, source) => {
    const { text, faults } = parseText(source, 'a.mdx');
    expect(faults).toEqual([]);
    expect(text!.frontMatter.title).toBe('Rivers and sea --- a walk');
    expect(text!.blocks.map((block) => block.text)).toEqual(['One.', '', 'Two.']);
    const path = join(folder, `${name}.mdx`);
    writeFileSync(path, source);
    changeFrontMatter(path, (document) => document.setIn(['description'], 'Another description, long enough.'));
    const changed = readFileSync(path, 'utf8');
    const { end } = findFrontMatter(changed)!;
    expect(changed.slice(end)).toBe(source.slice(findFrontMatter(source)!.end));
    expect(changed).toContain('title: Rivers and sea --- a walk # here');
    expect(parseText(changed, 'a.mdx').text!.frontMatter.description).toBe('Another description, long enough.');
    expect(changed.includes('\r\n')).toBe(source.includes('\r\n'));
    if (source.includes('\r\n')) expect(changed).not.toMatch(/(?<!\r)\n/);
  });

  test.each([
    ['an empty file', '', 1, 'no front matter'],
    ['an empty line before', `\n---\n${head}---\n${body}`, 2, 'very start'],
    ['dots', `---\n${head}...\n${body.replace('---', '***')}`, 4, '“...” does not close it'],
    [
      'a closing line that is glued',
      `---\n${head.trimEnd()} ---\n\nOne.\n`,
      3,
      'to the sea --- ---” does not close it',
    ],
    ['two hyphens', `---\n${head}--\n\nOne.\n`, 4, '“--” does not close it'],
    ['no closing line', '---\ntitle: x\n\nOne.\n', 1, 'never closed'],
    ['plus signs', `+++\n${head}+++\n${body}`, 1, '“+++”'],
  ])('%s is told with its line', (_name, source, line, message) => {
    const { faults } = parseText(source, 'a.mdx');
    expect(faults).toMatchObject([{ rule: 'front-matter', line }]);
    expect(faults[0]!.message.en).toContain(message);
    const path = join(folder, 'refused.mdx');
    writeFileSync(path, source);
    expect(() => changeFrontMatter(path, () => {})).toThrow(`refused.mdx:${line} `);
    expect(readFileSync(path, 'utf8')).toBe(source);
  });
});
