import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../gate/catalog.ts';
import { capFaults, faultLimit, type Fault } from '../../src/loaders/fault.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getRecordSchema } from '../../src/schemas/record.ts';
import { RedirectsSchema } from '../../src/schemas/redirects.ts';
import { foldPerson } from '../../src/schemas/people.ts';
import { provinceContent } from '../sites.ts';

test('secrets, keys, numbers of citizens and hidden characters know no exception', () => {
  const firm = new Set(catalog.filter(({ isFirm }) => isFirm).map(({ id }) => id));
  for (const id of [
    'access-key',
    'citizen-number',
    'secret-stamp',
    'invisible-character',
    'bidi-control',
    'character-code',
    'encoding',
    'yaml',
    'schema',
    'mdx-code',
    'media-svg',
    'media-document',
    'media-metadata',
  ])
    expect([id, firm.has(id)]).toEqual([id, true]);
});

test.each([
  ['Nguyễn Văn An', 'NGUYEN  VAN AN.', true],
  ['Đỗ Thị Hòa', 'Do Thi Hoa', true],
  ['Ann Bell', 'Bell, Ann', true],
  ['Ａｎｎ Ｂｅｌｌ', 'ann bell', true],
  ['Ann Bell', 'Anna Bell', false],
  ['김 민수', '김 민준', false],
])('%s and %s are one person: %s', (one, other, isOne) => {
  expect(foldPerson(one) === foldPerson(other)).toBe(isOne);
});

test('fifty faults of a file are told, and how many more there are', () => {
  const create = (file: string, line: number): Fault => ({
    rule: 'schema',
    file,
    line,
    column: 1,
    message: { en: `Line ${line}.`, vi: `Dòng ${line}.` },
    remedy: { en: 'Mend it.', vi: 'Hãy sửa.' },
  });
  const many = Array.from({ length: 80 }, (_, index) => create('a.yaml', index + 1));
  const told = capFaults([...many, create('b.yaml', 1)]);
  expect(told).toHaveLength(faultLimit + 2);
  expect(told[faultLimit]).toMatchObject({
    line: 51,
    message: { en: 'There are 30 more faults in this file.', vi: 'Tệp này còn 30 lỗi nữa.' },
  });
  expect(told.at(-1)).toMatchObject({ file: 'b.yaml', message: { en: 'Line 1.' } });
  const few = many.slice(0, faultLimit + 1);
  expect(capFaults(few)).toEqual(few);
});

test.each([
  ['unknown fields', Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join('\n'), 39_950],
  ['lists for names', '[a]: b\n'.repeat(60_000), 59_950],
  ['closing braces', '}'.repeat(400_000), 399_950],
])('a record of %s is told of at its first fifty lines', (_, source, rest) => {
  const { faults } = readYaml(getRecordSchema('place'), source, 'places/x.yaml');
  expect(faults).toHaveLength(faultLimit + 1);
  const [, count = ''] = /^There are (\d+) more faults/.exec(faults.at(-1)!.message.en) ?? [];
  expect(Number(count)).toBeGreaterThanOrEqual(rest);
});

test('a thousand redirects are taken, and no more', () => {
  const list = (count: number): string =>
    `redirects:\n${Array.from({ length: count }, (_, index) => `  - { from: places/a-${index}, to: places/b, reason: moved }`).join('\n')}\n`;
  expect(readYaml(RedirectsSchema, list(1000), 'redirects.yaml').faults).toEqual([]);
  const [fault, ...others] = readYaml(RedirectsSchema, list(1001), 'redirects.yaml').faults;
  expect(fault!.message.en).toContain('at most 1000 are allowed');
  expect(others).toEqual([]);
});

describe('names that a terminal would obey', () => {
  let root: string;
  const names = ['a\u001B[2Jb.yaml', 'c\u009B31md.yaml', 'e\n::error file=x::f.yaml', 'g\u202Eh.yaml'];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'names-'));
    cpSync(provinceContent, root, { recursive: true });
    for (const name of names) writeFileSync(join(root, 'places', name), 'x');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each(['human', 'json', 'github'])('are refused, and printed as codes: %s', (format) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['gate/cli.ts', '--content', root, '--format', format],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(status).toBe(1);
    const printed = (stdout + stderr).replaceAll('\n', '');
    expect(printed).not.toMatch(/[\p{Cc}\u202E]/u);
    const lines = stdout.split('\n').filter(Boolean);
    if (format === 'json') {
      const files = lines.map((line) => (JSON.parse(line) as Fault).file); // as the gate writes it
      for (const name of names) expect(files).toContain(`places/${name}`);
    }
    if (format === 'github') for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^:]+,line=\d+/);
    if (format === 'human') expect(stderr).toContain('places/a\\u{1B}[2Jb.yaml');
  });
});
