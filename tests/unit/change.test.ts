import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runGit } from '../../src/loaders/git.ts';
import { provinceContent } from '../sites.ts';

// What is proposed is judged by the code that is there already: a change cannot bring its own judge.

let folder: string;
const git = (...args: string[]): string =>
  runGit(folder, ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args]);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
};

/** Judges what lies in the working tree as a change of what was there. */
function judge(): { status: number | null; output: string } {
  commit();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/change.ts', folder], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-'));
  git('init', '--quiet');
  cpSync(provinceContent, join(folder, 'src/content'), { recursive: true });
  write('gate/catalog.ts', 'export {};\n');
  write('docs/a.md', 'A\n');
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = 'src/content/en/places/lake.mdx';
const sound = `${readFileSync(join(provinceContent, 'en/places/lake.mdx'), 'utf8')}\nBoats come in at noon.\n`;

describe('a change', () => {
  test('of content is held against the rules of this code, and told at its place in the repository', () => {
    write(text, sound);
    expect(judge()).toMatchObject({ status: 0, output: expect.stringContaining('1 files of content, 0 of code') });
    write(text, `${sound}\n<script>alert(1)</script>\n`);
    const { status, output } = judge();
    expect([status, output]).toEqual([
      1,
      expect.stringContaining(`::error file=${text},line=${sound.split('\n').length + 1},`),
    ]);
  });

  test.each([
    ['gate/catalog.ts', 'export const rules = [];\n'],
    ['.github/workflows/check.yml', 'on: push\n'],
    ['package.json', '{}\n'],
    ['public/a.js', 'a()\n'],
    ['src/contents.ts', 'a()\n'],
    ['docs.ts', 'a()\n'],
  ])('that mixes content with %s is refused', (path, code) => {
    write(text, sound);
    write(path, code);
    const { status, output } = judge();
    expect([status, output]).toEqual([1, expect.stringContaining(`(${path})`)]);
    expect(output).toContain('Hãy gửi thành hai yêu cầu');
    expect(output).not.toContain('    at ');
  });

  test('that moves code into content or content out of it is refused', () => {
    renameSync(join(folder, 'gate/catalog.ts'), join(folder, 'src/content/a.yaml'));
    expect(judge()).toMatchObject({ status: 1, output: expect.stringContaining('mixes') });
  });

  test('of code, or of words about the project beside content, is let pass', () => {
    write('gate/catalog.ts', 'export const rules = [];\n');
    write('docs/a.md', 'B\n');
    expect(judge()).toMatchObject({ status: 0, output: expect.stringContaining('0 files of content, 1 of code') });
    write(text, sound);
    write('README.md', 'B\n');
    write('docs/a.md', 'C\n');
    expect(judge()).toMatchObject({ status: 0 });
  });

  test('of content that brings settings of git or another repository is refused', () => {
    write('src/content/places/.gitattributes', '*.mdx -diff\n');
    git('clone', '--quiet', '.', 'src/content/places/more');
    const { status, output } = judge();
    expect(output).toContain('no settings of git');
    expect(output).toContain('src/content/places/more, src/content/places/.gitattributes');
    expect(status).toBe(1);
  });

  test('of content with a program in docs is refused', () => {
    write(text, sound);
    write('docs/run.sh', 'true\n');
    expect(judge()).toMatchObject({ status: 1, output: expect.stringContaining('docs/run.sh') });
  });

  test('that puts a link in the place of the content is refused unread', () => {
    rmSync(join(folder, 'src/content'), { recursive: true });
    symlinkSync('/etc', join(folder, 'src/content'));
    expect(judge()).toMatchObject({ status: 1, output: expect.stringContaining('src/content is no folder') });
  });

  test('is judged as the commit that is proposed, and not as an earlier one that was merged to look at it', () => {
    const [base, earlier] = [git('branch', '--show-current').trim(), git('rev-parse', 'HEAD').trim()];
    git('checkout', '--quiet', '-b', 'proposed');
    write(text, sound);
    commit();
    const proposed = git('rev-parse', 'HEAD').trim();
    git('checkout', '--quiet', base);
    git('merge', '--quiet', '--no-ff', '--message', 'x', 'proposed');
    const run = (head: string) =>
      spawnSync(process.execPath, ['scripts/change.ts', folder, '--head', head], { encoding: 'utf8' });
    expect(run(proposed)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 files of content') });
    const { status, stderr } = run(earlier);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`merges ${proposed} and not ${earlier}`)]);
  });

  test('without what it is merged into is told what to fetch', () => {
    const clone = `${folder}-clone`;
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/change.ts', clone], { encoding: 'utf8' });
    rmSync(clone, { recursive: true });
    expect([status, stderr]).toEqual([1, expect.stringContaining('fetch-depth: 2')]);
  });
});
