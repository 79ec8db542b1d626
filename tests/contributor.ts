import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { checkContent } from '../gate/check.ts';
import { formatFaults } from '../src/loaders/fault.ts';
import { copyProject } from './project.ts';

/** Prepares to find what a pattern captures in a guide. @throws when the guide has nothing like it */
export const createQuote =
  (guide: string) =>
  (pattern: RegExp): string => {
    const [, found] = pattern.exec(guide) ?? [];
    if (found === undefined) throw new Error(`CONTRIBUTING.md has nothing like ${pattern}`);
    return found;
  };

/**
 * Makes a copy of the project without content, in which the tests of a file do what contributors do; it is removed after them.
 *
 * @returns what a contributor does in it: read and write files, and run commands as they are typed
 */
export function openProject() {
  const project = copyProject();
  // 2026-11-24: a day after everything here, for dates that are judged.
  process.env['SOURCE_DATE_EPOCH'] = '1795478400';
  afterAll(() => rmSync(project, { recursive: true }));

  const toPath = (file: string): string => join(project, file);
  const read = (file: string): string => readFileSync(toPath(file), 'utf8');
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(toPath(file)), { recursive: true });
    writeFileSync(toPath(file), content);
  };
  const replace = (file: string, from: string, to: string): void => {
    expect(read(file)).toContain(from);
    write(
      file,
      read(file).replace(from, () => to),
    );
  };
  const run = (command: string): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(command, {
      shell: true,
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: undefined, CACHE_DIR: toPath('cache') },
    });
    return { status, output: stdout + stderr };
  };
  /** Runs the gate. @returns what it says; empty when it has nothing to refuse */
  const gate = (options = ''): string => {
    const { status, output } = run(`npm run gate${options}`);
    expect([0, 1]).toContain(status);
    return status === 0 ? '' : output;
  };
  /** What `gate` says, without the seconds until a command begins: for projects whose code is as it was. */
  const check = async (): Promise<string> => {
    const { errors } = await checkContent(toPath('src/content'), { keepsTexts: false });
    return errors.length === 0 ? '' : formatFaults(errors);
  };
  return { toPath, read, write, replace, run, gate, check };
}
