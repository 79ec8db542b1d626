import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownName } from '../../src/loaders/ownership.ts';
import { takeLock } from '../../src/publish/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('is had by one at a time, and given back', async () => {
  const path = join(folder, 'one/lock');
  const unlock = await takeLock(path);
  expect(readFileSync(path, 'utf8')).toBe(ownName);
  unlock();
  expect(readdirSync(join(folder, 'one'))).toEqual([]);
});

test('processes that want it wait for each other', { timeout: 60_000 }, async () => {
  const [path, log] = [join(folder, 'many/lock'), join(folder, 'many/log')];
  mkdirSync(join(folder, 'many'));
  const script = `
    import { appendFileSync } from 'node:fs';
    const { takeLock } = await import(${JSON.stringify(resolve('src/publish/lock.ts'))});
    const unlock = await takeLock(${JSON.stringify(path)});
    appendFileSync(${JSON.stringify(log)}, 'in ');
    await new Promise((done) => setTimeout(done, 60));
    appendFileSync(${JSON.stringify(log)}, 'out ');
    unlock();`;
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
      expect(await new Promise((done) => child.on('close', done))).toBe(0);
    }),
  );
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(6));
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['a process that is gone', `${hostname().replaceAll(/[^a-z0-9]/gi, '-')}-999999999-0`, 0],
  ['another machine, for more than a day', 'elsewhere-1-0', 2 * 24 * 60 * 60],
])('of %s is taken over', async (_, owner, age) => {
  const path = join(folder, 'left');
  writeFileSync(path, owner);
  const since = Date.now() / 1000 - age;
  utimesSync(path, since, since);
  const unlock = await takeLock(path);
  expect(readFileSync(path, 'utf8')).toBe(ownName);
  unlock();
});

test('of another machine is waited for, and that is told once', async () => {
  const path = join(folder, 'foreign');
  writeFileSync(path, 'elsewhere-1-0');
  let told = 0;
  const taken = takeLock(path, () => told++);
  await new Promise((done) => setTimeout(done, 350));
  expect([told, readFileSync(path, 'utf8')]).toEqual([1, 'elsewhere-1-0']);
  rmSync(path);
  (await taken)();
});
