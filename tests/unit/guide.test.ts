import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { provinceContent } from '../sites.ts';

/** The samples of a guide by the name of their file: YAML tells it in its first line; the first text is of the entry. */
function readSamples(guide: string): Record<string, string> {
  const blocks = Array.from(
    readFileSync(guide, 'utf8').matchAll(/^ *```(yaml|mdx)\n([\s\S]*?)^ *```$/gm),
    ([, kind, block]) => ({ kind, text: block!.replaceAll(/^ {3}/gm, '') }),
  );
  const records = blocks.flatMap(({ text }): [string, string][] => {
    const [, file] = /^# src\/content\/(\S+)/.exec(text) ?? [];
    return file === undefined ? [] : [[file, text]];
  });
  const entry = blocks.find(({ kind }) => kind === 'mdx')?.text ?? '';
  return { ...Object.fromEntries(records), 'places/vi/my-harbour.mdx': entry };
}

const english = readSamples('CONTRIBUTING.md');
const vietnamese = readSamples('CONTRIBUTING.vi.md');

test('both guides show the same record, source and text, each with remarks in its language', () => {
  const files = ['sources/almanac-2020.yaml', 'places/my-harbour.yaml', 'places/vi/my-harbour.mdx'];
  expect(Object.keys(english)).toEqual(expect.arrayContaining(files));
  for (const file of files)
    if (file.endsWith('.yaml')) expect(parse(vietnamese[file]!)).toEqual(parse(english[file]!));
    else expect(vietnamese[file]).toBe(english[file]);
  expect(vietnamese['places/my-harbour.yaml']).not.toBe(english['places/my-harbour.yaml']);
});

test.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('what the %s guide shows passes the gate as it stands', async (_, samples) => {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(provinceContent, root, { recursive: true });
  // The province is written in English first; the guide is for sites that are written in Vietnamese.
  for (const file of ['sources/almanac-2020.yaml', 'places/my-harbour.yaml', 'places/vi/my-harbour.mdx'])
    writeFileSync(join(root, file.replace('/vi/', '/en/')), samples[file]!);
  const { errors, reading } = await checkContent(root, { keepsTexts: false });
  rmSync(root, { recursive: true });
  expect(errors).toEqual([]);
  expect(reading.content.sources['almanac-2020']).toMatchObject({ date: '2020', grade: 'A' });
  expect(reading.parsed.has('places/en/my-harbour')).toBe(true);
});
