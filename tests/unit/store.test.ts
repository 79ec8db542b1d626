import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { getContentDirectory } from '../../src/loaders/content.ts';
import { contentLoader } from '../../src/loaders/store.ts';
import { provinceContent } from '../sites.ts';

// While somebody writes, the watcher tells of a change once, and perhaps before the editor has finished.

const folder = mkdtempSync(join(tmpdir(), 'store-'));
const content = join(folder, 'content');
const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
const said: string[] = [];
const stores = { records: new Map<string, unknown>(), common: new Map<string, unknown>() };

async function load(part: keyof typeof stores): Promise<void> {
  const entries = stores[part];
  const store = {
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
  const logger = { error: (text: string) => said.push(text), warn: () => {} };
  const { load: fill } = contentLoader(part) as Extract<Loader, { load: unknown }>;
  // What the loader asks for, and no more.
  await fill({ store, watcher, logger } as unknown as LoaderContext);
}

const record = join(content, 'places/lighthouse.yaml');
const site = join(content, 'site.yaml');
const tell = (path: string): boolean => watcher.emit('all', 'change', path);
const getHeight = (): unknown => JSON.stringify(stores.records.get('places/lighthouse'))?.includes('"value":33.5');

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
  await load('common');
  await load('records');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a file that is empty for a moment is read when it is written', async () => {
  const text = readFileSync(record, 'utf8');
  writeFileSync(record, '');
  tell(record);
  await wait(5);
  writeFileSync(record, text.replace('31.5', '33.5'));
  await vi.waitFor(() => expect(getHeight()).toBe(true), { timeout: 5000 });
  expect(said).toEqual([]);
});

test('pages stay as they were while the site has a fault, or its folder is gone', async () => {
  const text = readFileSync(site, 'utf8');
  const before = [...stores.records.keys()];
  writeFileSync(site, `${text}unknown: 1\n`);
  tell(site);
  await vi.waitFor(() => expect(said.join('')).toContain('The field unknown is unknown.'), { timeout: 5000 });
  expect([...stores.records.keys()]).toEqual(before);
  expect(stores.common.get('site')).toMatchObject({ value: { url: 'https://marren.example' } });
  writeFileSync(site, text.replace('url: https://marren.example', 'url: https://other.example'));
  tell(site);
  await vi.waitFor(() => expect(stores.common.get('site')).toMatchObject({ value: { url: 'https://other.example' } }), {
    timeout: 5000,
  });
  renameSync(content, `${content}-away`);
  tell(record);
  await wait(500);
  expect([...stores.records.keys()]).toEqual(before);
  renameSync(`${content}-away`, content);
});

test('a variable that is set to nothing names no folder', () => {
  vi.stubEnv('CONTENT_DIR', '');
  expect(getContentDirectory()).toBe(resolve('src/content'));
  vi.stubEnv('CONTENT_DIR', content);
});
