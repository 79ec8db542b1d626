import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import { getProjectRoot } from '../../src/loaders/project.ts';
import { listTree } from '../../src/publish/files.ts';
import { getCompiledCode, type CompiledCode } from '../../src/render/compile.ts';
import { getCodeSettings } from '../../src/render/settings.ts';
import { getReadTexts } from '../../src/texts/read-texts.ts';
import { provinceContent, realContent, sites } from '../sites.ts';

// What the code half rests on of Astro, some of which its documentation does not promise (src/render/adapter.ts): after an upgrade
// this says what is no longer so.

let code: CompiledCode;
/** Words of authors. */
let written: string[] = [];
let outputs: Map<string, { key: string | undefined; render: () => Promise<Uint8Array> }>;

beforeAll(async () => {
  const { content } = (await checkContent(provinceContent)).loaded;
  written = Object.values(content.texts).flatMap(({ description }) => description ?? []);
  code = await getCompiledCode(getCodeSettings(content));
  const pages = await code.load();
  pages.setContent({ content, texts: getReadTexts() });
  outputs = new Map((await pages.listOutputs()).map((output) => [output.file, output]));
});

describe('compiled pages', () => {
  test('are an entry with what it needs, and what browsers load, of no content', () => {
    const server = join(getProjectRoot(), '.astro/code', code.key, 'server');
    const compiled = listTree(server).filter((path) => path.endsWith('.mjs'));
    expect(compiled.filter((path) => path.startsWith('prerender-entry'))).toHaveLength(1);
    const text = compiled.map((path) => readFileSync(join(server, path), 'utf8')).join('\n');
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((each) => text.includes(each))).toEqual([]);
    expect(listTree(code.client).every((path) => path.startsWith('_astro/'))).toBe(true);
    expect(listTree(code.client).some((path) => path.endsWith('.js'))).toBe(true);
  });

  test('serve every content folder with the same base path and typeface', async () => {
    const settings = getCodeSettings((await checkContent(realContent)).loaded.content);
    const own = getCodeSettings((await checkContent(provinceContent)).loaded.content);
    const isSame = JSON.stringify(settings) === JSON.stringify(own);
    expect((await getCompiledCode(settings)).key === code.key).toBe(isSame);
    expect((await getCompiledCode({ ...own, base: '/elsewhere' })).key).not.toBe(code.key);
  });

  test.each([
    ['a page of an entry', 'en/places/lighthouse/index.html', true],
    ['a page of an edition', 'vi/index.html', false],
    ['a page in MDX', 'generator/index.html', false],
    ['the page for what is missing', 'vi/404.html', false],
    ['the page for what is missing outside of editions', '404.html', false],
    ['an endpoint of text', 'en/places/lighthouse.md', true],
    ['an endpoint of data', 'data/v1/entries.json', false],
    ['an endpoint of bytes', 'icon-192.png', false],
  ])('are listed with their keys, and rendered: %s', async (_, file, hasKey) => {
    const output = outputs.get(file);
    expect([file, output !== undefined, output?.key !== undefined]).toEqual([file, true, hasKey]);
    expect(Buffer.from(await output!.render()).equals(readFileSync(join(sites.province, file)))).toBe(true);
  });
});
