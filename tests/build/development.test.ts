import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { provinceContent } from '../sites.ts';

// While somebody writes, `npm run dev` shows what was written, and pages stay up whatever is wrong with it.

const folder = mkdtempSync(join(tmpdir(), 'development-'));
const content = join(folder, 'content');
const said: string[] = [];
let server: ChildProcess;
let home = '';

const findPort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }; // it listens
      probe.close(() => done(port));
    });
  });

const ask = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(home + path);
  return { status: response.status, text: await response.text() };
};

/** Waits until the server says what is expected. */
const patience = { timeout: 20_000, interval: 100 };

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  const port = await findPort();
  home = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/run.cjs', 'astro', 'dev', '--port', `${port}`], {
    env: {
      ...process.env,
      VITEST: undefined, // with it, Astro serves nothing
      NODE_ENV: 'development',
      CONTENT_DIR: content,
      CACHE_DIR: join(folder, 'cache'),
      SOURCE_DATE_EPOCH: '1795478400',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (piece: Buffer) => said.push(piece.toString()));
  await vi.waitFor(async () => expect((await ask('/en/')).status).toBe(200), { timeout: 120_000, interval: 500 });
}, 150_000);
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const change = (file: string, from: string | RegExp, to: string): void => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text.search(from)).toBeGreaterThanOrEqual(0);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};

test('a text that is edited, a fact, and what other pages show of them', async () => {
  expect((await ask('/en/places/lake/')).text).not.toContain('violet');
  change('en/places/lake.mdx', /$/, '\nThe water was violet today.\n');
  await vi.waitFor(async () => expect((await ask('/en/places/lake/')).text).toContain('violet today'), patience);
  change('en/places/lake.mdx', /^name: .*$/m, 'name: The Violet Lake');
  await vi.waitFor(async () => expect((await ask('/en/places/')).text).toContain('The Violet Lake'), patience);
  change('places/lighthouse.yaml', '31.5', '33.5');
  await vi.waitFor(async () => expect((await ask('/en/places/lighthouse/')).text).toContain('33.5'), patience);
});

test('a file that is empty for a moment is read when it is written', async () => {
  const path = join(content, 'places/lighthouse.yaml');
  const text = readFileSync(path, 'utf8');
  said.length = 0;
  writeFileSync(path, '');
  await new Promise((done) => setTimeout(done, 5));
  writeFileSync(path, text.replace('33.5', '34.5'));
  await vi.waitFor(async () => expect((await ask('/en/places/lighthouse/')).text).toContain('34.5'), patience);
  expect(said.join('')).not.toContain('lighthouse.yaml');
});

test('an entry that is added, and one that is removed', async () => {
  expect((await ask('/en/places/well/')).status).toBe(404);
  writeFileSync(join(content, 'places/well.yaml'), 'published: 2026-02-01T09:30+09:00\n');
  writeFileSync(
    join(content, 'en/places/well.mdx'),
    '---\ntitle: The well\ndescription: A well from which nobody draws any water today.\nname: Well\n---\n\nIt is deep.\n',
  );
  await vi.waitFor(async () => expect((await ask('/en/places/well/')).text).toContain('It is deep.'), patience);
  for (const file of ['places/well.yaml', 'en/places/well.mdx']) rmSync(join(content, file));
  await vi.waitFor(async () => expect((await ask('/en/places/well/')).status).toBe(404), patience);
});

test('pages stay as they were while the site has a fault, or its folder is gone', async () => {
  const site = join(content, 'site.yaml');
  const text = readFileSync(site, 'utf8');
  writeFileSync(site, `${text}unknown: 1\n`);
  await vi.waitFor(() => expect(said.join('')).toContain('The field unknown is unknown.'), patience);
  expect((await ask('/en/places/lighthouse/')).status).toBe(200);
  writeFileSync(site, text);
  change('en/places/lake.mdx', 'violet today', 'green today');
  await vi.waitFor(async () => expect((await ask('/en/places/lake/')).text).toContain('green today'), patience);
  renameSync(content, `${content}-away`);
  await new Promise((done) => setTimeout(done, 1000));
  expect((await ask('/en/places/lighthouse/')).status).toBe(200);
  renameSync(`${content}-away`, content);
});
