import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorpusSite, type FileCase } from '../corpus.ts';
import { provinceContent } from '../sites.ts';

const site = new CorpusSite();
beforeAll(() => site.prepare());
afterAll(() => site.remove());

/** What is wrong in a copy of the sound site, by file. */
async function listFaults(each: Omit<FileCase, 'name'>): Promise<string[]> {
  const { errors } = await site.check({ name: '', ...each });
  return errors.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

describe('a file that cannot be read', () => {
  test.each([
    'glossary.yaml',
    'en/glossary.yaml',
    'en/media.yaml',
    'en/site.yaml',
    'vi/glossary.yaml',
    'vi/media.yaml',
    'vi/site.yaml',
    'vi/places/lake.mdx',
    'vi/places/index.mdx',
    'media/lighthouse.yaml',
    'sources/almanac.yaml',
  ])('is the one thing that is told of: %s', async (file) => {
    const broken = file.endsWith('.mdx') ? '---\nname: [\n---\n' : 'name: [\n';
    const faults = await listFaults({ write: { [file]: broken } });
    expect(faults).not.toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith(`yaml ${file}:`))).toEqual([]);
  });

  test('does not hide those beside it', async () => {
    const faults = await listFaults({
      write: { 'site.yaml': 'url: [\n', 'vi/site.yaml': 'nmae: Marren\n', 'redirects.yaml': 'a: b\n' },
    });
    expect(faults).toEqual(['schema redirects.yaml:1', 'yaml site.yaml:2', 'schema vi/site.yaml:1']);
  });
});

test('a front page of the other ending is told of by its own name', async () => {
  const home = readFileSync(join(provinceContent, 'vi/home.yaml'), 'utf8').replace('lake#depth', 'lake#width');
  expect(await listFaults({ write: { 'vi/home.yml': home }, remove: ['vi/home.yaml'] })).toEqual([
    'unknown-fact vi/home.yml:8',
  ]);
});
