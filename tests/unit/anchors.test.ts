import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { provinceContent } from '../sites.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'anchors-'));
  cpSync(provinceContent, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const record = (): { entries: string[]; anchors: Record<string, string> } => {
  const { status, stderr } = spawnSync('node', ['scripts/addresses.ts', 'record'], {
    env: { ...process.env, CONTENT_DIR: root },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return parse(readFileSync(join(root, 'published.yaml'), 'utf8')) as ReturnType<typeof record>; // the script wrote it
};
const replace = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};
const getErrors = async () => (await checkContent(root, { keepsTexts: false })).errors;

test('what links to places lead to is noted, and a heading put before one is told with its new place', async () => {
  expect(Object.keys(record().anchors)).toEqual(['places/lake#s1']);
  expect(await getErrors()).toEqual([]);
  replace('places/en/lake.mdx', '## The water', '## The way\n\nOn foot.\n\n## The water');
  const errors = await getErrors();
  expect(errors.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    'moved-anchor places/en/lighthouse.mdx:8',
    'moved-anchor places/vi/lighthouse.mdx:11',
  ]);
  expect(errors[0]!.message.en).toContain('is #s2: “The water”');
  expect(errors[0]!.message.vi).toContain('là #s2: “The water”');

  // Led after it, or meant anew.
  for (const locale of ['en', 'vi']) replace(`places/${locale}/lighthouse.mdx`, '/lake/#s1', '/lake/#s2');
  expect(await getErrors()).toEqual([]);
  expect(Object.keys(record().anchors)).toEqual(['places/lake#s2']);
  replace('places/en/lake.mdx', '## The water', '## The waters');
  expect(await getErrors()).toEqual([]);
});
